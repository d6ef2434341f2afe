// One earlier event: when, what, why it is shown here, and on whose word.

import type { JSX } from 'preact';
import type { CardList, EventCard } from '../../lib/model/card';
import type { PriorEvent } from '../../lib/model/list';
import type { LinkedEvent } from '../../lib/model/reading';
import { hull, type Span } from '../../lib/model/span';
import { EventGlyph } from '../event-glyph';
import { useLanguage } from '../i18n';
import { EVENT_LABELS, EVENT_STATUS_LABELS } from '../labels-table';
import { IconButton } from '../parts/icon-button';
import { Sources } from '../parts/sources';
import { eventDate } from './event-date';
import { EventDifferences } from './event-differences';
import { reasonWords, shownReasons } from './event-reasons';
import { FiguresView } from './figures-view';

type Props = {
  event: EventCard;
  lists: readonly CardList[];
  /** Leaves out summary and figures. */
  brief?: boolean;
  /** Jumps to the article's words that led here. */
  onShowSpan?(span: Span): void;
  onNotRelated?(): void;
};

export function EventEntry({ event, lists, brief = false, onShowSpan, onNotRelated }: Props): JSX.Element {
  const { translate } = useLanguage();
  const { linked, records } = event;
  const first = records[0]?.record;
  return (
    <article class="event">
      <When event={event} />
      {onNotRelated && (
        <IconButton
          icon="close"
          size={12}
          class="event-dismiss"
          label={translate('notRelated')}
          onPress={onNotRelated}
        />
      )}
      <h3 class="event-title" dir="auto">
        {linked.title}
      </h3>
      {!brief && first?.summary && (
        <p class="small soft" dir="auto">
          {first.summary}
        </p>
      )}
      {!brief && records.length === 1 && <FiguresView figures={first?.figures ?? []} />}
      {records.length > 1 && <EventDifferences records={records} lists={lists} />}
      <ReasonChips linked={linked} onShowSpan={onShowSpan} />
      <Sources of={uniqueSources(records)} />
    </article>
  );
}

function When({ event: { linked, records } }: { event: EventCard }): JSX.Element {
  const language = useLanguage();
  const first = records[0]?.record;
  const status = first?.status === 'confirmed' ? undefined : first?.status;
  return (
    <p class="event-when label">
      <EventGlyph kind={linked.kind} />
      <time class="figures" dateTime={linked.start}>
        {eventDate(linked, first, language)}
      </time>
      <span class="event-kind">{language.translate(EVENT_LABELS[linked.kind])}</span>
      {status && <span class="event-kind line-unsettled">{language.translate(EVENT_STATUS_LABELS[status])}</span>}
    </p>
  );
}

/** A reason that rests on words of the article leads to them. */
function ReasonChips({ linked, onShowSpan }: { linked: LinkedEvent; onShowSpan: Props['onShowSpan'] }): JSX.Element {
  const language = useLanguage();
  return (
    <ul class="chips" aria-label={language.translate('reasonsLabel')}>
      {shownReasons(linked.reasons).map((reason) => {
        const words = reasonWords(reason, language);
        const place = hull(reason.spans);
        return (
          <li key={words}>
            {place && onShowSpan ? (
              <button
                type="button"
                class="chip chip-leads"
                title={language.translate('showWords')}
                onClick={() => onShowSpan(place)}
              >
                {words}
              </button>
            ) : (
              <span class="chip">{words}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function uniqueSources(records: EventCard['records']): PriorEvent['sources'] {
  const all = records.flatMap(({ record }) => record.sources);
  return [...new Map(all.map((source) => [source.url, source])).values()];
}
