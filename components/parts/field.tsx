// One line, or several, for the reader to fill in, with its label and, beside it, what is wrong with it.

import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { useFieldProblem } from './form-problems';

type Props = {
  label: string;
  name: string;
  initial?: string | undefined;
  required?: boolean;
  /** Several lines. */
  long?: boolean;
  /** In characters; a list's line takes 300, its texts 4,000. */
  maxLength?: number;
  /** What is expected, under the field. */
  hint?: string;
  /** Held to this pattern, as the kind of thing that it holds. */
  pattern?: string;
  holds?: 'date' | 'address' | 'item';
  placeholder?: string;
};

export function Field({ label, name, initial, required = false, long, hint, holds, ...rest }: Props): JSX.Element {
  const id = useId();
  const problem = useFieldProblem(name);
  const common = {
    id,
    name,
    required,
    defaultValue: initial,
    maxLength: rest.maxLength ?? (long ? 4000 : 300),
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': problem ? `${id}-problem` : undefined,
    'data-holds': holds,
  } as const;
  return (
    <p class="field-label">
      <label for={id}>{label}</label>
      {long ? (
        <textarea class="field" rows={3} dir="auto" {...common} />
      ) : (
        <input
          class={holds ? 'field figures' : 'field'}
          type="text"
          dir={holds ? 'ltr' : 'auto'}
          autocomplete="off"
          pattern={rest.pattern}
          placeholder={rest.placeholder}
          {...common}
        />
      )}
      {hint && <span class="faint">{hint}</span>}
      {problem && <Problem id={`${id}-problem`}>{problem}</Problem>}
    </p>
  );
}

const Problem = ({ id, children }: { id: string; children: ComponentChildren }): JSX.Element => (
  <span class="field-problem" id={id} role="alert">
    {children}
  </span>
);
