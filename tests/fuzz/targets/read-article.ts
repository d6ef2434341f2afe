// Articles that nobody writes in good faith, read over a list that nobody keeps in good faith: no crash, no hang, and every span lies within the text.

import fc from 'fast-check';
import { openSegment, type Segment } from '../../../lib/match/segment/segment';
import { segmentBuilder } from '../../../lib/match/segment/segment-builder';
import type { Article } from '../../../lib/model/article';
import type { ContextList } from '../../../lib/model/list';
import { parseRecord } from '../../../lib/model/parse-list';
import { chooseMarks } from '../../../lib/reading/choose-marks';
import { readArticle } from '../../../lib/reading/read-article';
import { loadClaimTagger } from '../../support/load-claim-tagger';
import { listFile } from '../../support/make-list';
import { memoryLookups } from '../../support/memory-index';
import { longText, shortText } from '../hostile-text';
import { assert, checkPrototypes } from '../record-rules';
import { target } from '../target';

type Input = { article: Article; names: string[]; topics: string[] };

const tagger = loadClaimTagger();
const MARKS = { actors: 'every', claims: 'all', context: true } as const;

export const readArticleTarget = target<Input>({
  name: 'read-article',
  share: 0.1,
  inputs: fc.record({
    article: fc.record({
      text: longText,
      title: shortText,
      language: fc.constantFrom('en', 'de', undefined),
      url: fc.constant('https://example.org/a'),
      published: fc.constantFrom('2024-02-29', '2020-07-30', undefined),
      headline: fc.constant(undefined),
    }) as fc.Arbitrary<Article>,
    names: fc.array(shortText, { maxLength: 5 }),
    topics: fc.array(shortText, { maxLength: 3 }),
  }),
  sizeOf: ({ article, names }) => article.text.length + names.join('').length,
  msPerThousand: 60,
  async check({ article, names, topics }) {
    const list = listOf(names, topics);
    const lookups = memoryLookups([list]);
    const reading = await readArticle(article, [segmentOf(list)], lookups, { tagger, why: true });
    const length = article.text.length;
    checkSpans(reading, length, 'reading');
    for (const { start, end } of chooseMarks(reading, article.text, MARKS))
      assert(0 <= start && start < end && end <= length, `a mark at ${start}–${end} of ${length}`);
    for (const { from, to } of reading.dates)
      assert((from ?? '') <= (to ?? from ?? ''), `a date from ${from} to ${to}`);
    checkPrototypes();
  },
});

/** What the parser lets through of these. */
function listOf(names: readonly string[], topics: readonly string[]): ContextList {
  const of = (type: 'entity' | 'event' | 'claim', raw: object) => {
    const parsed = parseRecord(type, raw);
    return parsed.ok ? [parsed.value] : [];
  };
  const entities = names.flatMap((name, at) =>
    of('entity', { id: `e${at}`, kind: at % 2 === 0 ? 'person' : 'organization', name, aliases: [`${name} x`] }),
  );
  const claims = topics.flatMap((topic, at) =>
    of('claim', { id: `c${at}`, topic, match: { phrases: [topic] }, versions: [{ statement: topic }] }),
  );
  const events = topics.flatMap((title, at) =>
    of('event', { id: `v${at}`, title, start: '2020-02-02', actors: [{ entity: 'e0' }], names: [title] }),
  );
  return {
    header: listFile() as ContextList['header'],
    entities: entities.flatMap((found) => (found.type === 'entity' ? found.record : [])),
    events: events.flatMap((found) => (found.type === 'event' ? found.record : [])),
    claims: claims.flatMap((found) => (found.type === 'claim' ? found.record : [])),
  };
}

function segmentOf({ header, entities, events, claims }: ContextList): Segment {
  const builder = segmentBuilder(header.id);
  for (const record of entities) builder.add({ type: 'entity', record });
  for (const record of events) builder.add({ type: 'event', record });
  for (const record of claims) builder.add({ type: 'claim', record });
  return openSegment(builder.finish());
}

/** Everything with a start and an end, wherever it stands in the Reading. */
function checkSpans(value: unknown, length: number, path: string): void {
  if (typeof value !== 'object' || value === null) return;
  const { start, end } = value as { start?: unknown; end?: unknown };
  if (typeof start === 'number' && typeof end === 'number')
    assert(0 <= start && start <= end && end <= length, `${path} spans ${start}–${end} of ${length}`);
  for (const [key, part] of Object.entries(value)) checkSpans(part, length, `${path}.${key}`);
}
