// The words of an index in order, with what is filed under each, as flat arrays. Finds words by their beginning, or by one slip of the finger.

export type Vocabulary = {
  /** Numbers of the words that begin with `word`, itself first; where none does, those one typing error away. */
  termsFor(word: string): number[];
  isTerm(term: number, word: string): boolean;
  postings(term: number): Uint32Array;
};

/** Shorter words have too many neighbours. */
const LEAST_FOR_ERRORS = 5;

export function vocabularyOf(filed: ReadonlyMap<string, readonly number[]>): Vocabulary {
  const terms = [...filed.keys()].sort();
  const starts = new Uint32Array(terms.length + 1);
  for (const [at, term] of terms.entries()) starts[at + 1] = (starts[at] ?? 0) + (filed.get(term)?.length ?? 0);
  const all = new Uint32Array(starts[terms.length] ?? 0);
  for (const [at, term] of terms.entries()) all.set(filed.get(term) ?? [], starts[at]);
  const between = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at);
  return {
    termsFor(word) {
      const begun = between(...beginningWith(terms, word));
      if (begun.length > 0 || word.length < LEAST_FOR_ERRORS) return begun;
      return between(...beginningWith(terms, word.charAt(0))).filter((at) => isNear(terms[at] ?? '', word));
    },
    isTerm: (term, word) => terms[term] === word,
    postings: (term) => all.subarray(starts[term], starts[term + 1]),
  };
}

/** The terms from the first up to the second index begin with these letters. */
function beginningWith(terms: readonly string[], letters: string): [number, number] {
  const first = lowerBound(terms, letters);
  return [first, Math.max(first, lowerBound(terms, `${letters}\uffff`))];
}

function lowerBound(terms: readonly string[], wanted: string): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((terms[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** One letter more, less or other, or two neighbours swapped. */
export function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let [endA, endB] = [a.length, b.length];
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) [endA, endB] = [endA - 1, endB - 1];
  const [left, right] = [a.slice(from, endA), b.slice(from, endB)];
  return (left.length <= 1 && right.length <= 1) || (left.length === 2 && left === [...right].reverse().join(''));
}
