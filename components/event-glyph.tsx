// The sign of one kind of event, as a shape inside a drawing or as a small picture in a line of text.

import type { JSX } from 'preact';
import type { EventKind } from '../lib/model/list';
import { EVENT_GLYPHS } from './event-glyphs-table';

/** For use inside an SVG, centred on 0 0. */
export function GlyphShape({ kind }: { kind: EventKind }): JSX.Element {
  const { path, filled } = EVENT_GLYPHS[kind];
  return (
    <path
      d={path}
      fill={filled ? 'currentColor' : 'none'}
      stroke="currentColor"
      stroke-width={filled ? 0.8 : 1.5}
      stroke-linejoin="round"
      stroke-linecap="round"
    />
  );
}

export function EventGlyph({ kind, size = 14 }: { kind: EventKind; size?: number }): JSX.Element {
  return (
    <svg width={size} height={size} viewBox="-7.5 -7.5 15 15" aria-hidden="true" focusable="false">
      <GlyphShape kind={kind} />
    </svg>
  );
}
