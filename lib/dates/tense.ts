// Whether the clause around a date looks back or ahead. Knows verbs, not dates.

import type { Tense } from './rule';

const AHEAD = new Set(
  "will shall 'll ’ll won't won’t would upcoming scheduled due planned planning plans expected expects slated poised deadline until till tomorrow forthcoming intends aims hopes must should".split(
    ' ',
  ),
);
/** Ahead only as "to …": "set to begin on Wednesday", "agreed to meet on Friday". */
const INFINITIVES = new Set(
  'be begin start open reopen meet hold take vote face go launch visit arrive travel resume expire debut air play come return end close decide appear release receive unveil publish sign host address hear present join run leave report rule'.split(
    ' ',
  ),
);
const BACK = new Set(
  "was were had did said says told announced reported died killed met held took began started went came made gave got saw became left won lost fell rose hit struck sent brought found been has have 've ’ve wasn't weren't didn't hadn't filed".split(
    ' ',
  ),
);
/** "Wants to eliminate", "agreed to cut": the cut is ahead. */
const INTENDING = new Set(
  'want wants wanted plan plans planned aim aims aimed seek seeks sought hope hopes hoped intend intends intended vow vows vowed pledge pledges pledged promise promises promised agree agrees agreed threaten threatens threatened decide decides decided ready set about due likely expected scheduled'.split(
    ' ',
  ),
);
/** "Failed to appear", "managed to leave": what follows "to" is over. */
const DONE = new Set(
  'failed refused declined managed tried began started continued forced unable able used'.split(' '),
);
/** Adjectives and nouns, not verbs, for all their ending. */
const NOT_BACK = new Set(
  'united hundred need speed indeed armed red bed shed fed embed unprecedented alleged naked so-called related based backed led'.split(
    ' ',
  ),
);
/** What is written of a programme in the present: "the trial opens on Monday", "the hearing continues in May". */
const SCHEDULED = new Set('ends begins starts opens reopens expires resumes continues concludes premieres'.split(' '));
/** The same in two words or more, as they run backward from the date. */
const SCHEDULED_PHRASE = /^(?:effect takes?|force into comes?|sale on go(?:es)?|place takes)\b/;
/** A verb in the present stands so near its date. */
const NEAR = 4;
const PERHAPS = new Set(['may', 'might']);
/** "Lasted until February": it did. "Was put off until February": it will be. */
const LASTING = new Set('lasted stayed remained continued ran kept served worked lived ruled'.split(' '));
const UNTIL = new Set(['until', 'till']);
const AUXILIARY = new Set('is are was were has have had been'.split(' '));
const CLAUSE_END = /[.;:!?"“”()]/;

/** "Said Saturday’s match would go ahead": what was said is told by the verb after the day. */
const SAYING = new Set('said says say announced confirmed warned added insisted'.split(' '));
const POSSESSIVE = /^['’]s?\s/;

/** The nearest verb of the clause decides, first the one before the date, then the one after it. `text` is a window, bounded. */
export function tenseAt(text: string, start: number, end: number): Tense {
  const before = clauseWords(text.slice(0, start), 'backward');
  const after = clauseWords(text.slice(end), 'forward');
  const said = before[0] === 'that' ? before[1] : before[0];
  const isReported = SAYING.has(said ?? '') && POSSESSIVE.test(text.slice(end, end + 3));
  const near = isReported ? decide(after, 1) : decide(before, -1);
  if (near !== 'unknown') return near;
  return isReported ? decide(before, -1) : decide(after, 1);
}

function clauseWords(text: string, direction: 'backward' | 'forward'): string[] {
  const words = text.match(/[\p{L}][\p{L}'’-]*|[.;:!?"“”()]/gu) ?? [];
  // The month is no verb.
  const parts = words.map((word) => (word === 'May' ? 'month' : word.toLowerCase()));
  const ordered = direction === 'backward' ? parts.reverse() : parts;
  const stop = ordered.findIndex((part) => CLAUSE_END.test(part));
  return (stop < 0 ? ordered : ordered.slice(0, stop)).slice(0, 14);
}

/** `words` run away from the date; `step` is 1 where they run forward in the text and −1 where they run backward. */
function decide(words: readonly string[], step: 1 | -1): Tense {
  for (const [at, word] of words.entries()) {
    // "March until May": what comes after the date is not what the date is.
    if (step === 1 && UNTIL.has(word)) return 'unknown';
    if (step === -1 && at < NEAR && isScheduled(words, at)) return 'future';
    const meant = words[at + step] ?? '';
    if (step === -1 && UNTIL.has(word) && words.slice(at, at + NEAR).some((near) => LASTING.has(near))) return 'past';
    if (AHEAD.has(word)) return step === -1 && hadBeen(words, at) ? 'past' : 'future';
    if (word === 'to' && DONE.has(words[at - step] ?? '')) return 'past';
    // "The minister is to answer on Monday."
    if (word === 'to' && step === -1 && /^(?:is|are)$/.test(words[at + 1] ?? '')) return 'future';
    const isShot = meant === 'open' && words[at + 2 * step] === 'fire';
    if (word === 'to' && ((INFINITIVES.has(meant) && !isShot) || INTENDING.has(words[at - step] ?? '')))
      return step === -1 && hadBeen(words, at) ? 'past' : 'future';
    if (PERHAPS.has(word) && meant !== 'be' && INFINITIVES.has(meant)) return 'future';
    // "Has been scheduled", "was expected": the participle decides. "Will be completed": what stands before "be" does.
    if (AUXILIARY.has(word) && [1, 2].some((more) => AHEAD.has(words[at + step * more] ?? ''))) return 'future';
    const passive = [1, 2].some((more) => words[at - step * more] === 'be');
    if (!passive && (BACK.has(word) || (word.length > 4 && word.endsWith('ed') && !NOT_BACK.has(word)))) return 'past';
  }
  return 'unknown';
}

/** `words` run backward. "Opens fire" is no programme. */
const isScheduled = (words: readonly string[], at: number): boolean =>
  (SCHEDULED.has(words[at] ?? '') && words[at - 1] !== 'fire') ||
  SCHEDULED_PHRASE.test(words.slice(at, at + 3).join(' '));

/** "Had been due to end on Wednesday": it did not, and Wednesday is past. `words` run backward. */
const hadBeen = (words: readonly string[], at: number): boolean =>
  words.slice(at + 1, at + 5).some((word, more, near) => word === 'been' && near[more + 1] === 'had');
