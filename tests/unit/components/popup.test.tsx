// @vitest-environment jsdom
// The popup: the true reason in every state, and what its controls do.

import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../../components/popup/popup';
import type { PopupActions, PopupPage } from '../../../components/popup/popup-state';
import type { PageReading } from '../../../lib/model/card';
import { languageIn } from '../../support/english';
import { mount } from '../../support/mount';
import { spies } from '../../support/spies';
import { PAGE, READING } from '../../visual/story/page';

afterEach(cleanup);

// jsdom has no layout and so nothing to scroll.
Element.prototype.scrollIntoView = vi.fn();

const NAMES = [
  'onSite',
  'onShowMarks',
  'onShowSpan',
  'onNotRelated',
  'onPause',
  'onResume',
  'onGrantAccess',
  'onReload',
  'onRetry',
  'onChooseLists',
  'onOpenSidePanel',
  'onOpenOptions',
] as const satisfies (keyof PopupActions)[];

function open(page: PopupPage, language = languageIn('en')) {
  const actions = spies(NAMES);
  const { container } = mount(<Popup page={page} site={{ host: 'news.example', on: true }} {...actions} />, language);
  return { actions, container };
}

const read = (page: PageReading): PopupPage => ({ state: 'read', page, marks: 14, shown: true });

type Reason = [page: PopupPage, title: string, action?: [label: string, does: (typeof NAMES)[number]]];

const REASONS: Reason[] = [
  [{ state: 'not-article' }, 'This page does not look like an article'],
  [{ state: 'off', why: 'site' }, 'Off at news.example', ['Switch on here', 'onSite']],
  [{ state: 'off', why: 'no-lists' }, 'No lists yet', ['Choose lists', 'onChooseLists']],
  [{ state: 'no-access' }, 'The browser keeps Says Who off news.example', ['Allow on this site', 'onGrantAccess']],
  [{ state: 'unsupported', what: 'pdf' }, 'PDF files cannot be read'],
  [{ state: 'unsupported', what: 'browser-page' }, 'This is one of the browser’s own pages'],
  [{ state: 'not-loaded' }, 'This page was open already', ['Reload the page', 'onReload']],
  [{ state: 'failed' }, 'This page could not be read', ['Try again', 'onRetry']],
];

describe('why there is nothing', () => {
  it.each(REASONS)('%j', (page, title, action) => {
    const { actions } = open(page);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(title);
    if (!action) return;
    fireEvent.click(screen.getByRole('button', { name: action[0] }));
    expect(actions[action[1]]).toHaveBeenCalledOnce();
  });

  it('says until when it is paused and goes on when asked', () => {
    const { actions } = open({ state: 'off', why: 'paused', until: Date.UTC(2025, 2, 12, 14, 20) });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toMatch(/^Paused until \d/);
    const buttons = screen.getAllByRole('button', { name: 'Go on marking' });
    for (const button of buttons) fireEvent.click(button);
    expect(buttons).toHaveLength(2);
    expect(actions.onResume).toHaveBeenCalledTimes(2);
  });

  it('says that nothing was found only when nothing was', () => {
    const nothing = {
      ...READING,
      actors: [],
      mentions: [],
      attributions: [],
      disputes: [],
      listedClaims: [],
      events: [],
    };
    open(read({ ...PAGE, reading: nothing, actors: [], events: [], listed: [] }));
    expect(screen.getByText('Nothing to mark here')).toBeDefined();
  });
});

describe('a page of which lists alone have accounts', () => {
  const listed = PAGE.listed.slice(0, 1);
  const foreign = { ...READING, attributions: [], disputes: [], claimsBy: 'none' as const };

  it('shows them at once, and says why there are no others', () => {
    const { container } = open(read({ ...PAGE, reading: foreign, listed }));
    expect(listed).toHaveLength(1);
    expect(container.querySelector('.matter details')?.hasAttribute('open')).toBe(true);
    expect(screen.getByText(/This article is not in English/)).toBeDefined();
  });

  it('keeps them behind a line where the article has its own', () => {
    const { container } = open(read({ ...PAGE, listed }));
    expect([...container.querySelectorAll('.matter details')].map((one) => one.hasAttribute('open'))).toContain(false);
    expect(screen.queryByText(/This article is not in English/)).toBeNull();
  });
});

