// A story through dates, query, candidates and linking, with names matched the plain way; and how well the result fits.

import { resolveDates } from '../../lib/dates/resolve-dates';
import { chooseCandidates } from '../../lib/link/choose-candidates';
import { linkEvents } from '../../lib/link/link-events';
import { linkQuery } from '../../lib/link/link-query';
import { postingsOf } from '../../lib/link/postings';
import type { Article } from '../../lib/model/article';
import type { ContextList } from '../../lib/model/list';
import { recordHandle } from '../../lib/model/lookups';
import type { LinkedEvent } from '../../lib/model/reading';
import { header, type Story } from '../cases/link/story';
import { firedClaims, plainNames } from './plain-names';

export const listOf = ({ name, entities, events }: Story): ContextList => ({
  header: header(`list of ${name}`),
  entities,
  events,
  claims: [],
});

export function linkWith(article: Article, lists: readonly ContextList[]): LinkedEvent[] {
  const names = plainNames(article.text, lists);
  const dates = resolveDates(article);
  const listedClaims = firedClaims(names, lists);
  const query = linkQuery(article, names, dates, listedClaims);
  const wanted = new Set(query.keys);
  const postings = lists.flatMap(({ header: { id }, events }) =>
    [...postingsOf(id, events).values()].filter(({ key }) => wanted.has(key)),
  );
  const frequency = new Map<string, number>();
  for (const { key, days } of postings) frequency.set(key, (frequency.get(key) ?? 0) + days.length);
  const candidates = chooseCandidates(query, postings).flatMap(({ list, handles }) => {
    const chosen = new Set(handles);
    const events = lists.find(({ header: { id } }) => id === list)?.events ?? [];
    return events.filter(({ id }) => chosen.has(recordHandle(id))).map((record) => ({ list, record }));
  });
  return linkEvents({ article, names, attributions: [], disputes: [], listedClaims, dates, candidates, frequency });
}

export const linkStory = (story: Story): LinkedEvent[] =>
  linkWith({ text: story.text, published: story.published, language: 'en' }, [listOf(story)]);

/** nDCG over the first five; 1 where nothing belongs and nothing is shown, 0 where something is. */
export function ndcgAtFive(shown: readonly string[], gains: Readonly<Record<string, number>>): number {
  const ideal = Object.values(gains).sort((a, b) => b - a);
  if (ideal.length === 0) return shown.length === 0 ? 1 : 0;
  const discounted = (values: readonly number[]): number =>
    values.slice(0, 5).reduce((sum, gain, at) => sum + (2 ** gain - 1) / Math.log2(at + 2), 0);
  return discounted(shown.map((id) => gains[id] ?? 0)) / discounted(ideal);
}
