// The compiler that the background hands to the store, both halves together.

import { segmentCompiler } from '../../entrypoints/background/compiler';
import { withEvents } from '../../entrypoints/background-later/compiler';

export const compiler = withEvents(segmentCompiler);
