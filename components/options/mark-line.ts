// The line under marked words as the page will draw it, for the options' sample. Pure.

import type { CSSProperties } from 'preact';
import type { MarkKind } from '../../lib/model/mark';
import { HUED, type Hued, MARK_COLOURS, MARK_LINES } from '../../lib/model/mark-lines';
import type { Settings } from '../../lib/model/settings';

export function markLine(kind: MarkKind, colours: Settings['colours']): CSSProperties {
  const hued = HUED.find((one): one is Hued => one === kind);
  const colour = hued ? (colours[hued] ?? MARK_COLOURS[hued]) : 'currentColor';
  return {
    textDecoration: `underline ${MARK_LINES[kind]} ${colour}`,
    textDecorationSkipInk: 'none',
    textUnderlineOffset: '0.18em',
  };
}
