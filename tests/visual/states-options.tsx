// The options' states.

import type { ComponentChildren } from 'preact';
import { MyListSection } from '../../components/my-list/my-list-section';
import { DataSection } from '../../components/options/data-section';
import { ListsSection } from '../../components/options/lists-section';
import type { AddActions, Adding, ListActions, ListsState } from '../../components/options/lists-state';
import { MarksSection } from '../../components/options/marks-section';
import { Options, type SectionId } from '../../components/options/options';
import { PrivacySection } from '../../components/options/privacy-section';
import { ShortcutsSection } from '../../components/options/shortcuts-section';
import { SitesSection } from '../../components/options/sites-section';
import { PageGuard } from '../../components/parts/page-guard';
import '../../components/options/options.css';
import '../../components/my-list/my-list.css';
import type { LocalList } from '../../lib/model/note';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { press } from './press';
import type { GalleryState } from './states';
import { COAST, LONG_WORD } from './story/lists';
import { FETCHING, MANY_NOTES, NOTES, NOW, PREVIEW, READING, STORED, TABLE, TABLE_PREVIEW } from './story/stored-lists';

const nothing = (): void => {};
const actions: AddActions & ListActions = {
  onTyping: nothing,
  onFetch: nothing,
  onFile: nothing,
  onRaise: nothing,
  onFileAgain: nothing,
  onFilter: nothing,
  onChangedFields: () =>
    Promise.resolve([
      {
        field: 'summary',
        before: 'Runs the terminal at Marrow Point.',
        after: 'Ran the terminal at Marrow Point until 2025.',
      },
      { field: 'countries', after: 'sn' },
    ]),
  onAllow: nothing,
  onAdd: nothing,
  onCancelAdding: nothing,
  onCheck: nothing,
  onCheckAll: nothing,
  onCancel: nothing,
  onEnable: nothing,
  onInterval: nothing,
  onMove: nothing,
  onRestore: nothing,
  onUnpin: nothing,
  onExport: nothing,
  onRemove: nothing,
  onApplyHeld: nothing,
  onKeepOld: nothing,
  onRemedy: nothing,
};

const state = (name: string, section: SectionId, content: () => ComponentChildren): GalleryState => ({
  name: `options-${name}`,
  width: 900,
  view: () => <Options section={section}>{content()}</Options>,
});

const lists = (name: string, more: Partial<ListsState>): GalleryState =>
  state(`lists-${name}`, 'lists', () => (
    <ListsSection lists={STORED} activities={new Map()} adding={{ step: 'ask' }} now={NOW} {...actions} {...more} />
  ));

const adding = (name: string, step: Adding, more: Partial<ListsState> = {}): GalleryState =>
  lists(`adding-${name}`, { lists: [], adding: step, ...more });

/** One of each state, over and over. */
const FORTY = Array.from({ length: 40 }, (_, at) => {
  const list = STORED[at % STORED.length] ?? TABLE;
  return { ...list, id: `${list.id}/${at}` };
});

const LONG_WORDS = {
  ...TABLE,
  active: TABLE.active && {
    ...TABLE.active,
    header: {
      ...TABLE.active.header,
      title: LONG_WORD,
      description:
        'https://registers.example/downloads/2024/12/31/all-vessels-and-masters?format=csv&columns=all&order=name',
      publisher: { name: 'Österreichisch-ungarische-Binnenschifffahrtsarchivverwaltung' },
    },
  },
};

const address = 'https://coast-desk.example/lists/sarn.context-list.json';

const LOST: readonly LocalList[] = [
  { id: 'a/ferries', title: 'Ferries of the sound', from: 'ferries-2026.csv', at: Date.UTC(2026, 2, 3) },
  { id: 'a/names', title: 'Names from the council', at: Date.UTC(2026, 4, 9) },
];

