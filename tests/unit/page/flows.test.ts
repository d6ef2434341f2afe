// Flows gathered from markup: the text, the way back to the nodes, and that nothing was touched.

import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FlowMap } from '../../../lib/page/flow-map';
import { gatherFlows, gatherFlowsSliced } from '../../../lib/page/flows';
import { FLOW_CASES } from '../../cases/page/flow-cases';
import { MUTATIONS } from './mutate-dom';

const pageOf = (html: string) => new JSDOM(`<!doctype html><body><main>${html}</main></body>`).window;
const linesOf = (map: FlowMap): string[] => map.flows.map(({ start, end }) => map.text.slice(start, end));

/** Every character of the text must be found where it stands, and be found again from there. */
function expectMapped(map: FlowMap): void {
  for (const flow of map.flows) {
    for (let at = flow.start; at < flow.end; at++) {
      const [piece] = map.locate({ start: at, end: at + 1 });
      const character = map.text.charAt(at);
      // A `<br>` shows as a space that stands in no node.
      if (!piece) {
        expect(character).toBe(' ');
        continue;
      }
      const shown = piece.node.data.charAt(piece.start);
      expect(character === ' ' ? /\s/.test(shown) : shown === character).toBe(true);
      expect(map.offsetAt(piece.node, piece.start)).toBe(at);
    }
    const words = map.locate(flow).map(({ node, start, end }) => node.data.slice(start, end));
    const visible = (text: string): string => text.replace(/[\s\u00ad\u200b\u2060\ufeff]/g, '');
    expect(visible(words.join(''))).toBe(visible(map.text.slice(flow.start, flow.end)));
  }
}

describe.each(MUTATIONS)('gatherFlows, $name', ({ apply }) => {
  it.each(FLOW_CASES)('$name', ({ html, flows, headline }) => {
    const window = pageOf(html);
    const root = window.document.querySelector('main') as Element;
    apply(root, window);
    const before = window.document.documentElement.outerHTML;
    const map = gatherFlows([root]);
    expect(linesOf(map)).toEqual(flows);
    expect(map.text).toBe(flows.join('\n'));
    expect(map.headline && map.text.slice(map.headline.start, map.headline.end)).toBe(headline);
    expectMapped(map);
    expect(window.document.documentElement.outerHTML).toBe(before);
  });
});

describe('gatherFlows', () => {
  it('takes several roots in their order', () => {
    const { document } = pageOf('<h1>Head</h1><div><p>Between.</p></div><section><p>Body text.</p></section>');
    const roots = ['h1', 'section'].map((selector) => document.querySelector(selector) as Element);
    expect(linesOf(gatherFlows(roots))).toEqual(['Head', 'Body text.']);
  });

  it('reads a root whatever it is called', () => {
    const { document } = pageOf('<aside class="related"><p>Chosen all the same.</p></aside>');
    expect(linesOf(gatherFlows([document.querySelector('aside') as Element]))).toEqual(['Chosen all the same.']);
  });

  it('reads open shadow roots in place of what they replace, and slotted nodes where the slot stands', () => {
    const { document } = pageOf('<div id="host"><p>Slotted text.</p></div><p>After it.</p>');
    const shadow = (document.querySelector('#host') as Element).attachShadow({ mode: 'open' });
    const before = document.createElement('p');
    before.textContent = 'Shadow text.';
    shadow.append(before, document.createElement('slot'));
    const map = gatherFlows([document.querySelector('main') as Element]);
    expect(linesOf(map)).toEqual(['Shadow text.', 'Slotted text.', 'After it.']);
    expect(map.shadowRoots).toEqual([shadow]);
    expectMapped(map);
  });

  it('shows a slot’s own children when nothing is assigned, and not the children that no slot takes', () => {
    const { document } = pageOf('<div id="host"><p>Not shown anywhere.</p></div>');
    const shadow = (document.querySelector('#host') as Element).attachShadow({ mode: 'open' });
    const slot = document.createElement('slot');
    slot.name = 'other';
    slot.append('Fallback text.');
    shadow.append(slot);
    expect(linesOf(gatherFlows([document.querySelector('main') as Element]))).toEqual(['Fallback text.']);
  });
});

describe('locate and offsetAt', () => {
  const { document } = pageOf('<p>The  <b>Popular\n  Mobilisation</b> Forces met.</p>');
  const map = gatherFlows([document.querySelector('main') as Element]);
  const spanOf = (words: string) => ({ start: map.text.indexOf(words), end: map.text.indexOf(words) + words.length });

  it('gives one piece for each node, collapsed white space within', () => {
    const pieces = map.locate(spanOf('Popular Mobilisation Forces'));
    expect(pieces.map(({ node, start, end }) => node.data.slice(start, end))).toEqual([
      'Popular\n  Mobilisation',
      ' Forces',
    ]);
  });

  it('gives nothing for an empty Span or one beyond the text', () => {
    expect(map.locate({ start: 3, end: 3 })).toEqual([]);
    expect(map.locate({ start: 9000, end: 9009 })).toEqual([]);
  });

  it('knows only nodes of the article', () => {
    expect(map.offsetAt(document.createTextNode('Popular'), 2)).toBeUndefined();
  });

  it('takes a place in left-out white space for the end of what is before it', () => {
    const [, popular] = map.locate({ start: 0, end: 10 });
    const at = popular?.node.data.indexOf('\n') ?? -1;
    expect(popular && map.offsetAt(popular.node, at + 2)).toBe(map.text.indexOf(' Mobilisation') + 1);
  });
});

describe('gatherFlowsSliced', () => {
  const long = Array.from({ length: 4000 }, (_, index) => `<p>Sentence ${index} stands here.</p>`).join('');

  afterEach(() => vi.unstubAllGlobals());

  it('gives the same as all at once', async () => {
    const window = pageOf(long);
    vi.stubGlobal('MutationObserver', window.MutationObserver);
    const root = window.document.querySelector('main') as Element;
    const sliced = await gatherFlowsSliced([root], new AbortController().signal);
    expect(sliced.text).toBe(gatherFlows([root]).text);
    expect(sliced.flows.length).toBe(4000);
  });

  it('gathers again what changed while it paused', async () => {
    const window = pageOf(long.repeat(3));
    vi.stubGlobal('MutationObserver', window.MutationObserver);
    const root = window.document.querySelector('main') as Element;
    let pauses = 0;
    const later = {
      async yield(): Promise<void> {
        if (pauses++ === 0) (root.querySelector('p') as Element).textContent = 'Changed once it was passed.';
      },
    };
    vi.stubGlobal('scheduler', later);
    const map = await gatherFlowsSliced([root], new AbortController().signal);
    expect(pauses).toBeGreaterThan(0);
    expect(map.text.startsWith('Changed once it was passed.')).toBe(true);
    expect(map.text).toBe(gatherFlows([root]).text);
  });

  it('stops when aborted', async () => {
    const window = pageOf(long.repeat(5));
    vi.stubGlobal('MutationObserver', window.MutationObserver);
    const root = window.document.querySelector('main') as Element;
    const ending = new AbortController();
    const gathering = gatherFlowsSliced([root], ending.signal);
    ending.abort(new Error('the reader left'));
    await expect(gathering).rejects.toThrow('the reader left');
  });
});
