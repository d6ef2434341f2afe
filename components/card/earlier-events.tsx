// The few earlier events that belong to the clicked sentence, and how many more the side panel has.

import type { JSX } from 'preact';
import type { ActorCard, CardList, ClaimCard } from '../../lib/model/card';
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
  if (card.events.length === 0 && card.moreEvents === 0) return null;
  return (
    <section class="card-section">
      <h3 class="label">{translate('beforeHeading')}</h3>
      <ol class="events">
        {card.events
          .filter(({ linked }) => dismissed.isLeft(linked))
          .map((event) => {
            const ref = event.linked.records[0];
            return (
              <li key={ref ? `${ref.list} ${ref.id}` : event.linked.title}>
                <EventEntry
                  event={event}
                  lists={lists}
                  brief
                  onShowSpan={onShowSpan}
                  onNotRelated={ref && (() => dismissed.onNotRelated(ref))}
                />
              </li>
            );
          })}
      </ol>
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
