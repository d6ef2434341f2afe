// An Actor's card: who this is, on whose word, what came before, and what the reader can do about the mark.

import type { JSX } from 'preact';
import type { ActorCard, CardActor, CardList } from '../../lib/model/card';
import { useLanguage } from '../i18n';
import { ACTOR_LABELS } from '../labels-table';
import { ActorDetails } from '../statement/actor-details';
import type { CardActions, CardPage } from './card-actions';
import { CardFoot } from './card-foot';
import { EarlierEvents } from './earlier-events';
import { WhyMarked } from './why-marked';

type Props = CardActions & { card: ActorCard; lists: readonly CardList[]; page: CardPage; title: string };

export function ActorCardView({ card, lists, page, title, ...actions }: Props): JSX.Element {
  const [actor, ...others] = card.actors;
  const records = card.actors.flatMap(({ records }) => records.map(({ list, record }) => ({ list, id: record.id })));
  return (
    <>
      <div class="card-body">
        {actor && others.length === 0 ? (
          <>
            <ActorHead actor={actor} title={title} />
            <ActorDetails actor={actor} lists={lists} clicked={card.mark.words.text} />
          </>
        ) : (
          <Undecided card={card} title={title} lists={lists} />
        )}
        <EarlierEvents card={card} lists={lists} {...actions} />
        <WhyMarked card={card} lists={lists} />
      </div>
      <CardFoot
        lists={lists.filter(({ id }) => records.some(({ list }) => list === id))}
        records={records}
        canHideActor
        words={card.mark.words.text}
        page={page}
        noteKind="event"
        {...actions}
      />
    </>
  );
}

function ActorHead({ actor, title }: { actor: CardActor; title: string }): JSX.Element {
  const { translate } = useLanguage();
  const kind = actor.records[0]?.record.kind ?? 'other';
  return (
    <div class="card-head">
      <p class="label">{translate(ACTOR_LABELS[kind])}</p>
      <h2 class="headline" id={title} dir="auto">
        <span class="line-actor">{actor.name}</span>
      </h2>
    </div>
  );
}

/** Several Actors fit and the article does not say which: all are shown, none is chosen. */
function Undecided({
  card,
  title,
  lists,
}: {
  card: ActorCard;
  title: string;
  lists: readonly CardList[];
}): JSX.Element {
  const { translate } = useLanguage();
  return (
    <>
      <div class="card-head">
        <h2 class="headline" id={title} dir="auto">
          <span class="line-actor">{card.mark.words.text}</span>
        </h2>
        <p class="small soft">{translate(isOneName(card.actors) ? 'undecidedSame' : 'undecided')}</p>
      </div>
      <ol class="candidates">
        {card.actors.map((actor) => (
          <li key={actor.actor}>
            <p class="label">{translate(ACTOR_LABELS[actor.records[0]?.record.kind ?? 'other'])}</p>
            <h3 class="event-title" dir="auto">
              {actor.name}
            </h3>
            <ActorDetails actor={actor} lists={lists} clicked={card.mark.words.text} />
          </li>
        ))}
      </ol>
    </>
  );
}

/** Lists that name one thing without a common identifier: it is not the article that leaves it open. */
function isOneName(actors: readonly CardActor[]): boolean {
  const names = new Set(actors.map(({ name }) => name.toLowerCase()));
  const lists = actors.map(({ records }) => records[0]?.list);
  return names.size === 1 && new Set(lists).size === lists.length;
}
