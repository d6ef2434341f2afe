// The background: owns the database and the compiled index, answers pages and panels, checks lists on its alarm.

import { defineBackground } from '#imports';
import { browser, ownUrl } from '../../lib/browser';
import { isWelcomed, watchSettings } from '../../lib/settings';
import { openDatabase } from '../../lib/store/database';
import { listStore } from '../../lib/store/list-store';
import { ListSync } from '../../lib/sync/list-sync';
import { analysisOver } from './analysis';
import { healChoices } from './choices-copy';
import { compiler } from './compiler';
import { finishErasing } from './erase-everything';
import { healFollowed, keepFollowed } from './followed-copy';
import { keepLocal, tellLost } from './local-copy';
import { serveMenus } from './menus';
import { healMyList } from './notes';
import { servePages } from './page-calls';
import { servePanels } from './panel-calls';
import { endPauseOn, schedulePauseEnd } from './pause';
import { syncEnvironment } from './sync-environment';
import { passCommands, refreshTabs } from './tabs';

const ALARM = 'check-lists';
const HOUR_MS = 60 * 60_000;
const HOUSEKEEPING_AFTER_MS = 2500;
/** Lists of one host are checked a minute apart: when some are left over, this alarm brings the next turn. */
const SOON = 'check-lists-soon';

export default defineBackground(() => {
  const database = openDatabase();
  const analysis = analysisOver(database);
  const onListsChanged = (): void => {
    analysis.forget();
    void refreshTabs();
    void keepCopies().catch(() => undefined);
  };
  const environment = syncEnvironment(listStore(database, compiler), onListsChanged);
  const sync = new ListSync(environment);
  const keepCopies = () => Promise.all([keepFollowed(environment), keepLocal(environment)]);

  const checkDue = async (): Promise<void> => {
    const next = await sync.checkDue();
    if (next !== undefined && next - Date.now() < HOUR_MS)
      await browser.alarms.create(SOON, { when: Math.max(next, Date.now() + 30_000) });
  };

  servePages(database, analysis);
  servePanels({ database, environment, sync, analysis, checkDue, onListsChanged });
  serveMenus();

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM || name === SOON) void checkDue();
    endPauseOn(name);
  });
  passCommands();
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install' && !(await isWelcomed())) await browser.tabs.create({ url: ownUrl('welcome.html') });
  });
  watchSettings((settings) => {
    void refreshTabs();
    void schedulePauseEnd(settings);
  }, new AbortController().signal);
  void keepAlarm();
  // A stopped background was woken because a page waits for its names: housekeeping comes after.
  setTimeout(async () => {
    await finishErasing({ database, sync }).catch(() => undefined);
    void healMyList(environment).then((notes) => notes > 0 && onListsChanged());
    void healChoices(database);
    void healFollowed({ environment, sync })
      .catch(() => undefined)
      .then(() => tellLost(environment))
      .catch(() => undefined)
      .then(() => sync.start())
      .then(keepCopies)
      .then(checkDue);
  }, HOUSEKEEPING_AFTER_MS);
});

/** Hourly; what is due decides for itself. An alarm may be lost when the browser restarts, and stands days ahead when the clock was set back. */
async function keepAlarm(): Promise<void> {
  const known = await browser.alarms.get(ALARM);
  const isNear = known !== undefined && known.scheduledTime < Date.now() + HOUR_MS + 60_000;
  if (!isNear) await browser.alarms.create(ALARM, { periodInMinutes: 60 });
}
