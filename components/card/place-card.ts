// Where the card stands: beside the mark's line, inside the window, following the page as it scrolls. On narrow windows it is a sheet at the foot.

import { autoUpdate, computePosition, flip, offset, shift, size, type VirtualElement } from '@floating-ui/dom';

const GAP_PX = 8;
const EDGE_PX = 8;
const TALLEST_PX = 560;
const SMALLEST_PX = 160;

/** Narrower windows get the sheet at the foot, which card.css lays out. */
const NARROW = '(max-width: 480px)';

/**
 * Keeps `card` (position: fixed) beside the rectangle that `anchor` gives, until `signal` aborts.
 * `within` is an element near the mark whose scrolling ancestors are watched.
 */
export function placeCard(card: HTMLElement, anchor: () => DOMRect, within: Element, signal: AbortSignal): void {
  if (signal.aborted) return;
  const mark: VirtualElement = { getBoundingClientRect: anchor, contextElement: within };
  const narrow = matchMedia(NARROW);
  let height = 0;
  const place = (): void => {
    if (!narrow.matches) {
      void beside(mark, card);
      return;
    }
    clear(card);
    // Once when it opens and once when it is filled; after that the page is the reader's to scroll.
    if (card.offsetHeight > height) bringAbove(card, anchor());
    height = Math.max(height, card.offsetHeight);
  };
  const stop = autoUpdate(mark, card, place);
  signal.addEventListener('abort', stop, { once: true });
}

async function beside(mark: VirtualElement, card: HTMLElement): Promise<void> {
  const { x, y } = await computePosition(mark, card, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(GAP_PX),
      flip({ padding: EDGE_PX, fallbackPlacements: ['top-start'], fallbackStrategy: 'bestFit' }),
      shift({ padding: EDGE_PX }),
      size({
        padding: EDGE_PX,
        apply({ availableHeight }) {
          const height = Math.max(SMALLEST_PX, Math.min(TALLEST_PX, availableHeight));
          card.style.maxBlockSize = `${Math.floor(height)}px`;
        },
      }),
    ],
  });
  card.style.insetInlineStart = 'auto';
  card.style.left = `${Math.round(x)}px`;
  card.style.top = `${Math.round(y)}px`;
}

/** A sheet at the foot may cover the very words it is about. */
function bringAbove(card: HTMLElement, mark: DOMRect): void {
  const covered = mark.bottom + 2 * GAP_PX - (innerHeight - card.offsetHeight);
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (covered > 0) scrollBy({ top: covered, behavior: isCalm ? 'instant' : 'smooth' });
}

function clear(card: HTMLElement): void {
  card.style.removeProperty('left');
  card.style.removeProperty('top');
  card.style.removeProperty('inset-inline-start');
  card.style.removeProperty('max-block-size');
}
