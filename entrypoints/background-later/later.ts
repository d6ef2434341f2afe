// What the background does apart from names: owns the database, and wires claims, cards, lists and notes over it.

import { browser, ownUrl } from '../../lib/browser';
import { loadTagger } from '../../lib/claims/model/load-tagger';
import { readFurther } from '../../lib/reading/read-further';
import { openDatabase } from '../../lib/store/database';
import { listStore } from '../../lib/store/list-store';
import { ListSync } from '../../lib/sync/list-sync';
import { CHECK_SOON } from '../background/alarms';
import { refreshTabs } from '../background/tabs';
import { healChoices } from './choices-copy';
import { withEvents } from './compiler';
import { finishErasing } from './erase-everything';
import { healFollowed, keepFollowed } from './followed-copy';
import type { Later, Shared } from './later-slot';
import { keepLocal, tellLost } from './local-copy';
import { healMyList } from './notes';
import { pageCalls } from './page-calls';
import { panelCalls } from './panel-calls';
import { stored } from './stored';
import { syncEnvironment } from './sync-environment';

const HOUR_MS = 60 * 60_000;

export function makeLater({ analysis, segments }: Shared): Later {
  const database = openDatabase();
  const onListsChanged = (): void => {
    analysis.forget();
    void refreshTabs();
    void keepCopies().catch(() => undefined);
  };
  const environment = syncEnvironment(listStore(database, withEvents(segments)), onListsChanged);
  const sync = new ListSync(environment);
  const keepCopies = () => Promise.all([keepFollowed(environment), keepLocal(environment)]);

  const checkDue = async (): Promise<void> => {
    const next = await sync.checkDue();
    if (next !== undefined && next - Date.now() < HOUR_MS)
      await browser.alarms.create(CHECK_SOON, { when: Math.max(next, Date.now() + 30_000) });
  };

  return {
    ...stored(database, segments),
    readFurther,
    async loadTagger() {
      const response = await fetch(ownUrl('claims-weights.bin'));
      return response.ok ? loadTagger(await response.arrayBuffer()) : undefined;
    },
    page: pageCalls(database, analysis),
    panel: panelCalls({ database, environment, sync, analysis, checkDue, onListsChanged }),
    checkDue,
    async keepHouse() {
      await finishErasing({ database, sync }).catch(() => undefined);
      void healMyList(environment).then((notes) => notes > 0 && onListsChanged());
      void healChoices(database);
      await healFollowed({ environment, sync })
        .catch(() => undefined)
        .then(() => tellLost(environment))
        .catch(() => undefined)
        .then(() => sync.start())
        .then(keepCopies)
        .then(checkDue);
    },
  };
}
