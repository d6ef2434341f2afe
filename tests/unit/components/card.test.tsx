// @vitest-environment jsdom
// The card's behaviour: keyboard, focus, actions, and what it refuses to link to.

import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Card } from '../../../components/card/card';
import { reportAddress } from '../../../components/card/report-address';
import type { ActorCard, ClaimCard } from '../../../lib/model/card';
import type { Publisher } from '../../../lib/model/list';
import { mount } from '../../support/mount';
import { COAST, LISTS } from '../../visual/story/lists';
import {
  ACTOR_CARD,
  DISPUTE_CARD,
  LISTED_CARD,
  NOTE_PAGE,
  UNDECIDED_CARD,
  UNSETTLED_CARD,
} from '../../visual/story/page';

afterEach(cleanup);

type Actions = Omit<ComponentProps<typeof Card>, 'card'>;

function open(parts: (ActorCard | ClaimCard)[], more: Partial<Actions> = {}) {
  const actions: Actions = {
    page: NOTE_PAGE,
    openedBy: 'click',
    onClose: vi.fn(),
    onShowSpan: vi.fn(),
    onHide: vi.fn(() => Promise.resolve()),
    onNote: vi.fn(() => Promise.resolve()),
    onOpenSidePanel: vi.fn(() => Promise.resolve()),
    onNotRelated: vi.fn(() => Promise.resolve()),
    ...more,
  };
  const { container } = mount(<Card card={{ state: 'ready', content: { parts, lists: LISTS } }} {...actions} />);
  return { actions, container, dialog: screen.getByRole('dialog') };
}

describe('keyboard', () => {
  it('takes the focus when opened by click or key, and leaves it alone when opened by hovering', () => {
    const { dialog } = open([ACTOR_CARD]);
    expect(document.activeElement).toBe(dialog);
    cleanup();
    const hovered = open([ACTOR_CARD], { openedBy: 'hover' }).dialog;
    expect(hovered.contains(document.activeElement)).toBe(false);
  });

  it('closes on Escape and keeps keys from the page', () => {
    const { actions, dialog } = open([ACTOR_CARD]);
    const onPage = vi.fn();
    document.addEventListener('keydown', onPage);
    fireEvent.keyDown(dialog, { key: 'Escape' });
    fireEvent.keyDown(dialog, { key: 'j' });
    document.removeEventListener('keydown', onPage);
    expect(actions.onClose).toHaveBeenCalledOnce();
    expect(onPage).not.toHaveBeenCalled();
  });

  it('goes round with Tab: from the last stop to the first and back', () => {
    const { dialog } = open([UNSETTLED_CARD]);
    const stops = [...dialog.querySelectorAll<HTMLElement>('a[href], button, summary')];
    const [first, last] = [stops[0], stops.at(-1)];
    last?.focus();
    fireEvent.keyDown(last ?? dialog, { key: 'Tab' });
    expect(document.activeElement).toBe(first);
    fireEvent.keyDown(first ?? dialog, { key: 'Tab', shiftKey: true });
    expect(document.activeElement).toBe(last);
  });

  it('skips what a closed disclosure hides', () => {
    const { dialog } = open([{ ...ACTOR_CARD, events: [], moreEvents: 0 }]);
    dialog.focus();
    fireEvent.keyDown(dialog, { key: 'Tab', shiftKey: true });
    expect(document.activeElement?.getAttribute('aria-label')).toBe('More');
  });
});

