// The parts of painting that need no browser: the style sheet, the search for a mark, stepping, our own element, one announcement.

import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Mark } from '../../../lib/model/mark';
import { MARK_COLOURS } from '../../../lib/model/mark-lines';
import { announce } from '../../../lib/page/announce';
import { gatherFlows } from '../../../lib/page/flows';
import { createHighlightPainter } from '../../../lib/page/highlight-painter';
import { markHolding } from '../../../lib/page/hit-test';
import { openHost } from '../../../lib/page/host';
import { HIGHLIGHT_PREFIX, HIGHLIGHTED, markStyleSheet } from '../../../lib/page/mark-style';
import { nextMark } from '../../../lib/page/step-through';
import { apart, contrast, SIGHTS, seenBy } from '../../support/colour';

const mark = (start: number, end: number, id: number): Mark => ({
  start,
  end,
  id,
  kind: 'actor',
  subject: { type: 'mention', mention: id },
});
const MARKS = [mark(0, 4, 0), mark(4, 9, 1), mark(20, 24, 2)];

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('markHolding', () => {
  it('finds the mark of each character, as looking at all of them does', () => {
    for (let at = -1; at < 30; at++) {
      expect(markHolding(MARKS, at)).toBe(MARKS.find(({ start, end }) => start <= at && at < end));
    }
    expect(markHolding([], 0)).toBeUndefined();
  });
});

describe('nextMark', () => {
  const map = gatherFlows([]);
  it('goes round in both directions', () => {
    expect(nextMark(MARKS, map, 0, 'next')?.id).toBe(1);
    expect(nextMark(MARKS, map, 2, 'next')?.id).toBe(0);
    expect(nextMark(MARKS, map, 0, 'previous')?.id).toBe(2);
    expect(nextMark([], map, undefined, 'next')).toBeUndefined();
  });

  it('starts at the first in view when the current mark is gone, or at the one before', () => {
    expect(nextMark(MARKS, map, 99, 'next')?.id).toBe(0);
    expect(nextMark(MARKS, map, undefined, 'previous')?.id).toBe(2);
  });
});

describe('markStyleSheet', () => {
  it('names few highlights, all ours, and never sets the colour of text outside forced colours', () => {
    const byDefault = HIGHLIGHTED.filter((kind) => kind !== 'context' && kind !== 'attributed');
    expect(byDefault.length).toBeLessThanOrEqual(8);
    const names = [...markStyleSheet({}, HIGHLIGHTED).matchAll(/::highlight\(([^)]+)\)/g)].map(
      ([, name]) => name ?? '',
    );
    expect(new Set(names).size).toBe(HIGHLIGHTED.length);
    expect(names.every((name) => name.startsWith(HIGHLIGHT_PREFIX))).toBe(true);
    const plain = markStyleSheet({}, HIGHLIGHTED).replace(/@media\(forced-colors:active\)\{[^}]*\}\}/g, '');
    expect(plain).not.toMatch(/[{;]color:/);
  });

  it('has colours that read on white, on cream and on dark grey, and stay apart for colour-blind readers', () => {
    const colours = Object.values(MARK_COLOURS);
    for (const background of ['#ffffff', '#f4ecd8', '#2b2b2b', '#121212', '#000000']) {
      for (const colour of colours) expect(contrast(colour, background)).toBeGreaterThanOrEqual(3);
    }
    for (const sight of SIGHTS) {
      for (const [at, colour] of colours.entries()) {
        for (const other of colours.slice(at + 1))
          expect(apart(seenBy(sight, colour), seenBy(sight, other))).toBeGreaterThan(0.1);
      }
    }
  });

  it('takes the reader’s colours and ignores what is none', () => {
    expect(markStyleSheet({ actor: '#123abc' }, HIGHLIGHTED)).toContain('#123abc');
    for (const hostile of ['red}*{display:none', 'url(https://x.example)', 'var(--x)', 'expression(1)', '']) {
      expect(markStyleSheet({ actor: hostile }, HIGHLIGHTED)).toBe(markStyleSheet({}, HIGHLIGHTED));
    }
  });
});

describe('createHighlightPainter', () => {
  it('paints nothing where the browser cannot, and does not fail', () => {
    const { document } = new JSDOM('<p>Orda left.</p>').window;
    const before = document.documentElement.outerHTML;
    const painter = createHighlightPainter(document);
    painter.paint(MARKS, gatherFlows([document.body]));
    painter.focus(0);
    painter.hover(1);
    painter.clear();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('openHost', () => {
  const start = () => {
    const { window } = new JSDOM('<p>Text.</p>');
    vi.stubGlobal('MutationObserver', window.MutationObserver);
    const ending = new AbortController();
    const { document } = window;
    return { document, ending, before: document.documentElement.outerHTML, host: openHost(document, ending.signal) };
  };
  const own = (document: Document): Element | null => document.querySelector('says-who');

  it('stands beside the body, closed to the page, and leaves nothing behind', () => {
    const { document, ending, before } = start();
    expect(own(document)?.parentElement).toBe(document.documentElement);
    expect(own(document)?.shadowRoot).toBeNull();
    ending.abort();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('comes back when the page clears everything, but does not fight for ever', async () => {
    const { document } = start();
    for (let at = 0; at < 50; at++) {
      own(document)?.remove();
      await Promise.resolve();
    }
    expect(own(document)).toBeNull();
    const second = start();
    own(second.document)?.remove();
    await Promise.resolve();
    expect(own(second.document)).not.toBeNull();
  });
});

describe('announce', () => {
  it('tells the browser directly, and adds nothing to the page', () => {
    const { document } = new JSDOM('<p>Text.</p>').window;
    const said: string[] = [];
    const before = document.documentElement.outerHTML;
    announce(document, 'Nobody listens yet');
    Object.assign(document, { ariaNotify: (text: string) => said.push(text) });
    announce(document, 'Says Who: 6 actors');
    expect(said).toEqual(['Says Who: 6 actors']);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
