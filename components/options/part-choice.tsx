// Choosing a part of a large table of events: countries, years and parties, each with how many events there are.

import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { EventFacets, ImportFilter } from '../../lib/model/import-filter';
import { useLanguage } from '../i18n';
import { PickMany } from '../parts/pick-many';
import { countryName } from './filter-words';

type Props = { facets: EventFacets; filter: ImportFilter; onChange(filter: ImportFilter): void };

export function PartChoice({ facets, filter, onChange }: Props): JSX.Element {
  const language = useLanguage();
  const { translate } = language;
  const countries = Object.entries(facets.countries).map(([country, years]) => ({
    value: country,
    label: countryName(country, language),
    count: sum(Object.values(years)),
  }));
  const actors = Object.entries(facets.actors).map(([value, count]) => ({ value, label: value, count }));
  return (
    <div class="part">
      <PickMany
        label={translate('partCountries')}
        options={countries.sort((a, b) => b.count - a.count)}
        chosen={filter.countries ?? []}
        onChange={(chosen) => onChange(withChoice(filter, { countries: chosen }))}
      />
      <PickMany
        label={translate('partActors')}
        options={actors}
        chosen={filter.actors ?? []}
        onChange={(chosen) => onChange(withChoice(filter, { actors: chosen }))}
      />
      <Years facets={facets} filter={filter} onChange={onChange} />
    </div>
  );
}

function Years({ facets, filter, onChange }: Props): JSX.Element {
  const { translate } = useLanguage();
  const years = [...new Set(Object.values(facets.countries).flatMap(Object.keys))].map(Number).sort((a, b) => a - b);
  const { fromYear, toYear } = filter;
  return (
    <fieldset class="part-years">
      <legend class="label">{translate('partYears')}</legend>
      <YearField
        label={translate('partFirst')}
        years={years.filter((year) => toYear === undefined || year <= toYear)}
        any={years.at(0)}
        chosen={fromYear}
        onChoose={(year) => onChange(withChoice(filter, { fromYear: year }))}
      />
      <YearField
        label={translate('partLast')}
        years={years.filter((year) => fromYear === undefined || year >= fromYear)}
        any={years.at(-1)}
        chosen={toYear}
        onChoose={(year) => onChange(withChoice(filter, { toYear: year }))}
      />
    </fieldset>
  );
}

type YearFieldProps = {
  label: string;
  years: readonly number[];
  /** The first or last year there is: choosing it sets no bound. */
  any: number | undefined;
  chosen: number | undefined;
  onChoose(year: number | undefined): void;
};

function YearField({ label, years, any, chosen, onChoose }: YearFieldProps): JSX.Element {
  const id = useId();
  return (
    <p class="part-year">
      <label for={id} class="small soft">
        {label}
      </label>
      <select
        id={id}
        class="field figures"
        value={String(chosen ?? any)}
        onChange={(event) => {
          const year = Number(event.currentTarget.value);
          onChoose(year === any ? undefined : year);
        }}
      >
        {years.map((year) => (
          <option key={year} value={String(year)}>
            {year}
          </option>
        ))}
      </select>
    </p>
  );
}

/** Without what is empty, so that equal choices are equal values. */
function withChoice(filter: ImportFilter, change: ImportFilter): ImportFilter {
  const merged = Object.entries({ ...filter, ...change });
  return Object.fromEntries(
    merged.filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
