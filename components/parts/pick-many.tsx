// Any number out of many: what is chosen as buttons that take it away again, the rest in a list that a typed word narrows.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useLanguage } from '../i18n';
import { Icon } from '../icon';

export type PickOption = { value: string; label: string; count: number };

type Props = {
  label: string;
  options: readonly PickOption[];
  chosen: readonly string[];
  onChange(chosen: string[]): void;
};

/** More would only be scrolled past; a typed word finds them. */
const SHOWN = 60;
/** So many are seen at one glance. */
const FEW = 10;

export function PickMany({ label, options, chosen, onChange }: Props): JSX.Element {
  const { translate, number } = useLanguage();
  const [typed, setTyped] = useState('');
  const isChosen = new Set(chosen);
  const wanted = typed.trim().toLocaleLowerCase();
  const found = options.filter(({ label: words }) => words.toLocaleLowerCase().includes(wanted));
  const toggle = (value: string): void =>
    onChange(isChosen.has(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
  return (
    <fieldset class="pick">
      <legend class="label">{label}</legend>
      {options.length > FEW && (
        <input
          class="field"
          type="search"
          aria-label={translate('partFind', label)}
          placeholder={translate('partFind', label)}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      {chosen.length > 0 && (
        <ul class="pick-chosen">
          {chosen.map((value) => (
            <li key={value}>
              <button type="button" class="pick-chip small" onClick={() => toggle(value)}>
                <bdi>{options.find((option) => option.value === value)?.label ?? value}</bdi>
                <span class="hidden-visually"> {translate('partTakeOut')}</span>
                <Icon of="close" size={12} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <ul class="pick-options small">
        {found.slice(0, SHOWN).map(({ value, label: words, count }) => (
          <li key={value}>
            <label class="pick-option">
              <input type="checkbox" checked={isChosen.has(value)} onChange={() => toggle(value)} />
              <bdi class="pick-words">{words}</bdi>
              <span class="faint figures">{number(count)}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
