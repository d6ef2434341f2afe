// Spells the forms of an English verb; knows spelling rules and the irregular verbs it is given, no meanings.

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

/** Irregular past and participle by base: "say" → "said said". */
export type IrregularForms = ReadonlyMap<string, readonly [past: string, participle: string]>;

/** Every spelling of `base` with the forms it may stand for. Both "focused" and "focussed" spellings are given where usage differs. */
export function inflect(base: string, irregular: IrregularForms): Map<string, VerbForm[]> {
  const forms = new Map<string, VerbForm[]>();
  const add = (spelling: string, form: VerbForm): void => {
    forms.set(spelling, [...(forms.get(spelling) ?? []), form]);
  };
  add(base, 'base');
  add(third(base), 'third');
  for (const stem of stems(base)) add(`${stem}ing`, 'gerund');
  const known = irregular.get(base);
  if (known) {
    add(known[0], 'past');
    add(known[1], 'participle');
  } else {
    for (const past of regularPasts(base)) {
      add(past, 'past');
      add(past, 'participle');
    }
  }
  return forms;
}

function third(base: string): string {
  if (/(?:[sxz]|ch|sh|[^aeiou]o)$/.test(base)) return `${base}es`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
}

/** What stands before -ing: "make" → "mak", "lie" → "ly", "admit" → "admitt". */
function stems(base: string): string[] {
  if (/ie$/.test(base)) return [`${base.slice(0, -2)}y`];
  if (/[^aeiouy]e$|ue$/.test(base) || /[aeiou][^aeiou]e$/.test(base)) return [base.slice(0, -1)];
  return doubled(base);
}

function regularPasts(base: string): string[] {
  if (/e$/.test(base)) return [`${base}d`];
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`];
  return doubled(base).map((stem) => `${stem}ed`);
}

/** Doubling depends on stress, which spelling hides: short words double, longer ones are given both ways. */
function doubled(base: string): string[] {
  if (!/[^aeiou][aeiou][bdgklmnprt]$/.test(base) && !/^[aeiou][bdgklmnprt]$/.test(base)) return [base];
  const twice = base + base.slice(-1);
  return /^[^aeiou]*[aeiou][^aeiou]$/.test(base) ? [twice] : [base, twice];
}
