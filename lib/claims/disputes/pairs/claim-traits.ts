// What a claim does besides telling something: denies, answers, accuses; and the words around it that say so. Knows one claim and its sentence.

import type { Span } from '../../../model/span';
import type { Token } from '../../../text/tokens';
import { ACCOUNT_WORDS } from '../event-words-table';
import { phrasesIn, phrasesOf } from '../phrase-in';
import type { Proposition } from '../proposition';
import { stemOf } from '../stems';
import { ACTS, type Act, ANSWERING, CONTRASTING, JOINING } from './act-words-table';

export type ClaimTraits = {
  acts: ReadonlySet<Act>;
  /** "for its part", "asked about …": in the claim's own sentence, before the claim ends. */
  answering?: Span;
  /** "but", "however": before the claim or between its source and its cue. */
  contrasting?: Span;
  /** "also", "added": more of the same. */
  joining?: Span;
  /** "the accusation", "this version", "it" among its first words. */
  anaphor?: Span;
};

const ANSWERING_PHRASES = phrasesOf(ANSWERING);
const CONTRASTING_PHRASES = phrasesOf(CONTRASTING);
const JOINING_PHRASES = phrasesOf(JOINING);
const ANAPHOR_WITHIN = 7;

/** Made on first use, since stems ask the table of verbs. */
let actsOfWord: ReadonlyMap<string, readonly Act[]> | undefined;

export function traitsOf(claim: Proposition, sentence: readonly Token[]): ClaimTraits {
  const { cue, tokens, place } = claim;
  const upToEnd = sentence.filter((token) => token.start < place.end);
  const connectives = phrasesIn(upToEnd, CONTRASTING_PHRASES).filter(
    (phrase) => isConnective(phrase, sentence) && !turnsToTheRest(phrase, place, sentence),
  );
  const cueEnd = cue.at(-1)?.end ?? place.start;
  return {
    acts: actsOf(claim),
    answering: phrasesIn(upToEnd, ANSWERING_PHRASES)[0],
    contrasting:
      connectives.findLast(({ start }) => start <= place.start) ?? connectives.find(({ start }) => start < cueEnd),
    joining: phrasesIn(upToEnd, JOINING_PHRASES)[0],
    anaphor: spanOf(tokens.slice(0, ANAPHOR_WITHIN).find((token) => ACCOUNT_WORDS.has(token.lower))),
  };
}

/** "While the firm says it paid, the union …": what stands right behind "while" is set against what follows in its sentence, and against nothing before. */
function turnsToTheRest({ start, end }: Span, place: Span, sentence: readonly Token[]): boolean {
  const [first] = sentence;
  return (
    first?.start === start &&
    SUBORDINATE.test(first.lower) &&
    !sentence.some((token) => token.text === ',' && token.start >= end && token.end <= place.start)
  );
}

const SUBORDINATE = /^(?:while|whereas|although|though|even)$/;

/** "Still, she said"; not "We are still looking" and not "rather dry". */
function isConnective({ start }: Span, sentence: readonly Token[]): boolean {
  const at = sentence.findIndex((token) => token.start === start);
  return !/^(?:still|rather)$/.test(sentence[at]?.lower ?? '') || !/^\p{L}/u.test(sentence[at - 1]?.text ?? '');
}

function actsOf({ cue, attribution }: Proposition): ReadonlySet<Act> {
  actsOfWord ??= actsByWord();
  const acts = new Set<Act>(attribution.certainty === 'denied' ? ['deny'] : []);
  for (const [at, { lower }] of cue.entries()) {
    const stem = stemOf(lower);
    const found =
      actsOfWord.get(`${stem}-${cue[at + 1]?.lower}`) ?? actsOfWord.get(stem) ?? actsOfWord.get(lower) ?? [];
    for (const act of found) acts.add(act);
  }
  return acts;
}

const spanOf = (token: Token | undefined): Span | undefined => token && { start: token.start, end: token.end };

function actsByWord(): Map<string, Act[]> {
  const found = new Map<string, Act[]>();
  for (const [act, words] of Object.entries(ACTS) as [Act, string][]) {
    for (const word of words.split(/\s+/)) {
      for (const key of new Set([word, stemOf(word)])) found.set(key, [...(found.get(key) ?? []), act]);
    }
  }
  return found;
}
