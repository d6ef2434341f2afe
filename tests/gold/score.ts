// Prints how well claims are read on the project's own gold articles: npx tsx tests/gold/score.ts [tuning|report|held-back] [--rules] [--why[=row]]

import { readClaims } from '../../lib/claims/read-claims';
import type { Names } from '../../lib/model/names';
import { loadClaimTagger } from '../support/load-claim-tagger';
import { GOLD_PARTS, loadGold } from './load-gold';
import { type Count, type Counts, measure, noCounts, ROWS, type Row } from './measure';

const arguments_ = process.argv.slice(2);
const why = arguments_.find((argument) => argument.startsWith('--why'))?.split('=');
const tagger = arguments_.includes('--rules') ? undefined : loadClaimTagger();
const NO_NAMES: Names = { actors: [], mentions: [], places: [], eventNames: [], listedClaims: [] };

const asked = GOLD_PARTS.filter((part) => arguments_.includes(part));

for (const part of asked.length > 0 ? asked : GOLD_PARTS) {
  const articles = loadGold(part);
  const counts = noCounts();
  const byKind = new Map<string, Counts>();
  for (const article of articles) {
    const reader = readClaims({ text: article.text }, NO_NAMES, { tagger });
    let step = reader.next();
    while (!step.done) step = reader.next();
    const own = byKind.get(article.kind) ?? noCounts();
    byKind.set(article.kind, own);
    measure(article, step.value, own);
    for (const { row, what } of measure(article, step.value, counts)) {
      if (why && part === 'tuning' && (why.length === 1 || why[1] === row))
        console.log(`${article.name} ${row}: ${what}`);
    }
  }
  console.log(`\n${part}: ${articles.length} articles, ${tagger ? 'trained weights and rules' : 'rules alone'}`);
  console.log(`${''.padEnd(34)}     P     R    F1  wanted`);
  for (const row of Object.keys(ROWS) as Row[]) console.log(line(ROWS[row], counts[row]));
  for (const [kind, own] of byKind)
    console.log(`${kind.padEnd(14)} all three ${f1(own.all)}  disputed ${f1(own.disputed)}  pairs ${f1(own.pairs)}`);
}

function line(name: string, count: Count): string {
  return `${name.padEnd(34)} ${percent(count.right, count.found)} ${percent(count.right, count.wanted)} ${f1(count)}  ${String(count.wanted).padStart(6)}`;
}

function percent(part: number, whole: number): string {
  return (whole === 0 ? 0 : (100 * part) / whole).toFixed(1).padStart(5);
}

function f1({ right, found, wanted }: Count): string {
  return percent(2 * right, found + wanted);
}
