// An on/off switch with its words beside it.

import type { ComponentChildren, JSX } from 'preact';

export function Switch(props: {
  on: boolean;
  onChange(on: boolean): void;
  /** Spoken name when the visible words are not enough. */
  label?: string;
  disabled?: boolean;
  children?: ComponentChildren;
}): JSX.Element {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={props.on}
      aria-label={props.label}
      disabled={props.disabled}
      onClick={() => props.onChange(!props.on)}
    >
      <span class="switch-track" aria-hidden="true" />
      {props.children}
    </button>
  );
}
