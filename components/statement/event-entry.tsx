// One earlier event: when, what, why it is shown here, and on whose word.

import type { JSX } from 'preact';
import type { CardList, EventCard } from '../../lib/model/card';
import type { PriorEvent } from '../../lib/model/list';
import { hull, type Span } from '../../lib/model/span';
import { formatDateRange } from '../dates';
import { EventGlyph } from '../event-glyph';
import { type Language, useLanguage } from '../i18n';
import { EVENT_LABELS, EVENT_STATUS_LABELS } from '../labels-table';
import { Sources } from '../parts/sources';
import { EventDifferences } from './event-differences';
import { reasonWords } from './event-reasons';
import { figureWords } from './figures';

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
  const language = useLanguage();
  const { translate } = language;
  const { linked, records } = event;
  const first = records[0]?.record;
  const words = hull(linked.reasons.flatMap((reason) => reason.spans).slice(0, 1));
  const isDoubtful = first?.status && first.status !== 'confirmed';
  return (
    <article class="event">
      <p class="event-when label">
        <EventGlyph kind={linked.kind} />
        <time class="figures" dateTime={linked.start}>
          {eventDate(linked, first, language)}
        </time>
        <span class="faint">{translate(EVENT_LABELS[linked.kind])}</span>
        {isDoubtful && first.status && (
          <span class="line-unsettled">{translate(EVENT_STATUS_LABELS[first.status])}</span>
        )}
      </p>
      <h3 class="event-title" dir="auto">
        {linked.title}
      </h3>
      {!brief && first?.summary && (
        <p class="small soft" dir="auto">
          {first.summary}
        </p>
      )}
      <ul class="chips" aria-label={translate('reasonsLabel')}>
        {linked.relation === 'same' && <li class="chip">{translate('sameNews')}</li>}
        {linked.reasons.map((reason) => (
          <li key={`${reason.kind} ${reason.words[0]}`} class="chip">
            {reasonWords(reason, language)}
          </li>
        ))}
      </ul>
      {!brief && first && <p class="small soft">{figureWords(first.figures ?? [], language)}</p>}
      {records.length > 1 && <EventDifferences records={records} lists={lists} />}
      <Sources of={uniqueSources(records)} />
      {(onNotRelated || (onShowSpan && words)) && (
        <p class="event-actions small">
          {onShowSpan && words && (
            <button type="button" class="link-button" onClick={() => onShowSpan(words)}>
              {translate('showWords')}
            </button>
          )}
          {onNotRelated && (
            <button type="button" class="link-button" onClick={onNotRelated}>
              {translate('notRelated')}
            </button>
          )}
        </p>
      )}
    </article>
  );
}

/** "about Jul 2020": as exact as its list has it, never more. */
export function eventDate(
  event: Pick<PriorEvent, 'start' | 'end'>,
  record: Pick<PriorEvent, 'dateApprox'> | undefined,
  language: Language,
): string {
  const date = formatDateRange(event.start, event.end, language);
  return record?.dateApprox ? language.translate('dateAbout', date) : date;
}

function uniqueSources(records: EventCard['records']): PriorEvent['sources'] {
  const all = records.flatMap(({ record }) => record.sources);
  return [...new Map(all.map((source) => [source.url, source])).values()];
}
