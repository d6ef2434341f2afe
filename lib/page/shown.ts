// Asks the browser's own style what is shown and what stands on a line of its own. Called sparingly: only where names cannot tell.

/** Whether the reader can see the element; content that only waits to be scrolled to (content-visibility: auto) counts as seen. */
export const isShown = (element: Element): boolean => element.checkVisibility?.({ visibilityProperty: true }) ?? true;

/** Whether an element that usually stands in a line has been styled to break it. Floated first letters do not. */
export function breaksLine(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style) return false;
  if (style.position === 'absolute' || style.position === 'fixed') return true;
  const isFloated = style.float === 'left' || style.float === 'right';
  return !isFloated && !/^(?:inline|contents|none|ruby|$)/.test(style.display);
}
