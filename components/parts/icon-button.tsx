// A button that is only a picture: its words are spoken and shown when the pointer rests on it.

import type { JSX } from 'preact';
import { Icon } from '../icon';
import type { IconName } from '../icon-paths-table';

type Props = {
  icon: IconName;
  label: string;
  size?: number;
  /** Beside `button button-icon`. */
  class?: string;
  disabled?: boolean;
  /** For what opens something. */
  expanded?: boolean;
  onPress(): void;
};

export function IconButton({ icon, label, size, class: more, disabled, expanded, onPress }: Props): JSX.Element {
  return (
    <button
      type="button"
      class={more ? `button button-icon ${more}` : 'button button-icon'}
      aria-label={label}
      title={label}
      disabled={disabled}
      aria-expanded={expanded}
      onClick={onPress}
    >
      <Icon of={icon} size={size} />
    </button>
  );
}
