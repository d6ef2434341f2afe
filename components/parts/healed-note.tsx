// Says what the browser had lost and what came back, until the reader has seen it.

import type { JSX } from 'preact';
import { useLanguage } from '../i18n';

type Props = { words: string /** What it is about, one by one. */; items?: readonly string[]; onSeen(): void };

export function HealedNote({ words, items = [], onSeen }: Props): JSX.Element {
  const { translate } = useLanguage();
  return (
    <div class="status status-alert" role="status">
      <p class="small">{words}</p>
      {items.length > 0 && (
        <ul class="small">
          {items.map((item) => (
            <li key={item} dir="auto">
              {item}
            </li>
          ))}
        </ul>
      )}
      <button type="button" class="button" onClick={onSeen}>
        {translate('close')}
      </button>
    </div>
  );
}
