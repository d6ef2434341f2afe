// Answers our own pages, which look after lists and notes: all of it is loaded on first need.

import { senderKind, serveLater } from '../../lib/bus/bus';
import type { PanelCalls } from '../../lib/bus/calls';
import type { Later } from '../background-later/later-slot';

export const servePanels = (later: () => Promise<Later>): void =>
  void serveLater<PanelCalls>(
    'panel',
    async () => (await later()).panel,
    (sender) => senderKind(sender) === 'panel',
  );
