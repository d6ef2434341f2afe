// All steps of analysis after the names: (article, names, lookups) → Reading. Knows their order and nothing of browsers, databases or how names are matched.

import type { ClaimTagger } from '../claims/claim-tagger';
import { readClaims } from '../claims/read-claims';
import { resolveDates } from '../dates/resolve-dates';
import { chooseCandidates, frequencyOf } from '../link/choose-candidates';
import { linkEvents } from '../link/link-events';
import { linkQuery } from '../link/link-query';
import type { Article } from '../model/article';
import type { DisputedClaim, Listed, PriorEvent } from '../model/list';
import type { Lookups } from '../model/lookups';
import type { Names } from '../model/names';
import type { ListedClaim, Reading } from '../model/reading';
import { isEnglish } from '../text/is-english';
import { namesReading } from './names-reading';

export type FurtherOptions = {
  /** Aborts between paragraphs and between steps; the promise then rejects with the signal's reason. */
  signal?: AbortSignal;
  /** The trained tagger; without it, rules alone. */
  tagger?: ClaimTagger;
  /** Gives the thread away between paragraphs; the default never does. */
  pause?: () => Promise<void>;
};

/** Claims → dates → linked events. */
export async function readFurther(
  article: Article,
  names: Names,
  lookups: Lookups,
  options: FurtherOptions = {},
): Promise<Reading> {
  const { signal, tagger } = options;
  const dates = resolveDates(article);
  const listed = await listedClaimRecords(names, lookups);
  signal?.throwIfAborted();

  // The cues and the weights are English; on any other text they would find claims where there are none.
  const readsClaims = isEnglish(article.text, article.language);
  const { attributions, disputes } = readsClaims
    ? await inSteps(readClaims(article, names, { tagger, listed }), options)
    : NO_CLAIMS;

  const query = linkQuery(article, names, dates, listed);
  const postings = await lookups.postings(query.keys);
  signal?.throwIfAborted();
  const shown = chooseCandidates(query, postings).filter(({ list }) => !names.crowded?.includes(list));
  const candidates = await fetchCandidates(shown, lookups);
  const events = linkEvents({
    article,
    names,
    attributions,
    disputes,
    listedClaims: listed,
    dates,
    candidates,
    frequency: frequencyOf(postings),
  });

  return {
    ...namesReading(article, names),
    attributions,
    disputes,
    listedClaims: toListedClaims(names, listed),
    dates,
    events,
    claimsBy: readsClaims ? (tagger ? 'model' : 'rules') : 'none',
  };
}

const NO_CLAIMS = { attributions: [], disputes: [] };

async function inSteps<Result>(steps: Generator<unknown, Result>, { signal, pause }: FurtherOptions): Promise<Result> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    await pause?.();
    signal?.throwIfAborted();
  }
}

const listedClaimRecords = async (names: Names, lookups: Lookups): Promise<Listed<DisputedClaim>[]> => {
  const found = names.listedClaims.length > 0 ? await lookups.claims(names.listedClaims.map((hit) => hit.claim)) : [];
  const recordOf = new Map(found.map((listed) => [`${listed.list}\u001f${listed.record.id}`, listed]));
  // In the order in which they fired, so that a Dispute's `listed` index is also the hit's.
  return names.listedClaims.flatMap((hit) => recordOf.get(`${hit.claim.list}\u001f${hit.claim.id}`) ?? []);
};

function toListedClaims(names: Names, listed: readonly Listed<DisputedClaim>[]): ListedClaim[] {
  return listed.flatMap(({ list, record }) => {
    const hit = names.listedClaims.find(({ claim }) => claim.list === list && claim.id === record.id);
    return hit ? [{ record: hit.claim, topic: record.topic, status: record.status, spans: hit.spans, by: hit.by }] : [];
  });
}

async function fetchCandidates(
  chosen: readonly { list: string; handles: readonly number[] }[],
  lookups: Lookups,
): Promise<Listed<PriorEvent>[]> {
  const found = await Promise.all(chosen.map(({ list, handles }) => lookups.events(list, handles)));
  return found.flat();
}
