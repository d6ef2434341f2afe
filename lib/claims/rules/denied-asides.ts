// Claims set behind what they deny: "accused of hiding arms, which it denies", "a charge she rejects", "something the firm has always disputed". Knows word classes.

import type { Parse } from './parse';
import type { Range } from './phrase';
import type { RangeClaim } from './range-claim';
import type { VerbGroup } from './verb-group';
import type { Word } from './word';

const DENYING = /^(?:deny|reject|dispute|refute|contest|dismiss)$/;
/** What names a claim in order to answer it. */
export const TAKES_UP =
  /^(?:charge|claim|accusation|allegation|suggestion|report|account|version|assertion|description|figure|characteri[sz]ation|notion|idea)s?$/;
/** Of "allegations of fraud that", in words before the speaker. */
const LONGEST = 4;

export const deniedAsides = (parse: Parse): RangeClaim[] =>
  parse.groups.flatMap((group) => {
    const lemma = parse.words[group.head]?.verb?.lemma ?? '';
    const isPlain = group.kind === 'finite' && !group.passive && DENYING.test(lemma);
    const source = isPlain && isClosed(parse.words, group) ? parse.subject(group).range : undefined;
    const content = source && source.to <= group.start ? takenUp(parse.words, source) : undefined;
    return source && content
      ? [
          {
            source: [source],
            cue: [{ from: group.start, to: group.end }],
            content: [content],
            rule: 'aside',
            sure: true,
          },
        ]
      : [];
  });

/** Nothing follows that could be denied instead. */
const isClosed = (words: readonly Word[], { end }: VerbGroup): boolean =>
  ['stop', 'comma', 'dash', 'semicolon', 'bracket', 'conjunction'].includes(words[end]?.class ?? 'stop');

/** "which", "something", "a charge" right before the speaker, behind a comma or a dash. */
function takenUp(words: readonly Word[], { from: speaker }: Range): Range | undefined {
  const last = words[speaker - 1]?.lower === 'that' ? speaker - 2 : speaker - 1;
  const word = words[last];
  if (!word || !(word.lower === 'which' || word.lower === 'something' || TAKES_UP.test(word.lower))) return undefined;
  for (let from = last; from > Math.max(0, last - LONGEST); from--)
    if (['comma', 'dash', 'bracket'].includes(words[from - 1]?.class ?? '')) return { from, to: last + 1 };
  return undefined;
}
