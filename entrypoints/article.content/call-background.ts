// The content script's line to the background.

import { caller } from '../../lib/bus/bus';
import type { PageCalls } from '../../lib/bus/calls';

export const callBackground = caller<PageCalls>('page');
