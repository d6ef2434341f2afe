// Turns verbs of saying, thinking, judging and showing into claims with source, cue and content.

import { isClaim, isSureClaim } from './accept-claim';
import type { Parse } from './parse';
import type { Range } from './phrase';
import type { RangeClaim } from './range-claim';
import type { Subject } from './subject';
import { contentOf } from './verb-content';
import type { VerbGroup } from './verb-group';
import type { Word } from './word';

export function verbClaims(parse: Parse): RangeClaim[] {
  const { words } = parse;
  return parse.groups.flatMap((group) => {
    if (group.frames.size === 0) return [];
    if (group.passive || group.kind === 'infinitive' || group.kind === 'participle') return [];
    const subject = parse.subject(group);
    const content = contentOf(parse, group, subject);
    if (!content || !isClaim(words, group, content, subject.range)) return [];
    return [
      {
        source: subject.range ? [subject.range] : [],
        cue: [{ from: group.start, to: group.end }],
        content:
          isParenthetic(words, subject) || opensSentence(parse, group)
            ? content.ranges.map((range) => toComma(words, range))
            : content.ranges,
        rule: 'verb',
        sure: isSureClaim(words, group, content, subject),
      },
    ];
  });
}

/** ", who declined to be named, said": the relative clause is over at its closing comma. */
const isParenthetic = (words: readonly Word[], { side, range }: Subject): boolean =>
  side === 'relative' && range !== undefined && words[range.from - 1]?.class === 'comma';

/** "Citing two officials, the paper reported …" */
const opensSentence = (parse: Parse, group: VerbGroup): boolean =>
  group.kind === 'gerund' && group.start === parse.sentenceStart(group.head);

function toComma(words: readonly Word[], { from, to }: Range): Range {
  for (let at = from; at < to; at++)
    if (words[at]?.class === 'comma' && words[at]?.quote === -1) return { from, to: at };
  return { from, to };
}
