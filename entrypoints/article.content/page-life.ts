// What becomes of one page: nothing, or a session that starts, is refreshed and stops. Every stop takes every trace away.

import type { PageState } from '../../lib/model/page-state';
import { hostOf, type PageSettings } from '../../lib/model/settings';
import { becomesArticle } from '../../lib/page/watch-address';
import { callBackground } from './call-background';
import { closeCard } from './card';
import { type Interaction, listenOnPage } from './interaction';
import { type Session, startSession } from './session';
import { speakSummary } from './speak';

type Running = { session: Session; interaction: Interaction };

export type PageLife = {
  /** Looks at the page from the beginning, as after a change of its address. */
  start(): Promise<void>;
  /** Settings, lists or notes changed: keeps what still holds, an open card above all. */
  refresh(): Promise<void>;
  stop(): void;
  state(): PageState;
  running(): Running | undefined;
};

/** Where the browser's PDF viewer lets us in at all, it says so. */
const NOTHING: PageState =
  document.contentType === 'application/pdf' ? { state: 'unsupported', what: 'pdf' } : { state: 'not-article' };

export function pageLife(): PageLife {
  let ending = new AbortController();
  let running: Running | undefined;
  let state = NOTHING;

  const stop = (): void => {
    ending.abort();
    running = undefined;
    closeCard();
  };
  const start = async (): Promise<void> => {
    stop();
    ending = new AbortController();
    const { signal } = ending;
    state = NOTHING;
    if (!(await becomesArticle(document, signal))) return;
    state = { state: 'reading' };
    try {
      const settings = await callBackground('pageSettings', hostOf(location.href));
      signal.throwIfAborted();
      if (settings.off) state = { state: 'off', why: settings.off };
      else await read(settings, signal);
    } catch (cause) {
      // Not our page: whatever went wrong, our marks go and nothing is said there; the popup tells.
      if (signal.aborted) return;
      stop();
      state = { state: 'failed', reason: String(cause) };
    }
  };
  const read = async (settings: PageSettings, signal: AbortSignal): Promise<void> => {
    const session = startSession(document, settings, signal);
    // At once: names can be clicked while the claims are still being read.
    running = { session, interaction: listenOnPage(session, signal) };
    await session.whole;
    const shown = session.shown();
    if (shown) speakSummary(shown);
  };
  const refresh = async (): Promise<void> => {
    const session = running?.session;
    const settings = session && (await callBackground('pageSettings', hostOf(location.href)).catch(() => undefined));
    if (!session || JSON.stringify(settings) !== JSON.stringify(session.settings)) await start();
    else await session.readAgain().catch(start);
  };
  return { start, refresh, stop, state: () => running?.session.state() ?? state, running: () => running };
}
