// Answers the pages that add lists: preview first, then the reader's yes. Nothing is kept before that.

import { ownUrl } from '../../lib/browser';
import type { Handlers } from '../../lib/bus/bus';
import type { PanelCalls } from '../../lib/bus/calls';
import type { ListId } from '../../lib/model/list';
import { DEFAULT_LIMITS, FILE_LIMITS } from '../../lib/model/list-limits';
import type { FileReference, ListPreview, PreviewRequest } from '../../lib/model/preview';
import type { SyncProblem } from '../../lib/model/sync-problem';
import { err, ok, type Result } from '../../lib/result';
import type { SyncEnvironment } from '../../lib/sync/environment';
import type { Followed } from '../../lib/sync/followed-list';
import { fromFile, fromText, type LocalFile } from '../../lib/sync/incoming';
import type { ListSync } from '../../lib/sync/list-sync';
import { normaliseAddress } from '../../lib/sync/normalise-address';
import { type Preview, previewAddress, previewIncoming } from '../../lib/sync/preview-list';

type AddingCalls = 'previewList' | 'cancelPreview' | 'normaliseAddress' | 'addPreviewed' | 'addStarterLists';

export function addingCalls(environment: SyncEnvironment, sync: ListSync): Pick<Handlers<PanelCalls>, AddingCalls> {
  /** One at a time: the bytes of a preview that was left behind are not kept. */
  let shown: { token: string; preview: Preview } | undefined;
  let stop = new AbortController();
  return {
    previewList: async (request) => {
      stop.abort();
      shown = undefined;
      const mine = new AbortController();
      stop = mine;
      const preview = await previewOf(request, environment, mine.signal);
      if (mine.signal.aborted) return err({ code: 'CANCELLED' });
      if (!preview.ok) return preview;
      shown = { token: crypto.randomUUID(), preview: preview.value };
      return ok(shownOf(preview.value, shown.token));
    },
    cancelPreview: () => {
      stop.abort();
      shown = undefined;
    },
    normaliseAddress: (typed) => {
      const address = normaliseAddress(typed);
      return address.ok ? address.value.url : undefined;
    },
    addPreviewed: async (token, choices) => {
      const preview = shown?.token === token ? shown.preview : undefined;
      if (!preview) return err({ code: 'CANCELLED' });
      shown = undefined;
      return sync.add(preview, { ...choices, replaces: preview.followed?.id });
    },
    addStarterLists: async (files) => {
      for (const file of files) await addStarterList(file, environment, sync);
    },
  };
}

/** The bytes stay where they are: the page's address leads to them. */
export async function localFile({ name, lastModified, blobUrl }: FileReference): Promise<LocalFile> {
  const blob = await (await fetch(blobUrl)).blob();
  return { name, lastModified, size: blob.size, stream: () => blob.stream() };
}

async function previewOf(
  request: PreviewRequest,
  environment: SyncEnvironment,
  signal: AbortSignal,
): Promise<Result<Preview, SyncProblem>> {
  if (request.from === 'address') return previewAddress(request.typed, environment, { signal, limits: request.limits });
  return previewIncoming(fromFile(await localFile(request)), environment, { signal });
}

function shownOf({ report, url, typedUrl, samples, signature, followed, limits }: Preview, token: string): ListPreview {
  const { header, format, bytes, counts, bad, problems, warnings, leftOut, redistribution, facets } = report;
  return {
    token,
    header,
    url,
    typedUrl,
    format,
    bytes,
    counts,
    limits: limits ?? (url === undefined ? FILE_LIMITS : DEFAULT_LIMITS),
    facets,
    samples,
    skipped: bad,
    problems,
    warnings,
    leftOut,
    signature,
    followed: followed?.title,
    redistribution,
  };
}

/** Nothing happens when the list is followed already. */
export async function addStarterList(file: string, environment: SyncEnvironment, sync: ListSync): Promise<void> {
  const response = await fetch(ownUrl(`lists/${encodeURIComponent(file)}`));
  const preview = await previewIncoming(fromText(await response.text(), file), environment);
  if (preview.ok && preview.value.followed === undefined) await sync.add(preview.value, { kind: 'starter' });
}

/** Starter lists come out of the package again, as the reader had set them; a later version may not have one. Resolves to those that came back. */
export async function restoreStarters(
  lists: readonly Followed[],
  environment: SyncEnvironment,
  sync: ListSync,
): Promise<ListId[]> {
  const restored: ListId[] = [];
  for (const { id, kind, url, enabled, position } of lists) {
    if (kind !== 'starter' || url === undefined || (await environment.store.get(id))) continue;
    await addStarterList(url, environment, sync).catch(() => undefined);
    if (!(await environment.store.get(id))) continue;
    await environment.store.patch(id, { enabled, position });
    restored.push(id);
  }
  return restored;
}