describe('an actor', () => {
  it('names itself, its line, its lists and its relations', () => {
    const { dialog } = open([ACTOR_CARD]);
    expect(dialog).toHaveProperty('ariaLabel', null);
    expect(within(dialog).getByRole('heading', { name: 'Free Coast Movement' }).id).toBe(
      dialog.getAttribute('aria-labelledby'),
    );
    expect(dialog.textContent).toContain('Sarn coast 2021–2025, by Coast Desk');
    expect(dialog.textContent).toContain('split from Fishers’ League (since 2021)');
    expect(dialog.textContent).toContain('Also in Harbour incident record');
  });

  it('says why it is marked, with the words that support a weak name', () => {
    const { dialog } = open([ACTOR_CARD]);
    expect(dialog.textContent).toContain(
      '“FCM” can mean other things. It counts here because the article also says “Free Coast Movement”.',
    );
  });

  it('is hidden on this site or everywhere, with all its records, by its mark or with its list', () => {
    const { actions } = open([ACTOR_CARD]);
    fireEvent.click(screen.getByLabelText('More'));
    fireEvent.click(screen.getByText('Do not mark this on this site'));
    fireEvent.click(screen.getByText('Do not mark this anywhere'));
    const records = ACTOR_CARD.actors[0]?.records.map(({ list, record }) => ({ list, id: record.id }));
    fireEvent.click(screen.getByText('Take this mark away'));
    fireEvent.click(screen.getByText('No marks from “Sarn coast 2021–2025” on this site'));
    expect(vi.mocked(actions.onHide).mock.calls).toEqual([
      [{ what: 'actor', records, where: 'site' }],
      [{ what: 'actor', records, where: 'everywhere' }],
      [{ what: 'mark' }],
      [{ what: 'list', list: LISTS.find(({ id }) => id === COAST) }],
    ]);
  });

  it('shows every candidate when the article does not decide', () => {
    const { dialog } = open([UNDECIDED_CARD]);
    expect(within(dialog).getByRole('heading', { level: 2 }).textContent).toBe('Dockers’ Union');
    expect(
      within(dialog)
        .getAllByRole('heading', { level: 3 })
        .map((heading) => heading.textContent),
    ).toEqual(['Dockers’ Union of Sarn', 'Dockers’ Union of the Northern Ports']);
    expect(dialog.textContent).toContain('the article does not say which is meant');
  });

  it('does not blame the article where two lists give one name', () => {
    const actors = UNDECIDED_CARD.actors.map((actor) => ({ ...actor, name: 'Dockers’ Union' }));
    const { dialog } = open([{ ...UNDECIDED_CARD, actors }]);
    expect(dialog.textContent).toContain('do not say whether they mean the same');
    expect(dialog.textContent).not.toContain('the article does not say');
  });

  it('does not take capitals for another name', () => {
    const [actor] = ACTOR_CARD.actors;
    if (!actor) throw new Error('no actor');
    const seenAs = [
      { words: 'FREE COAST MOVEMENT', count: 1 },
      { words: 'the Movement', count: 1 },
    ];
    const { dialog } = open([{ ...ACTOR_CARD, actors: [{ ...actor, seenAs }] }]);
    expect(dialog.textContent).toContain('Also here as “the Movement”');
  });

  it('does not call the article’s own news what was before', () => {
    const [first, second] = ACTOR_CARD.events;
    if (!first || !second) throw new Error('two events are needed');
    const news = { ...second, linked: { ...second.linked, relation: 'same' as const } };
    const headings = (events: typeof ACTOR_CARD.events): (string | null)[] => {
      const { dialog } = open([{ ...ACTOR_CARD, events, moreEvents: 0 }]);
      const found = within(dialog)
        .getAllByRole('heading', { level: 3 })
        .map((heading) => heading.textContent);
      cleanup();
      return found;
    };
    const own = 'This article’s own news, as your lists have it';
    expect(headings([first, news])).toEqual(['Before', first.linked.title, own, news.linked.title]);
    expect(headings([news])).toEqual([own, news.linked.title]);
  });

  it('leaves no empty heading behind when its only event is put aside', () => {
    const { dialog } = open([{ ...ACTOR_CARD, events: ACTOR_CARD.events.slice(0, 1), moreEvents: 0 }]);
    expect(dialog.textContent).toContain('Before');
    fireEvent.click(screen.getByLabelText('Not related'));
    expect(dialog.textContent).not.toContain('Before');
  });

  it('leads from a reason to the article’s words, and lets an event be put aside', () => {
    const { actions } = open([ACTOR_CARD]);
    fireEvent.click(screen.getByRole('button', { name: /almost exactly two years after/ }));
    fireEvent.click(screen.getAllByLabelText('Not related')[0] ?? document.body);
    expect(actions.onShowSpan).toHaveBeenCalledWith(ACTOR_CARD.events[0]?.linked.reasons[1]?.spans[0]);
    expect(actions.onNotRelated).toHaveBeenCalledWith({ list: COAST, id: 'ev-2023-03-14' });
  });
});

