// What a list finds by naming everyday words is left out, and a list that would bury the whole article under them is left out whole. The Reading says which.

import { nameWords } from '../match/name-words';
import type { FirstNames, FurtherNames, NamesInTurn } from '../model/names';
import type { Mention } from '../model/reading';
import { hashWord } from '../text/hash';

/** Fewer mentions, or claims, bury nothing. */
const FEWEST_MENTIONS = 40;
const FEWEST_CLAIMS = 20;
/** More than one mention in so many words is no news text; half as many are too many where most are ordinary words. */
const WORDS_A_MENTION = 4;
const WORDS_AN_ORDINARY_MENTION = 8;
const WORDS_A_CLAIM = 40;

/**
 * The same names without them; `crowded` holds the ids of lists that were left out whole. `claimsAtMost`: no list has more claims and names of events; where
 * that is few, they are not looked for.
 */
export function leaveOutCrowds(
  { first, further, claimsAtMost }: NamesInTurn & { claimsAtMost: number },
  text: string,
): NamesInTurn {
  const mentions = first.mentions.filter((mention) => !isEverydayWord(text.slice(mention.start, mention.end)));
  const spoken = claimsAtMost < FEWEST_CLAIMS ? undefined : further();
  const crowded = crowdedLists(first.actors, mentions, spoken, text);
  if (crowded.size === 0 && mentions.length === first.mentions.length)
    return { first, further: spoken ? () => spoken : further };
  const isKept = ({ list }: { list: string }): boolean => !crowded.has(list);
  const actors = first.actors.map((actor) => ({ ...actor, records: actor.records.filter(isKept) }));
  const kept = mentions.flatMap((mention): Mention[] => {
    const fitting = mention.actors.filter((at) => actors[at]?.records.length);
    return fitting.length > 0 ? [{ ...mention, actors: fitting }] : [];
  });
  return {
    first: { ...first, ...renumbered(actors, kept), ...(crowded.size > 0 && { crowded: [...crowded] }) },
    further() {
      const { places, eventNames, listedClaims } = spoken ?? further();
      return {
        places,
        eventNames: eventNames.filter(({ event }) => isKept(event)),
        listedClaims: listedClaims.filter(({ claim }) => isKept(claim)),
      };
    },
  };
}

/** "the", "said", "was": written small they are nobody's name, whatever a list says. */
const isEverydayWord = (words: string): boolean => {
  const { common, noNames } = nameWords();
  return isSmall(words) && [common, noNames].some((table) => table.has(hashWord(words)));
};

/** Hashes of words do not tell capitals. */
const isSmall = (words: string): boolean => words === words.toLowerCase();

/** Written small, in a script that has capitals, or a common word with a capital: "Monday", "The". */
function isOrdinary(words: string): boolean {
  const small = words.toLowerCase();
  return isEverydayWord(small) || (isSmall(words) && words !== words.toUpperCase());
}

function crowdedLists(
  actors: FirstNames['actors'],
  mentions: readonly Mention[],
  { listedClaims, eventNames }: Pick<FurtherNames, 'listedClaims' | 'eventNames'> = NONE,
  text: string,
): Set<string> {
  const found = new Counts();
  const ordinary = new Counts();
  const claims = new Counts();
  for (const { actors: fitting, start, end } of mentions) {
    const lists = new Set(fitting.flatMap((at) => actors[at]?.records.map(({ list }) => list) ?? []));
    for (const list of lists) {
      found.add(list);
      if (isOrdinary(text.slice(start, end))) ordinary.add(list);
    }
  }
  for (const { claim } of listedClaims) claims.add(claim.list);
  // What a list calls its events is no more a name than its claims' phrases are.
  for (const { event } of eventNames) claims.add(event.list);
  const suspects = [...found.atLeast(FEWEST_MENTIONS), ...claims.atLeast(FEWEST_CLAIMS)];
  if (suspects.length === 0) return new Set();
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return new Set(
    suspects.filter((list) => {
      const count = found.of(list);
      const isMostlyOrdinary = ordinary.of(list) * 2 > count;
      const share = isMostlyOrdinary ? WORDS_AN_ORDINARY_MENTION : WORDS_A_MENTION;
      return count * share > words || claims.of(list) * WORDS_A_CLAIM > words;
    }),
  );
}

const NONE = { listedClaims: [], eventNames: [] };

/** Without Actors that nothing is left of. */
function renumbered(actors: FirstNames['actors'], mentions: readonly Mention[]): FirstNames {
  const used = new Set(mentions.flatMap((mention) => mention.actors));
  const kept = [...actors.keys()].filter((at) => used.has(at));
  const place = new Map(kept.map((at, index) => [at, index]));
  return {
    actors: kept.flatMap((at) => actors[at] ?? []),
    mentions: mentions.map((mention) => ({ ...mention, actors: mention.actors.flatMap((at) => place.get(at) ?? []) })),
  };
}

class Counts {
  readonly #counts = new Map<string, number>();

  add(key: string): void {
    this.#counts.set(key, this.of(key) + 1);
  }

  of(key: string): number {
    return this.#counts.get(key) ?? 0;
  }

  atLeast(count: number): string[] {
    return [...this.#counts].filter(([, found]) => found >= count).map(([key]) => key);
  }
}
