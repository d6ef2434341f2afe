// One line, or several, for the reader to fill in, with its label.

import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

export function Field(props: {
  label: string;
  name: string;
  initial?: string | undefined;
  required?: boolean;
  /** Several lines. */
  long?: boolean;
}): JSX.Element {
  const id = useId();
  const { name, initial: defaultValue, required = false } = props;
  return (
    <p class="field-label">
      <label for={id}>{props.label}</label>
      {props.long ? (
        <textarea id={id} class="field" rows={3} dir="auto" {...{ name, defaultValue, required }} />
      ) : (
        <input id={id} class="field" type="text" dir="auto" {...{ name, defaultValue, required }} />
      )}
    </p>
  );
}
