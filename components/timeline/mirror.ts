// Time runs the way the reader reads.

import type { Language } from '../i18n';
import type { Placement } from './place-events';

/** From a place on the scale to one in the drawing. */
export const mirror =
  ({ scale }: Placement, { dir }: Language) =>
  (x: number): number =>
    dir === 'rtl' ? scale.widthPx - x : x;
