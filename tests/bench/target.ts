// One line for a figure that has a target, in a form that all.ts finds again for its table at the end.

const MARK = '◆ ';

/** `name`: as in the list of targets in README.md, `T8`. */
export function target(name: string, what: string, value: number, wanted: '≤' | '≥', limit: number): void {
  const isMet = wanted === '≤' ? value <= limit : value >= limit;
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  console.log(
    `${MARK}${name.padEnd(4)} ${what.padEnd(76)} ${value.toFixed(digits).padStart(8)}  ${wanted} ${`${limit}`.padEnd(5)} ${isMet ? 'met' : 'MISSED'}`,
  );
}

/** Such lines in what a bench wrote. */
export const targetsIn = (output: string): string[] =>
  output.split('\n').flatMap((line) => (line.startsWith(MARK) ? line.slice(MARK.length) : []));
