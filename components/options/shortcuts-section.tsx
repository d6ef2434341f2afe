// Options, Shortcuts: what can be done from the keyboard. The browser keeps the keys; this page shows them and leads there.

import type { JSX } from 'preact';
import { useLanguage } from '../i18n';

export type Shortcut = {
  name: string;
  description: string;
  /** As the browser writes it, "Alt+Shift+N"; '' for none. */
  keys: string;
};

/** As they are used; browsers have them by the alphabet. */
const ORDER = ['next-mark', 'previous-mark', 'open-card', 'toggle-marks'];

type Props = {
  /** Absent while they are being asked for; none where the browser gives extensions no keys. */
  shortcuts: readonly Shortcut[] | undefined;
  onChange(): void;
};

export function ShortcutsSection({ shortcuts, onChange }: Props): JSX.Element | null {
  const { translate } = useLanguage();
  if (!shortcuts) return null;
  if (shortcuts.length === 0) return <p class="lede">{translate('shortcutsNone')}</p>;
  return (
    <>
      <p class="lede">{translate('shortcutsLede')}</p>
      <dl class="shortcuts">
        {inOrder(shortcuts).map(({ name, description, keys }) => (
          <div key={name} class="shortcut">
            <dt>{description}</dt>
            <dd dir="ltr">{keys ? <Keys keys={keys} /> : <span class="faint">{translate('noKeys')}</span>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={onChange}>
        {translate('shortcutsChange')}
      </button>
    </>
  );
}

const inOrder = (shortcuts: readonly Shortcut[]): Shortcut[] =>
  shortcuts.toSorted((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name));

function Keys({ keys }: { keys: string }): JSX.Element {
  return (
    <>
      {keys.split('+').map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </>
  );
}
