// Sums by record handle in flat arrays: what Map<number, number> would do, at a fraction of the memory and time for tens of thousands.

/** Slots are numbered from zero in order of arrival. Bounded: once full, unknown handles are passed over. */
export type Tally = {
  size(): number;
  /** The slot of a handle, taking a new one when it is unknown; −1 when the tally is full. */
  slotOf(handle: number, day: number): number;
  add(slot: number, amount: number): void;
  /** Parallel arrays by slot. */
  handles: Uint32Array;
  days: Int32Array;
  sums: Float32Array;
};

/** `most` handles at the most. */
export function tally(most: number): Tally {
  const bits = Math.max(4, Math.ceil(Math.log2(most * 2)));
  const mask = 2 ** bits - 1;
  /** Slot + 1 by hash; 0 is free. */
  const table = new Uint32Array(mask + 1);
  const handles = new Uint32Array(most);
  const days = new Int32Array(most);
  const sums = new Float32Array(most);
  let size = 0;
  return {
    size: () => size,
    slotOf(handle, day) {
      // Fibonacci hashing: handles are hashes already, but their low bits are what a small table would use.
      let at = Math.imul(handle, 0x9e3779b1) >>> (32 - bits);
      for (let slot = table[at] ?? 0; slot > 0; slot = table[at] ?? 0) {
        if (handles[slot - 1] === handle) return slot - 1;
        at = (at + 1) & mask;
      }
      if (size === most) return -1;
      handles[size] = handle;
      days[size] = day;
      table[at] = ++size;
      return size - 1;
    },
    add(slot, amount) {
      sums[slot] = (sums[slot] ?? 0) + amount;
    },
    handles,
    days,
    sums,
  };
}
