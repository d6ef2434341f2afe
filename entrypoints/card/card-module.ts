// What the content script finds once this module is loaded: the card, stepping, and what they say to a screen reader.

import { overlaps } from '../../lib/model/span';
import type { CardModule } from '../../lib/page/card-slot';
import { nextMark, scrollTo } from '../../lib/page/step-through';
import { openCard } from './open-card';
import { speakMark } from './speak-mark';

export const cardModule: CardModule = {
  openCard,
  show(span, marks, map) {
    const mark = marks.find((known) => overlaps(known, span));
    scrollTo(mark ?? span, map);
    return mark;
  },
  current: (marks, map, id) => marks.find((mark) => mark.id === id) ?? nextMark(marks, map, undefined, 'next'),
  step(marks, map, from, to) {
    const mark = nextMark(marks, map, from, to);
    if (!mark) return undefined;
    scrollTo(mark, map);
    speakMark(mark, marks, map);
    return mark;
  },
};
