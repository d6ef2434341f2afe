// A page that was read: how its statements divide by source, and three views of what was found.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PageReading } from '../../lib/model/card';
import type { SourceType } from '../../lib/model/reading';
import { useLanguage } from '../i18n';
import { Notice } from '../parts/notice';
import { TabPanel, Tabs } from '../parts/tabs';
import { AccountsView } from './accounts-view';
import { ActorsView } from './actors-view';
import { BeforeView } from './before-view';
import type { PopupActions } from './popup-state';
import { SourceProfile } from './source-profile';
import { useRelated } from './use-related';

type View = 'accounts' | 'actors' | 'before';

export function PageViews({ page: read, ...given }: PopupActions & { page: PageReading }): JSX.Element {
  const { page, actions } = useRelated(read, given);
  const { translate, number } = useLanguage();
  const [source, setSource] = useState<SourceType>();
  const { attributions, actors, events, disputes, listedClaims } = page.reading;
  const [view, setView] = useState<View>(attributions.length > 0 || listedClaims.length > 0 ? 'accounts' : 'actors');
  if (attributions.length + actors.length + events.length + listedClaims.length === 0) {
    const text =
      page.reading.claimsBy === 'none'
        ? translate('noAccountsInLanguage')
        : translate('foundNothingText', number(page.lists.length));
    return (
      <>
        <Notice title={translate('foundNothing')} text={text} />
        <CrowdedLists page={page} />
      </>
    );
  }
  const statements = attributions.length + (disputes.length === 0 ? listedClaims.length : 0);
  const chooseSource = (type: SourceType | undefined): void => {
    setSource(type);
    setView('accounts');
  };
  return (
    <>
      <CrowdedLists page={page} />
      {attributions.length > 0 && <SourceProfile attributions={attributions} chosen={source} onChoose={chooseSource} />}
      <Tabs<View>
        label={translate('viewsLabel')}
        chosen={view}
        onChoose={setView}
        tabs={[
          { id: 'accounts', label: translate('viewAccounts'), count: statements },
          { id: 'actors', label: translate('viewActors'), count: actors.length },
          { id: 'before', label: translate('viewBefore'), count: events.length },
        ]}
      />
      <TabPanel id={view}>
        {view === 'accounts' && <AccountsView page={page} source={source} {...actions} />}
        {view === 'actors' && <ActorsView page={page} {...actions} />}
        {view === 'before' && <BeforeView page={page} {...actions} />}
      </TabPanel>
    </>
  );
}

/** Lists of which nothing is shown here, because it would bury the article. */
function CrowdedLists({ page }: { page: PageReading }): JSX.Element | null {
  const { translate } = useLanguage();
  const crowded = page.lists.filter(({ id }) => page.reading.crowded?.includes(id));
  if (crowded.length === 0) return null;
  return (
    <ul class="crowded-lists small soft">
      {crowded.map(({ id, title }) => (
        <li key={id}>{translate('crowdedList', title)}</li>
      ))}
    </ul>
  );
}
