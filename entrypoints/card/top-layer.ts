// What of the page may lie over a popover that stands in the browser's top layer. Finds it; does nothing about it.

const IN_TOP_LAYER = ':popover-open, :modal, :fullscreen';

/** Firefox lets content scripts see closed shadow roots. */
type Host = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

/** A page of a hundred thousand elements takes a tenth of a second to go through: that is done no oftener than this many times as long. */
const RESTS = 20;

/**
 * Asks whether the page has anything but `own` in the top layer, in any of its trees. Not whether it lies above us or where: the browser tells no order,
 * a page can raise a layer unseen, shadows and overflow paint beyond every box, and what lets presses through is found at no point.
 */
export function watchLayers(document: Document, own: Element): () => boolean {
  let roots: readonly ParentNode[] = [];
  let searchAt = 0;
  return () => {
    const now = performance.now();
    if (now >= searchAt) {
      roots = rootsOf(document);
      const tookMs = performance.now() - now;
      searchAt = now + RESTS * tookMs;
    }
    return roots.some((root) => [...root.querySelectorAll(IN_TOP_LAYER)].some((layer) => layer !== own));
  };
}

/** The document and every shadow root in it. */
function rootsOf(document: Document): ParentNode[] {
  const roots: ParentNode[] = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll<Host>('*')) {
      const inside = element.shadowRoot ?? element.openOrClosedShadowRoot;
      if (inside) roots.push(inside);
    }
  }
  return roots;
}

const IN_TRANSITION = ':active-view-transition';

/** Its pictures of the page are painted above everything, and may let presses through. */
export const isInTransition = ({ documentElement }: Document): boolean =>
  CSS.supports(`selector(${IN_TRANSITION})`) && documentElement.matches(IN_TRANSITION);
