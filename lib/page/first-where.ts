// Halves a list to find where something begins to hold. Knows neither runs nor marks.

/** The place of the first item for which `holds` is true, when it is true for all after it; the length when there is none. */
export function firstWhere<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle] as Item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
