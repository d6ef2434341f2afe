// What happened before: the drawn timeline and, under it, the same events in words, the most relevant first.

import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { EventCard, PageReading } from '../../lib/model/card';
import type { RecordRef } from '../../lib/model/list';
import type { Span } from '../../lib/model/span';
import { useLanguage } from '../i18n';
import { EventEntry } from '../statement/event-entry';
import { Timeline } from '../timeline/timeline';

type Props = { page: PageReading; onShowSpan(span: Span): void; onNotRelated(event: RecordRef): void };

export function BeforeView({ page, ...actions }: Props): JSX.Element {
  const { translate } = useLanguage();
  return (
    <div class="before-view">
      <h2 class="hidden-visually">{translate('beforeHeading')}</h2>
      {page.article.published === undefined && <p class="small soft">{translate('noDate')}</p>}
      {page.events.length > 0 ? <EventsInTime page={page} {...actions} /> : <p class="soft">{translate('noEvents')}</p>}
    </div>
  );
}

/** The drawing and the words below it choose for one another. */
function EventsInTime({ page, ...actions }: Props): JSX.Element {
  const { translate } = useLanguage();
  const [chosen, setChosen] = useState<number>();
  const box = useRef<HTMLDivElement>(null);
  const choose = (event: number): void => {
    setChosen(event);
    box.current?.querySelector(`[data-entry="${event}"]`)?.scrollIntoView({ block: 'nearest' });
  };
  const entries = page.events.map((event, index) => ({ event, index }));
  const before = entries.filter(({ event }) => event.linked.relation === 'before');
  const same = entries.filter(({ event }) => event.linked.relation === 'same');
  return (
    <div ref={box}>
      <Timeline events={page.events} published={page.article.published} chosen={chosen} onChoose={choose} />
      <Entries entries={before} page={page} chosen={chosen} {...actions} />
      {same.length > 0 && <h2 class="label own-news">{translate('sameNewsHeading')}</h2>}
      <Entries entries={same} page={page} chosen={chosen} {...actions} />
    </div>
  );
}

type EntriesProps = Props & { entries: { event: EventCard; index: number }[]; chosen: number | undefined };

function Entries({ entries, page, chosen, onShowSpan, onNotRelated }: EntriesProps): JSX.Element {
  return (
    <ol class="events">
      {entries.map(({ event, index }) => {
        const ref = event.linked.records[0];
        return (
          <li key={index} data-entry={index} aria-current={index === chosen ? 'true' : undefined}>
            <EventEntry
              event={event}
              lists={page.lists}
              onShowSpan={onShowSpan}
              onNotRelated={ref && (() => onNotRelated(ref))}
            />
          </li>
        );
      })}
    </ol>
  );
}
