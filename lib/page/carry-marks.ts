// Keeps marks where they hold while a changed text is being read again. Pure: two texts and the marks of the first.

import type { Mark } from '../model/mark';

/**
 * The marks of `before` that stand in `after` unchanged: those in the beginning that both texts share stay, those in the
 * shared end move with it, those in between are dropped until the new Reading is there.
 */
export function carryMarks(marks: readonly Mark[], before: string, after: string): Mark[] {
  const beginning = sharedBeginning(before, after);
  const ending = sharedEnding(before, after, beginning);
  const shift = after.length - before.length;
  return marks.flatMap((mark) => {
    if (mark.end <= beginning) return [mark];
    return mark.start >= before.length - ending ? [{ ...mark, start: mark.start + shift, end: mark.end + shift }] : [];
  });
}

function sharedBeginning(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

function sharedEnding(a: string, b: string, beginning: number): number {
  const most = Math.min(a.length, b.length) - beginning;
  let length = 0;
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)) length++;
  return length;
}
