// A note starts from what the Reading knows of the selected words.

import { describe, expect, it } from 'vitest';
import type { Actor, DisputedClaim } from '../../../lib/model/list';
import { parseHeader, parseRecord } from '../../../lib/model/parse-list';
import { noteDraft } from '../../../lib/reading/note-draft';
import { readArticle } from '../../../lib/reading/read-article';
import { HARBOUR_LIST, HARBOUR_TEXT, HARBOUR_TITLE } from '../../cases/e2e/harbour-story';
import { DRAFT_CASES } from '../../cases/reading/note-drafts';
import { loadClaimTagger } from '../../support/load-claim-tagger';
import { memoryIndex } from '../../support/memory-index';

const ARTICLE = { text: HARBOUR_TEXT, title: HARBOUR_TITLE, url: 'https://post.example/a', published: '2025-06-12' };

const header = parseHeader(HARBOUR_LIST);
const parsed = (type: 'entity' | 'claim', raw: object): object => {
  const record = parseRecord(type, raw);
  return record.ok ? record.value.record : expect.fail(JSON.stringify(record.error));
};
const { segments, lookups } = memoryIndex([
  {
    header: header.ok ? header.value : expect.fail('header'),
    entities: HARBOUR_LIST.entities.map((raw) => parsed('entity', raw) as Actor),
    events: [],
    claims: HARBOUR_LIST.claims.map((raw) => parsed('claim', raw) as DisputedClaim),
  },
]);
const reading = await readArticle(ARTICLE, segments, lookups, { tagger: loadClaimTagger() });

describe('a note starts from', () => {
  it.each(DRAFT_CASES)('$rule', ({ kind, words, start, draft: { quote, ...wanted } }) => {
    const draft = noteDraft(kind, { words, start: start?.(HARBOUR_TEXT) }, ARTICLE, reading);
    expect(draft).toMatchObject({ kind, ...wanted });
    if (quote !== undefined)
      expect(draft.source).toEqual({ url: ARTICLE.url, title: HARBOUR_TITLE, date: '2025-06-12', quote });
  });

  it('quotes of a selection over two paragraphs the sentence in the first', () => {
    const [, lead = '', next = ''] = HARBOUR_TEXT.split('\n').filter((line) => line.length > 80);
    const end = HARBOUR_TEXT.indexOf(lead) + lead.length;
    const selected = { words: HARBOUR_TEXT.slice(end - 20, end + 60), start: end - 20 };
    const { quote = '' } = noteDraft('event', selected, ARTICLE, reading).source;
    expect(quote.length).toBeGreaterThan(20);
    expect(lead.endsWith(quote)).toBe(true);
    expect(quote).not.toContain(next.slice(0, 12));
  });

  it('offers every certain actor of the page once, those of the sentence first, and the claims at hand', () => {
    const { actors, claims } = noteDraft('alias', { words: 'black nets' }, ARTICLE, reading);
    expect(actors[0]?.name).toBe('Tova Brekke');
    expect(new Set(actors.map(({ name }) => name)).size).toBe(actors.length);
    expect(actors.map(({ name }) => name)).toContain('Halden Star');
    expect(claims.map(({ topic }) => topic)).toEqual(['How much oil did the Halden Star lose?']);
  });
});
