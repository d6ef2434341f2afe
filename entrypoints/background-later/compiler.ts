// Hands matching and linking to the store, which may import neither.

import { eventDay } from '../../lib/link/event-day';
import { eventKeys } from '../../lib/link/event-keys';
import type { Compiler, SegmentCompiler } from '../../lib/store/compiler';

export const withEvents = (segments: SegmentCompiler): Compiler => ({ ...segments, eventKeys, eventDay });
