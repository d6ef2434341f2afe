// Keeps the page from laying something over the card through which presses would fall on it. Knows when it is covered, not by what.

import { isInTransition, watchLayers } from './top-layer';

/** A page that covers the card again after this many times means to. */
const RETURNS_MAX = 3;

/** The shortest time between two looks that the browser allows. */
const LOOK_EVERY_MS = 100;

/** Text three times as small or as large as ours is not read before it is pressed. */
const LEGIBLE = { from: 1 / 3, to: 3 };

type Watching = IntersectionObserverInit & { trackVisibility: boolean; delay: number };
type Seen = IntersectionObserverEntry & { isVisible?: boolean };
type Zoomed = HTMLElement & { currentCSSZoom?: number };

export type Front = {
  /** Whether the reader may not see the card now. */
  isCovered(): boolean;
  /** Brings the card to the front where the browser does not tell by itself that it is covered. */
  raise(): void;
};

/**
 * Brings the layer to the front when the page covers it, and closes the card when the page insists. Rests on Intersection
 * Observer v2, which Firefox lacks: there the card counts as covered while the page has anything at all that may lie over it.
 */
export function keepInFront(layer: HTMLElement, close: () => void, signal: AbortSignal): Front {
  const isHidden = (): boolean => {
    const { currentCSSZoom = 1 } = layer as Zoomed;
    return isInTransition(document) || currentCSSZoom < LEGIBLE.from || currentCSSZoom > LEGIBLE.to;
  };
  const tellsVisibility = 'trackVisibility' in IntersectionObserver.prototype;
  const isUnder = tellsVisibility ? watchVisibility(layer, close, signal) : watchLayers(document, layer);
  return {
    isCovered: () => isUnder() || isHidden(),
    raise() {
      if (!tellsVisibility && isUnder()) bringToFront(layer);
    },
  };
}

function watchVisibility(layer: HTMLElement, close: () => void, signal: AbortSignal): () => boolean {
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
    bringToFront(layer);
    // Only changes are told: asked anew, it says how things stand now.
    observer.unobserve(card);
    observer.observe(card);
  };
  const watching: Watching = { trackVisibility: true, delay: LOOK_EVERY_MS, threshold: [0, 0.5, 1] };
  const observer = new IntersectionObserver(look, watching);
  observer.observe(card);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return () => isCovered;
}

/** Hiding gives the focus back to the page: who went through the card by keyboard stays where they were. */
function bringToFront(layer: HTMLElement): void {
  const focused = (layer.getRootNode() as ShadowRoot).activeElement;
  layer.hidePopover();
  layer.showPopover();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
}
