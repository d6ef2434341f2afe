// Hands matching and linking to the store, which may import neither.

import { eventDay } from '../../lib/link/event-day';
import { eventKeys } from '../../lib/link/event-keys';
import { isReadable } from '../../lib/match/segment/segment';
import { segmentBuilder } from '../../lib/match/segment/segment-builder';
import type { Compiler } from '../../lib/store/compiler';

export const compiler: Compiler = {
  segment: (list, replaces) => segmentBuilder(list, replaces && { replaces }),
  isReadable,
  eventKeys,
  eventDay,
};
