// How much a shared key says: an actor of three events says more than one of three thousand. Knows counts only.

export type Rarity = (key: string) => number;

/** A store with fewer events than this is treated as if it had as many, so that a list of ten events makes nobody rare. */
const SMALLEST_STORE = 200;

/**
 * From 1 for a key that one event carries down to 0.05 for the commonest: the share of the logarithm that the count leaves of the store's
 * size, which is not known and taken for four times the commonest key asked for.
 */
export function rarityFrom(frequency: ReadonlyMap<string, number>): Rarity {
  let most = 0;
  for (const count of frequency.values()) most = Math.max(most, count);
  const size = Math.log(Math.max(SMALLEST_STORE, most * 4));
  return (key) => Math.max(0.05, 1 - Math.log(Math.max(1, frequency.get(key) ?? 1)) / size);
}
