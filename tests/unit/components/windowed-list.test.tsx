// @vitest-environment jsdom
// A long list keeps few rows on the page, brings them when they come near, and never drops an open form.

import { act, cleanup } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WindowedList } from '../../../components/parts/windowed-list';
import { mount } from '../../support/mount';

type Watcher = { element: Element; tell(isIntersecting: boolean): void };
let watchers: Watcher[] = [];

/** jsdom has no layout: the test itself says what has come near. */
class Observer {
  constructor(private readonly callback: (entries: { isIntersecting: boolean }[]) => void) {}
  observe(element: Element): void {
    watchers.push({ element, tell: (isIntersecting) => act(() => this.callback([{ isIntersecting }])) });
  }
  disconnect(): void {}
}

beforeEach(() => {
  watchers = [];
  vi.stubGlobal('IntersectionObserver', Observer);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const items = Array.from({ length: 5_000 }, (_, index) => ({ id: `${index}` }));
const list = (withForms = false) =>
  mount(
    <WindowedList items={items} label="All" rowHeightPx={50} keyOf={({ id }) => id}>
      {({ id }) => (withForms ? <form>{id}</form> : <p>{id}</p>)}
    </WindowedList>,
  ).container;
const rowsOf = (container: Element) => container.querySelectorAll('[role="listitem"]');

describe('a list of five thousand', () => {
  it('begins with one run of rows and stand-ins of the guessed height', () => {
    const container = list();
    expect(rowsOf(container)).toHaveLength(25);
    expect(watchers).toHaveLength(200);
    expect(watchers[1]?.element.getAttribute('style')).toContain('1250px');
  });

  it('brings rows that come near, with their place among all, and lets far ones go', () => {
    const container = list();
    watchers[199]?.tell(true);
    watchers[0]?.tell(false);
    const rows = rowsOf(container);
    expect([...rows].map((row) => row.textContent)).toEqual(items.slice(4_975).map(({ id }) => id));
    expect(rows[0]?.getAttribute('aria-posinset')).toBe('4976');
    expect(rows[0]?.getAttribute('aria-setsize')).toBe('5000');
  });

  it('keeps a far run that holds an open form', () => {
    const container = list(true);
    watchers[0]?.tell(false);
    expect(rowsOf(container)).toHaveLength(25);
  });
});
