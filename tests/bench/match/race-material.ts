// The names and texts of the race: real names, newspaper text folded, and the same with its capitals, commas and stops.

import { existsSync, readFileSync } from 'node:fs';
import { fold } from '../../../lib/text/fold';
import { foldedWord } from '../../../lib/text/folded-word';
import { GAP, SHAPE } from '../../../lib/text/word-shapes';
import { tokenise } from '../../../lib/text/words';

const SHARED = new URL('../../../../shared/data/', import.meta.url);
const TEXT_UNITS = 50_000;

export const TEXTS = ['folded text', 'text with capitals'] as const;

/** Undefined without the data beside the tree. */
export function material(): { texts: string[]; namesOf(size: number): string[] } | undefined {
  if (!existsSync(SHARED)) return undefined;
  const articles = readFileSync(new URL('claims/polnear-train.jsonl', SHARED), 'utf8').trim().split('\n');
  const source = articles.slice(0, 60).map((line) => JSON.parse(line).text as string);
  const aliases = JSON.parse(readFileSync(new URL('aliases-100000.json', SHARED), 'utf8')) as [string, string][];
  const names = [...new Set(aliases.map(([name]) => fold(name)))].filter((name) =>
    /^[a-z0-9]+( [a-z0-9]+)*$/.test(name),
  );
  return {
    texts: [fold(source.join('\n')), capitalised(source.join('\n'))].map((text) => text.slice(0, TEXT_UNITS)),
    namesOf: (size) => enlarged(names, size),
  };
}

/** Spread over all names; beyond them, the same with a number. */
function enlarged(names: readonly string[], size: number): string[] {
  const step = Math.max(1, Math.floor(names.length / size));
  if (size <= names.length) return names.filter((_, at) => at % step === 0).slice(0, size);
  return Array.from({ length: size }, (_, at) => {
    const round = Math.floor(at / names.length);
    return `${names[at % names.length]}${round === 0 ? '' : ` ${round}`}`;
  });
}

const BETWEEN = { [GAP.none]: ' ', [GAP.soft]: ' ', [GAP.hard]: ', ', [GAP.sentence]: '! ', [GAP.paragraph]: '!\n\n' };

/** Folded words with the capitals and the plainest punctuation of the text: what every peer can read, and ours reads no easier. */
function capitalised(source: string): string {
  const words = tokenise(source);
  const parts: string[] = [];
  for (let at = 0; at < words.count; at++) {
    const word = foldedWord(source.slice(words.starts[at], words.ends[at]));
    // A capital after an article, and a single one before a point, would mean more to ours than to the others.
    const isPlain = ((words.shapes[at] as number) & (SHAPE.article | SHAPE.initial)) !== 0 || /^(al|el)$/.test(word);
    const isCapital = ((words.shapes[at] as number) & SHAPE.capital) !== 0 && !isPlain && !followsArticle(parts);
    parts.push(BETWEEN[words.gaps[at] as keyof typeof BETWEEN]);
    parts.push(isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word);
  }
  return parts.slice(1).join('');
}

const followsArticle = (parts: readonly string[]): boolean => /^(al|el)$/.test(parts.at(-1) ?? '');
