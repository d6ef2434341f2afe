// What is said of something that failed: what the view itself would say, unless this browser lets extensions keep nothing.

import { keepsNothing } from '../../lib/model/keeps-nothing';
import type { MessageKey } from '../i18n';

/** `failure`: what was thrown, or its words. */
export const failureWords = (failure: unknown, otherwise: MessageKey): MessageKey =>
  keepsNothing(failure) ? 'keepsNothingText' : otherwise;
