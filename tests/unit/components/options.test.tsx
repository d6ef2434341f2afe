// @vitest-environment jsdom
// The options: adding, removing, deciding, correcting.

import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ListsSection } from '../../../components/options/lists-section';
import type { AddActions, ListActions, ListsState } from '../../../components/options/lists-state';
import { MarksSection } from '../../../components/options/marks-section';
import { sectionOf } from '../../../components/options/options';
import { ShortcutsSection } from '../../../components/options/shortcuts-section';
import { SitesSection, typedHost } from '../../../components/options/sites-section';
import { MARK_KINDS } from '../../../lib/model/mark';
import { MARK_LINES } from '../../../lib/model/mark-lines';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings';
import { mount } from '../../support/mount';
import { spies } from '../../support/spies';
import { NOW, PREVIEW, READING, STORED } from '../../visual/story/stored-lists';

afterEach(cleanup);

const NAMES = [
  'onTyping',
  'onFetch',
  'onFile',
  'onRaise',
  'onFileAgain',
  'onFilter',
  'onAllow',
  'onAdd',
  'onCancelAdding',
  'onCheck',
  'onCheckAll',
  'onCancel',
  'onEnable',
  'onInterval',
  'onMove',
  'onRestore',
  'onUnpin',
  'onExport',
  'onRemove',
  'onApplyHeld',
  'onKeepOld',
  'onRemedy',
] as const satisfies (keyof (AddActions & ListActions))[];

function open(more: Partial<ListsState> = {}) {
  const actions = spies(NAMES);
  const { container } = mount(
    <ListsSection lists={STORED} activities={new Map()} adding={{ step: 'ask' }} now={NOW} {...actions} {...more} />,
  );
  return { actions, container };
}

const [first, , , held] = STORED;

describe('adding a list', () => {
  it('fetches what was typed, without the blanks around it', () => {
    const { actions } = open();
    const field = screen.getByRole('textbox', { name: 'Add a list by its address' });
    fireEvent.input(field, { target: { value: '  https://lists.example/a.json ' } });
    fireEvent.click(screen.getByText('Look inside'));
    expect(actions.onTyping).toHaveBeenCalledWith('  https://lists.example/a.json ');
    expect(actions.onFetch).toHaveBeenCalledWith('https://lists.example/a.json');
  });

  it('says why the address of a link waits, and fetches it when the reader says so', () => {
    const address = 'https://lists.lan/a.json';
    const { actions } = open({ lists: [], adding: { step: 'waits', address } });
    expect(screen.getByRole('status').textContent).toMatch(/on this computer or in your own network.*“Look inside”/);
    expect(actions.onFetch).not.toHaveBeenCalled();
    fireEvent.click(screen.getByText('Look inside'));
    expect(actions.onFetch).toHaveBeenCalledWith(address);
  });

  it('takes a file that is dropped', () => {
    const { actions, container } = open();
    const file = new File(['{}'], 'list.json');
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    Object.assign(drop, { dataTransfer: { files: [file] } });
    fireEvent(container.querySelector('.add-list') ?? container, drop);
    expect(actions.onFile).toHaveBeenCalledWith(file, undefined);
    expect(drop.defaultPrevented).toBe(true);
  });

  it('asks for access in the click that needs it', () => {
    const address = 'https://lists.example/a.json';
    const { actions } = open({
      adding: { step: 'failed', address, problem: { code: 'NET_BLOCKED', origin: 'https://lists.example' } },
    });
    expect(screen.getByRole('alert').textContent).toContain('lists.example does not let extensions read this file');
    fireEvent.click(screen.getAllByText('Allow access')[0] ?? document.body);
    expect(actions.onAllow).toHaveBeenCalledWith(address);
  });

  it('shows what is inside before anything is added', () => {
    const { actions, container } = open({ adding: { step: 'preview', preview: PREVIEW } });
    const shown = container.querySelector('.preview')?.textContent ?? '';
    for (const words of [
      'Coast Desk',
      'CC-BY-4.0',
      '124 actors, 92 events, and 27 disputed claims',
      'Ilse Varga',
      '2 remarks about its records',
    ]) {
      expect(shown).toContain(words);
    }
    expect(actions.onAdd).not.toHaveBeenCalled();
    fireEvent.click(screen.getByText('Add this list'));
    expect(actions.onAdd).toHaveBeenCalledWith(PREVIEW, {});
  });
});

