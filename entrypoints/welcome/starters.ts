// The starter lists of the package: what they are, and switching one on or off.

import type { StarterList } from '../../components/welcome/starter-lists';
import { ownUrl } from '../../lib/browser';
import { caller } from '../../lib/bus/bus';
import type { PanelCalls } from '../../lib/bus/calls';
import { openDatabase } from '../../lib/store/database';

const FILES = ['iraq-2019-2020.context-list.json', 'world-public-bodies.context-list.json'] as const;

type StarterHeader = {
  id: string;
  title: string;
  description?: string;
  publisher: { name: string };
  counts: StarterList['counts'];
};

const database = openDatabase();
const callBackground = caller<PanelCalls>('panel');

export const findStarters = (): Promise<StarterList[]> =>
  Promise.all(
    FILES.map(async (file): Promise<StarterList> => {
      const { id, title, description, publisher, counts } = await headerOf(file);
      const list = await database.lists.get(id);
      return {
        file,
        title,
        description,
        publisher: publisher.name,
        counts,
        on: list?.enabled === true && list.active !== undefined,
        state: 'ready',
      };
    }),
  );

/** Resolves to whether it is so now. A list that was once added is only switched, so that nothing is read twice. */
export async function chooseStarter(file: string, on: boolean): Promise<boolean> {
  try {
    const { id } = await headerOf(file);
    const known = await database.lists.get(id);
    if (known?.active) await callBackground('enableList', id, on);
    else if (on) await callBackground('addStarterLists', [file]);
    const list = await database.lists.get(id);
    return (list?.enabled === true && list.active !== undefined) === on;
  } catch {
    return false;
  }
}

const headerOf = async (file: string): Promise<StarterHeader> =>
  (await fetch(ownUrl(`lists/${file}`))).json() as Promise<StarterHeader>;
