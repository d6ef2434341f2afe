// A second copy, outside the database, of what the reader hid or put aside: nobody else can say it again when the browser drops a database that broke.

import { browser } from '../../lib/browser';
import { type Hidden, hiddenKey } from '../../lib/model/hidden';
import { parseHidden, parseUnrelated, type Unrelated } from '../../lib/model/parse-personal';
import type { Database } from '../../lib/store/database';

const CHOICES_COPY = 'choicesCopy';

/** Writes down what is hidden and put aside now; after every change of it. */
export const keepChoices = (database: Database): Promise<void> =>
  inTurn(async () => {
    const [hidden, unrelated] = await Promise.all([database.hidden.toArray(), database.unrelated.toArray()]);
    await browser.storage.local.set({ [CHOICES_COPY]: { hidden, unrelated } });
  });

/** The reader takes something back: out of the copy first, so that it does not come back when this is cut short. */
export const forgetChoice = (key: string): Promise<void> =>
  inTurn(async () => {
    const { hidden, unrelated } = await kept();
    await browser.storage.local.set({
      [CHOICES_COPY]: {
        hidden: hidden.filter((one) => hiddenKey(one) !== key),
        unrelated: unrelated.filter((one) => one.key !== key),
      },
    });
  });

/** Brings back what the database has lost, and keeps the copy current. */
export async function healChoices(database: Database): Promise<void> {
  await inTurn(async () => {
    const { hidden, unrelated } = await kept();
    const [hiddenKeys, unrelatedKeys] = await Promise.all([
      database.hidden.toCollection().primaryKeys(),
      database.unrelated.toCollection().primaryKeys(),
    ]);
    const rows = hidden.map((one) => ({ ...one, key: hiddenKey(one) }));
    await database.hidden.bulkPut(rows.filter(({ key }) => !hiddenKeys.includes(key)));
    await database.unrelated.bulkPut(unrelated.filter(({ key }) => !unrelatedKeys.includes(key)));
  });
  await keepChoices(database);
}

/** For what takes the copy away: after whatever is being kept. */
export const afterChoices = <T>(work: () => Promise<T>): Promise<T> => inTurn(work);

async function kept(): Promise<{ hidden: Hidden[]; unrelated: Unrelated[] }> {
  const { [CHOICES_COPY]: copy } = await browser.storage.local.get(CHOICES_COPY);
  const { hidden, unrelated } = (copy ?? {}) as { hidden?: unknown; unrelated?: unknown };
  return { hidden: parseHidden(hidden), unrelated: parseUnrelated(unrelated) };
}

let last: Promise<unknown> = Promise.resolve();

/** Reading and writing belong together. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work);
  last = turn.catch(() => undefined);
  return turn;
}
