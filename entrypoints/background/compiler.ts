// Hands matching to the store, which may not import it; linking joins it in background-later.

import { isReadable } from '../../lib/match/segment/segment';
import { segmentBuilder } from '../../lib/match/segment/segment-builder';
import type { SegmentCompiler } from '../../lib/store/compiler';

export const segmentCompiler: SegmentCompiler = {
  segment: (list, replaces) => segmentBuilder(list, replaces && { replaces }),
  isReadable,
};