export const OPTIONS_GALLERY: GalleryState[] = [
  lists('all', {}),
  { ...lists('forty', { lists: FORTY }), isLong: true },
  lists('long-words', { lists: [LONG_WORDS] }),
  lists('loading', { lists: undefined }),
  lists('none', { lists: [] }),
  state('lists-failed', 'lists', () => (
    <PageGuard>
      <Unreadable />
    </PageGuard>
  )),
  lists('healed', { lists: STORED.slice(0, 2), healed: { lists: 2, onSeen: () => undefined } }),
  lists('lost', { lists: STORED.slice(0, 2), lost: { lists: LOST, onSeen: () => undefined } }),
  lists('busy', { lists: STORED.slice(0, 1), activities: new Map([[COAST, READING]]) }),
  {
    ...lists('changes', { lists: STORED.slice(0, 1) }),
    after: () => press('.list-row summary', '.changes-open summary'),
  },
  { ...lists('remove', { lists: STORED.slice(0, 1) }), after: () => press('.list-actions button:last-child') },
  adding('typed', { step: 'ask' }, { normalised: address }),
  adding('waits', { step: 'waits', address: 'https://lists.lan/coast.context-list.json' }),
  adding('fetching', { step: 'fetching', address, progress: FETCHING }),
  adding('blocked', {
    step: 'failed',
    address,
    problem: { code: 'NET_BLOCKED', origin: 'https://coast-desk.example' },
  }),
  adding('web-page', { step: 'failed', address, problem: { code: 'NOT_A_LIST_HTML' } }),
  adding('truncated', { step: 'failed', address, problem: { code: 'TRUNCATED', type: 'event', said: 530, held: 212 } }),
  adding('preview', { step: 'preview', preview: PREVIEW }),
  adding('preview-table', { step: 'preview', preview: TABLE_PREVIEW }),
  {
    ...adding('preview-part', { step: 'preview', preview: TABLE_PREVIEW }),
    after: () => press('.pick-options li:first-child input', '.pick-options li:nth-child(3) input'),
  },
  lists('table', { lists: [TABLE] }),
  { ...lists('table-part', { lists: [TABLE] }), after: () => press('.filter-rule .button') },
  lists('file', { lists: [TABLE], keptFiles: new Set([TABLE.id]) }),
  adding('saving', { step: 'saving', title: 'Sarn coast 2021–2025', progress: READING }),
  adding('added', { step: 'added', title: 'Sarn coast 2021–2025' }),
  state('my-list', 'my-list', () => <MyList records={NOTES} />),
  state('my-list-healed', 'my-list', () => <MyList records={NOTES.slice(0, 1)} healed={3} />),
  ...NOTES.map((note) => ({
    ...state(`my-list-edit-${note.type}`, 'my-list', () => <MyList records={[note]} />),
    after: () => press('.note-row .button'),
  })),
  state('my-list-empty', 'my-list', () => <MyList records={[]} />),
  { ...state('my-list-many', 'my-list', () => <MyList records={MANY_NOTES} />), isLong: true },
  state('sites', 'sites', () => <SitesSection sites={{ mode: 'everywhere', hosts: [] }} onChange={nothing} />),
  state('sites-not', 'sites', () => (
    <SitesSection sites={{ mode: 'not', hosts: ['mail.example', 'work.example'] }} onChange={nothing} />
  )),
  state('marks', 'marks', () => (
    <MarksSection
      settings={DEFAULT_SETTINGS}
      hidden={[
        {
          key: '1',
          what: 'actor',
          record: { list: COAST, id: 'a' },
          name: 'Dockers’ Union of Sarn',
          host: 'news.example',
        },
        { key: '2', what: 'actor', record: { list: COAST, id: 'b' }, name: 'Coastal Council', host: '' },
        { key: '3', what: 'list', list: COAST, name: 'Sarn coast 2021–2025', host: 'news.example' },
        { key: '4', what: 'mark', words: 'Council', title: 'Harbour reopens', url: 'https://news.example/harbour' },
      ]}
      unrelated={[{ key: '5', title: 'Strike at the northern docks', url: 'https://news.example/harbour' }]}
      onChange={nothing}
      onUnhide={nothing}
      onRelated={nothing}
    />
  )),
  state('data', 'data', () => (
    <DataSection
      usedBytes={48_300_000}
      parts={[
        { title: 'Harbour incident record', bytes: 44_000_000 },
        { title: 'Sarn coast 2021–2025', bytes: 4_100_000 },
      ]}
      onExportAll={nothing}
      onImport={nothing}
      onErase={nothing}
    />
  )),
  state('shortcuts', 'shortcuts', () => (
    <ShortcutsSection
      shortcuts={[
        { name: 'next-mark', description: 'Go to the next mark', keys: 'Alt+Shift+N' },
        { name: 'open-card', description: 'Open the card', keys: 'Alt+Shift+O' },
        { name: 'toggle-marks', description: 'Hide or show all marks', keys: '' },
      ]}
      onChange={nothing}
    />
  )),
  state('privacy', 'privacy', () => (
    <PrivacySection
      permissions={['sites', 'storage', 'unlimitedStorage', 'alarms', 'contextMenus', 'sidePanel']}
      origins={[{ origin: 'https://docket-watch.example', lists: ['Court calendar'] }]}
      onGiveBack={nothing}
    />
  )),
];

/** As a page whose stored things cannot be read. */
function Unreadable(): never {
  throw new Error('UnknownError');
}

function MyList({ records, healed }: { records: typeof NOTES; healed?: number }) {
  return (
    <MyListSection
      records={records}
      header={STORED[0]?.active?.header}
      healed={healed}
      onDescribe={() => Promise.resolve()}
      onSave={() => Promise.resolve()}
      onDelete={nothing}
      onExport={nothing}
      onHealedSeen={nothing}
    />
  );
}
