// What views say of a list when they name it as a source.

import type { CardList } from '../model/card';
import type { ListId } from '../model/list';
import type { Database } from './database';

export async function listFacts(database: Database, ids: readonly ListId[]): Promise<CardList[]> {
  const lists = await database.lists.bulkGet([...ids]);
  return lists.flatMap((list) => {
    if (!list?.active) return [];
    const { title, publisher, published, license, homepage } = list.active.header;
    return { id: list.id, title, publisher, published, license, homepage };
  });
}
