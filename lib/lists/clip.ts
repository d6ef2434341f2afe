// Makes foreign texts fit the format's limits, so that a long remark costs its end and not the record. Knows the limits, not the formats.

import { isAtMost, MAX_LINE, MAX_QUOTE, MAX_TEXT, URL_PATTERN } from '../model/parse-pieces';

/** Undefined for anything that is no text or holds none. */
export const clipLine = (value: unknown): string | undefined => clip(value, MAX_LINE);
export const clipText = (value: unknown): string | undefined => clip(value, MAX_TEXT);
export const clipQuote = (value: unknown): string | undefined => clip(value, MAX_QUOTE);

/** At most so many texts that fit, without repeats. */
export function clipLines(values: unknown, max = 200): string[] | undefined {
  const texts = (Array.isArray(values) ? values : [values]).map(clipLine).filter((text) => text !== undefined);
  const unique = [...new Set(texts)].slice(0, max);
  return unique.length > 0 ? unique : undefined;
}

/** Addresses that the format accepts; the others are left out. */
export function clipUrls(values: unknown, max = 30): string[] | undefined {
  const urls = (Array.isArray(values) ? values : [values]).filter(
    (value): value is string => typeof value === 'string' && value.length <= 2048 && URL_PATTERN.test(value),
  );
  const unique = [...new Set(urls)].slice(0, max);
  return unique.length > 0 ? unique : undefined;
}

/** `2019-08-12` out of `2019-08-12T10:00:00` or `2019-08-12 00:00:00.000`; shorter dates stay; undefined for anything else. */
export function clipDate(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  return /^\d{4}(-\d{2}){0,2}(?=$|[T ])/.exec(value.trim())?.[0];
}

/** An id without blanks, within its length. */
export function clipId(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string') return undefined;
  const id = text
    .trim()
    .replace(/[\s\p{Cc}\p{Cf}\p{Cs}\p{DI}]+/gu, '-')
    .slice(0, 128);
  return id === '' ? undefined : id;
}

function clip(value: unknown, max: number): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  if (text === '') return undefined;
  return isAtMost(text, max)
    ? text
    : `${[...text.slice(0, max * 2)]
        .slice(0, max - 1)
        .join('')
        .trimEnd()}…`;
}
