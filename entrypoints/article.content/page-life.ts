// What becomes of one page: nothing, or a session that starts, is refreshed and stops. Every stop takes every trace away.

import type { PageState } from '../../lib/model/page-state';
import { hostOf, type PageSettings } from '../../lib/model/settings';
import { becomesArticle } from '../../lib/page/watch-address';
import { askBackground } from './call-background';
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
  state(): PageState;
  running(): Running | undefined;
};

/** When a page that could not be read is tried again by itself: a busy disk is free in seconds or, being full, not at all. */
const TRIED_AGAIN_AFTER_MS = [1000, 5000, 30_000];

/** Where the browser's PDF viewer lets us in at all, it says so. */
const NOTHING: PageState =
  document.contentType === 'application/pdf' ? { state: 'unsupported', what: 'pdf' } : { state: 'not-article' };

/** `end`: the extension is gone from this page for good. */
export function pageLife(end: AbortSignal): PageLife {
  /** None before the first start: aborting makes an error with its stack, which would cost every page two milliseconds. */
  let ending: AbortController | undefined;
  let running: Running | undefined;
  let state = NOTHING;
  let failures = 0;
  let newest: Promise<void> = Promise.resolve();

  const stop = (): void => {
    ending?.abort();
    running = undefined;
    state = NOTHING;
    closeCard();
  };
  end.addEventListener('abort', stop, { once: true });

  /** `known`: the settings, of a page that was an article a moment ago. */
  const start = (known?: PageSettings): Promise<void> => {
    stop();
    if (end.aborted) return Promise.resolve();
    ending = new AbortController();
    newest = begin(ending.signal, known);
    return newest;
  };
  const begin = async (signal: AbortSignal, known: PageSettings | undefined): Promise<void> => {
    const isArticle = known !== undefined || (await becomesArticle(document, signal));
    if (!isArticle || signal.aborted) return;
    state = { state: 'reading' };
    try {
      const settings = known ?? (await askBackground('pageSettings', [hostOf(location.href)], signal));
      signal.throwIfAborted();
      if (settings.off) state = { state: 'off', why: settings.off };
      else await read(settings, signal);
      failures = 0;
    } catch (cause) {
      fail(cause, signal);
    }
  };
  const read = async (settings: PageSettings, signal: AbortSignal): Promise<void> => {
    const session = startSession(document, settings, signal, (cause) => fail(cause, signal));
    // At once: names can be clicked while the claims are still being read.
    running = { session, interaction: listenOnPage(session, signal) };
    await session.whole;
    const shown = session.shown();
    if (shown) speakSummary(shown);
  };
  /** Not our page: whatever went wrong, our marks go and nothing is said there; the popup tells. */
  const fail = (cause: unknown, signal: AbortSignal): void => {
    if (signal.aborted) return;
    stop();
    state = { state: 'failed', reason: String(cause) };
    const waitMs = TRIED_AGAIN_AFTER_MS[failures++];
    if (waitMs === undefined) return;
    ending = new AbortController();
    const timer = setTimeout(() => void start(), waitMs);
    ending.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  };
  const refresh = async (): Promise<void> => {
    const { session } = running ?? {};
    if (!session || !ending) return start();
    const { signal } = ending;
    const settings = await askBackground('pageSettings', [hostOf(location.href)], signal).catch(() => undefined);
    // What started meanwhile has asked for its settings later than this.
    if (signal.aborted) return newest;
    if (JSON.stringify(settings) !== JSON.stringify(session.settings)) return start(settings);
    await session.readAgain().catch((cause) => fail(cause, signal));
  };
  return { start: () => start(), refresh, state: () => running?.session.state() ?? state, running: () => running };
}
