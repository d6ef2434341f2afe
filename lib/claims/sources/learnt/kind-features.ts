// What the lexicon of kinds of words says of a noun phrase: its head, the bodies and qualities around it, what "who" tells. Knows no article.

import type { Token } from '../../../text/tokens';
import { kindOfPair, kindOfWord } from '../lexicon/words';
import { type SourcePhrase, sourcePhrase } from '../source-phrase';
import { bare, isCapital } from '../spelling';

/** `place`: "own" words, or words "about" a name. */
export function kindFeatures(words: readonly Token[], place: 'own' | 'about'): string[] {
  const phrase = sourcePhrase(words);
  if (!phrase) return [];
  return [...headKinds(phrase, place), ...complementKinds(phrase, place), ...addedKinds(phrase, place)];
}

/** A title before a name: its last word is its head. */
export function titleKinds(words: readonly Token[]): string[] {
  const last = words.at(-1);
  if (!last) return [];
  const head = headKind(words.at(-2), last);
  return [
    `title k ${head}`,
    `k ${head}`,
    ...kindsIn(words.slice(0, -1)).flatMap((kind) => [`title k ${head} after ${kind}`, `k after ${kind}`]),
  ];
}

/** What the words of a name are: "Frontera Energy", "the Committee for the Protection of Reporters". */
export function nameKinds(name: readonly Token[]): string[] {
  const last = name.at(-1);
  if (!last) return [];
  const lastKind = name.length > 1 ? headKind(name.at(-2), last) : (kindOfWord(last.lower) ?? UNKNOWN);
  const first = name.length > 1 ? kindOfWord(name[0]?.lower ?? '') : undefined;
  const joint = name.findIndex(({ lower }) => /^(?:of|for|de|del)$/.test(lower));
  const head = name[joint - 1];
  return [
    `name last k ${lastKind}`,
    ...(first ? [`name first k ${first}`, `name k ${first}+${lastKind}`] : []),
    ...(head ? [`name of k ${headKind(name[joint - 2], head)}`] : []),
    ...name
      .slice(0, LOOKED_AT)
      .flatMap(({ lower }) => kindOfWord(lower) ?? [])
      .map((kind) => `name has k ${kind}`),
  ];
}

const UNKNOWN = 'none';

function headKinds(phrase: SourcePhrase, place: string): string[] {
  const { modifiers, head, named } = phrase;
  const kind = headKind(modifiers.at(-1), head);
  const before = modifiers.slice(0, LOOKED_AT).flatMap(({ lower }) => kindOfWord(lower) ?? []);
  return [
    ...(named && place === 'about' ? [] : [`${place} k ${named ? 'name ' : ''}${kind}`]),
    ...(named ? [] : [`k ${kind}`, `${place} k ${kind} ${numberOf(phrase)}`]),
    ...before.flatMap((other) => [`${place} k ${kind} after ${other}`, `k after ${other}`]),
  ];
}

const numberOf = ({ determiner, head }: SourcePhrase): string => {
  if (/^(?:an?|one|another)$/.test(determiner)) return 'one';
  if (/^(?:the|its|their|his|her|this|that)$/.test(determiner)) return 'the';
  if (/s$/.test(bare(head.lower))) return 'many';
  return isCapital(head) ? 'title' : 'bare';
};

function complementKinds({ modifiers, head, complement }: SourcePhrase, place: string): string[] {
  const joint = complement[0]?.lower;
  if (!joint) return [];
  const kind = headKind(modifiers.at(-1), head);
  const rest = complement.slice(1);
  const inner = sourcePhrase(rest);
  const whole = inner ? headKind(inner.modifiers.at(-1), inner.head) : UNKNOWN;
  const by = joint === 'of' ? 'of' : 'by';
  return [
    `${place} k ${kind} ${joint}`,
    `${place} k ${kind} ${by} ${whole}`,
    `k ${by} ${whole}`,
    ...kindsIn(rest).flatMap((other) => [`${place} k ${kind} with ${other}`, `k with ${other}`]),
  ];
}

const TOLD = 14;

function addedKinds({ added }: SourcePhrase, place: string): string[] {
  const relative = added.findIndex(({ lower }) => /^(?:who|which|whose)$/.test(lower));
  const told = relative < 0 ? [] : added.slice(relative + 1, relative + TOLD);
  const verb = told
    .slice(0, 4)
    .map(({ lower }) => kindOfWord(lower))
    .find((kind) => kind?.endsWith('-verb'));
  const inner = relative === 0 ? undefined : sourcePhrase(added);
  const head = inner && !inner.named ? headKind(inner.modifiers.at(-1), inner.head) : undefined;
  const around = inner && head ? kindsIn([...inner.modifiers, ...inner.complement]) : [];
  return [
    ...(verb ? [`${place} who ${verb}`, `who ${verb}`] : []),
    ...kindsIn(told).map((kind) => `who k ${kind}`),
    ...(head ? [`about k ${head}`, `k ${head}`] : []),
    ...around.flatMap((kind) => [`about k ${head} with ${kind}`, `k with ${kind}`]),
  ];
}

const headKind = (before: Token | undefined, head: Token): string =>
  (before ? kindOfPair(before.lower, head.lower) : undefined) ?? kindOfWord(head.lower) ?? UNKNOWN;

/** A sentence without end tells no more than its beginning. */
const LOOKED_AT = 50;

/** Each once. */
export function kindsIn(tokens: readonly Token[]): string[] {
  const kinds = tokens.slice(0, LOOKED_AT).flatMap((token, at) => {
    const before = tokens[at - 1];
    return (before ? kindOfPair(before.lower, token.lower) : undefined) ?? kindOfWord(token.lower) ?? [];
  });
  return [...new Set(kinds)];
}
