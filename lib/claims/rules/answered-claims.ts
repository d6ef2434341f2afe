// Claims of others that are named in order to be answered: "dismissed as baseless a claim by villagers that …", "rejected Kyiv’s accusation that …". Knows word classes.

import { clauseEnd, tidy } from './clause-end';
import type { Parse } from './parse';
import type { Range } from './phrase';
import type { RangeClaim } from './range-claim';
import type { VerbGroup } from './verb-group';

const ANSWERING =
  /^(?:deny|reject|dismiss|dispute|refute|rebut|contest|contradict|repudiate|ridicule|deride|scorn|counter|challenge|question|discredit)$/;
/** "baseless a", "as “absurd” the": what may stand between the verb and whose claim it is. */
const LONGEST = 8;

/** A claim in a noun that has an owner and is what a verb of denial is about stands beside the denial, though inside of what is denied. */
export function withAnswered(parse: Parse, claim: RangeClaim): RangeClaim {
  const from = Math.min(...[...claim.source, ...claim.cue].map((range) => range.from));
  const isAnswered = claim.source.length > 0 && parse.groups.some((group) => answers(parse, group, from));
  return isAnswered ? { ...claim, content: toClauseEnd(parse, claim), rule: 'answered', sure: true } : claim;
}

/** The noun is no subject: no verb after the clause's own belongs to another clause. */
function toClauseEnd({ words }: Parse, { content }: RangeClaim): Range[] {
  const [first] = content;
  const whole = first && tidy(words, { from: first.from, to: Math.max(first.to, clauseEnd(words, first.from + 1)) });
  return whole ? [whole] : [...content];
}

function answers({ words }: Parse, group: VerbGroup, from: number): boolean {
  const head = words[group.head];
  if (group.passive || group.negated || !ANSWERING.test(head?.verb?.lemma ?? '')) return false;
  const between = words.slice(group.end, from);
  const called = between.findIndex(({ lower }) => lower === 'as');
  return (
    group.end <= from &&
    between.length <= LONGEST &&
    between.every(
      (word, at) =>
        word.sentence === head?.sentence &&
        (['determiner', 'adverb', 'quote'].includes(word.class) ||
          word.lower === 'as' ||
          (called >= 0 && at > called && word.class !== 'comma')),
    )
  );
}
