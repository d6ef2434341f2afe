// The states of the welcome page and of the side panel.

import type { ComponentProps } from 'preact';
import { SidePanel } from '../../components/sidepanel/side-panel';
import { Welcome } from '../../components/welcome/welcome';
import '../../components/sidepanel/side-panel.css';
import '../../components/welcome/welcome.css';
import type { Listed, PriorEvent } from '../../lib/model/list';
import { press } from './press';
import type { GalleryState } from './states';
import { popupActions } from './states-popup';
import { COAST, EVENTS, LISTS } from './story/lists';
import { PAGE } from './story/page';

const nothing = (): void => {};

const welcome = (name: string, more: Partial<ComponentProps<typeof Welcome>> = {}): GalleryState => ({
  name: `welcome-${name}`,
  width: 1000,
  view: () => (
    <Welcome
      starters={[
        {
          file: 'coast.context-list.json',
          title: 'Sarn coast 2021–2025',
          description: 'Actors, earlier events and disputed claims around the harbours of the Sarn coast.',
          publisher: 'Coast Desk',
          counts: { entities: 124, events: 92, claims: 27 },
          on: true,
          state: 'ready',
        },
        {
          file: 'bodies.context-list.json',
          title: 'Public bodies of the world',
          description:
            'Ministries, courts, armed forces and international organisations, with their usual short names.',
          publisher: 'Open Offices',
          counts: { entities: 1_912, events: 0, claims: 0 },
          on: true,
          state: 'reading',
        },
      ]}
      hasAccess
      onStarters={nothing}
      onStarter={nothing}
      onAddOwn={nothing}
      onGrantAccess={nothing}
      onOpenSample={nothing}
      {...more}
    />
  ),
});

const panel = (name: string, more: Partial<ComponentProps<typeof SidePanel>> = {}): GalleryState => ({
  name: `panel-${name}`,
  width: 480,
  view: () => (
    <SidePanel
      page={{ state: 'read', page: PAGE, marks: 14, shown: true }}
      search={{ query: '', state: 'ready', hits: [], total: 0 }}
      lists={LISTS}
      onSearch={nothing}
      {...popupActions}
      {...more}
    />
  ),
});

const HITS: Listed<PriorEvent>[] = Object.values(EVENTS)
  .filter(({ title }) => title.includes('explosion'))
  .map((record) => ({ list: COAST, record }));
const MANY: Listed<PriorEvent>[] = Array.from({ length: 20_000 }, (_, index) => ({
  list: COAST,
  record: { ...EVENTS.protest, id: `event-${index}`, title: `${EVENTS.protest.title}, day ${index + 1}` },
}));

export const PAGES_GALLERY: GalleryState[] = [
  welcome('first'),
  welcome('no-access', { hasAccess: false }),
  welcome('loading', { starters: undefined }),
  welcome('failed', { starters: 'failed' }),
  panel('before'),
  { ...panel('wide'), width: 800 },
  { ...panel('accounts'), after: () => press('#tab-accounts') },
  panel('search', { search: { query: 'explosion', state: 'ready', hits: HITS, total: HITS.length } }),
  {
    ...panel('search-many', { search: { query: 'march', state: 'ready', hits: MANY, total: MANY.length } }),
    isLong: true,
  },
  panel('search-nothing', { search: { query: 'volcano', state: 'ready', hits: [], total: 0 } }),
  panel('search-preparing', { search: { query: 'exp', state: 'preparing', hits: [], total: 0 } }),
  panel('search-failed', { search: { query: 'exp', state: 'failed', hits: [], total: 0 } }),
  panel('not-article', { page: { state: 'not-article' } }),
];
