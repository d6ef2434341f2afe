// Notices that an article's text changed, grew or left the page. Gathers nothing itself; observes text and children, never attributes.

import { partOf } from './element-part';
import { isElement, isText } from './node-kind';

/** `text`: gather again from the same roots. `article`: the roots were replaced, or another article came: find them again. */
export type ArticleChange = 'text' | 'article';

/** Pages write in bursts; one look after a burst is enough. */
const SETTLE_MS = 200;

/** A page that never stops changing is looked at ever more rarely, down to this. */
const LONGEST_WAIT_MS = 10_000;

/** Text that arrives beside the roots is an article's next part or another article only when it is this long. */
const NEIGHBOUR_MIN = 400;

const FILLED_AFTER_MS = 2500;

/** More changes than this in one go are taken as relevant without looking at each. */
const RECORDS_LOOKED_AT = 60;

/**
 * Calls `onChange` after the article changed, at most once for each burst and never while the tab is hidden. Between a
 * relevant change and the call it stops listening inside the article: the next gathering sees everything anyway.
 */
export function watchArticle(
  roots: readonly Element[],
  shadowRoots: readonly ShadowRoot[],
  onChange: (change: ArticleChange) => void,
  signal: AbortSignal,
): void {
  const [first] = roots;
  if (!first || signal.aborted) return;
  const schedule = burstScheduler(first.ownerDocument, signal, (change) => {
    const isGone = roots.some((root) => !root.isConnected);
    listen();
    onChange(isGone ? 'article' : change);
  });
  const inside = new MutationObserver((records) => {
    if (records.length <= RECORDS_LOOKED_AT && !records.some((record) => changesText(record, roots))) return;
    inside.disconnect();
    schedule('text');
  });
  const around = new MutationObserver((records) => {
    if (roots.some((root) => !root.isConnected)) schedule('article');
    for (const node of records.flatMap((record) => [...record.addedNodes])) {
      if (holdsMuchText(node)) schedule('article');
      // Apps put an empty box up first and fill it when its text has arrived.
      else if (isElement(node)) setTimeout(() => holdsMuchText(node) && schedule('article'), FILLED_AFTER_MS);
    }
  });
  const listen = (): void => {
    for (const root of [...roots, ...shadowRoots])
      inside.observe(root, { childList: true, characterData: true, subtree: true });
  };
  // A click may unfold text that was there all along, and turn a light page dark.
  first.ownerDocument.addEventListener('click', () => schedule('text'), { capture: true, passive: true, signal });
  listen();
  for (const node of ancestorsOf(roots)) around.observe(node, { childList: true });
  signal.addEventListener('abort', () => {
    inside.disconnect();
    around.disconnect();
  });
}

/** How a page has been changing. It outlives one watch: every new gathering starts another. */
type Pace = { waitMs: number; lastRun: number };
const paces = new WeakMap<Document, Pace>();

function paceOf(document: Document): Pace {
  const pace = paces.get(document) ?? { waitMs: SETTLE_MS, lastRun: Number.NEGATIVE_INFINITY };
  paces.set(document, pace);
  return pace;
}

/** Waits for a burst to end, longer after each burst that follows hard upon the last, and for the tab to be seen. */
function burstScheduler(
  document: Document,
  signal: AbortSignal,
  run: (change: ArticleChange) => void,
): (change: ArticleChange) => void {
  const pace = paceOf(document);
  let pending: ArticleChange | undefined;
  const fire = (): void => {
    if (signal.aborted || !pending) return;
    if (document.hidden) {
      document.addEventListener('visibilitychange', fire, { once: true, signal });
      return;
    }
    const change = pending;
    pending = undefined;
    pace.lastRun = performance.now();
    run(change);
  };
  return (change) => {
    if (signal.aborted) return;
    const isWaiting = pending !== undefined;
    pending = pending === 'article' ? pending : change;
    if (isWaiting) return;
    const isHardUpon = performance.now() - pace.lastRun < pace.waitMs;
    pace.waitMs = isHardUpon ? Math.min(pace.waitMs * 2, LONGEST_WAIT_MS) : SETTLE_MS;
    setTimeout(fire, pace.waitMs);
  };
}

function changesText(record: MutationRecord, roots: readonly Element[]): boolean {
  const target = isElement(record.target) ? record.target : record.target.parentElement;
  if (target && isLeftOut(target, roots)) return false;
  if (record.type === 'characterData') return true;
  return [...record.addedNodes, ...record.removedNodes].some(mayShowText);
}

/**
 * Only elements close by are asked: furniture announces itself on the box that changes or the one around it. Roots are gathered
 * whatever they are called, and what is around one may have to weigh the whole page.
 */
function isLeftOut(element: Element, roots: readonly Element[]): boolean {
  let around: Element | null = element;
  for (let step = 0; around && step < 8 && !roots.includes(around); step++, around = around.parentElement) {
    const part = partOf(around);
    if (part === 'skipped' || part === 'furniture') return true;
  }
  return false;
}

function mayShowText(node: Node): boolean {
  if (isText(node)) return node.data.trim() !== '';
  if (!isElement(node)) return false;
  const part = partOf(node);
  return part !== 'skipped' && part !== 'furniture' && (node.shadowRoot !== null || node.textContent?.trim() !== '');
}

const holdsMuchText = (node: Node): boolean =>
  node.isConnected && (node.textContent?.length ?? 0) >= NEIGHBOUR_MIN && mayShowText(node);

function ancestorsOf(roots: readonly Element[]): Set<Node> {
  const found = new Set<Node>();
  for (const root of roots) {
    for (let around: Node | null = root.parentNode; around && !found.has(around); around = around.parentNode)
      found.add(around);
  }
  return found;
}
