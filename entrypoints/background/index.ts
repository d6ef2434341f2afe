// The background: owns the database and the compiled index and hears every event. Pages get their names from here at once; the rest is loaded on first need.

import { defineBackground } from '#imports';
import { browser, ownUrl } from '../../lib/browser';
import { isWelcomed, watchSettings } from '../../lib/settings';
import { openDatabase } from '../../lib/store/database';
import { isCheck, keepAlarm } from './alarms';
import { analysisOver } from './analysis';
import { segmentCompiler } from './compiler';
import { keepAtInstall, laterOver } from './later';
import { beginLife } from './living-since';
import { serveMenus } from './menus';
import { servePages } from './page-calls';
import { servePanels } from './panel-calls';
import { endPauseOn, schedulePauseEnd } from './pause';
import { passCommands, refreshTabs } from './tabs';

const HOUSEKEEPING_AFTER_MS = 2500;

export default defineBackground(() => {
  keepAtInstall();
  const database = openDatabase();
  const later = laterOver(() => ({ database, analysis, segments: segmentCompiler }));
  const analysis = analysisOver(database, later);

  beginLife();
  servePages(database, analysis, later);
  servePanels(later);
  serveMenus();

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (isCheck(name)) void later().then(({ checkDue }) => checkDue());
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
    void later().then(({ keepHouse }) => keepHouse());
  }, HOUSEKEEPING_AFTER_MS);
});
