// Decides whether a verb with its content is a claim at all, and how surely. Knows frames and what shows content, not whose claim it is.

import { EVIDENCE_NOUNS } from './noun-verbs-table';
import type { Range } from './phrase';
import type { Subject } from './subject';
import type { Content } from './verb-content';
import type { VerbGroup } from './verb-group';
import type { Word } from './word';

const SAYABLE =
  /^(?:say|comment|discuss|answer|confirm|name|disclose|be|rule|speculate|elaborate|speak|talk|respond|apologi[sz]e|accept|acknowledge|identify|give|provide|condemn|recogni[sz]e|reveal|explain|tell|deny|admit|endorse|support|back|take|release)$/;

/** "refused to say", not "refused to stop". */
const refusesToSay = (words: readonly Word[], content: Content): boolean => {
  const from = content.ranges[0]?.from ?? 0;
  return words.slice(from, from + 3).some((word) => SAYABLE.test(word.lower));
};

export function isClaim(
  words: readonly Word[],
  group: VerbGroup,
  content: Content,
  source: Range | undefined,
): boolean {
  if (isNoSource(words, source)) return false;
  const { frames } = group;
  // Inside a quotation its speaker thinks aloud: only another's saying is worth a claim of its own.
  if ((words[group.head]?.quote ?? -1) >= 0) {
    const first = source && words[source.from];
    return (
      first !== undefined &&
      first.quote >= 0 &&
      !/^(?:i|we|you|it|they|i['’]\w+|we['’]\w+|you['’]\w+)$/.test(first.lower) &&
      (frames.has('speech') || frames.has('tell')) &&
      content.shownBy !== 'phrase'
    );
  }
  switch (content.shownBy) {
    case 'quotation':
    case 'colon':
      return true;
    case 'that':
      return source !== undefined;
    case 'question':
      return (
        source !== undefined &&
        (frames.has('speech') || frames.has('tell') || frames.has('mental') || frames.has('evidence'))
      );
    case 'infinitive':
      if (words[group.head]?.verb?.lemma === 'refuse') return refusesToSay(words, content);
      return frames.has('promise') || frames.has('wish') || frames.has('seem') || frames.has('tell');
    case 'phrase':
      return (
        source !== undefined &&
        (frames.has('object') ||
          frames.has('accuse') ||
          frames.has('call') ||
          frames.has('figure') ||
          words[group.head]?.verb?.lemma === 'claim' ||
          (group.negated && frames.has('mental')) ||
          isEvidence(words, source))
      );
    default:
      return (
        source !== undefined &&
        (frames.has('speech') ||
          (frames.has('quote') && content.shownBy === 'around') ||
          frames.has('tell') ||
          frames.has('mental') ||
          frames.has('evidence'))
      );
  }
}

/** "the footage shows soldiers": only what can show something takes a bare object. */
const isEvidence = (words: readonly Word[], { from, to }: Range): boolean =>
  words.slice(from, to).some((word) => EVIDENCE_NOUNS.has(word.lower));

/** "two more than the government acknowledges"; "no one could say". */
function isNoSource(words: readonly Word[], source: Range | undefined): boolean {
  const first = source && words[source.from];
  if (!source || !first) return false;
  return words[source.from - 1]?.lower === 'than' || /^(?:no|nobody|none|neither|nothing)$/.test(first.lower);
}

const SURE_SHOWN: ReadonlySet<Content['shownBy']> = new Set([
  'that',
  'quotation',
  'clause',
  'before',
  'around',
  'phrase',
  'question',
  'colon',
]);

const isSaying = (frames: VerbGroup['frames']): boolean =>
  frames.has('speech') || frames.has('tell') || frames.has('evidence') || frames.has('object');

/** Of those that take an object, what is always said. */
const SURE_OBJECTS: ReadonlySet<string> = new Set(
  'deny dispute reject refute dismiss rebut contest contradict attribute corroborate apologise apologize question threaten repudiate disavow disown disclaim decry denounce condemn deplore bemoan deride ridicule trash criticise criticize hail praise express confirm acknowledge welcome congratulate'.split(
    ' ',
  ),
);
/** "it denies this": what nothing but a speaker does. */
const REJECTING: ReadonlySet<string> = new Set('deny reject dispute contest refute'.split(' '));
/** "expects the trial to last", "advised residents to boil water". */
const SURE_INFINITIVES: ReadonlySet<string> = new Set('expect advise offer undertake'.split(' '));
const SURE_PAIRS: ReadonlySet<string> = new Set([
  'speak of',
  'object to',
  'take back',
  'stick to',
  'subscribe to',
  'admit to',
  'boast of',
  'tell of',
  'complain of',
  'warn of',
  'rule out',
  'call for',
  'appeal for',
  'call on',
  'call upon',
  'ask for',
  'play down',
  'brush aside',
  'brush off',
  'wave away',
  'wave aside',
  'shrug off',
  'laugh off',
  'bristle at',
  'scoff at',
  'balk at',
  'point to',
  'walk back',
  'row back',
  'apologise for',
  'apologize for',
  'confess to',
  'admit to',
  'insist on',
]);

/** Sure enough to stand where a trained tagger saw nothing: somebody's saying, accusing or denying in a main clause, outside of quotations. */
export function isSureClaim(
  words: readonly Word[],
  group: VerbGroup,
  content: Content,
  { side, range }: Subject,
): boolean {
  const { frames } = group;
  const verb = words[group.head];
  const first = range && words[range.from];
  if (!first || side === 'relative' || verb?.quote !== -1 || group.kind === 'gerund' || (group.modal && !group.negated))
    return false;
  const lemma = verb.verb?.lemma ?? '';
  if (isPronoun(first) && !mayStandForBody(first, content, frames, lemma)) return false;
  if (content.shownBy === 'infinitive') return SURE_INFINITIVES.has(lemma);
  if (!SURE_SHOWN.has(content.shownBy)) return false;
  if (content.shownBy === 'around' || content.shownBy === 'that') return isSaying(frames) || frames.has('quote');
  const clause = content.shownBy !== 'phrase';
  if (clause) return isSaying(frames);
  return (
    frames.has('accuse') ||
    frames.has('figure') ||
    (group.negated && frames.has('mental')) ||
    SURE_OBJECTS.has(lemma) ||
    SURE_PAIRS.has(`${lemma} ${words[group.head + 1]?.lower}`)
  );
}

const isPronoun = ({ lower }: Word): boolean => /^(?:it|they|that|which|this|these|you|i|we)$/.test(lower);

/** "…, it recalls", "it denies this", "it put the figure at 6,000". */
const mayStandForBody = (first: Word, { shownBy }: Content, frames: VerbGroup['frames'], lemma: string): boolean =>
  /^(?:it|they)$/.test(first.lower) &&
  (shownBy === 'around' || (shownBy === 'phrase' && (frames.has('figure') || REJECTING.has(lemma))));
