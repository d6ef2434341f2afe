// Once two speakers are known to contradict each other, what one says right after the other on the same matter is heard as the other side. Knows links, not words.

import { asserts } from './comparable-claims';
import { differentSpeakers, elsewhere, type Link, nested, sameSide, sharedItems } from './link';
import type { Proposition } from './proposition';

const BACK = 5;
const PARAGRAPHS_BACK = 2;

/** More links between those who `links` show to be opposed; only for claims that stand in none. */
export function oppositionLinks(propositions: readonly Proposition[], links: readonly Link[]): Link[] {
  const linked = new Set(links.flatMap(({ a, b }) => [a, b]));
  const foes = links.flatMap(({ a, b, kind }) => {
    if (kind === 'contrast') return [];
    const one = propositions[a];
    const two = propositions[b];
    return one && two && one.speaker !== '' && two.speaker !== '' ? [[one, two] as const] : [];
  });
  return propositions.flatMap((later, b): Link[] => {
    for (let a = b - 1; a >= Math.max(0, b - BACK); a--) {
      const earlier = propositions[a];
      if (!earlier || (linked.has(a) && linked.has(b)) || !mayMeet(earlier, later)) continue;
      if (!foes.some(([one, two]) => areThey(one, two, earlier, later) || areThey(two, one, earlier, later))) continue;
      return [
        {
          a,
          b,
          kind: 'contrast',
          spans: [...earlier.attribution.cue.slice(0, 1), ...later.attribution.cue.slice(0, 1)],
        },
      ];
    }
    return [];
  });
}

function mayMeet(earlier: Proposition, later: Proposition): boolean {
  const near = later.sentence - earlier.sentence <= 1 || sharedItems(earlier, later) >= 1;
  return (
    near &&
    later.paragraph - earlier.paragraph <= PARAGRAPHS_BACK &&
    asserts(earlier) &&
    asserts(later) &&
    earlier.attribution.certainty !== 'predicted' &&
    later.attribution.certainty !== 'predicted' &&
    differentSpeakers(earlier, later) &&
    !elsewhere(earlier, later) &&
    !nested(earlier, later)
  );
}

const areThey = (one: Proposition, two: Proposition, earlier: Proposition, later: Proposition): boolean =>
  sameSide(one, earlier) && sameSide(two, later);
