// `try`: what a list would mark in articles, before anybody follows it.

import { existsSync, readFileSync } from 'node:fs';
import type { Article } from '../../../lib/model/article';
import { readArticle } from '../../../lib/reading/read-article';
import { memoryIndex } from '../../support/memory-index';
import { articleFromHtml } from '../article-from-html';
import { counted } from './counted';
import { readWholeList, toContextList } from './read-file';

export async function tryList(
  listFile: string,
  articles: readonly string[],
  published: string | undefined,
): Promise<number> {
  const { segments, lookups } = memoryIndex([toContextList(await readWholeList(listFile))]);
  for (const file of articles) {
    if (!existsSync(file)) throw new Error(`${file}: there is no such file.`);
    const content = readFileSync(file, 'utf8');
    const found: Article = /\.x?html?$/i.test(file) ? articleFromHtml(content) : { text: content };
    const article = { ...found, published: published ?? found.published };
    const reading = await readArticle(article, segments, lookups, { why: true });
    console.log(
      `\n${file}: ${counted(reading.mentions.length, 'name')}, ${counted(reading.listedClaims.length, 'listed claim')}, ${counted(reading.events.length, 'earlier event')}`,
    );
    for (const { start, end, actors, rule } of reading.mentions) {
      const names = actors.map((at) => reading.actors[at]?.name).join(' or ');
      console.log(`  “${article.text.slice(start, end)}” → ${names} (${rule})`);
    }
    for (const { topic, by } of reading.listedClaims) console.log(`  listed claim: ${topic} (${by})`);
    for (const { title, start, reasons } of reading.events) {
      console.log(`  earlier: ${start} ${title} (${reasons.map(({ kind }) => kind).join(', ')})`);
    }
    for (const { start, end, alias, reason } of reading.rejected ?? []) {
      console.log(`  not marked: “${article.text.slice(start, end)}” (${alias}): ${reason}`);
    }
  }
  return 0;
}
