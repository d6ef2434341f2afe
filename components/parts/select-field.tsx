// One of many to choose, with its label.

import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

type Props = { label: string; name: string; chosen: string; options: readonly { value: string; label: string }[] };

export function SelectField({ label, name, chosen, options }: Props): JSX.Element {
  const id = useId();
  return (
    <p class="field-label">
      <label for={id}>{label}</label>
      <select id={id} class="field" name={name}>
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === chosen}>
            {option.label}
          </option>
        ))}
      </select>
    </p>
  );
}
