// Packs words of standard input for a table, or with `--plain` gives those of a packed table back: `npx tsx tests/support/pack-words.ts < words.txt`.

import { readFileSync } from 'node:fs';
import { packedWords, unpackedWords } from '../../lib/text/packed-words';

const WIDTH = 150;

const given = readFileSync(0, 'utf8');
const words = process.argv.includes('--plain') ? unpackedWords(given) : packedWords(given.trim().split(/\s+/));
let line = '';
for (const word of words) {
  if (line.length + word.length >= WIDTH) {
    console.log(line);
    line = '';
  }
  line += line ? ` ${word}` : word;
}
console.log(line);
