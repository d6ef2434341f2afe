// Answers our own pages, which look after lists and notes: all of it is loaded on first need.

import { senderKind, serveLater } from '../../lib/bus/bus';
import type { PanelCalls } from '../../lib/bus/calls';
import type { Door } from './later';

export const servePanels = (later: Door): void =>
  void serveLater<PanelCalls>(
    'panel',
    async () => (await later.open()).panel,
    (sender) => senderKind(sender) === 'panel',
  );
