// Phrases by which articles part two people of one name, in ten languages: "no relation to the minister", "nicht verwandt mit dem Minister", "homonyme du
// ministre". It knows words, not names.

import { fold } from '../../text/fold';
import { hashedWords, hashWord } from '../../text/hash';
import { isAdjacent, isCapital, type Prose } from '../surroundings/prose';

const PHRASES = `no relation,not related,unrelated,not to be confused,no kin,namesake,the same name,nicht verwandt,nicht zu verwechseln,namensvetter,namensvetterin,aucun lien,sans lien,a ne pas confondre,homonyme,
sin parentesco,sin relacion,no confundir,tocayo,tocaya,nessuna parentela,nessun rapporto,omonimo,omonima,da non confondere,sem parentesco,homonimo,homonima,geen familie,naamgenoot,naamgenote,однофамилец,однофамилица,не родственник,не родственница`;
const LINKS = hashedWords('to of with as mit von de avec con di com van');
const ARTICLES = hashedWords('the another a dem der den le la el il lo o het de');
/** A link and an article in one. */
const JOINED = hashedWords('du des del della dello do da');
const NOUNS_WITH_CAPITALS = hashedWords('dem der den');
const RUSSIAN = /[а-я]/;
const LONGEST = 4;

let phrases: Map<number, (readonly number[])[]> | undefined;
const known = new WeakMap<Prose, readonly number[]>();

/** First words of the phrases, where an office or a trade follows, and not somebody's own name. */
export function signalsIn(prose: Prose): readonly number[] {
  const found = known.get(prose) ?? find(prose);
  known.set(prose, found);
  return found;
}

function find(prose: Prose): number[] {
  phrases ??= unpack();
  const { hashes } = prose.words;
  return [...phrases].flatMap(([hash, ending]) =>
    prose.placesOfHash(hash).flatMap((last) =>
      ending
        .filter((phrase) => phrase.every((word, at) => hashes[last - phrase.length + 1 + at] === word))
        .filter(() => isOfSomebodyKnown(prose, last))
        .map((phrase) => last - phrase.length + 1),
    ),
  );
}

/** By their last words, which are rarer. */
function unpack(): Map<number, (readonly number[])[]> {
  const byLast = new Map<number, (readonly number[])[]>();
  for (const spelled of PHRASES.split(',')) {
    const hashes = fold(spelled).trim().split(' ').map(hashWord);
    const last = hashes.at(-1) ?? 0;
    byLast.set(last, [...(byLast.get(last) ?? []), hashes]);
  }
  return byLast;
}

/** "no relation to the astronaut"; after "no relation to Boris" both bear their own full names. */
function isOfSomebodyKnown(prose: Prose, last: number): boolean {
  const { hashes, count, text, starts } = prose.words;
  if (RUSSIAN.test(text.charAt(starts[last] as number)))
    return isAdjacent(prose, last + 1) && !isCapital(prose, last + 1);
  for (let at = last + 1; at <= last + LONGEST && at + 1 < count; at++) {
    if (JOINED.has(hashes[at] as number)) return !isCapital(prose, at + 1);
    if (!LINKS.has(hashes[at] as number) || !ARTICLES.has(hashes[at + 1] as number)) continue;
    return at + 2 < count && (NOUNS_WITH_CAPITALS.has(hashes[at + 1] as number) || !isCapital(prose, at + 2));
  }
  return false;
}
