// Notices that a single-page app went to another address, and waits for a page to become an article. Knows nothing of its text.

import { judge, type Verdict } from './is-article';
import { isShown } from './shown';

/** Late text arrives within seconds or not at all; when to look, in milliseconds after the page or its address changed. */
const LOOKS_MS = [0, 250, 750, 1500, 3000, 6000];

type NavigationTarget = { navigation?: EventTarget };

/** Calls `onChange` when path or query changed; a new fragment is the same page. */
export function watchAddress(document: Document, onChange: (url: string) => void, signal: AbortSignal): void {
  const view = document.defaultView;
  if (!view || signal.aborted) return;
  let known = pageOf(view.location);
  const compare = (): void => {
    const now = pageOf(view.location);
    if (now === known) return;
    known = now;
    onChange(view.location.href);
  };
  view.addEventListener('popstate', compare, { signal });
  // Fires once the new address stands; `navigate` fires before.
  (view as NavigationTarget).navigation?.addEventListener('navigatesuccess', compare, { signal });
  // Where that is missing: hardly any app changes its address without its title.
  const observer = new MutationObserver(compare);
  if (document.head) observer.observe(document.head, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Whether the page is, or within some seconds becomes, an article. False at once when aborted. What has not changed is judged once. */
export async function becomesArticle(document: Document, signal: AbortSignal): Promise<boolean> {
  let verdict: Verdict = 'too short';
  let isOpen = true;
  // The first change is enough: from then on nothing is observed until the next look.
  const observer = new MutationObserver(() => {
    isOpen = true;
    observer.disconnect();
  });
  try {
    let waited = 0;
    for (const lookMs of LOOKS_MS) {
      if (lookMs > waited) await wait(lookMs - waited, signal);
      waited = lookMs;
      if (signal.aborted) return false;
      // What is too short may yet grow in a shadow root, which is not observed.
      if (isOpen || verdict === 'too short') verdict = judge(document);
      isOpen = false;
      // Some pages hide themselves until they are ready; what is hidden has no text yet.
      if (verdict === 'article' && (lookMs === LOOKS_MS.at(-1) || isShown(document.body))) return true;
      observer.observe(document, { attributes: true, childList: true, characterData: true, subtree: true });
    }
    return false;
  } finally {
    observer.disconnect();
  }
}

const pageOf = (location: Location): string => location.href.split('#', 1)[0] ?? '';

const wait = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
  });