describe('a page that was read', () => {
  it('switches the site off and the marks away', () => {
    const { actions } = open(read(PAGE));
    fireEvent.click(screen.getByRole('switch'));
    fireEvent.click(screen.getByRole('button', { name: 'Hide' }));
    expect(actions.onSite).toHaveBeenCalledWith(false);
    expect(actions.onShowMarks).toHaveBeenCalledWith(false);
  });

  it('divides the bar by source type, in proportion', () => {
    open(read(PAGE));
    const parts = within(screen.getByRole('toolbar')).getAllByRole('button');
    expect(parts.map((part) => part.getAttribute('aria-label'))).toEqual([
      'Official: 4 statements',
      'Institution: 4 statements',
      'Unnamed source: 2 statements',
      'Witnesses: 1 statement',
      'Observers: 1 statement',
      'Document or images: 1 statement',
      'No source given: 1 statement',
    ]);
    expect(parts.map((part) => Number(part.style.flexGrow))).toEqual([4, 4, 2, 1, 1, 1, 1]);
  });

  it('filters the accounts by a part of the bar, and back', () => {
    const { container } = open(read(PAGE));
    const all = container.querySelectorAll('.statement').length;
    const part = screen.getByRole('button', { name: /^Observers/ });
    fireEvent.click(part);
    expect([...container.querySelectorAll('.statement .source-tag')].map((tag) => tag.textContent)).toEqual([
      'Observers',
    ]);
    fireEvent.click(part);
    expect(container.querySelectorAll('.statement')).toHaveLength(all);
  });

  it('walks the bar by arrow keys with one tab stop, the other way round in Arabic', () => {
    for (const [language, key] of [
      ['en', 'ArrowRight'],
      ['ar', 'ArrowLeft'],
    ] as const) {
      open(read(PAGE), { ...languageIn('en'), dir: language === 'ar' ? 'rtl' : 'ltr' });
      const parts = within(screen.getByRole('toolbar')).getAllByRole('button');
      expect(parts.filter((part) => part.tabIndex === 0)).toHaveLength(1);
      parts[0]?.focus();
      fireEvent.keyDown(parts[0] ?? document.body, { key });
      expect(document.activeElement).toBe(parts[1]);
      cleanup();
    }
  });

  it('jumps to the words of a statement', () => {
    const { actions } = open(read(PAGE));
    fireEvent.click(screen.getByRole('button', { name: 'damage to at least two silos' }));
    expect(actions.onShowSpan).toHaveBeenCalledWith(READING.attributions[9]?.content[0]);
  });

  it('says of a statement that no dispute shows that it was withdrawn', () => {
    const at = READING.attributions.findIndex(({ status }) => status === 'retracted');
    open(read({ ...PAGE, reading: { ...READING, disputes: [] } }));
    const [said] = READING.attributions[at]?.content ?? [];
    const words = PAGE.article.text.slice(said?.start, said?.end);
    const entry = screen.getByRole('button', { name: words }).closest('li');
    expect(entry?.textContent).toMatch(/Withdrawn$/);
  });

  it('leads through the mentions of an actor, round and round', () => {
    const { actions } = open(read(PAGE));
    fireEvent.click(screen.getByRole('tab', { name: /^Actors/ }));
    const row = screen.getByRole('button', { name: /^Free Coast Movement/ });
    const mentions = READING.mentions
      .filter(({ actors }) => actors.includes(0))
      .map(({ start, end }) => ({ start, end }));
    for (const _ of [...mentions, undefined]) fireEvent.click(row);
    expect(actions.onShowSpan.mock.calls.map(([span]) => span)).toEqual([...mentions, mentions[0]]);
    expect(row.textContent).toContain('1 of 3');
  });

  it('says that relative dates were left open where the page has no date', () => {
    open(read({ ...PAGE, article: { ...PAGE.article, published: undefined } }));
    fireEvent.click(screen.getByRole('tab', { name: /^Before/ }));
    expect(screen.getByRole('tabpanel').textContent).toContain('The page gives no date of its own');
  });
});

describe('the timeline', () => {
  const openBefore = () => {
    const opened = open(read(PAGE));
    fireEvent.click(screen.getByRole('tab', { name: /^Before/ }));
    const drawing = screen.getByRole('toolbar', { name: 'Timeline: 8 events' });
    return { ...opened, signs: () => within(drawing as unknown as HTMLElement).getAllByRole('button') };
  };

  it('names every event with date, kind and title, from the earliest to the latest', () => {
    const labels = openBefore()
      .signs()
      .map((sign) => sign.getAttribute('aria-label'));
    expect(labels[0]).toBe('about 2021, Event: Free Coast Movement founded');
    expect(labels.at(-1)).toBe('Mar 10, 2025, Accident: Fire at the Marrow Point grain terminal');
    expect(labels).toHaveLength(8);
  });

  it('walks through time by arrow keys and marks the entry below', () => {
    const { signs, container } = openBefore();
    expect(signs().filter((sign) => sign.tabIndex === 0)).toHaveLength(1);
    fireEvent.keyDown(signs()[0] ?? document.body, { key: 'ArrowRight' });
    expect(signs()[1]?.getAttribute('aria-pressed')).toBe('true');
    expect(document.activeElement).toBe(signs()[1]);
    expect(container.querySelector('[aria-current="true"] h3')?.textContent).toBe(
      'Court orders filters in all terminals',
    );
  });

  it('shows the uncertainty of a date, and an exact day as a point', () => {
    const { container, signs } = openBefore();
    const uncertain = signs()
      .filter((sign) => sign.querySelector('.sign-may'))
      .map((sign) => sign.getAttribute('data-event'));
    // The months of the agreement, the arrests and the ruling; the year of the founding.
    expect(uncertain.toSorted()).toEqual(['1', '2', '5', '6']);
    expect(container.querySelectorAll('.sign-stem')).toHaveLength(4);
  });
});
