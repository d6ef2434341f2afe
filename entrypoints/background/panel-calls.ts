// Answers our own pages: following, checking and leaving lists.

import { senderKind, serve } from '../../lib/bus/bus';
import type { PanelCalls } from '../../lib/bus/calls';

export function servePanels(): void {
  serve<PanelCalls>('panel', {} as never, (sender) => senderKind(sender) === 'panel');
}
