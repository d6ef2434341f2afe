// What a painter shows and promises; how it does so is its own matter.

import type { Mark } from '../model/mark';
import type { FlowMap } from './flow-map';

export interface Painter {
  /** Shows exactly these marks, in place of those shown before. */
  paint(marks: readonly Mark[], map: FlowMap): void;
  /** Tints the mark whose card is open or which was stepped to; none when undefined. */
  focus(id: number | undefined): void;
  /** Tints the mark under the pointer; none when undefined. */
  hover(id: number | undefined): void;
  /** Takes away everything that was painted or added. The painter can be used again afterwards. */
  clear(): void;
}
