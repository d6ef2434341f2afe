// What a search over all stored events found; thousands of rows are windowed.

import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { CardList, EventCard, EventRow } from '../../lib/model/card';
import type { Listed } from '../../lib/model/list';
import { useLanguage } from '../i18n';
import { failureWords } from '../parts/failure-words';
import { WindowedList } from '../parts/windowed-list';
import { EventEntry } from '../statement/event-entry';
import { ListName } from '../statement/list-name';
import type { EventSearch } from './panel-state';

type Props = { search: EventSearch; lists: readonly CardList[]; onAgain(): void };

export function SearchResults({ search, lists, onAgain }: Props): JSX.Element {
  const { translate, count, number } = useLanguage();
  // Drawn anew for new hits only, not for each letter on the way to them.
  const rows = useMemo(() => <Hits hits={search.hits} lists={lists} />, [search.hits, lists]);
  if (search.state === 'failed') {
    return (
      <div class="results" role="alert">
        <p>{translate(failureWords(search.reason, 'searchFailed'))}</p>
        <button type="button" class="button" onClick={onAgain}>
          {translate('tryAgain')}
        </button>
      </div>
    );
  }
  const isWaiting = search.state === 'preparing' && search.hits.length === 0;
  return (
    <section class="results">
      <h2 class="hidden-visually">{translate('searchEvents')}</h2>
      <p class="small soft" role="status">
        {isWaiting
          ? translate('searchPreparing')
          : search.hits.length === 0
            ? translate('searchNothing', search.query)
            : count('searchFound', search.total)}
      </p>
      {rows}
      {search.total > search.hits.length && (
        <p class="small soft">{translate('searchFirst', number(search.hits.length))}</p>
      )}
    </section>
  );
}

function Hits({ hits, lists }: { hits: EventSearch['hits']; lists: Props['lists'] }): JSX.Element {
  const { translate } = useLanguage();
  return (
    <WindowedList
      items={hits}
      label={translate('searchEvents')}
      rowHeightPx={96}
      keyOf={({ list, record }) => `${list} ${record.id}`}
    >
      {(hit) => (
        <div class="result">
          <EventEntry event={storedEvent(hit)} lists={lists} brief />
          <ListName list={lists.find(({ id }) => id === hit.list)} />
        </div>
      )}
    </WindowedList>
  );
}

/** A stored event by itself, linked to nothing. */
function storedEvent(hit: Listed<EventRow>): EventCard {
  const { id, title, kind, start, end } = hit.record;
  return {
    records: [{ list: hit.list, record: { ...hit.record, places: [], actors: [] } }],
    linked: {
      records: [{ list: hit.list, id }],
      title,
      kind,
      start,
      ...(end && { end }),
      relation: 'before',
      score: 0,
      reasons: [],
      spans: [],
      attributions: [],
      actors: [],
    },
  };
}