describe('a followed list', () => {
  it('is removed only after a second press, and the safe answer has the focus', () => {
    const { actions } = open({ lists: STORED.slice(0, 1) });
    fireEvent.click(screen.getByText('Remove'));
    expect(actions.onRemove).not.toHaveBeenCalled();
    expect(screen.getByRole('group', { name: /Remove “Sarn coast/ })).toBeDefined();
    expect(document.activeElement?.textContent).toBe('Cancel');
    fireEvent.click(screen.getByText('Remove'));
    expect(actions.onRemove).toHaveBeenCalledWith(first?.id);
  });

  it('lets the reader decide about an unusual update', () => {
    const { actions, container } = open({ lists: held ? [held] : [] });
    expect(container.querySelector('.held')?.textContent).toContain('It removes 412 of 530 events.');
    fireEvent.click(screen.getByText('Keep what I have'));
    fireEvent.click(screen.getByText('Apply the update'));
    expect(actions.onKeepOld).toHaveBeenCalledWith(held?.id, held?.held?.since);
    expect(actions.onApplyHeld).toHaveBeenCalledWith(held?.id, held?.held?.since);
  });

  it('is never exported against its publisher’s wish', () => {
    const off = STORED.at(-1);
    open({ lists: off ? [off] : [] });
    expect(screen.queryByText('Export')).toBeNull();
    expect(screen.getByText(/does not allow this data to be passed on/)).toBeDefined();
  });

  it('is checked as often as the reader likes', () => {
    const { actions } = open({ lists: STORED.slice(0, 1) });
    const choice = screen.getByLabelText(/^Check/);
    fireEvent.change(choice, { target: { value: '21600000' } });
    fireEvent.change(choice, { target: { value: '' } });
    expect(actions.onInterval.mock.calls).toEqual([
      [first?.id, 21_600_000],
      [first?.id, undefined],
    ]);
  });

  it('can be stopped while it is being read', () => {
    const { actions } = open({
      lists: STORED.slice(0, 1),
      activities: new Map([[first?.id ?? '', READING]]),
    });
    fireEvent.click(screen.getByText('Cancel'));
    expect(actions.onCancel).toHaveBeenCalledWith(first?.id);
    expect(screen.getByText<HTMLButtonElement>('Check now').closest('button')?.disabled).toBe(true);
  });
});

const HOSTS: [typed: string, host: string | undefined][] = [
  ['news.example', 'news.example'],
  [' www.News.example ', 'news.example'],
  ['https://www.news.example/a/b?c', 'news.example'],
  ['localhost:3000', 'localhost'],
  ['news', undefined],
  ['', undefined],
  ['two words.example', undefined],
];

describe('sites', () => {
  it.each(HOSTS)('“%s” is %s', (typed, host) => expect(typedHost(typed)).toBe(host));

  it('adds, refuses and removes', () => {
    const onChange = vi.fn();
    mount(<SitesSection sites={{ mode: 'not', hosts: ['mail.example'] }} onChange={onChange} />);
    const field = screen.getByLabelText('Site to add');
    fireEvent.input(field, { target: { value: 'nowhere' } });
    fireEvent.click(screen.getByText('Add'));
    expect(screen.getByRole('alert').textContent).toContain('not the name of a site');
    fireEvent.input(field, { target: { value: 'a.example' } });
    fireEvent.click(screen.getByText('Add'));
    fireEvent.click(screen.getByLabelText('Remove mail.example'));
    expect(onChange.mock.calls).toEqual([
      [{ mode: 'not', hosts: ['a.example', 'mail.example'] }],
      [{ mode: 'not', hosts: [] }],
    ]);
  });
});

describe('marks', () => {
  it('follows every choice in the sample', () => {
    const marked = (marks: Partial<typeof DEFAULT_SETTINGS.marks>) => {
      const settings = { ...DEFAULT_SETTINGS, marks: { ...DEFAULT_SETTINGS.marks, ...marks } };
      const { container, unmount } = mount(
        <MarksSection
          settings={settings}
          hidden={[]}
          unrelated={[]}
          onChange={vi.fn()}
          onUnhide={vi.fn()}
          onRelated={vi.fn()}
        />,
      );
      const found = [...container.querySelectorAll<HTMLElement>('.marks-sample [style]')].map(
        ({ style }) =>
          MARK_KINDS.find((kind) => style.textDecoration.startsWith(`underline ${MARK_LINES[kind]}`)) ?? '',
      );
      unmount();
      return found.join(' ');
    };
    expect(marked({})).toBe('actor disputed unsettled');
    expect(marked({ actors: 'every', claims: 'all' })).toBe('actor disputed unsettled actor attributed');
    expect(marked({ actors: 'none', claims: 'disputed' })).toBe('disputed');
    expect(marked({ actors: 'none', claims: 'none' })).toBe('');
  });
});

describe('shortcuts', () => {
  it('stand in the order of use, not of the browser’s alphabet', () => {
    const shortcuts = ['next-mark', 'open-card', 'previous-mark', 'toggle-marks'].map((name) => ({
      name,
      description: `to ${name}`,
      keys: '',
    }));
    const { container } = mount(<ShortcutsSection shortcuts={shortcuts} onChange={vi.fn()} />);
    expect([...container.querySelectorAll('dt')].map((term) => term.textContent)).toEqual([
      'to next-mark',
      'to previous-mark',
      'to open-card',
      'to toggle-marks',
    ]);
  });
});

describe('sections', () => {
  it.each([
    ['#marks', 'marks'],
    ['my-list', 'my-list'],
    ['', 'lists'],
    ['#nothing', 'lists'],
  ])('“%s” opens %s', (hash, section) => expect(sectionOf(hash)).toBe(section));
});
