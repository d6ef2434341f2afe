// "1 event", "2 events": how the tool counts.

/** `many` where the plural is no `s`. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
