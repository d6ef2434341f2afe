// What is looked for after the first names are answered, when other texts were read meanwhile.

import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { matchInTurn, matchNames } from '../../../lib/match/match-names';
import { articleFromHtml } from '../../cli/article-from-html';
import { memoryIndex, readListFile } from '../../support/memory-index';
import { sampleArticle } from '../../support/sample-article';

const LISTS = resolve(import.meta.dirname, '../../../public/lists');

it('finds the further names of an article though another was read after it', () => {
  const { segments } = memoryIndex([readListFile(resolve(LISTS, 'iraq-2019-2020.context-list.json'))]);
  const article = articleFromHtml(sampleArticle());
  const whole = matchNames(article, segments);
  const { first, further, claimsAtMost } = matchInTurn(article, segments);
  matchNames({ text: `Nothing of it stands here. ${article.text}` }, segments);
  expect({ ...first, ...further() }).toEqual(whole);
  expect(whole.places.length).toBeGreaterThan(0);
  const found = whole.listedClaims.length + whole.eventNames.length;
  expect(found).toBeGreaterThan(0);
  expect(claimsAtMost).toBeGreaterThanOrEqual(found);
});
