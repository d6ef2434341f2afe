// "Two", "a couple of", "twenty-five", "several" → how many, at least and at most.

import { COUNTS } from './vocabulary-table';

export type Count = { least: number; most: number };

/** Undefined for words that give no number worth reckoning with. */
export function readCount(words: string): Count | undefined {
  const parts = words
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word !== 'of' && word !== '');
  const last = parts.at(-1) ?? '';
  if (/^\d+$/.test(last)) return { least: Number(last), most: Number(last) };
  const count = COUNTS[last];
  const tens = parts.length === 2 ? COUNTS[parts[0] ?? ''] : undefined;
  // "twenty-five", but not the article of "a few".
  if (count && tens && tens.least >= 20) return { least: tens.least + count.least, most: tens.most + count.most };
  return count;
}

export const isVague = ({ least, most }: Count): boolean => least !== most;