describe('a claim', () => {
  it('puts accounts side by side, with what became of each', () => {
    const { dialog } = open([DISPUTE_CARD]);
    const [first, second] = within(dialog).getAllByRole('listitem', { name: /^Account/ });
    expect(first?.textContent).toContain('was caused by a faulty conveyor');
    expect(first?.textContent).toContain('Taken up by: The Interior Ministry');
    expect(first?.textContent).toContain('Withdrawn');
    expect(second?.textContent).toContain('a drone over the silos');
    expect(second?.textContent).not.toContain('Withdrawn');
  });

  it('says what was taken back right behind who took it back', () => {
    const [first, second] = DISPUTE_CARD.dispute?.accounts ?? [];
    const [said] = first?.statements ?? [];
    const [other] = second?.statements ?? [];
    if (!DISPUTE_CARD.dispute || !first || !second || !said || !other) throw new Error('the sample has two accounts');
    const both = { ...first, statements: [{ ...said, status: 'retracted' as const }, other] };
    const { dialog } = open([{ ...DISPUTE_CARD, dispute: { ...DISPUTE_CARD.dispute, accounts: [both, second] } }]);
    const text = within(dialog).getAllByRole('listitem', { name: /^Account/ })[0]?.textContent ?? '';
    expect(text.indexOf('Withdrawn')).toBeGreaterThan(text.indexOf('was caused by a faulty conveyor'));
    expect(text.indexOf('Withdrawn')).toBeLessThan(text.indexOf('a drone over the silos'));
  });

  it('underlines the very words that unsettle it', () => {
    const { container } = open([UNSETTLED_CARD]);
    const marked = [...container.querySelectorAll('.who .line-unsettled')].map((mark) => mark.textContent);
    expect(marked).toEqual(['A senior official', 'accused']);
  });

  it('shows a list’s versions in the list’s order, with sources or the word that there are none', () => {
    const { container } = open([LISTED_CARD]);
    const versions = [...container.querySelectorAll('.versions > li')].map((version) => version.textContent ?? '');
    expect(versions.map((version) => version.includes('No source given'))).toEqual([false, false, true]);
    expect(versions[1]).toContain('Dockers’ Union of Sarn and three dockers');
  });

  it('moves between what is marked on the same words by arrow keys', () => {
    open([ACTOR_CARD, DISPUTE_CARD]);
    const tabs = screen.getAllByRole('tab');
    fireEvent.keyDown(tabs[0] ?? document.body, { key: 'ArrowRight' });
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Statement');
    expect(document.activeElement).toBe(tabs[1]);
    expect(screen.getByRole('tabpanel').textContent).toContain('Accounts differ: one was withdrawn');
  });
});

describe('noting', () => {
  it('begins with the kind of note that fits what was clicked', () => {
    const { actions } = open([DISPUTE_CARD]);
    fireEvent.click(screen.getByText('Note it'));
    cleanup();
    const actor = open([ACTOR_CARD]).actions;
    fireEvent.click(screen.getByText('Note it'));
    expect([actions.onNote, actor.onNote].map((onNote) => vi.mocked(onNote).mock.calls)).toEqual([
      [['account']],
      [['event']],
    ]);
  });
});

const LETTER = { subject: 'A & B', open: ['List: x'], personal: ['List: x', 'https://news.example/?a=1&b=2'] };
const MAIL = 'subject=A%20%26%20B&body=List%3A%20x%0Ahttps%3A%2F%2Fnews.example%2F%3Fa%3D1%26b%3D2%0A%0A';
const FORM = 'title=A+%26+B&body=List%3A+x%0A%0A';

const PUBLISHERS: [publisher: Partial<Publisher>, address: string | undefined][] = [
  [{ corrections: 'https://desk.example/corrections' }, 'https://desk.example/corrections'],
  [{ corrections: 'https://github.com/desk/list/issues' }, `https://github.com/desk/list/issues/new?${FORM}`],
  [{ corrections: 'https://codeberg.org/desk/list/issues/new' }, `https://codeberg.org/desk/list/issues/new?${FORM}`],
  [
    { corrections: 'https://gitlab.com/desk/list/-/issues' },
    'https://gitlab.com/desk/list/-/issues/new?issue%5Btitle%5D=A+%26+B&issue%5Bdescription%5D=List%3A+x%0A%0A',
  ],
  [{ contact: 'desk@desk.example' }, `mailto:desk@desk.example?${MAIL}`],
  [{ contact: 'mailto:desk@desk.example' }, `mailto:desk@desk.example?${MAIL}`],
  [{ corrections: 'javascript:alert(1)', contact: 'desk@desk.example' }, `mailto:desk@desk.example?${MAIL}`],
  [{ contact: 'desk@desk.example?bcc=all@desk.example' }, undefined],
  [{ contact: 'ask at the door' }, undefined],
  [{}, undefined],
];

describe('addresses from a list', () => {
  it.each(PUBLISHERS)('corrections of %j go to %s', (publisher, address) => {
    expect(reportAddress({ name: 'Desk', ...publisher }, LETTER)).toBe(address);
  });

  it('tell a publisher’s form nothing of the page that is read', () => {
    const addresses = PUBLISHERS.map(([publisher]) => reportAddress({ name: 'Desk', ...publisher }, LETTER));
    expect(addresses.filter((address) => address?.startsWith('https:') && address.includes('news.example'))).toEqual(
      [],
    );
  });

  it('never become anything but web links that tell nothing of this page', () => {
    const hostile = structuredClone(LISTED_CARD);
    const [claim] = hostile.listed;
    for (const version of claim?.record.versions ?? [])
      version.sources = [{ url: 'javascript:alert(1)', publisher: 'Bad' }];
    const { container } = open([hostile, ACTOR_CARD]);
    const links = [...container.querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(0);
    expect(links.every((link) => /^https?:/.test(link.href) && link.rel === 'noopener noreferrer')).toBe(true);
    expect(container.textContent).toContain('Bad');
  });
});
