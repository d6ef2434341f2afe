// The background: owns the database and the compiled index, answers pages and panels, checks lists on its alarm.

import { defineBackground } from '#imports';
import { browser, ownUrl } from '../../lib/browser';
import { loadTagger } from '../../lib/claims/model/load-tagger';
import { type Analyser, analyser } from '../../lib/reading/analyser';
import { isWelcomed } from '../../lib/settings';
import { type Database, openDatabase } from '../../lib/store/database';
import { listStore } from '../../lib/store/list-store';
import { activeGenerations, recordLookups, segmentBytes } from '../../lib/store/lookups';
import { compiler } from './compiler';
import { servePages } from './page-calls';
import { servePanels } from './panel-calls';

export default defineBackground(() => {
  const database = openDatabase();
  const store = listStore(database, compiler);
  const analysis = analysisOver(database);
  const lists = servePanels({ database, store, analysis });
  servePages(database, analysis, lists.saveNote);

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install' && !(await isWelcomed())) await browser.tabs.create({ url: ownUrl('welcome.html') });
  });
});

const analysisOver = (database: Database): Analyser =>
  analyser({
    async loadIndex() {
      const generations = await activeGenerations(database);
      return { bytes: await segmentBytes(database, generations), lookups: recordLookups(database, generations) };
    },
    async loadTagger() {
      const response = await fetch(ownUrl('claims-weights.bin'));
      return response.ok ? loadTagger(await response.arrayBuffer()) : undefined;
    },
    pause: () => new Promise((resolve) => setTimeout(resolve)),
  });
