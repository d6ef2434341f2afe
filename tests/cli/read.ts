// `npm run read`: what Says Who would mark in an article, from files, with the analysis that the extension runs.

import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { Article } from '../../lib/model/article';
import { readArticle } from '../../lib/reading/read-article';
import { loadClaimTagger } from '../support/load-claim-tagger';
import { type MemoryIndex, memoryIndex, readListFile } from '../support/memory-index';
import { articleFromHtml } from './article-from-html';
import { printReading } from './print-reading';
import { toOutput } from './reading-output';

const USAGE = `Usage:
  npm run read -- --list FILE [--list FILE…] [--published YYYY-MM-DD] [--why] [--json] [--rules] ARTICLE.txt|ARTICLE.html
  npm run -s read -- --jsonl < docs.jsonl > readings.jsonl
    each line {"id","title"?,"text","published"?,"lists":[paths]}

  --why    also print what was not marked, and why
  --rules  leave the trained claim tagger out
  --json   print the Reading in the batch format`;

type BatchLine = { id: string; title?: string; text: string; published?: string; lists?: string[] };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    list: { type: 'string', multiple: true, default: [] },
    published: { type: 'string' },
    why: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    jsonl: { type: 'boolean', default: false },
    rules: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

/** One compiled index for all documents that name the same lists. */
const compiled = new Map<string, MemoryIndex>();
function indexOf(lists: readonly string[]): MemoryIndex {
  const key = lists.join('\n');
  const index = compiled.get(key) ?? memoryIndex(lists.map(readListFile));
  compiled.set(key, index);
  return index;
}

const tagger = values.rules ? undefined : loadClaimTagger();

const analyse = (article: Article, lists: readonly string[]) => {
  const { segments, lookups } = indexOf(lists);
  return readArticle(article, segments, lookups, { why: values.why, tagger });
};

async function readOne(file: string): Promise<void> {
  const content = readFileSync(file, 'utf8');
  const found: Article = /\.x?html?$/i.test(file) ? articleFromHtml(content) : { text: content };
  const article = { ...found, published: values.published ?? found.published };
  const reading = await analyse(article, values.list);
  if (values.json) console.log(JSON.stringify(toOutput(file, reading), null, 1));
  else printReading(article, reading, indexOf(values.list).lists);
}

async function readBatch(): Promise<void> {
  for await (const line of createInterface({
    input: process.stdin.isTTY ? createReadStream('/dev/null') : process.stdin,
  })) {
    if (line.trim() === '') continue;
    const { id, title, text, published, lists } = JSON.parse(line) as BatchLine;
    const reading = await analyse({ title, text, published }, lists ?? values.list);
    process.stdout.write(`${JSON.stringify(toOutput(id, reading))}\n`);
  }
}

try {
  if (values.jsonl) await readBatch();
  else if (values.help || positionals.length !== 1 || !positionals[0]) console.log(USAGE);
  else await readOne(positionals[0]);
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
}
