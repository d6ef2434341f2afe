// The reader's order of lists.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inReaderOrder, moved } from '../../../lib/model/reader-order';

const list = (id: string, addedAt: number, position?: number) => ({
  id,
  addedAt,
  ...(position !== undefined && { position }),
});
const ids = (lists: ReturnType<typeof list>[]): string =>
  inReaderOrder(lists)
    .map(({ id }) => id)
    .join('');

describe('the order of lists', () => {
  it.each([
    [[list('b', 2), list('a', 1)], 'ab'],
    [[list('a', 1, 1), list('b', 2, 0)], 'ba'],
    [[list('new', 9), list('b', 2, 0), list('a', 1, 1)], 'banew'],
  ])('%j is %s', (lists, order) => expect(ids(lists)).toBe(order));

  it.each<[id: string, by: -1 | 1, order: string]>([
    ['b', -1, 'bac'],
    ['b', 1, 'acb'],
    ['a', -1, 'abc'],
    ['c', 1, 'abc'],
    ['gone', 1, 'abc'],
  ])('moving %s by %i', (id, by, order) =>
    expect(moved([list('a', 1), list('b', 2), list('c', 3)], id, by).join('')).toBe(order),
  );

  it('loses and invents no list, and going there and back changes nothing', () => {
    const lists = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(lists, fc.nat(), (names, pick) => {
        const rows = names.map((name, at) => list(name, at));
        const id = names[pick % names.length] ?? '';
        const down = moved(rows, id, 1);
        expect([...down].sort()).toEqual([...names].sort());
        if (id === names.at(-1)) return;
        expect(
          moved(
            down.map((name, at) => list(name, 0, at)),
            id,
            -1,
          ),
        ).toEqual(names);
      }),
    );
  });
});
