// Where pages see how far each running check has got, in the session's storage; it also keeps the background awake until the work is done.

import { browser } from '../../lib/browser';
import type { ListId } from '../../lib/model/list';
import type { SyncProgress } from '../../lib/model/sync-progress';

/** The session item: progress by list id. */
export const PROGRESS = 'progress';

/** Often enough to be seen moving, seldom enough to cost nothing. */
const TELL_EVERY_MS = 200;
/** Browsers end a background after 30 s without an API call. */
const STAY_AWAKE_EVERY_MS = 20_000;

export type ProgressBoard = { show(progress: SyncProgress): void; end(id: ListId): void };

/** Begins empty: whatever a stopped background was doing is over. */
export function progressBoard(): ProgressBoard {
  const running = new Map<ListId, SyncProgress>();
  let isToldSoon = false;
  let awake: ReturnType<typeof setInterval> | undefined;
  const tell = (): void => {
    isToldSoon = false;
    void browser.storage.session.set({ [PROGRESS]: Object.fromEntries(running) });
  };
  const tellSoon = (): void => {
    if (isToldSoon) return;
    isToldSoon = true;
    setTimeout(tell, TELL_EVERY_MS);
  };
  tell();
  return {
    show(progress) {
      running.set(progress.id, progress);
      tellSoon();
      awake ??= setInterval(() => void browser.runtime.getPlatformInfo(), STAY_AWAKE_EVERY_MS);
    },
    end(id) {
      if (!running.delete(id)) return;
      tellSoon();
      if (running.size > 0) return;
      clearInterval(awake);
      awake = undefined;
    },
  };
}
