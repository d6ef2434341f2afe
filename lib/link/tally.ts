// Sums by record handle in flat arrays: what Map<number, number> would do, at a fraction of the memory and time for tens of thousands.

/** Bounded: once full, unknown handles are passed over. */
export type Tally = {
  /** Number of handles held. */
  size(): number;
  /** The slot of a handle, taking a new one when it is unknown; −1 when the tally is full. */
  slotOf(handle: number, day: number): number;
  add(slot: number, amount: number): void;
  /** Parallel arrays; only the slots of `each` hold anything. */
  handles: Uint32Array;
  days: Int32Array;
  sums: Float32Array;
  /** Slots in use, in order of arrival. */
  each(visit: (slot: number) => void): void;
};

/** `most` handles at the most. */
export function tally(most: number): Tally {
  const capacity = 2 ** Math.ceil(Math.log2(Math.max(16, most * 2)));
  const handles = new Uint32Array(capacity);
  const days = new Int32Array(capacity);
  const sums = new Float32Array(capacity);
  const used = new Uint8Array(capacity);
  const order = new Uint32Array(most);
  let size = 0;
  return {
    size: () => size,
    slotOf(handle, day) {
      // Fibonacci hashing: handles are hashes already, but their low bits are what a small table would use.
      let slot = Math.imul(handle, 0x9e3779b1) >>> (32 - Math.log2(capacity));
      while (used[slot] === 1 && handles[slot] !== handle) slot = (slot + 1) & (capacity - 1);
      if (used[slot] === 1) return slot;
      if (size === most) return -1;
      used[slot] = 1;
      handles[slot] = handle;
      days[slot] = day;
      order[size++] = slot;
      return slot;
    },
    add(slot, amount) {
      sums[slot] = (sums[slot] ?? 0) + amount;
    },
    handles,
    days,
    sums,
    each(visit) {
      for (let at = 0; at < size; at++) visit(order[at] ?? 0);
    },
  };
}
