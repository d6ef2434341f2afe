// Claims whose cue is a set phrase: "would have none of it", "was adamant that …", "begs to differ with". Knows phrases, no verbs.

import { clauseEnd, tidy } from './clause-end';
import type { Parse } from './parse';
import { phraseEndingAt } from './phrase-before';
import type { RangeClaim } from './range-claim';
import type { Word } from './word';

type Idiom = { words: readonly string[]; that: boolean };

const idioms = (text: string, that: boolean): Idiom[] =>
  text
    .trim()
    .split('|')
    .map((phrase) => ({ words: phrase.trim().split(/\s+/), that }));

/** `that`: only with "that" behind it is it a saying. The first word is of the verb group. */
const IDIOMS: readonly Idiom[] = [
  ...idioms(
    `would have none of | will have none of | was having none of | were having none of | is having none of | are having none of | would not hear of | will not hear of | made no mention of | makes no mention of | took issue with | takes issue with
    | cast doubt on | casts doubt on | poured scorn on | pours scorn on | poured cold water on | gave short shrift to | made light of | makes light of | was critical of | were critical of | was dismissive of | were dismissive of | begged to differ with | has no knowledge of | had no knowledge of
    | distanced itself from | distanced himself from | distanced herself from | distanced themselves from | distances itself from | backed away from | backs away from | stopped short of | stood by | stands by | stand by | lent weight to | lends weight to | gave credence to`,
    false,
  ),
  ...idioms(
    `was adamant | were adamant | is adamant | are adamant | was clear | were clear | is clear | was convinced | were convinced | is convinced | are convinced | was certain | were certain | is certain | was sure | were sure | was confident | were confident | is confident | was insistent | were insistent
    | was emphatic | was categorical | were categorical | let it be known | lets it be known | made it known | made it clear | makes it clear | made clear | makes clear | is of the opinion | was of the opinion | are of the opinion | took the view | takes the view | held the view | leave no doubt | left no doubt
    | went on record | was quoted as saying`,
    true,
  ),
];

const BY_FIRST: ReadonlyMap<string, readonly Idiom[]> = IDIOMS.reduce((map, idiom) => {
  const first = idiom.words[0] ?? '';
  return map.set(first, [...(map.get(first) ?? []), idiom]);
}, new Map<string, Idiom[]>());

export function idiomClaims(parse: Parse): RangeClaim[] {
  return parse.words.flatMap((word, at) => {
    const idiom = (BY_FIRST.get(word.lower) ?? []).find(({ words }) => isHere(parse.words, at, words));
    const found = idiom && claimAt(parse, at, idiom);
    return found ? [found] : [];
  });
}

const isHere = (words: readonly Word[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((word, step) => words[at + step]?.lower === word && words[at + step]?.sentence === words[at]?.sentence);

function claimAt(parse: Parse, at: number, { words: phrase, that }: Idiom): RangeClaim | undefined {
  const { words } = parse;
  const { floor } = parse.reach(at);
  const end = at + phrase.length;
  if (that && words[end]?.lower !== 'that') return undefined;
  const group = parse
    .groupsOfSentence(words[at]?.sentence ?? 0)
    .find(({ start, end: groupEnd }) => at < groupEnd && start < end);
  const source = phraseEndingAt(words, at - 1, floor) ?? (group && parse.subject(group).range);
  // "It is clear that …" is nobody's.
  if (!source || (that && /^(?:it|this|that|what)$/.test(words[source.from]?.lower ?? ''))) return undefined;
  const content = tidy(words, { from: end, to: clauseEnd(words, end) });
  return content && { source: [source], cue: [{ from: at, to: end }], content: [content], rule: 'idiom', sure: true };
}
