// The card's states.

import type { ComponentProps } from 'preact';
import { Card, type CardState } from '../../components/card/card';
import type { ActorCard, ClaimCard } from '../../lib/model/card';
import { press } from './press';
import type { GalleryState } from './states';
import { LISTS, LONG_WORD } from './story/lists';
import {
  ACTOR_CARD,
  DISPUTE_CARD,
  FIGURES_CARD,
  LISTED_CARD,
  NOTE_PAGE,
  SMALL_ACTOR_CARD,
  UNDECIDED_CARD,
  UNSETTLED_CARD,
} from './story/page';

const nothing = (): void => {};
const done = (): Promise<void> => Promise.resolve();
const actions: Omit<ComponentProps<typeof Card>, 'card'> = {
  page: NOTE_PAGE,
  openedBy: 'hover',
  onClose: nothing,
  onShowSpan: nothing,
  onHide: done,
  onNote: () => Promise.reject(new Error('full')),
  onOpenSidePanel: done,
  onNotRelated: done,
};

const state = (name: string, card: CardState): GalleryState => ({
  name: `card-${name}`,
  inPage: true,
  width: 520,
  view: () => <Card card={card} {...actions} />,
});

const ready = (...parts: (ActorCard | ClaimCard)[]): CardState => ({
  state: 'ready',
  content: { parts, lists: LISTS },
});

export const CARD_GALLERY: GalleryState[] = [
  state('actor', ready(ACTOR_CARD)),
  state('actor-small', ready(SMALL_ACTOR_CARD)),
  state('undecided', ready(UNDECIDED_CARD)),
  state('dispute', ready(DISPUTE_CARD)),
  state('figures', ready(FIGURES_CARD)),
  state('unsettled', ready(UNSETTLED_CARD)),
  state('listed', ready(LISTED_CARD)),
  state(
    'long-words',
    ready({ ...ACTOR_CARD, actors: ACTOR_CARD.actors.map((actor) => ({ ...actor, name: LONG_WORD })) }),
  ),
  state('both', ready(ACTOR_CARD, DISPUTE_CARD)),
  { ...state('more', ready(ACTOR_CARD)), after: () => press('.card-more-button') },
  { ...state('action-failed', ready(ACTOR_CARD)), after: () => press('.card-actions .button') },
  state('loading', { state: 'loading' }),
  state('failed', { state: 'failed' }),
];
