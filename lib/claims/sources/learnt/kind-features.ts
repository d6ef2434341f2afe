// What the lexicon of kinds of words says of a noun phrase: its head, the pair of words it ends in, the bodies around it. Knows no article.

import type { Token } from '../../../text/tokens';
import { type SourcePhrase, sourcePhrase } from '../source-phrase';
import { bare, isCapital } from '../spelling';
import { kindOfPair, kindOfWord } from '../lexicon/words';

export function kindFeatures(words: readonly Token[], place: string): string[] {
  const phrase = sourcePhrase(words);
  if (!phrase) return [];
  const head = headKind(phrase.modifiers.at(-1), phrase.head);
  const found: string[] = [];
  if (!phrase.named || place === 'own') found.push(`${place} k ${phrase.named ? 'name ' : ''}${head}`);
  if (!phrase.named) found.push(`k ${head}`, `${place} k ${head} ${numberOf(phrase)}`);
  const before = [...new Set(phrase.modifiers.slice(0, -1).concat(phrase.modifiers.slice(-1)).map((t) => kindOfWord(t.lower)).filter((k) => k !== undefined))];
  for (const kind of before) found.push(`${place} k ${head} after ${kind}`, `k after ${kind}`);
  const joint = phrase.complement[0]?.lower;
  if (joint) {
    const inner = sourcePhrase(phrase.complement.slice(1));
    const kinds = new Set(kindsIn(phrase.complement.slice(1)));
    const of = inner ? headKind(inner.modifiers.at(-1), inner.head) : 'none';
    found.push(`${place} k ${head} ${joint}`, `${place} k ${head} ${joint === 'of' ? 'of' : 'by'} ${of}`, `k ${joint === 'of' ? 'of' : 'by'} ${of}`);
    for (const kind of kinds) found.push(`${place} k ${head} with ${kind}`, `k with ${kind}`);
  }
  return [...found, ...addedKinds(phrase, place)];
}

export function titleKinds(words: readonly Token[]): string[] {
  const last = words.at(-1);
  if (!last) return [];
  const head = headKind(words.at(-2), last);
  return [`title k ${head}`, `k ${head}`, ...kindsIn(words.slice(0, -1)).flatMap((kind) => [`title k ${head} after ${kind}`, `k after ${kind}`])];
}

/** What the words of a name are: "Frontera Energy", "the Committee for the Protection of Reporters". */
export function nameKinds(name: readonly Token[]): string[] {
  const kinds = name.map(({ lower }) => kindOfWord(lower));
  const last = name.length > 1 ? headKind(name.at(-2), name.at(-1) as Token) : kindOfWord(name.at(-1)?.lower ?? '');
  const first = kinds[0];
  const of = name.findIndex(({ lower }) => /^(?:of|for|de|del)$/.test(lower));
  const before = of > 0 ? headKind(name[of - 2], name[of - 1] as Token) : undefined;
  return [
    ...(last ? [`name last k ${last}`] : ['name last k none']),
    ...(first && name.length > 1 ? [`name first k ${first}`, `name k ${first}+${last ?? 'none'}`] : []),
    ...(before ? [`name of k ${before}`] : []),
    ...new Set(kinds.filter((k) => k !== undefined).map((k) => `name has k ${k}`)),
  ];
}

const headKind = (before: Token | undefined, head: Token): string =>
  (before ? kindOfPair(before.lower, head.lower) : undefined) ?? kindOfWord(head.lower) ?? 'none';

function kindsIn(tokens: readonly Token[]): string[] {
  const found = new Set<string>();
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    const kind = (before ? kindOfPair(before.lower, token.lower) : undefined) ?? kindOfWord(token.lower);
    if (kind) found.add(kind);
  }
  return [...found];
}

const numberOf = ({ determiner, head }: SourcePhrase): string =>
  /^(?:an?|one|another)$/.test(determiner) ? 'one' : /^(?:the|its|their|his|her|this|that)$/.test(determiner) ? 'the' : /s$/.test(bare(head.lower)) ? 'many' : isCapital(head) ? 'title' : 'bare';

function addedKinds({ added }: SourcePhrase, place: string): string[] {
  const found: string[] = [];
  const relative = added.findIndex(({ lower }) => /^(?:who|which|whose)$/.test(lower));
  if (relative >= 0) {
    const verbs = added.slice(relative + 1, relative + 5).map(({ lower }) => kindOfWord(lower)).filter((k) => k?.endsWith('-verb'));
    if (verbs[0]) found.push(`${place} who ${verbs[0]}`, `who ${verbs[0]}`);
    for (const kind of kindsIn(added.slice(relative + 1, relative + 14))) found.push(`who k ${kind}`);
  }
  const inner = relative === 0 ? undefined : sourcePhrase(added);
  if (inner && !inner.named) {
    const head = headKind(inner.modifiers.at(-1), inner.head);
    found.push(`about k ${head}`, `k ${head}`);
    for (const kind of kindsIn([...inner.modifiers, ...inner.complement])) found.push(`about k ${head} with ${kind}`, `k with ${kind}`);
  }
  return found;
}
