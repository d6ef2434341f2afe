// Tags articles with the shipped reader, for the scorer, and says how long 5,000 characters take.
// npx tsx tests/training/claims/tag-articles.ts WEIGHTS.bin ARTICLES.jsonl > READINGS.jsonl

import { readFileSync } from 'node:fs';
import { loadTagger } from '../../../lib/claims/model/load-tagger';
import type { Spans } from '../../../lib/model/span';
import { articleParagraphs } from './article-paragraphs';

const [weightsFile = '', articlesFile = ''] = process.argv.slice(2);
const bytes = readFileSync(weightsFile);
const tag = loadTagger(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
const segments = (spans: Spans): object => ({ segments: spans.map(({ start, end }) => [start, end]) });

let characters = 0;
let milliseconds = 0;
for (const line of readFileSync(articlesFile, 'utf8').split('\n').filter(Boolean)) {
  const article = JSON.parse(line) as { id: string; text: string };
  const paragraphs = articleParagraphs(article.text);
  const begun = performance.now();
  const found = paragraphs.flatMap(tag);
  milliseconds += performance.now() - begun;
  characters += article.text.length;
  const attributions = found.map(({ source, cue, content }) => ({
    source: segments(source),
    cue: segments(cue),
    content: segments(content),
  }));
  process.stdout.write(`${JSON.stringify({ id: article.id, attributions })}\n`);
}
process.stderr.write(`${((5000 * milliseconds) / characters).toFixed(1)} ms per 5,000 characters\n`);
