// A button for what cannot be undone: the first press asks, the second does.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useLanguage } from '../i18n';
import { Icon } from '../icon';
import type { IconName } from '../icon-paths-table';

type Props = {
  label: string;
  /** Makes it a quiet button, for rows of them. */
  icon?: IconName;
  question: string;
  confirm: string;
  onConfirm(): void;
};

export function ConfirmButton({ label, icon, question, confirm, onConfirm }: Props): JSX.Element {
  const { translate } = useLanguage();
  const [asks, setAsks] = useState(false);
  if (!asks) {
    return (
      <button type="button" class={icon ? 'button button-quiet' : 'button'} onClick={() => setAsks(true)}>
        {icon && <Icon of={icon} size={14} />}
        {label}
      </button>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields, and this is no form
    <span class="confirm" role="group" aria-label={question}>
      <span class="small">{question}</span>
      <button
        type="button"
        class="button button-danger"
        onClick={() => {
          setAsks(false);
          onConfirm();
        }}
      >
        {confirm}
      </button>
      <button ref={focusAtOnce} type="button" class="button" onClick={() => setAsks(false)}>
        {translate('cancel')}
      </button>
    </span>
  );
}

/** The pressed button has just gone: the safe answer takes the focus. */
const focusAtOnce = (button: HTMLButtonElement | null): void => button?.focus();
