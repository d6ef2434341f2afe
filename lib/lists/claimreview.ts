// Adapter: schema.org ClaimReview, alone or in arrays, `@graph` and DataFeed. One organisation's rating of one claim becomes two
// versions side by side: what was claimed, and what the reviewer says; the rating itself is kept apart, as a third party's.

import type { ListAdapter, ListPart } from './adapter';
import { clipDate, clipLine, clipText, clipUrls } from './clip';
import { jsonRecordParts } from './json-records';
import { proposeMatch } from './propose-match';

type Node = Record<string, unknown>;

export const claimreview: ListAdapter = {
  id: 'claimreview',
  recognises: ({ kind, text }) =>
    kind === 'json' && /"(ClaimReview|DataFeed)"|schema\.org\/ClaimReview|"claimReviewed"/.test(text),
  async *read(chunks, { proposeMatches }) {
    const partsOf = (value: unknown, path: string, line: number): ListPart[] =>
      reviewsIn(value).map((review) => partOf(review, path, line, proposeMatches === true));
    let silent = 0;
    const records = jsonRecordParts(chunks, {
      isRecords: (array) => ['', '@graph', 'dataFeedElement', 'itemListElement'].includes(array),
      partOf: (value, { path, line }) => partsOf(value, path, line),
      endOf: (rest) => partsOf(rest, '', 1),
    });
    for await (const parts of records) {
      silent += parts.filter(({ kind }) => kind === 'record').length;
      yield parts;
    }
    if (silent > 0 && !proposeMatches) yield [silentWarning(silent)];
  },
};

/** Every ClaimReview in a value: DataFeedItems hold one or several in `item`. */
function reviewsIn(value: unknown, depth = 0): Node[] {
  if (Array.isArray(value)) return depth > 3 ? [] : value.flatMap((item) => reviewsIn(item, depth + 1));
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Node;
  if ('claimReviewed' in node || [node['@type']].flat().includes('ClaimReview')) return [node];
  return depth > 3 ? [] : reviewsIn(node.item, depth + 1);
}

function partOf(review: Node, path: string, line: number, propose: boolean): ListPart {
  const claimed = clipText(review.claimReviewed);
  const [url] = clipUrls(one(review.url) ?? one(review['@id'])) ?? [];
  if (claimed === undefined || url === undefined) {
    const reason = `${path || 'The review'} lacks ${claimed === undefined ? '`claimReviewed`' : 'an address in `url`'}: it cannot be shown without.`;
    return { kind: 'problem', problem: { code: 'missing', path, line, reason } };
  }
  const value = {
    id: `review:${fingerprint(`${url}\n${claimed}`)}`,
    topic: clipLine(`Claim: “${clipLine(claimed)?.slice(0, 280)}”`),
    match: propose ? proposeMatch(claimed) : { phrases: [] },
    status: 'disputed',
    versions: [claimedVersion(review, claimed), reviewersVersion(review, url)],
    reviews: ratingsOf(review, url),
    sources: [{ url, publisher: nameOf(review.author), kind: 'fact-check' }],
    updated: clipDate(one(review.datePublished)),
  };
  return { kind: 'record', type: 'claim', value, path, line };
}

function claimedVersion(review: Node, claimed: string): object {
  const item = node(review.itemReviewed);
  const appearances = [item.appearance, item.firstAppearance, item.url]
    .flat()
    .map((place) => (typeof place === 'string' ? place : node(place).url));
  const speakers = [item.author]
    .flat()
    .map(nameOf)
    .filter((name) => name !== undefined);
  return {
    by: speakers.slice(0, 20).map((name) => ({ name })),
    statement: claimed,
    date: clipDate(one(item.datePublished)),
    sources: (clipUrls(appearances) ?? []).map((place) => ({ url: place })),
  };
}

function reviewersVersion(review: Node, url: string): object {
  const reviewer = nameOf(review.author);
  const rating = node(review.reviewRating);
  const label = clipLine(rating.alternateName) ?? clipLine(rating.name);
  const statement = clipText(review.reviewBody) ?? (label === undefined ? 'Reviewed.' : `Rated: ${label}`);
  return {
    by: reviewer === undefined ? [] : [{ name: reviewer }],
    statement,
    date: clipDate(one(review.datePublished)),
    sources: [{ url, publisher: reviewer, kind: 'fact-check' }],
  };
}

function ratingsOf(review: Node, url: string): object[] {
  return [review.reviewRating].flat().flatMap((value) => {
    const rating = node(value);
    const label = clipLine(rating.alternateName) ?? clipLine(rating.name) ?? clipLine(String(rating.ratingValue ?? ''));
    if (label === undefined) return [];
    const date = clipDate(one(review.datePublished));
    const [rated, best, worst] = [rating.ratingValue, rating.bestRating, rating.worstRating].map(numberOf);
    return [{ label, value: rated, best, worst, by: nameOf(review.author), url, date }];
  });
}

/** JSON-LD has one value or several wherever it likes: the first counts. */
const one = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

function node(value: unknown): Node {
  const first = one(value);
  return typeof first === 'object' && first !== null ? (first as Node) : {};
}

const nameOf = (value: unknown): string | undefined => clipLine(one(value)) ?? clipLine(one(node(value).name));

function numberOf(value: unknown): number | undefined {
  const number =
    typeof value === 'number' ? value : typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
}

function silentWarning(count: number): ListPart {
  const reason = `${count} claims come without words to look for in articles and stay silent: convert the file and give each its words.`;
  return { kind: 'warning', problem: { code: 'not-supported', path: 'match', reason } };
}

/** 64 bits of FNV-1a, in two halves: a stable id for an address. */
function fingerprint(text: string): string {
  let high = 0x811c9dc5;
  let low = 0x01000193;
  for (let at = 0; at < text.length; at++) {
    high = Math.imul(high ^ text.charCodeAt(at), 0x01000193);
    low = Math.imul(low ^ text.charCodeAt(text.length - 1 - at), 0x01000193);
  }
  return (high >>> 0).toString(16).padStart(8, '0') + (low >>> 0).toString(16).padStart(8, '0');
}
