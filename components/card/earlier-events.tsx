// The few listed events that belong to the clicked sentence, the article's own news apart, and how many more the side panel has.

import type { JSX } from 'preact';
import type { ActorCard, CardList, ClaimCard, EventCard } from '../../lib/model/card';
import type { RecordRef } from '../../lib/model/list';
import { useLanguage } from '../i18n';
import { EventEntry } from '../statement/event-entry';
import { useDismissed } from '../statement/use-dismissed';
import type { CardActions } from './card-actions';

type Props = Pick<CardActions, 'onShowSpan' | 'onNotRelated' | 'onOpenSidePanel'> & {
  card: ActorCard | ClaimCard;
  lists: readonly CardList[];
};

export function EarlierEvents({ card, lists, onShowSpan, onNotRelated, onOpenSidePanel }: Props): JSX.Element | null {
  const { translate, count } = useLanguage();
  // A card stands over one article as long as it lives.
  const dismissed = useDismissed(undefined, onNotRelated);
  const left = card.events.filter(({ linked }) => dismissed.isLeft(linked));
  if (left.length === 0 && card.moreEvents === 0) return null;
  const before = left.filter(({ linked }) => linked.relation === 'before');
  const same = left.filter(({ linked }) => linked.relation === 'same');
  const shared = { lists, onShowSpan, onNotRelated: dismissed.onNotRelated };
  return (
    <section class="card-section">
      {(before.length > 0 || same.length === 0) && <h3 class="label">{translate('beforeHeading')}</h3>}
      <Entries events={before} {...shared} />
      {same.length > 0 && <h3 class="label">{translate('sameNewsHeading')}</h3>}
      <Entries events={same} {...shared} />
      {card.moreEvents > 0 && (
        <p class="small">
          <button type="button" class="link-button" onClick={onOpenSidePanel}>
            {count(card.events.length > 0 ? 'moreEvents' : 'articleEvents', card.moreEvents)}
          </button>
        </p>
      )}
    </section>
  );
}

type EntriesProps = Pick<Props, 'lists' | 'onShowSpan'> & {
  events: readonly EventCard[];
  onNotRelated(event: RecordRef): void;
};

function Entries({ events, lists, onShowSpan, onNotRelated }: EntriesProps): JSX.Element | null {
  if (events.length === 0) return null;
  return (
    <ol class="events">
      {events.map((event) => {
        const ref = event.linked.records[0];
        return (
          <li key={ref ? `${ref.list} ${ref.id}` : event.linked.title}>
            <EventEntry
              event={event}
              lists={lists}
              brief
              onShowSpan={onShowSpan}
              onNotRelated={ref && (() => onNotRelated(ref))}
            />
          </li>
        );
      })}
    </ol>
  );
}
