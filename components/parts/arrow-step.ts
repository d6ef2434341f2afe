// Where an arrow key leads in a row of things with one tab stop. Pure.

/** The index that `key` moves to, wrapping round; undefined for other keys. Left and right swap in right-to-left interfaces. */
export function arrowStep(key: string, from: number, length: number, dir: 'ltr' | 'rtl'): number | undefined {
  if (length === 0) return undefined;
  const ahead = dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  if (key === ahead || key === 'ArrowDown') return (from + 1) % length;
  if (key === back || key === 'ArrowUp') return (from - 1 + length) % length;
  if (key === 'Home') return 0;
  if (key === 'End') return length - 1;
  return undefined;
}
