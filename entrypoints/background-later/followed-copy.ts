// A second copy, outside the database, of which lists are followed: the browser may drop a database that broke, and what has an address can be fetched again.

import { browser } from '../../lib/browser';
import type { ListId } from '../../lib/model/list';
import { LISTS_HEALED, type ListsHealed } from '../../lib/model/note';
import { restoreLists } from '../../lib/sync/backup';
import type { SyncEnvironment } from '../../lib/sync/environment';
import { type Followed, followedOf, parseFollowed } from '../../lib/sync/followed-list';
import { restoreStarters } from './adding-calls';
import type { Parts } from './panel-calls';

const FOLLOWED_COPY = 'followedCopy';

/** Adds the lists that are here now; only `forgetFollowed` takes one out, so that a lost database loses none. */
export const keepFollowed = ({ store }: SyncEnvironment): Promise<void> =>
  inTurn(async () => {
    const here = (await store.all()).filter(({ kind, active }) => active && (kind === 'url' || kind === 'starter'));
    const others = (await kept()).filter(({ id }) => here.every((list) => list.id !== id));
    await keep([...others, ...here.map(followedOf)]);
  });

/** The reader leaves a list. */
export const forgetFollowed = (id: ListId): Promise<void> =>
  inTurn(async () => keep((await kept()).filter((list) => list.id !== id)));

/** Brings back what the database has lost, due at once or out of the package, and tells the reader. */
export const healFollowed = ({ environment, sync }: Pick<Parts, 'environment' | 'sync'>): Promise<void> =>
  inTurn(async () => {
    const lists = await kept();
    const starters = await restoreStarters(lists, environment, sync);
    const healed = starters.length + (await restoreLists({ lists }, environment)).length;
    if (healed > 0) await tellHealed({ lists: healed, at: environment.now() });
  });

/** For the options page. */
const tellHealed = (healed: ListsHealed): Promise<void> => browser.storage.local.set({ [LISTS_HEALED]: healed });

async function kept(): Promise<Followed[]> {
  const { [FOLLOWED_COPY]: lists } = await browser.storage.local.get(FOLLOWED_COPY);
  return Array.isArray(lists) ? lists.flatMap((list) => parseFollowed(list) ?? []) : [];
}

const keep = (lists: readonly Followed[]): Promise<void> => browser.storage.local.set({ [FOLLOWED_COPY]: lists });

/** For what takes the copy away: after whatever is being kept. */
export const afterKeeping = <T>(work: () => Promise<T>): Promise<T> => inTurn(work);

let last: Promise<unknown> = Promise.resolve();

/** Reading and writing belong together. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work);
  last = turn.catch(() => undefined);
  return turn;
}
