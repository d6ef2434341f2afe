// Every page pays for this file: it answers the popup, decides whether the page is an article, and only then starts.

import { defineContentScript } from '#imports';
import { senderKind, serve } from '../../lib/bus/bus';
import type { TabCalls } from '../../lib/bus/calls';
import type { PageState } from '../../lib/model/page-state';
import { hostOf } from '../../lib/model/settings';
import { becomesArticle, watchAddress } from '../../lib/page/watch-address';
import { callBackground } from './call-background';
import { closeCard } from './card';
import { type Interaction, listenOnPage } from './interaction';
import { type Session, startSession } from './session';
import { selectionStart, showSpan } from './show-span';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  main(context) {
    let ending = new AbortController();
    let session: Session | undefined;
    let interaction: Interaction | undefined;
    let state: PageState = { state: 'not-article' };

    const stop = (): void => {
      ending.abort();
      session = undefined;
      closeCard();
    };
    const start = async (): Promise<void> => {
      stop();
      ending = new AbortController();
      const { signal } = ending;
      state = { state: 'not-article' };
      if (!(await becomesArticle(document, signal))) return;
      state = { state: 'reading' };
      try {
        const settings = await callBackground('pageSettings', hostOf(location.href));
        signal.throwIfAborted();
        if (settings.off) state = { state: 'off', why: settings.off };
        else session = await startSession(document, settings, signal);
        if (session) interaction = listenOnPage(session, signal);
      } catch (cause) {
        // Not our page: whatever went wrong, our marks go and nothing is said there; the popup tells.
        if (signal.aborted) return;
        stop();
        state = { state: 'failed', reason: String(cause) };
      }
    };

    serve<TabCalls>(
      'tab',
      {
        pageState: () => session?.state() ?? state,
        address: () => location.href,
        selection: () => ({ title: document.title, ...(session && selectionStart(session)) }),
        showSpan: (from, to) => void (session && showSpan(session, { start: from, end: to })),
        refresh: () => start(),
        command(name) {
          if (name === 'toggle-marks') session?.toggleMarks();
          else if (name === 'open-card') interaction?.openCurrent();
          else interaction?.step(name === 'next-mark' ? 'next' : 'previous');
        },
      },
      (sender) => senderKind(sender) === 'panel',
    );
    context.onInvalidated(stop);
    watchAddress(document, () => void start(), context.signal);
    void start();
  },
});
