// The popup's states.

import type { ComponentProps } from 'preact';
import { Popup } from '../../components/popup/popup';
import type { PopupActions, PopupPage } from '../../components/popup/popup-state';
import '../../components/parts/parts.css';
import '../../components/popup/popup.css';
import '../../components/statement/statement.css';
import '../../components/timeline/timeline.css';
import type { PageReading } from '../../lib/model/card';
import { press } from './press';
import type { GalleryState } from './states';
import { LONG_WORD } from './story/lists';
import { PAGE } from './story/page';

const nothing = (): void => {};
export const popupActions: PopupActions = {
  onSite: nothing,
  onShowMarks: nothing,
  onShowSpan: nothing,
  onNotRelated: nothing,
  onPause: nothing,
  onResume: nothing,
  onGrantAccess: nothing,
  onReload: nothing,
  onRetry: nothing,
  onChooseLists: nothing,
  onOpenSidePanel: nothing,
  onOpenOptions: nothing,
};

const HERE = { host: 'news.example', on: true };

const state = (name: string, page: PopupPage, more: Partial<ComponentProps<typeof Popup>> = {}): GalleryState => ({
  name: `popup-${name}`,
  width: 400,
  view: () => <Popup page={page} site={HERE} {...popupActions} {...more} />,
});

const read = (page: PageReading): PopupPage => ({ state: 'read', page, marks: 14, shown: true });

const EMPTY: PageReading = {
  ...PAGE,
  reading: { ...PAGE.reading, actors: [], mentions: [], attributions: [], disputes: [], listedClaims: [], events: [] },
  actors: [],
  events: [],
  listed: [],
};

const UNDATED: PageReading = {
  ...PAGE,
  article: { ...PAGE.article, published: undefined },
  events: [],
  reading: { ...PAGE.reading, events: [] },
};

const LONG_WORDS: PageReading = {
  ...PAGE,
  article: { ...PAGE.article, title: LONG_WORD },
  lists: PAGE.lists.map((list) => ({ ...list, title: LONG_WORD })),
  actors: PAGE.actors.map((actor) => ({ ...actor, name: LONG_WORD })),
  events: PAGE.events.map((event) => ({ ...event, linked: { ...event.linked, title: LONG_WORD } })),
};
const LONG_HOST = { host: 'the-daily-observer-of-the-northern-harbours-and-islands.news.example', on: true };
const CROWDED: PageReading = {
  ...PAGE,
  reading: { ...PAGE.reading, crowded: ['words.example/all'] },
  lists: [
    ...PAGE.lists,
    {
      id: 'words.example/all',
      title: 'All words of all papers',
      publisher: { name: 'Words' },
      published: '2025-01-01T00:00:00Z',
    },
  ],
};

export const POPUP_GALLERY: GalleryState[] = [
  state('accounts', read(PAGE)),
  { ...state('accounts-filtered', read(PAGE)), after: () => press('.profile-part:nth-child(4)') },
  { ...state('actors', read(PAGE)), after: () => press('#tab-actors') },
  { ...state('before', read(PAGE)), after: () => press('#tab-before') },
  { ...state('before-chosen', read(PAGE)), after: () => press('#tab-before', '[data-event="2"]') },
  { ...state('before-undated', read(UNDATED)), after: () => press('#tab-before') },
  { ...state('actors-long-words', read(LONG_WORDS), { site: LONG_HOST }), after: () => press('#tab-actors') },
  { ...state('before-long-words', read(LONG_WORDS), { site: LONG_HOST }), after: () => press('#tab-before') },
  state('crowded', read(CROWDED)),
  state('found-nothing', read(EMPTY)),
  state('reading', { state: 'reading' }),
  state('reading-slow', { state: 'reading', isSlow: true }),
  state('gone', { state: 'gone' }, { site: undefined }),
  state('not-article', { state: 'not-article' }),
  state('off-here', { state: 'off', why: 'site' }, { site: { host: 'news.example', on: false } }),
  state('paused', { state: 'off', why: 'paused', until: Date.UTC(2025, 2, 12, 14, 20) }),
  state('no-lists', { state: 'off', why: 'no-lists' }),
  state('no-access', { state: 'no-access' }),
  state('pdf', { state: 'unsupported', what: 'pdf' }, { site: undefined }),
  state('browser-page', { state: 'unsupported', what: 'browser-page' }, { site: undefined }),
  state('not-loaded', { state: 'not-loaded' }),
  state('failed', { state: 'failed' }),
  state('keeps-nothing', { state: 'failed', reason: 'a database that did not allow mutations' }),
];
