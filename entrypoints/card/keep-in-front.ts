// Keeps the page from laying something over the card through which clicks would fall on it. Knows when it is covered, not by what.

/** A page that covers the card again after this many times means to. */
const RETURNS_MAX = 3;

/** The shortest time between two looks that the browser allows. */
const LOOK_EVERY_MS = 100;

type Watching = IntersectionObserverInit & { trackVisibility: boolean; delay: number };
type Seen = IntersectionObserverEntry & { isVisible?: boolean };

/**
 * Brings the layer to the front when the page covers it, and closes the card when the page insists; presses in between are
 * lost. Rests on Intersection Observer v2, which Firefox lacks: there the layer only starts in front.
 */
export function keepInFront(layer: HTMLElement, close: () => void, signal: AbortSignal): void {
  let isCovered = false;
  let returns = 0;
  const card = layer.firstElementChild ?? layer;
  const look = (entries: readonly Seen[]): void => {
    const { isVisible, isIntersecting } = entries.at(-1) ?? {};
    isCovered = isVisible === false && isIntersecting === true;
    if (!isCovered || signal.aborted) return;
    if (++returns > RETURNS_MAX) {
      close();
      return;
    }
    layer.hidePopover();
    layer.showPopover();
    // Only changes are told: asked anew, it says how things stand now.
    observer.unobserve(card);
    observer.observe(card);
  };
  const watching: Watching = { trackVisibility: true, delay: LOOK_EVERY_MS, threshold: [0, 0.5, 1] };
  const observer = new IntersectionObserver(look, watching);
  observer.observe(card);
  const refuse = (event: Event): void => {
    if (!isCovered) return;
    event.stopPropagation();
    event.preventDefault();
  };
  for (const type of ['pointerdown', 'click', 'submit'])
    layer.addEventListener(type, refuse, { capture: true, signal });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
