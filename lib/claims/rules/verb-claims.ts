// Turns verbs of saying, thinking, judging and showing into claims with source, cue and content.

import type { Range } from './noun-phrase';
import { EVIDENCE_NOUNS } from './noun-verbs-table';
import type { Parse } from './parse';
import type { RangeClaim } from './range-claim';
import type { Subject } from './subject';
import { type Content, contentOf } from './verb-content';
import type { VerbGroup } from './verb-group';
import type { Word } from './words';

export function verbClaims(parse: Parse): RangeClaim[] {
  const { words } = parse;
  return parse.groups.flatMap((group) => {
    if (group.frames.size === 0) return [];
    if (group.passive || group.kind === 'infinitive' || group.kind === 'participle') return [];
    const subject = parse.subject(group);
    const content = contentOf(parse, group, subject);
    if (!content || !accepts(words, group, content, subject.range) || isNoSource(words, subject.range)) return [];
    return [
      {
        source: subject.range ? [subject.range] : [],
        cue: [{ from: group.start, to: group.end }],
        content: isParenthetic(words, subject) ? content.ranges.map((range) => toComma(words, range)) : content.ranges,
        rule: 'verb',
      },
    ];
  });
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

/** ", who declined to be named, said": the relative clause is over at its closing comma. */
const isParenthetic = (words: readonly Word[], { side, range }: Subject): boolean =>
  side === 'relative' && range !== undefined && words[range.from - 1]?.class === 'comma';

function toComma(words: readonly Word[], { from, to }: Range): Range {
  for (let at = from; at < to; at++)
    if (words[at]?.class === 'comma' && words[at]?.quote === -1) return { from, to: at };
  return { from, to };
}

const SAYABLE =
  /^(?:say|comment|discuss|answer|confirm|name|disclose|be|rule|speculate|elaborate|speak|talk|respond|apologi[sz]e|accept|acknowledge|identify|give|provide|condemn|recogni[sz]e|reveal|explain|tell|deny|admit|endorse|support|back|take|release)$/;

/** "refused to say", not "refused to stop". */
const refusesToSay = (words: readonly Word[], content: Content): boolean => {
  const from = content.ranges[0]?.from ?? 0;
  return words.slice(from, from + 3).some((word) => SAYABLE.test(word.lower));
};

function accepts(words: readonly Word[], group: VerbGroup, content: Content, source: Range | undefined): boolean {
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
      return frames.has('promise') || frames.has('wish') || frames.has('seem');
    case 'phrase':
      return (
        source !== undefined &&
        (frames.has('object') ||
          frames.has('accuse') ||
          frames.has('call') ||
          frames.has('figure') ||
          (group.negated && frames.has('mental')) ||
          isEvidence(words, source))
      );
    default:
      return (
        source !== undefined &&
        (frames.has('speech') || frames.has('tell') || frames.has('mental') || frames.has('evidence'))
      );
  }
}
