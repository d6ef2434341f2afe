// What the card shows for the words that were clicked: the marks on them, with their records and the earlier events of this very passage.

import { eventsFor } from '../link/events-for';
import type { ActorCard, CardContent, CardSubject, ClaimCard } from '../model/card';
import type { RecordLookups } from '../model/lookups';
import type { Index, LinkedEvent } from '../model/reading';
import { disputeOf, excerpt, statementOf } from '../model/statement';
import { cardActors, eventCards, type ListFacts, listedClaimCards, listsOf } from './page-records';

const EVENTS_ON_A_CARD = 3;

export async function cardContent(
  subject: CardSubject,
  lookups: RecordLookups,
  listFacts: ListFacts,
): Promise<CardContent> {
  const claim = await claimCard(subject, lookups);
  const actors = await Promise.all(subject.mentions.map((mention) => actorCard(subject, mention, lookups)));
  const parts = [...(claim ? [claim] : []), ...actors.filter((card) => card !== undefined)];
  const lists = await listFacts([
    ...new Set(
      parts.flatMap((part) =>
        part.type === 'actor' ? listsOf(part.actors, part.events, []) : listsOf([], part.events, part.listed),
      ),
    ),
  ]);
  return { parts, lists };
}

async function actorCard(subject: CardSubject, index: Index, lookups: RecordLookups): Promise<ActorCard | undefined> {
  const { article, reading } = subject;
  const mention = reading.mentions[index];
  if (!mention) return undefined;
  const own = reading.events.filter((event) => event.actors.some((actor) => mention.actors.includes(actor)));
  const shown = eventsFor(reading.events, mention).slice(0, EVENTS_ON_A_CARD);
  return {
    type: 'actor',
    mark: {
      mention: index,
      words: excerpt(article.text, mention),
      alias: mention.alias,
      rule: mention.rule,
      ...(mention.support && { support: excerpt(article.text, mention.support) }),
    },
    actors: await cardActors(article, reading, mention.actors, lookups),
    events: await eventCards(shown, lookups),
    moreEvents: countBeyond(own, shown),
  };
}

/** One part for all claims marked on the words: they are one matter to the reader. */
async function claimCard(subject: CardSubject, lookups: RecordLookups): Promise<ClaimCard | undefined> {
  const { article, reading, attributions, listed, focus } = subject;
  if (attributions.length === 0 && listed.length === 0) return undefined;
  const dispute = reading.disputes.findIndex((found) => involves(found, attributions, listed));
  const listedHere = new Set([
    ...listed,
    ...[reading.disputes[dispute]?.listed].filter((index) => index !== undefined),
  ]);
  const shown = eventsFor(reading.events, focus).slice(0, EVENTS_ON_A_CARD);
  return {
    type: 'claim',
    statements: attributions.flatMap((index) => statementOf(reading, article.text, index) ?? []),
    dispute: disputeOf(reading, article.text, dispute),
    listed: await listedClaimCards(article, reading, listedHere, lookups),
    events: await eventCards(shown, lookups),
    moreEvents: countBeyond(
      reading.events.filter((event) => event.attributions.some((index) => attributions.includes(index))),
      shown,
    ),
  };
}

const involves = (
  dispute: CardSubject['reading']['disputes'][number],
  attributions: readonly Index[],
  listed: readonly Index[],
): boolean =>
  dispute.accounts.some((account) =>
    [...account.attributions, ...account.adoptedBy].some((index) => attributions.includes(index)),
  ) ||
  (dispute.listed !== undefined && listed.includes(dispute.listed));

const countBeyond = (all: readonly LinkedEvent[], shown: readonly LinkedEvent[]): number =>
  all.filter((event) => !shown.includes(event)).length;
