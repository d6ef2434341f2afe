// One followed list as a backup has it: its Valibot schema. A backup is a file like any other, and may have been made to do harm.

import * as v from 'valibot';
import type { StoredList } from '../model/list-store';
import { MY_LIST_ID } from '../model/note';
import { isAtMost, LIST_ID_PATTERN, line, lines, number } from '../model/parse-pieces';
import { normaliseAddress } from './normalise-address';

export type Followed = Pick<
  StoredList,
  | 'id'
  | 'kind'
  | 'url'
  | 'typedUrl'
  | 'enabled'
  | 'addedAt'
  | 'intervalMs'
  | 'limits'
  | 'filter'
  | 'position'
  | 'trustedKey'
> & {
  /** The whole list, where no address brings it back. */
  text?: string;
  /** Kept, because the text alone no longer shows where it came from. */
  redistribution?: 'prohibited';
};

const amount = v.pipe(number, v.minValue(0));

const followed = v.pipe(
  v.object({
    id: v.pipe(v.string(), v.regex(LIST_ID_PATTERN), v.maxLength(200)),
    kind: v.picklist(['url', 'file', 'paste', 'starter', 'own']),
    url: v.optional(v.pipe(v.string(), v.maxLength(2048))),
    typedUrl: v.optional(
      v.pipe(
        line,
        v.check((text) => isAtMost(text, 2048)),
      ),
    ),
    enabled: v.boolean(),
    addedAt: number,
    intervalMs: v.optional(amount),
    limits: v.optional(v.object({ maxBytes: amount, maxRecords: amount })),
    filter: v.optional(
      v.object({
        countries: v.optional(lines),
        fromYear: v.optional(number),
        toYear: v.optional(number),
        actors: v.optional(lines),
      }),
    ),
    position: v.optional(number),
    trustedKey: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/=_-]{1,200}$/))),
    text: v.optional(v.string()),
    redistribution: v.optional(v.literal('prohibited')),
  }),
  v.check(({ kind, url }) => kind !== 'url' || isAddress(url ?? '')),
  // An address under its id would put a stranger's records among the reader's own notes.
  v.check(({ kind, id }) => (kind === 'own') === (id === MY_LIST_ID)),
);

const isAddress = (url: string): boolean => {
  const address = normaliseAddress(url);
  return address.ok && address.value.url === url;
};

/** What the reader chose, without what can be fetched again. */
export function followedOf(list: StoredList): Followed {
  const { id, kind, url, typedUrl, enabled, addedAt, intervalMs, limits, filter, position, trustedKey } = list;
  const redistribution = list.active?.redistribution;
  return {
    id,
    kind,
    url,
    typedUrl,
    enabled,
    addedAt,
    intervalMs,
    limits,
    filter,
    position,
    trustedKey,
    redistribution,
  };
}

/** Undefined for what no backup of ours holds. */
export function parseFollowed(value: unknown): Followed | undefined {
  const parsed = v.safeParse(followed, value);
  return parsed.success ? parsed.output : undefined;
}
