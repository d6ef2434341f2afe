// The drawn signs of the kinds of event, centred on 0 0 within a radius of 7, so that kind is told by shape and never by colour alone.

import type { EventKind } from '../lib/model/list';

export type Glyph = { path: string; filled: boolean };

export const EVENT_GLYPHS: Record<EventKind, Glyph> = {
  attack: { path: 'M0-6L6 0 0 6-6 0z', filled: true },
  battle: { path: 'M-4.8-4.8L4.8 4.8M4.8-4.8L-4.8 4.8', filled: false },
  explosion: {
    path: 'M0-6.6L1.1-2.8 4.7-4.7 2.8-1.1 6.6 0 2.8 1.1 4.7 4.7 1.1 2.8 0 6.6-1.1 2.8-4.7 4.7-2.8 1.1-6.6 0-2.8-1.1-4.7-4.7-1.1-2.8z',
    filled: true,
  },
  assassination: {
    path: 'M0-6.5v4M0 6.5v-4M-6.5 0h4M6.5 0h-4M0-4.4a4.4 4.4 0 1 1 0 8.8 4.4 4.4 0 0 1 0-8.8z',
    filled: false,
  },
  detention: { path: 'M-5-5H5V5H-5zM-1.7-5V5M1.7-5V5', filled: false },
  protest: { path: 'M-5.5-6h11v6.5h-11zM0 .5v6', filled: false },
  election: { path: 'M-5-5H5V5H-5zM-2.6 0l1.9 2.1 3.5-4.3', filled: false },
  agreement: {
    path: 'M-2.3-3.7a3.7 3.7 0 1 1 0 7.4 3.7 3.7 0 0 1 0-7.4zM2.3-3.7a3.7 3.7 0 1 1 0 7.4 3.7 3.7 0 0 1 0-7.4z',
    filled: false,
  },
  statement: { path: 'M-6-5.5H6v8H.8L-2.7 6V2.5H-6z', filled: false },
  sanction: { path: 'M0-5.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM-3.9 3.9L3.9-3.9', filled: false },
  legal: { path: 'M0-6V5.5M-3.5 5.5h7M-5-4.2H5M-5-4.2L-6.8.6h3.6zM5-4.2L3.2.6h3.6z', filled: false },
  policy: { path: 'M-4.3-6h8.6V6h-8.6zM-2-2.8h4M-2 0h4M-2 2.8h2.4', filled: false },
  disaster: { path: 'M-6.4-2.2q1.6-2.6 3.2 0t3.2 0 3.2 0 3.2 0M-6.4 3q1.6-2.6 3.2 0t3.2 0 3.2 0 3.2 0', filled: false },
  accident: { path: 'M0-6L6 5H-6z', filled: true },
  investigation: { path: 'M-1.3-5.3a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM1.7 1.7l4.3 4.3', filled: false },
  appointment: { path: 'M0-6a2.7 2.7 0 1 1 0 5.4A2.7 2.7 0 0 1 0-6zM-5 5.8a5 5 0 0 1 10 0z', filled: false },
  other: { path: 'M0-3.6a3.6 3.6 0 1 1 0 7.2 3.6 3.6 0 0 1 0-7.2z', filled: true },
};
