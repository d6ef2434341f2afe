// Every page pays for this file: it answers the popup, decides whether the page is an article, and only then starts.

import { defineContentScript } from '#imports';
import { senderKind, serve } from '../../lib/bus/bus';
import type { TabCalls } from '../../lib/bus/calls';
import { watchAddress } from '../../lib/page/watch-address';
import { pageLife } from './page-life';
import { selectionStart, showSpan } from './show-span';
import { sweepRemains } from './sweep-remains';

const FRAMES_FIRST_MS = 150;

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  main(context) {
    sweepRemains(document).catch(() => undefined);
    const life = pageLife(context.signal);
    const isTop = window === top;
    const isArticle = (): boolean => life.state().state !== 'not-article';
    serve<TabCalls>(
      'tab',
      {
        async pageState() {
          // Of a page and its frames the first that answers is heard: the one with the article.
          if (!isArticle() && window.length > 0) await new Promise((resolve) => setTimeout(resolve, FRAMES_FIRST_MS));
          return life.state();
        },
        address: () => (top ?? window).location.href,
        selection() {
          const session = life.running()?.session;
          return { title: document.title, ...(session && selectionStart(session)) };
        },
        async showSpan(start, end) {
          const session = life.running()?.session;
          if (session) await showSpan(session, { start, end });
        },
        refresh: life.refresh,
        async command(name) {
          const { session, interaction } = life.running() ?? {};
          if (name === 'toggle-marks') session?.toggleMarks();
          else if (name === 'open-card') await interaction?.openCurrent();
          else await interaction?.step(name === 'next-mark' ? 'next' : 'previous');
        },
      },
      (sender) => senderKind(sender) === 'panel' && (isTop || isArticle()),
    );
    // Back from the browser's memory: settings and lists may have changed meanwhile, and the toolbar has forgotten the count.
    const onShow = (event: PageTransitionEvent): void => void (event.persisted && life.start());
    addEventListener('pageshow', onShow, { signal: context.signal });
    watchAddress(document, () => void life.start(), context.signal);
    void life.start();
  },
});
