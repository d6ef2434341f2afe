// The page's earlier events with filters above them.

import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { PageReading } from '../../lib/model/card';
import type { RecordRef } from '../../lib/model/list';
import type { Span } from '../../lib/model/span';
import { type MessageKey, useLanguage } from '../i18n';
import { BeforeView } from '../popup/before-view';
import { type EventFilter, type Facet, facetsOf, filterEvents } from './filter-events';

type Props = { page: PageReading; onShowSpan(span: Span): void; onNotRelated(event: RecordRef): void };

const FILTERS = [
  { by: 'actor', all: 'filterActors' },
  { by: 'place', all: 'filterPlaces' },
  { by: 'year', all: 'filterYears' },
] as const satisfies { by: keyof EventFilter; all: MessageKey }[];

export function FilteredEvents({ page, ...actions }: Props): JSX.Element {
  const { translate, count } = useLanguage();
  const [filter, setFilter] = useState<EventFilter>({});
  const facets = useMemo(() => facetsOf(page.events), [page.events]);
  const left = filterEvents(page.events, filter);
  return (
    <>
      {page.events.length > 1 && (
        <div class="filters">
          {FILTERS.map(({ by, all }) => (
            <FilterChoice
              key={by}
              all={translate(all)}
              facets={facets[by]}
              chosen={filter[by]}
              onChoose={(value) => setFilter({ ...filter, [by]: value })}
            />
          ))}
          <p class="small soft" role="status">
            {left.length < page.events.length && count('eventsLeft', left.length)}
          </p>
        </div>
      )}
      <BeforeView page={{ ...page, events: left }} {...actions} />
    </>
  );
}

type ChoiceProps = {
  all: string;
  facets: readonly Facet[];
  chosen: string | undefined;
  onChoose(value: string | undefined): void;
};

function FilterChoice({ all, facets, chosen, onChoose }: ChoiceProps): JSX.Element | null {
  const { number, translate } = useLanguage();
  if (facets.length < 2) return null;
  return (
    <select
      class="field filter"
      aria-label={all}
      value={chosen ?? ''}
      onChange={(event) => onChoose(event.currentTarget.value || undefined)}
    >
      <option value="">{all}</option>
      {facets.map(({ value, events }) => (
        <option key={value} value={value}>
          {translate('filterOption', value, number(events))}
        </option>
      ))}
    </select>
  );
}
