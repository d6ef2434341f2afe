// Answers our own pages: following, checking and leaving lists, notes, and the records behind a Reading.

import { browser, ownUrl } from '../../lib/browser';
import { senderKind, serve } from '../../lib/bus/bus';
import type { PanelCalls } from '../../lib/bus/calls';
import type { ListId } from '../../lib/model/list';
import type { ListPreview, PreviewRequest } from '../../lib/model/preview';
import type { SyncProblem } from '../../lib/model/sync-problem';
import type { Analyser } from '../../lib/reading/analyser';
import { pageReading } from '../../lib/reading/page-records';
import { err, ok, type Result } from '../../lib/result';
import type { Database } from '../../lib/store/database';
import { listFacts } from '../../lib/store/list-facts';
import type { SyncEnvironment } from '../../lib/sync/environment';
import { exportList } from '../../lib/sync/export-list';
import { fromFile, fromText } from '../../lib/sync/incoming';
import { originsNeeded } from '../../lib/sync/list-origins';
import type { ListSync } from '../../lib/sync/list-sync';
import { normaliseAddress } from '../../lib/sync/normalise-address';
import { type Preview, previewAddress, previewIncoming } from '../../lib/sync/preview-list';
import { applyHeld, dismissHeld, restorePrevious, unpin } from '../../lib/sync/review-held';
import { backUp, restoreBackup } from './back-up';
import { deleteNote, saveNote, saveRecord } from './notes';
import { markUnrelated } from './unrelated';

export type Parts = {
  database: Database;
  environment: SyncEnvironment;
  sync: ListSync;
  analysis: Analyser;
  onListsChanged: () => void;
};

export function servePanels(parts: Parts): void {
  const { database, environment, sync, analysis, onListsChanged } = parts;
  const { store } = environment;
  const previews = new Map<string, Preview>();
  const changing = async (work: Promise<unknown>): Promise<void> => {
    await work;
    onListsChanged();
  };
  serve<PanelCalls>(
    'panel',
    {
      previewList: async (request) => {
        const preview = await previewOf(request, environment);
        if (!preview.ok) return preview;
        const token = crypto.randomUUID();
        // One at a time: the bytes of a preview that was left behind are not kept.
        previews.clear();
        previews.set(token, preview.value);
        return ok(shownOf(preview.value, token));
      },
      normaliseAddress: (typed) => {
        const address = normaliseAddress(typed);
        return address.ok ? address.value.url : undefined;
      },
      addPreviewed: async (token) => {
        const preview = previews.get(token);
        previews.delete(token);
        return preview ? sync.add(preview) : err({ code: 'CANCELLED' });
      },
      followedLists: async () => ({ lists: (await store.all()).flatMap(({ id, active }) => (active ? id : [])) }),
      addStarterLists: async (files) => {
        for (const file of files) await addStarterList(file, environment, sync);
      },
      checkList: (id, options) => sync.check(id, options && 'allowOlder' in options ? options : {}),
      checkAllLists: async () => {
        for (const { id, url } of await store.all()) if (url) await sync.check(id);
      },
      cancelList: (id) => sync.cancel(id),
      enableList: (id, enabled) => changing(store.patch(id, { enabled })),
      removeList: (id) => changing(removeList(id, parts)),
      restorePrevious: (id) => restorePrevious(id, environment),
      unpinList: (id) => unpin(id, environment),
      setInterval: (id, intervalMs) => store.patch(id, { intervalMs, nextDueAt: environment.now() }),
      applyHeld: async (id) => void (await applyHeld(id, environment)),
      dismissHeld: (id) => dismissHeld(id, environment),
      saveNote: (note) => changing(saveNote(note, environment)),
      saveRecord: (record) => changing(saveRecord(record, environment)),
      deleteNote: (type, id) => changing(deleteNote(type, id, environment)),
      unhide: (key) => changing(database.hidden.delete(key)),
      markUnrelated: async (event, url) => markUnrelated(database, await analysis.lookups(), event, url),
      markRelated: (key) => changing(database.unrelated.delete(key)),
      pageReading: async (article, reading) =>
        pageReading(article, reading, await analysis.lookups(), (ids) => listFacts(database, ids)),
      exportList: (id, as) => exportList(id, as, store),
      backup: () => backUp(parts),
      restoreBackup: (text) => restoreBackup(text, parts),
      eraseEverything: () => changing(eraseEverything(database)),
    },
    (sender) => senderKind(sender) === 'panel',
  );
}

async function previewOf(request: PreviewRequest, environment: SyncEnvironment): Promise<Result<Preview, SyncProblem>> {
  if (request.from === 'address') return previewAddress(request.typed, environment);
  const blob = await (await fetch(request.blobUrl)).blob();
  const file = { name: request.name, lastModified: request.lastModified, size: blob.size, stream: () => blob.stream() };
  return previewIncoming(fromFile(file), environment);
}

function shownOf({ report, url, typedUrl, samples, signature, followed }: Preview, token: string): ListPreview {
  const { header, format, bytes, counts, bad, problems, warnings, leftOut, redistribution } = report;
  return {
    token,
    header,
    url,
    typedUrl,
    format,
    bytes,
    counts,
    samples,
    skipped: bad,
    problems,
    warnings,
    leftOut,
    signature,
    followed,
    redistribution,
  };
}

/** Nothing happens when the list is followed already. */
async function addStarterList(file: string, environment: SyncEnvironment, sync: ListSync): Promise<void> {
  const response = await fetch(ownUrl(`lists/${encodeURIComponent(file)}`));
  const preview = await previewIncoming(fromText(await response.text(), file), environment);
  if (preview.ok && preview.value.followed === undefined) await sync.add(preview.value, { kind: 'starter' });
}

/** The access to an origin that no other list needs is given back. */
async function removeList(id: ListId, { environment: { store } }: Parts): Promise<void> {
  const list = await store.get(id);
  await store.remove(id);
  if (list?.kind !== 'url' || !list.url) return;
  const needed = (url: string | undefined, kind: string): string[] => (kind === 'url' && url ? originsNeeded(url) : []);
  const stillNeeded = new Set((await store.all()).flatMap(({ url, kind }) => needed(url, kind)));
  const origins = needed(list.url, list.kind).filter((origin) => !stillNeeded.has(origin));
  if (origins.length > 0) await browser.permissions.remove({ origins }).catch(() => false);
}

async function eraseEverything(database: Database): Promise<void> {
  await database.transaction('rw', database.tables, () => Promise.all(database.tables.map((table) => table.clear())));
  await browser.storage.local.clear();
}
