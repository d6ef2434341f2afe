// Marks carried over an edit, against the words they stood on.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Mark } from '../../../lib/model/mark';
import { carryMarks } from '../../../lib/page/carry-marks';

const markOf = (start: number, end: number, id: number): Mark => ({
  start,
  end,
  id,
  kind: 'actor',
  subject: { type: 'mention', mention: id },
});

it.each([
  {
    name: 'a paragraph put in front',
    before: 'Orda met Selin.',
    after: 'New!\nOrda met Selin.',
    carried: ['Orda', 'Selin'],
  },
  { name: 'a paragraph added', before: 'Orda met Selin.', after: 'Orda met Selin.\nMore.', carried: ['Orda', 'Selin'] },
  {
    name: 'a change between two marks',
    before: 'Orda met Selin.',
    after: 'Orda never met Selin.',
    carried: ['Orda', 'Selin'],
  },
  { name: 'a change on a mark', before: 'Orda met Selin.', after: 'Orga met Selin.', carried: ['Selin'] },
  { name: 'another text', before: 'Orda met Selin.', after: 'Nothing here', carried: [] },
  { name: 'the same text', before: 'Orda met Selin.', after: 'Orda met Selin.', carried: ['Orda', 'Selin'] },
  { name: 'nothing left', before: 'Orda met Selin.', after: '', carried: [] },
])('$name', ({ before, after, carried }) => {
  const marks = [markOf(0, 4, 0), markOf(9, 14, 1)];
  expect(carryMarks(marks, before, after).map(({ start, end }) => after.slice(start, end))).toEqual(carried);
});

it('never moves a mark onto other words, and keeps order and ids', () => {
  const text = fc.stringMatching(/^[ab ]{0,20}$/);
  fc.assert(
    fc.property(text, text, text, text, (head, old, fresh, tail) => {
      const before = head + old + tail;
      const after = head + fresh + tail;
      const marks = Array.from({ length: before.length }, (_, at) => markOf(at, at + 1, at));
      const carried = carryMarks(marks, before, after);
      for (const mark of carried) expect(after.slice(mark.start, mark.end)).toBe(before.charAt(mark.id));
      expect(carried.map(({ start }) => start)).toEqual(carried.map(({ start }) => start).sort((a, b) => a - b));
      expect(new Set(carried.map(({ start }) => start)).size).toBe(carried.length);
      expect(carried.length).toBeGreaterThanOrEqual(Math.min(before.length, head.length + tail.length));
    }),
  );
});
