// Which part of a large table a list takes: "Iraq and Syria, 2014–2020, with Group 7". Pure.

import type { ImportFilter } from '../../lib/model/import-filter';
import type { Language } from '../i18n';

/** Empty for a filter that takes everything. */
export function filterWords(filter: ImportFilter, language: Language): string {
  const { translate, list } = language;
  const { countries = [], actors = [] } = filter;
  const parts = [
    countries.length > 0 && list(countries.map((country) => countryName(country, language))),
    yearWords(filter, language),
    actors.length > 0 && translate('partWith', list(actors)),
  ];
  return parts.filter((part) => part).join(', ');
}

/** The name in the reader's language of an ISO code; a name that has no code stays as the file writes it. */
export function countryName(country: string, { locale }: Language): string {
  if (!/^[a-z]{2}$/.test(country)) return country;
  return new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }).of(country.toUpperCase()) ?? country;
}

function yearWords({ fromYear, toYear }: ImportFilter, { translate }: Language): string {
  if (fromYear !== undefined && toYear !== undefined)
    return fromYear === toYear ? String(fromYear) : `${fromYear}–${toYear}`;
  if (fromYear !== undefined) return translate('partFromYear', String(fromYear));
  return toYear === undefined ? '' : translate('partToYear', String(toYear));
}
