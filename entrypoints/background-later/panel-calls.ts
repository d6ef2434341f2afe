// Answers our own pages: lists (in files of their own), notes, backup, and the records behind a Reading.

import type { Handlers } from '../../lib/bus/bus';
import type { PanelCalls } from '../../lib/bus/calls';
import type { Analyser } from '../../lib/reading/analyser';
import { pageReading } from '../../lib/reading/page-records';
import type { Database } from '../../lib/store/database';
import { listFacts } from '../../lib/store/list-facts';
import type { SyncEnvironment } from '../../lib/sync/environment';
import type { ListSync } from '../../lib/sync/list-sync';
import { addingCalls } from './adding-calls';
import { backUp, restoreBackup } from './back-up';
import { forgetChoice } from './choices-copy';
import { eraseEverything } from './erase-everything';
import { listCalls } from './list-calls';
import { deleteNote, describeMyList, saveNote, saveRecord } from './notes';
import { markUnrelated } from './unrelated';

export type Parts = {
  database: Database;
  environment: SyncEnvironment;
  sync: ListSync;
  analysis: Analyser;
  checkDue: () => Promise<void>;
  onListsChanged: () => void;
};

export function panelCalls(parts: Parts): Handlers<PanelCalls> {
  const { database, environment, sync, analysis, onListsChanged } = parts;
  const changing = async (work: Promise<unknown>): Promise<void> => {
    await work;
    onListsChanged();
  };
  return {
    ...addingCalls(environment, sync),
    ...listCalls(parts),
    saveNote: (note) => changing(saveNote(note, environment)),
    saveRecord: (record) => changing(saveRecord(record, environment)),
    deleteNote: (type, id) => changing(deleteNote(type, id, environment)),
    describeMyList: (said) => changing(describeMyList(said, environment)),
    unhide: (key) => changing(forgetChoice(key).then(() => database.hidden.delete(key))),
    markUnrelated: async (event, url) => markUnrelated(database, await analysis.lookups(), event, url),
    markRelated: (key) => changing(forgetChoice(key).then(() => database.unrelated.delete(key))),
    pageReading: async (article, reading) =>
      pageReading(article, reading, await analysis.lookups(), (ids) => listFacts(database, ids)),
    backup: () => backUp(parts),
    restoreBackup: (text) => restoreBackup(text, parts),
    eraseEverything: () => changing(eraseEverything(parts)),
  };
}
