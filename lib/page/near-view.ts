// Of very many marks, those around what the reader sees. Asks layout only right after a frame, when it has the answer at hand.

import type { Mark } from '../model/mark';
import { firstWhere } from './first-where';
import type { FlowMap } from './flow-map';
import { rectOfMark } from './mark-rects';

/**
 * Many times what fits on a screen. When any highlight changes, the browser goes over all that is painted: the frame of
 * 19,000 marks takes the processor 310 ms, that of two blocks 165, nearly all of it the styles of so long a page.
 */
const BLOCK = 600;

export type NearView = {
  /** All marks, or of more than three blocks the one in view with its neighbours. `marks` in text order. */
  choose(marks: readonly Mark[], map: FlowMap): readonly Mark[];
  stop(): void;
};

/** `onMove`: the reader has come to another block, and `choose` has another answer. */
export function nearView(document: Document, onMove: () => void): NearView {
  let block = 0;
  let isDue = false;
  let look: (() => void) | undefined;
  const lookAfterFrame = (): void => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() =>
      setTimeout(() => {
        isDue = false;
        look?.();
      }),
    );
  };
  const stop = (): void => {
    look = undefined;
    document.removeEventListener('scroll', lookAfterFrame, true);
  };
  return {
    choose(marks, map) {
      if (marks.length <= 3 * BLOCK) {
        stop();
        return marks;
      }
      look = () => {
        const seen = Math.floor(firstInView(marks, map) / BLOCK);
        if (seen === block) return;
        block = seen;
        onMove();
      };
      // Captured, for boxes that scroll within the page.
      document.addEventListener('scroll', lookAfterFrame, { capture: true, passive: true });
      lookAfterFrame();
      return marks.slice(Math.max(0, block - 1) * BLOCK, (block + 2) * BLOCK);
    },
    stop,
  };
}

/** The place of the first mark in or below the viewport. Marks go down the page as they go through the text, so halving finds it. */
export const firstInView = (marks: readonly Mark[], map: FlowMap): number =>
  // Text that waits to be drawn (content-visibility) has no lines yet; as a rule it is below.
  firstWhere(marks, (mark) => (rectOfMark(mark, map)?.bottom ?? 0) >= 0);
