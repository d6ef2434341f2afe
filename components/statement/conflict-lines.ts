// Why accounts differ, each kind of reason once, with the facing words that show it and whose they are. Pure.

import type { CardDispute, Excerpt } from '../../lib/model/card';
import type { ConflictKind } from '../../lib/model/reading';
import { saidBy, sourceName } from './said-by';

/** `name` is '' for words of the article itself; no `words` where that somebody says something is all they show. */
export type Facing = { name: string; words: string[] };
export type ConflictLines = { kind: ConflictKind; lines: Facing[][] };

const LINES_EACH = 2;
const WORDS_EACH = 2;

/** Lines with the same words, whichever side they stand on, are said once. That a list holds the matter is no reason of the article's own. */
export function conflictLines({ reasons, accounts }: Pick<CardDispute, 'reasons' | 'accounts'>): ConflictLines[] {
  const kinds = [...new Set(reasons.map(({ kind }) => kind))];
  const all = kinds
    .map((kind) => {
      const lines = reasons
        .filter((reason) => reason.kind === kind)
        .map(({ words }) => bySpeaker(words.flatMap((word) => facing({ accounts }, kind, word))))
        .filter((line) => line.length > 0);
      const each = once(lines, keyOfLine);
      return { kind, lines: each.filter((line) => !each.some((other) => saysMore(other, line))).slice(0, LINES_EACH) };
    })
    .filter(({ kind, lines }) => kind !== 'listed' || lines.length > 0);
  return withoutEchoes(all);
}

/** That two accounts are set against each other says nothing beside a denial in the same words. */
function withoutEchoes(all: readonly ConflictLines[]): ConflictLines[] {
  const others = all.filter(({ kind }) => kind !== 'contrast').flatMap(({ lines }) => lines);
  return all.flatMap((one) => {
    if (one.kind !== 'contrast' || one.lines.length === 0) return [one];
    const lines = one.lines.filter((line) => !others.some((other) => saysMore(other, line)));
    return lines.length > 0 ? [{ ...one, lines }] : [];
  });
}

function facing(dispute: Pick<CardDispute, 'accounts'>, kind: ConflictKind, word: Excerpt): Facing[] {
  // A list's words are about the matter, whoever says them here.
  const by = kind === 'listed' ? undefined : saidBy(dispute, word);
  const name = by ? sourceName(by.statement) : '';
  if (by?.isCue && name !== '' && by.statement.certainty !== 'denied') return [{ name, words: [] }];
  return /[\p{L}\p{N}]/u.test(word.text) ? [{ name, words: [word.text] }] : [];
}

/** Each speaker once, with all words of theirs; the article's own words stay apart. */
function bySpeaker(all: readonly Facing[]): Facing[] {
  const merged = new Map<string, Facing>();
  for (const one of all) {
    const key = one.name || keyOf(one);
    const words = [...(merged.get(key)?.words ?? []), ...one.words];
    merged.set(key, { name: one.name, words: once(words, (word) => word.toLowerCase()).slice(0, WORDS_EACH) });
  }
  return [...merged.values()];
}

/** All that `line` says, and more. */
const saysMore = (other: readonly Facing[], line: readonly Facing[]): boolean =>
  other !== line &&
  line.every(({ name, words }) =>
    other.some((more) => more.name === name && words.every((word) => more.words.includes(word))),
  );

const once = <T>(all: readonly T[], key: (one: T) => string): T[] => [
  ...new Map(all.map((one) => [key(one), one])).values(),
];

const keyOf = ({ name, words }: Facing): string => [name, ...words].join('\n').toLowerCase();

const keyOfLine = (line: readonly Facing[]): string => line.map(keyOf).sort().join('\n\n');
