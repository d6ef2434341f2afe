// @vitest-environment jsdom
// The side panel: filters that leave what they name, and a search beside the page.

import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { facetsOf, filterEvents } from '../../../components/sidepanel/filter-events';
import { SidePanel } from '../../../components/sidepanel/side-panel';
import { mount } from '../../support/mount';
import { popupActions } from '../../visual/states-popup';
import { COAST, EVENTS, LISTS } from '../../visual/story/lists';
import { EVENT_CARDS, PAGE } from '../../visual/story/page';

afterEach(cleanup);

describe('filters', () => {
  it('offer everything that some event has, and leave exactly those', () => {
    const facets = facetsOf(EVENT_CARDS);
    for (const by of ['actor', 'place', 'year'] as const) {
      expect(facets[by].length).toBeGreaterThan(0);
      for (const { value, events } of facets[by]) {
        expect(filterEvents(EVENT_CARDS, { [by]: value })).toHaveLength(events);
      }
    }
  });

  it('count an event in every year it lasted', () => {
    const [card] = EVENT_CARDS;
    if (!card) throw new Error('The story has lost its events');
    const war = { ...card, linked: { ...card.linked, start: '2014-04', end: '2016' } };
    expect(facetsOf([war]).year.map(({ value }) => value)).toEqual(['2016', '2015', '2014']);
  });

  it('narrow one another', () => {
    const both = filterEvents(EVENT_CARDS, { actor: 'Dockers’ Union of Sarn', year: '2023' });
    expect(both.map(({ linked }) => linked.start)).toEqual(['2023-03-14', '2023-09-28']);
    expect(filterEvents(EVENT_CARDS, {})).toEqual(EVENT_CARDS);
  });
});

const open = (query: string, hits = 0, onSearch = vi.fn()) => {
  const found = Array.from({ length: hits }, (_, index) => ({
    list: COAST,
    record: { ...EVENTS.protest, id: `${index}` },
  }));
  const { container } = mount(
    <SidePanel
      page={{ state: 'read', page: PAGE, marks: 1, shown: true }}
      search={{ query, state: 'ready', hits: found, total: found.length }}
      lists={LISTS}
      onSearch={onSearch}
      {...popupActions}
    />,
  );
  return { container, onSearch };
};

describe('the panel', () => {
  it('filters the timeline and the list alike, and says how many are left', () => {
    const { container } = open('');
    fireEvent.change(screen.getByLabelText('All years'), { target: { value: '2023' } });
    expect(screen.getByText('2 events left')).toBeDefined();
    expect(container.querySelectorAll('[data-entry]')).toHaveLength(2);
    expect(screen.getByRole('toolbar', { name: 'Timeline: 2 events' })).toBeDefined();
  });

  it('lets an event go as soon as it is said not to belong', () => {
    const { container } = open('');
    const count = container.querySelectorAll('[data-entry]').length;
    const [first] = screen.getAllByRole('button', { name: 'Not related' });
    if (first) fireEvent.click(first);
    expect(container.querySelectorAll('[data-entry]')).toHaveLength(count - 1);
    expect(screen.getByRole('tab', { name: /^Before/ }).textContent).toContain(`${count - 1}`);
  });

  it('shows what a search found, with its list, and the page again without one', () => {
    const { container } = open('march', 3);
    expect(screen.getByRole('status').textContent).toBe('3 events');
    expect(container.querySelectorAll('.result')).toHaveLength(3);
    expect(container.querySelector('.result')?.textContent).toContain('Sarn coast 2021–2025');
    expect(screen.queryByRole('tablist')).toBeNull();
  });

  it('says when nothing fits', () => {
    const { container } = open('volcano');
    expect(container.textContent).toContain('Nothing stored fits “volcano”.');
  });

  it('hands on what is typed', () => {
    const { onSearch } = open('');
    fireEvent.input(screen.getByLabelText('Search all stored events'), { target: { value: 'fire' } });
    expect(onSearch).toHaveBeenCalledWith('fire');
  });
});
