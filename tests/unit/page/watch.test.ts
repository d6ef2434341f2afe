// What counts as a change of the article, how bursts become one call, and that endless change is met with patience.

import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ArticleChange, watchArticle } from '../../../lib/page/watch';
import { becomesArticle, watchAddress } from '../../../lib/page/watch-address';
import { prose } from '../../cases/page/article-cases';

const BODY = `<main><article><p>One.</p>${prose(4)}<div id="comments"></div><div class="ad"></div><form></form></article></main>`;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function watched(html = BODY) {
  const dom = new JSDOM(`<!doctype html><head><title>T</title></head><body>${html}</body>`, {
    url: 'https://paper.example/a',
    pretendToBeVisual: true,
  });
  const { window } = dom;
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  const { document } = window;
  const article = document.querySelector('article') as Element;
  // jsdom's own, for its listeners take no other.
  const ending = new window.AbortController();
  const changes: ArticleChange[] = [];
  watchArticle([article], [], (change) => changes.push(change), ending.signal);
  const add = (parent: Element, html_: string): void => {
    const template = document.createElement('template');
    template.innerHTML = html_;
    parent.append(template.content);
  };
  /** Lets observers speak, then lets time pass. */
  const pass = async (ms: number): Promise<void> => {
    await Promise.resolve();
    await vi.advanceTimersByTimeAsync(ms);
  };
  return { dom, window, document, article, changes, ending, add, pass };
}

describe('watchArticle', () => {
  it('calls once for a burst of new paragraphs', async () => {
    const { article, add, pass, changes } = watched();
    for (let at = 0; at < 20; at++) add(article, '<p>Late paragraph.</p>');
    await pass(1000);
    expect(changes).toEqual(['text']);
  });

  it('hears text changed in place, and paragraphs taken away', async () => {
    const { article, pass, changes } = watched();
    const paragraph = article.querySelector('p');
    (paragraph?.firstChild as Text).data = 'Two.';
    await pass(1000);
    paragraph?.remove();
    await pass(1000);
    expect(changes).toEqual(['text', 'text']);
  });

  it.each([
    ['comments', '#comments', '<p>First!</p>'],
    ['advertisements', '.ad', '<p>Buy this.</p>'],
    ['forms', 'form', '<p>Your name</p>'],
    ['scripts', 'article', '<script>var x = 1;</script>'],
    ['furniture', 'article', '<div class="related-links"><p>Read that.</p></div>'],
    ['empty boxes', 'article', '<div> </div>'],
    ['short things beside the article', 'main', '<p>A cookie notice.</p>'],
  ])('does not mind %s', async (_, selector, html) => {
    const { document, add, pass, changes } = watched();
    add(document.querySelector(selector) as Element, html);
    await pass(1000);
    expect(changes).toEqual([]);
  });

  it('hears an article whose own box is called as furniture is, for it was gathered all the same', async () => {
    const { article, add, pass, changes } = watched(`<article class="widget"><p>One.</p></article>${prose(4)}`);
    add(article, '<p>Late paragraph.</p>');
    await pass(1000);
    expect(changes).toEqual(['text']);
  });

  it('looks again after a click, which may have unfolded text', async () => {
    const { document, window, pass, changes } = watched();
    document.body.dispatchEvent(new window.Event('click', { bubbles: true }));
    await pass(1000);
    expect(changes).toEqual(['text']);
  });

  it('never minds attributes', async () => {
    const { article, pass, changes } = watched();
    article.className = 'changed';
    article.querySelector('p')?.setAttribute('style', 'color:red');
    await pass(1000);
    expect(changes).toEqual([]);
  });

  it('asks for the roots again when they leave the page or another article comes', async () => {
    const first = watched();
    first.document.body.replaceChildren(first.document.createElement('div'));
    await first.pass(1000);
    expect(first.changes).toEqual(['article']);
    const second = watched();
    second.add(second.document.querySelector('main') as Element, `<article>${prose(3)}</article>`);
    await second.pass(1000);
    expect(second.changes).toEqual(['article']);
  });

  it('asks for the roots when an empty box beside the article is filled later', async () => {
    const { document, add, pass, changes } = watched();
    add(document.querySelector('main') as Element, '<article id="next"></article>');
    await pass(1000);
    expect(changes).toEqual([]);
    add(document.querySelector('#next') as Element, prose(3));
    await pass(3000);
    expect(changes).toEqual(['article']);
  });

  it('looks ever more rarely at a page that never rests, and soon again once it has rested', async () => {
    const { article, pass, changes } = watched();
    const ticker = article.querySelector('p')?.firstChild as Text;
    for (let tick = 0; tick < 1200; tick++) {
      ticker.data = `Tick ${tick}.`;
      await pass(50);
    }
    // A minute of change twenty times a second: some ten looks, not three hundred.
    expect(changes.length).toBeGreaterThan(4);
    expect(changes.length).toBeLessThan(16);
    await pass(30_000);
    const before = changes.length;
    ticker.data = 'At rest.';
    await pass(300);
    expect(changes.length).toBe(before + 1);
  });

  it('waits while the tab is hidden', async () => {
    const { article, document, window, add, pass, changes } = watched();
    let hidden = true;
    Object.defineProperty(document, 'hidden', { get: () => hidden });
    add(article, '<p>Late paragraph.</p>');
    await pass(60_000);
    expect(changes).toEqual([]);
    hidden = false;
    document.dispatchEvent(new window.Event('visibilitychange'));
    expect(changes).toEqual(['text']);
  });

  it('is silent once aborted, whatever was pending', async () => {
    const { article, add, pass, changes, ending } = watched();
    add(article, '<p>Late paragraph.</p>');
    await pass(10);
    ending.abort();
    add(article, '<p>Another.</p>');
    await pass(60_000);
    expect(changes).toEqual([]);
  });
});

