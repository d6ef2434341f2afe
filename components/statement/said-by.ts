// Whose words a Dispute's words are. Pure.

import type { CardDispute, CardStatement, Excerpt } from '../../lib/model/card';
import { overlaps } from '../../lib/model/span';

/** Longer sources are descriptions: their first words say enough. */
const LONGEST_NAME = 60;

export type SaidBy = { statement: CardStatement; isCue: boolean };

/** The statement in whose cue, content or source these words stand; undefined where the article itself says them. */
export function saidBy({ accounts }: Pick<CardDispute, 'accounts'>, words: Excerpt): SaidBy | undefined {
  const statements = accounts.flatMap((account) => [...account.statements, ...account.adoptedBy]);
  const holds = (parts: readonly Excerpt[]): boolean => parts.some((part) => overlaps(part, words));
  const byCue = statements.find(({ cue }) => holds(cue));
  if (byCue) return { statement: byCue, isCue: true };
  const statement = statements.find(({ content, source }) => holds(content) || holds(source));
  return statement && { statement, isCue: false };
}

/** The fuller name that "the ministry" stands for, else the article's first words for the source, else a listed name; '' for none. */
export function sourceName(statement: CardStatement): string {
  const whole = fullerName(statement) ?? statement.source[0]?.text ?? statement.actor?.name ?? '';
  // "Ines Roth, the mayor, | said"
  const name = whole.replace(/[\s,;:–—-]+$/u, '');
  if (name.length <= LONGEST_NAME) return name;
  return `${name.slice(0, name.lastIndexOf(' ', LONGEST_NAME)).replace(/\P{L}+$/u, '')} …`;
}

/** What the article calls the source elsewhere, where that says more than its words here. */
export function fullerName({ referent, source }: CardStatement): string | undefined {
  const here = source.map(({ text }) => text.toLowerCase());
  return referent && here.every((words) => !words.includes(referent.text.toLowerCase())) ? referent.text : undefined;
}
