// The background: hears every event, and gives pages their names at once; the rest, and the database's library, is loaded on first need.

import { defineBackground } from '#imports';
import { browser, ownUrl } from '../../lib/browser';
import { isWelcomed, watchSettings } from '../../lib/settings';
import { isCheck, keepAlarm } from './alarms';
import { analysisOver } from './analysis';
import { segmentCompiler } from './compiler';
import { doorTo, keepAtInstall } from './later';
import { beginLife } from './living-since';
import { serveMenus } from './menus';
import { servePages } from './page-calls';
import { servePanels } from './panel-calls';
import { endPauseOn, schedulePauseEnd } from './pause';
import { quickStore } from './quick-store';
import { passCommands, refreshTabs } from './tabs';

const HOUSEKEEPING_AFTER_MS = 2500;

export default defineBackground(() => {
  keepAtInstall();
  const later = doorTo(() => ({ analysis, segments: segmentCompiler }));
  const stored = quickStore(later);
  const analysis = analysisOver(stored, later);

  beginLife();
  servePages(stored, analysis, later);
  servePanels(later);
  serveMenus();

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (isCheck(name)) void later.open().then(({ checkDue }) => checkDue());
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
  // A stopped background was woken because a page waits for its names: housekeeping comes after.
  setTimeout(() => {
    void keepAlarm();
    void later.open().then(({ keepHouse }) => keepHouse());
  }, HOUSEKEEPING_AFTER_MS);
});
