// Claims in a noun: "testimonies confirming …", "his claim that …", "allegations by residents of …"; and what became of an account ("this version did not hold").

import { clauseEnd, tidy } from './clause-end';
import type { Parse } from './parse';
import { isNominal, type Range } from './phrase';
import { phraseStartingAt } from './phrase-after';
import { phraseEndingAt } from './phrase-before';
import type { RangeClaim } from './range-claim';
import type { Word, WordClass } from './word';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Nouns that hand a statement on. */
const SAYING_NOUNS = list(
  `testimony testimonies claim claims allegation allegations accusation accusations assertion assertions rumour rumours rumor rumors speculation suspicion suspicions statement statements report
  reports account accounts suggestion suggestions warning warnings contention insistence belief fear fears concern concerns announcement denial denials admission confession conclusion theory
  argument complaint complaints prediction promise pledge impression confirmation acknowledgement acknowledgment revelation revelations finding findings message charge charges view hope hopes
  word worry worries assurance assurances guarantee threat assumption sentiment perception doubt doubts vow`,
);

/** Participles that join such a noun to what it says. */
const SAYING_PARTICIPLES = list(
  'confirming suggesting indicating saying alleging claiming stating describing asserting showing denying declaring announcing warning arguing accusing',
);

/** Nouns whose "of …" is the content. */
const OF_NOUNS = list(
  'allegation allegations accusation accusations rumour rumours rumor rumors suspicion suspicions report reports',
);

/** Nouns whose modifiers are the source: "eyewitness testimonies". The others stay in the source themselves: "a letter saying …". */
const BARE_NOUNS = list(
  'testimony testimonies claim claims allegation allegations accusation accusations assertion assertions rumour rumours rumor rumors speculation suspicion suspicions account accounts',
);

export function nounClaims(parse: Parse): RangeClaim[] {
  return parse.words.flatMap((word, at) => {
    if (word.class !== 'noun' || !SAYING_NOUNS.has(word.lower)) return [];
    const found = nounClaim(parse, at);
    return found ? [found] : [];
  });
}

function nounClaim(parse: Parse, at: number): RangeClaim | undefined {
  const { words } = parse;
  const noun = words[at];
  if (!noun) return undefined;
  const reach = parse.reach(at);
  const by = MADE.test(words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const agent = /^(?:by|from)$/.test(words[by]?.lower ?? '')
    ? phraseStartingAt(words, by + 1, reach.ceiling)
    : undefined;
  const after = agent ? agent.to : pastPlace(words, at);
  // "His contention, that the fin was old, could not be checked."
  const next = words[after]?.class === 'comma' && words[after + 1]?.lower === 'that' ? after + 1 : after;
  const joint = words[next];
  if (!joint || joint.sentence !== noun.sentence) return undefined;
  const participle = BARE_NOUNS.has(noun.lower) && SAYING_PARTICIPLES.has(joint.lower);
  const of = !agent && OF_NOUNS.has(noun.lower) && joint.lower === 'of';
  if (!(participle || of || (joint.lower === 'that' && joint.class === 'subordinator'))) return undefined;
  const content = tidy(words, { from: participle ? next : next, to: nounContentEnd(words, next + 1) });
  if (!content || content.to - content.from < 2) return undefined;
  const owner = agent ?? ownerOf(words, at, reach.floor);
  return {
    source: owner ? [owner] : [],
    cue: [{ from: at, to: at + 1 }],
    content: [content],
    rule: 'noun',
    sure: participle || (!agent && isHeardSay(words, at)),
  };
}

/** "a claim made by the governor that …" */
const MADE = /^(?:made|raised|voiced|advanced|repeated|levell?ed)$/;

const PLACE = 5;

/** "Speculation on social media that …": where it is heard stands between. */
function pastPlace(words: readonly Word[], at: number): number {
  if (!HEARSAY.has(words[at]?.lower ?? '') || !/^(?:on|in|among|at|across)$/.test(words[at + 1]?.lower ?? ''))
    return at + 1;
  const that = words.slice(at + 1, at + 1 + PLACE).findIndex(({ lower }) => lower === 'that');
  return that < 0 ? at + 1 : at + 1 + that;
}

/** "Rumours circulated that …", "Reports of shelling": nobody's saying opens the sentence. */
const isHeardSay = (words: readonly Word[], at: number): boolean =>
  HEARSAY.has(words[at]?.lower ?? '') && (at === 0 || words[at - 1]?.sentence !== words[at]?.sentence);

const HEARSAY = list('rumours rumors speculation allegations reports suspicions accusations claims word');

/** "his", "the army's", "eyewitness": what stands before the noun and says whose it is. */
function ownerOf(words: readonly Word[], at: number, floor: number): Range | undefined {
  const phrase = phraseEndingAt(words, at, floor);
  if (!phrase) return undefined;
  for (let left = at - 1; left >= phrase.from; left--) {
    const word = words[left];
    if (word?.class !== 'possessive') continue;
    if (/^(?:my|your|his|her|its|our|their)$/.test(word.lower)) return { from: left, to: left + 1 };
    let from = left;
    while (from > phrase.from && (isNominal(words[from - 1]) || words[from - 1]?.class === 'determiner')) from--;
    return { from, to: left + 1 };
  }
  const modifier = words[at - 1];
  if (modifier && at - 1 >= phrase.from && MODIFIERS.has(modifier.lower)) return { from: at - 1, to: at };
  return undefined;
}

const MODIFIERS = list(
  'eyewitness witness eyewitnesses witnesses media press official police intelligence government military army opposition rebel american iranian russian ukrainian israeli palestinian',
);

/** Ends at a comma, or at the main verb that the noun phrase is the subject of: "the claim that X was stolen | was rejected". */
function nounContentEnd(words: readonly Word[], from: number): number {
  const end = clauseEnd(words, from);
  let groups = 0;
  for (let at = from; at < end; at++) {
    const word = words[at];
    if (!word || word.class === 'comma') return at;
    if (at > from && ['relative', 'subordinator', 'conjunction'].includes(word.class)) groups = -1;
    if (!opensVerbGroup(words, at)) continue;
    groups++;
    if (groups > 1) return at;
  }
  return end;
}

const AUXILIARIES: ReadonlySet<WordClass> = new Set(['be', 'have', 'do', 'modal', 'not', 'adverb', 'to']);

/** A finite verb or auxiliary that no auxiliary stands before. */
function opensVerbGroup(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (!word || (before && AUXILIARIES.has(before.class))) return false;
  return (
    ['be', 'have', 'do', 'modal'].includes(word.class) ||
    (word.class === 'verb' && word.form !== 'gerund' && word.form !== 'participle')
  );
}
