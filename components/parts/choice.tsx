// One of a few: radio buttons with their words, and a line under each where it helps.

import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

export type ChoiceOption<Value extends string> = { value: Value; label: string; hint?: string };

type Props<Value extends string> = {
  label: string;
  options: readonly ChoiceOption<Value>[];
  chosen: Value;
  onChoose(value: Value): void;
};

export function Choice<Value extends string>({ label, options, chosen, onChoose }: Props<Value>): JSX.Element {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend class="label">{label}</legend>
      {options.map(({ value, label: words, hint }) => (
        <label key={value} class="choice-option">
          <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>
            {words}
            {hint && <span class="small soft"> {hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
