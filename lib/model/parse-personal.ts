// What a backup brings back of the reader's own choices: checked like a stranger's list, because a file can come from anywhere.

import * as v from 'valibot';
import type { Hidden } from './hidden';
import type { LocalList } from './note';
import { COLOUR_PATTERN, DEFAULT_SETTINGS, type Settings } from './settings';

/** An event that does not belong to an article, as it is stored. */
export type Unrelated = { key: string; title?: string; url?: string };

/** Some hold a page's address, which may be long. */
const word = v.pipe(v.string(), v.minLength(1), v.maxLength(10_000));
const host = v.pipe(v.string(), v.maxLength(253));

const colour = v.pipe(v.string(), v.regex(COLOUR_PATTERN));

const hidden = v.variant('what', [
  v.object({
    what: v.literal('actor'),
    record: v.object({ list: word, id: word }),
    name: word,
    host,
  }),
  v.object({ what: v.literal('list'), list: word, name: word, host }),
  v.object({ what: v.literal('mark'), words: word, title: v.pipe(v.string(), v.maxLength(2048)), url: word }),
]);

const unrelated = v.object({ key: word, title: v.optional(word), url: v.optional(word) });

const localList = v.object({ id: word, title: word, from: v.optional(word), at: v.number() });

/** Each part falls back to the default by itself: an older or newer version's backup brings back what this one knows. */
const settings = v.object({
  marks: v.fallback(
    v.object({
      actors: v.picklist(['first', 'every', 'none']),
      claims: v.picklist(['disputed', 'unsettled', 'all', 'none']),
      context: v.boolean(),
    }),
    DEFAULT_SETTINGS.marks,
  ),
  sites: v.fallback(
    v.object({ mode: v.picklist(['everywhere', 'only', 'not']), hosts: v.array(host) }),
    DEFAULT_SETTINGS.sites,
  ),
  opensOn: v.fallback(v.picklist(['click', 'hover']), DEFAULT_SETTINGS.opensOn),
  // A pause does not outlive the day on which it was made.
  colours: v.fallback(
    v.object({ actor: v.optional(colour), unsettled: v.optional(colour), disputed: v.optional(colour) }),
    {},
  ),
});

export function parseHidden(value: unknown): Hidden[] {
  return itemsOf(value).flatMap((item) => {
    // Rows of the first days knew Actors only.
    const parsed = v.safeParse(hidden, { what: 'actor', ...item });
    return parsed.success ? [parsed.output] : [];
  });
}

export const parseUnrelated = (value: unknown): Unrelated[] =>
  itemsOf(value).flatMap((item) => {
    const parsed = v.safeParse(unrelated, item);
    return parsed.success ? [parsed.output] : [];
  });

/** Not in a backup: the second copy of which lists came from the reader's own files. */
export const parseLocalLists = (value: unknown): LocalList[] =>
  itemsOf(value).flatMap((item) => {
    const parsed = v.safeParse(localList, item);
    return parsed.success ? [parsed.output] : [];
  });

/** Undefined when the backup holds none. */
export function parseSettings(value: unknown): Omit<Settings, 'pausedUntil'> | undefined {
  const parsed = v.safeParse(settings, value);
  return parsed.success ? parsed.output : undefined;
}

const itemsOf = (value: unknown): object[] =>
  Array.isArray(value) ? value.filter((item): item is object => typeof item === 'object' && item !== null) : [];