describe('watchAddress', () => {
  const go = () => {
    const page = watched();
    const seen: string[] = [];
    const ending = new page.window.AbortController();
    watchAddress(page.document, (url) => seen.push(url), ending.signal);
    return { ...page, seen, ending };
  };

  it('hears a new path by the title that comes with it', async () => {
    const { window, document, pass, seen } = go();
    window.history.pushState({}, '', '/b');
    document.title = 'Another';
    await pass(0);
    expect(seen).toEqual(['https://paper.example/b']);
  });

  it('hears the reader going back', () => {
    const { dom, window, seen } = go();
    dom.reconfigure({ url: 'https://paper.example/c?page=2' });
    window.dispatchEvent(new window.Event('popstate'));
    expect(seen).toEqual(['https://paper.example/c?page=2']);
  });

  it('does not take a fragment or a title for a new page', async () => {
    const { window, document, pass, seen, ending } = go();
    window.history.pushState({}, '', '#part-2');
    document.title = 'Part 2';
    await pass(0);
    expect(seen).toEqual([]);
    ending.abort();
    window.history.pushState({}, '', '/d');
    document.title = 'Gone';
    await pass(0);
    expect(seen).toEqual([]);
  });
});

describe('becomesArticle', () => {
  const page = () => watched('<article></article>');
  const fill = (document: Document): void => {
    const meta = document.createElement('meta');
    meta.setAttribute('property', 'og:type');
    meta.setAttribute('content', 'article');
    document.head.append(meta);
    document.body.innerHTML = `<article><h1>H</h1>${prose(5)}</article>`;
  };

  it('waits for text that comes late', async () => {
    const { document } = page();
    const verdict = becomesArticle(document, new AbortController().signal);
    setTimeout(() => fill(document), 1000);
    await vi.advanceTimersByTimeAsync(2000);
    await expect(verdict).resolves.toBe(true);
  });

  it('judges a long page once for each time that it has changed', async () => {
    const { document } = watched(`<h1>H</h1>${prose(12)}`);
    const asked = vi.spyOn(document.body, 'getElementsByTagName');
    const verdict = becomesArticle(document, new AbortController().signal);
    await vi.advanceTimersByTimeAsync(2000);
    const judged = asked.mock.calls.length;
    document.body.className = 'ready';
    await vi.advanceTimersByTimeAsync(10_000);
    await expect(verdict).resolves.toBe(false);
    expect(judged).toBeGreaterThan(0);
    expect(asked).toHaveBeenCalledTimes(2 * judged);
  });

  it('looks again where text may come into shadow roots, which say nothing', async () => {
    const { document } = watched('<x-story></x-story>');
    document.head.innerHTML = '<meta property="og:type" content="article">';
    const root = document.querySelector('x-story')?.attachShadow({ mode: 'open' });
    const verdict = becomesArticle(document, new AbortController().signal);
    setTimeout(() => {
      if (root) root.innerHTML = prose(5);
    }, 1000);
    await vi.advanceTimersByTimeAsync(2000);
    await expect(verdict).resolves.toBe(true);
  });

  it('gives up after some seconds, and at once when aborted', async () => {
    const { document } = page();
    const verdict = becomesArticle(document, new AbortController().signal);
    await vi.advanceTimersByTimeAsync(10_000);
    await expect(verdict).resolves.toBe(false);
    const ending = new AbortController();
    const aborted = becomesArticle(document, ending.signal);
    ending.abort();
    await expect(aborted).resolves.toBe(false);
  });
});
