// The Actors of the page, grouped by kind; each leads through its mentions in the article.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CardActor, PageReading } from '../../lib/model/card';
import { ACTOR_KINDS, type ActorKind } from '../../lib/model/list';
import type { Mention } from '../../lib/model/reading';
import type { Span } from '../../lib/model/span';
import { useLanguage } from '../i18n';
import { ACTOR_GROUP_LABELS } from '../labels-table';

type Props = { page: PageReading; onShowSpan(span: Span): void };

export function ActorsView({ page, onShowSpan }: Props): JSX.Element {
  const { translate } = useLanguage();
  const mentions = mentionsByActor(page);
  if (page.actors.length === 0) return <p class="soft">{translate('noActors')}</p>;
  return (
    <div class="actors-view">
      {ACTOR_KINDS.map((kind) => (
        <KindGroup
          key={kind}
          kind={kind}
          actors={page.actors.filter(({ actor }) => page.reading.actors[actor]?.kind === kind)}
          mentions={mentions}
          onShowSpan={onShowSpan}
        />
      ))}
    </div>
  );
}

type GroupProps = {
  kind: ActorKind;
  actors: CardActor[];
  mentions: Map<number, Mention[]>;
  onShowSpan(span: Span): void;
};

function KindGroup({ kind, actors, mentions, onShowSpan }: GroupProps): JSX.Element | null {
  const { translate } = useLanguage();
  if (actors.length === 0) return null;
  const mentionsOf = (actor: CardActor): Mention[] => mentions.get(actor.actor) ?? [];
  const sorted = actors.toSorted((a, b) => mentionsOf(b).length - mentionsOf(a).length);
  return (
    <section class="group">
      <h2 class="label">{translate(ACTOR_GROUP_LABELS[kind])}</h2>
      <ul>
        {sorted.map((actor) => (
          <li key={actor.actor}>
            <ActorRow actor={actor} mentions={mentionsOf(actor)} onShowSpan={onShowSpan} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Each press goes on to the next mention. */
function ActorRow({
  actor,
  mentions,
  onShowSpan,
}: {
  actor: CardActor;
  mentions: Mention[];
  onShowSpan(span: Span): void;
}): JSX.Element {
  const { translate, number, count } = useLanguage();
  const [shown, setShown] = useState<number>();
  const summary = actor.records.map(({ record }) => record.summary).find((line) => line !== undefined);
  const showNext = (): void => {
    const next = shown === undefined ? 0 : (shown + 1) % mentions.length;
    const mention = mentions[next];
    if (!mention) return;
    setShown(next);
    onShowSpan({ start: mention.start, end: mention.end });
  };
  return (
    <button type="button" class="actor-row" onClick={showNext} title={translate('showMention')}>
      <span class="actor-name">
        <bdi class="line-actor">{actor.name}</bdi>
      </span>
      <span class="faint small figures">
        {shown === undefined
          ? count('mentionCount', mentions.length)
          : translate('mentionOf', number(shown + 1), number(mentions.length))}
      </span>
      {summary && (
        <span class="actor-line small soft" dir="auto">
          {summary}
        </span>
      )}
    </button>
  );
}

function mentionsByActor({ reading }: PageReading): Map<number, Mention[]> {
  const found = new Map<number, Mention[]>();
  for (const mention of reading.mentions) {
    for (const actor of mention.actors) found.set(actor, [...(found.get(actor) ?? []), mention]);
  }
  return found;
}
