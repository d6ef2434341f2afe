// Asks the browser's own style what is shown and what stands on a line of its own. Called sparingly: only where names cannot tell.

const ASKED = { visibilityProperty: true };

/** Elements without a box of their own, one within the other, that are looked through. */
const BOXLESS_MAX = 16;

/**
 * Whether the reader can see the element; content that only waits to be scrolled to (content-visibility: auto) counts as seen.
 * Slots and other elements with `display: contents` have no box, which the browser calls invisible: what is around them decides.
 */
export function isShown(element: Element): boolean {
  let around: Element | null = element;
  for (let step = 0; around && step < BOXLESS_MAX; step++) {
    if (around.checkVisibility?.(ASKED) ?? true) return true;
    const style: CSSStyleDeclaration | undefined = around.ownerDocument.defaultView?.getComputedStyle(around);
    if (style?.display !== 'contents' || style.visibility !== 'visible') return false;
    around = around.assignedSlot ?? around.parentElement ?? (around.getRootNode() as Partial<ShadowRoot>).host ?? null;
  }
  return false;
}

/** Whether an element that usually stands in a line has been styled to break it. Floated first letters do not. */
export function breaksLine(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style) return false;
  if (style.position === 'absolute' || style.position === 'fixed') return true;
  const isFloated = style.float === 'left' || style.float === 'right';
  return !isFloated && !/^(?:inline|contents|none|ruby|$)/.test(style.display);
}
