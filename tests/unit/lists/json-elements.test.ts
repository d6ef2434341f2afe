// Cutting JSON into elements agrees with JSON.parse of the whole, wherever the pieces are cut.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonElements } from '../../../lib/lists/json-elements';

const isRecords = (array: string): boolean => ['entities', 'results.bindings', 'feeds.*.items', ''].includes(array);

function cut(text: string, size: number): { elements: unknown[]; rest: unknown; state: string; lines: number[] } {
  const reader = new JsonElements(isRecords);
  const elements = [];
  for (let at = 0; at < text.length; at += size) elements.push(...reader.push(text.slice(at, at + size)));
  return {
    elements: elements.map((element) => ({ ...element, text: JSON.parse(element.text), line: undefined })),
    rest: JSON.parse(reader.rest()),
    state: reader.state(),
    lines: elements.map((element) => element.line),
  };
}

const value = fc.jsonValue({ maxDepth: 3 });
const indent = fc.constantFrom(0, 1, '\t');
const size = fc.integer({ min: 1, max: 30 });

describe('JsonElements', () => {
  it('finds the elements and the rest of any file', () => {
    const file = fc.record({
      title: fc.string(),
      entities: fc.array(value),
      'a"]}\\': value,
      results: fc.record({ bindings: fc.array(value) }),
    });
    fc.assert(
      fc.property(file, indent, size, (data, space, piece) => {
        const whole = JSON.parse(JSON.stringify(data));
        expect(cut(JSON.stringify(data, null, space), piece)).toMatchObject({
          elements: [
            ...whole.entities.map((text: unknown, index: number) => ({ array: 'entities', index, text })),
            ...whole.results.bindings.map((text: unknown, index: number) => ({
              array: 'results.bindings',
              index,
              text,
            })),
          ],
          rest: { ...whole, entities: [], results: { bindings: [] } },
          state: 'complete',
        });
      }),
      { numRuns: 500 },
    );
  });

  it('finds arrays at the top and below other arrays', () => {
    fc.assert(
      fc.property(fc.array(value), size, (data, piece) => {
        expect(cut(JSON.stringify(data), piece).elements).toHaveLength(data.length);
      }),
    );
    const nested = cut('{"feeds":[{"items":[1,2]},{"items":[3],"x":[4]}]}', 3);
    expect(nested.elements).toMatchObject([
      { text: 1, index: 0 },
      { text: 2, index: 1 },
      { text: 3, index: 0 },
    ]);
    expect(nested.rest).toEqual({ feeds: [{ items: [] }, { items: [], x: [4] }] });
  });

  it('says on which line an element begins', () => {
    expect(cut('{\n"entities": [\n  {"a":\n 1},\n\n  {"b": "x\\ny"}, {"c":2}\n]}', 4).lines).toEqual([3, 6, 6]);
  });

  it.each([
    ['{"entities":[{"a":1},{"b"', 'incomplete'],
    ['{"entities":[{"a":1}]', 'incomplete'],
    ['{"title":"x', 'incomplete'],
    ['{"entities":[]}}', 'broken'],
    ['{"entities":[]} {"entities":[]}', 'broken'],
    ['{"entities":[]}\n', 'complete'],
  ])('%s is %s', (text, state) => {
    const reader = new JsonElements(isRecords);
    reader.push(text);
    expect(reader.state()).toBe(state);
  });

  it('holds no more than a million characters of one element or of the header', () => {
    const reader = new JsonElements(isRecords);
    reader.push('{"entities":["');
    for (let at = 0; at < 300; at++) reader.push('x'.repeat(10_000));
    const [element] = reader.push('"]');
    expect(element?.text.length).toBeLessThan(1_020_000);
    const header = new JsonElements(isRecords);
    header.push('{"title":"');
    for (let at = 0; at < 300; at++) header.push('x'.repeat(10_000));
    header.push('"}');
    expect(header.state()).toBe('broken');
    expect(header.rest().length).toBeLessThan(1_020_000);
  });
});
