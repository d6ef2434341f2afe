// Claims of others that are named in order to be answered: "dismissed as baseless a claim by villagers that …", "rejected Kyiv’s accusation that …". Knows word classes.

import { clauseEnd, tidy } from './clause-end';
import type { Parse } from './parse';
import type { Range } from './phrase';
import type { RangeClaim } from './range-claim';
import type { VerbGroup } from './verb-group';
import type { Word } from './word';

const ANSWERING =
  /^(?:deny|reject|dismiss|dispute|refute|rebut|contest|contradict|repudiate|ridicule|deride|scorn|counter|challenge|question|discredit)$/;
/** "baseless a", "as “absurd” the": what may stand between the verb and whose claim it is. */
const LONGEST = 8;

/** A claim in a noun that has an owner and is what a verb of denial is about stands beside the denial, though inside of what is denied. */
export function withAnswered(parse: Parse, claims: readonly RangeClaim[]): RangeClaim[] {
  const denials = new Map(parse.groups.filter((group) => isAnswering(parse, group)).map((group) => [group.end, group]));
  return claims.map((claim) => {
    const from = Math.min(...[...claim.source, ...claim.cue].map((range) => range.from));
    const isAnswered = denials.size > 0 && claim.source.length > 0 && isBehindDenial(parse, denials, from);
    return isAnswered ? { ...claim, content: toClauseEnd(parse, claim), rule: 'answered', sure: true } : claim;
  });
}

const isAnswering = ({ words }: Parse, { head, passive, negated }: VerbGroup): boolean =>
  !passive && !negated && ANSWERING.test(words[head]?.verb?.lemma ?? '');

/** The noun is no subject: no verb after the clause's own belongs to another clause. */
function toClauseEnd({ words }: Parse, { content }: RangeClaim): Range[] {
  const [first] = content;
  const whole = first && tidy(words, { from: first.from, to: Math.max(first.to, clauseEnd(words, first.from + 1)) });
  return whole ? [whole] : [...content];
}

/** Whether a verb of denial ends at a word shortly before, with nothing between but whose claim it is and what it is called. */
function isBehindDenial({ words }: Parse, denials: ReadonlyMap<number, VerbGroup>, from: number): boolean {
  for (let end = from; end >= Math.max(0, from - LONGEST); end--) {
    const denial = denials.get(end);
    if (denial) return isOpen(words.slice(end, from), words[denial.head]?.sentence ?? -1);
  }
  return false;
}

function isOpen(between: readonly Word[], sentence: number): boolean {
  const called = between.findIndex(({ lower }) => lower === 'as');
  return between.every(
    (word, at) =>
      word.sentence === sentence &&
      (['determiner', 'adverb', 'quote'].includes(word.class) ||
        word.lower === 'as' ||
        (called >= 0 && at > called && word.class !== 'comma')),
  );
}
