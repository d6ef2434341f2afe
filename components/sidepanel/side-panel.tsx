// The side panel: the same page as the popup, kept open beside it, with the whole timeline, filters and a search over all stored events.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CardList, PageReading } from '../../lib/model/card';
import { useLanguage } from '../i18n';
import { Icon } from '../icon';
import { TabPanel, Tabs } from '../parts/tabs';
import { AccountsView } from '../popup/accounts-view';
import { ActorsView } from '../popup/actors-view';
import { NothingHere } from '../popup/nothing-here';
import type { PopupActions, PopupPage } from '../popup/popup-state';
import { useRelated } from '../popup/use-related';
import { FilteredEvents } from './filtered-events';
import type { EventSearch } from './panel-state';
import { SearchResults } from './search-results';

export type SidePanelProps = PopupActions & {
  page: PopupPage;
  host?: string | undefined;
  search: EventSearch;
  /** Every list followed: hits name them. */
  lists: readonly CardList[];
  /** Also when the reader comes to the field, with what stands there. */
  onSearch(query: string): void;
};

export function SidePanel({ page, host, search, lists, onSearch, ...actions }: SidePanelProps): JSX.Element {
  const { translate, dir, locale } = useLanguage();
  return (
    <main class="sheet panel" dir={dir} lang={locale}>
      <header class="masthead panel-mast">
        <h1 class="wordmark">{translate('extName')}</h1>
        <div class="panel-search">
          <Icon of="search" />
          <input
            type="search"
            class="field"
            aria-label={translate('searchEvents')}
            placeholder={translate('searchEvents')}
            value={search.query}
            dir="auto"
            // Reading the stored events takes a moment: it begins before the first letter.
            onFocus={() => onSearch(search.query)}
            onInput={(event) => onSearch(event.currentTarget.value)}
          />
        </div>
      </header>
      {search.query.trim() !== '' ? (
        <SearchResults search={search} lists={lists} onAgain={() => onSearch(search.query)} />
      ) : page.state === 'read' ? (
        <PanelViews page={page.page} {...actions} />
      ) : (
        <NothingHere page={page} host={host} {...actions} />
      )}
    </main>
  );
}

type View = 'before' | 'accounts' | 'actors';

function PanelViews({ page: read, ...given }: PopupActions & { page: PageReading }): JSX.Element {
  const { page, actions } = useRelated(read, given);
  const { translate } = useLanguage();
  const [view, setView] = useState<View>('before');
  const { attributions, actors, events } = page.reading;
  return (
    <>
      {page.article.title && (
        <p class="headline panel-title" dir="auto">
          {page.article.title}
        </p>
      )}
      <Tabs<View>
        label={translate('viewsLabel')}
        chosen={view}
        onChoose={setView}
        tabs={[
          { id: 'before', label: translate('viewBefore'), count: events.length },
          { id: 'accounts', label: translate('viewAccounts'), count: attributions.length },
          { id: 'actors', label: translate('viewActors'), count: actors.length },
        ]}
      />
      <TabPanel id={view}>
        {view === 'before' && <FilteredEvents page={page} {...actions} />}
        {view === 'accounts' && <AccountsView page={page} source={undefined} {...actions} />}
        {view === 'actors' && <ActorsView page={page} {...actions} />}
      </TabPanel>
    </>
  );
}
