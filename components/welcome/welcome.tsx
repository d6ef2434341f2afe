// The first run: what Says Who does in three pictures, what it reads and what leaves the browser, which lists, and a first try.

import type { JSX } from 'preact';
import { useLanguage } from '../i18n';
import { AccountsPicture, BeforePicture, MarksPicture } from './pictures';
import { StarterLists, type StarterListsProps } from './starter-lists';

export type WelcomeProps = StarterListsProps & {
  /** False where the browser withholds sites until the reader allows them. */
  hasAccess: boolean;
  onGrantAccess(): void;
  onOpenSample(): void;
};

export function Welcome({ hasAccess, onGrantAccess, onOpenSample, ...lists }: WelcomeProps): JSX.Element {
  const { translate, dir, locale } = useLanguage();
  return (
    <main class="sheet welcome" dir={dir} lang={locale}>
      <header class="welcome-mast">
        <h1>{translate('extName')}</h1>
        <p>{translate('welcomeTagline')}</p>
      </header>
      <Pictures />
      <Bounds />
      <StarterLists {...lists} />
      {!hasAccess && (
        <section class="welcome-section">
          <h2 class="headline">{translate('welcomeAccess')}</h2>
          <p class="soft">{translate('welcomeAccessText')}</p>
          <button type="button" class="button button-primary" onClick={onGrantAccess}>
            {translate('welcomeAccessAction')}
          </button>
        </section>
      )}
      <section class="welcome-section">
        <h2 class="headline">{translate('welcomeTry')}</h2>
        <p class="soft">{translate('welcomeTryText')}</p>
        <button type="button" class="button button-primary" onClick={onOpenSample}>
          {translate('welcomeTryAction')}
        </button>
      </section>
    </main>
  );
}

function Pictures(): JSX.Element {
  const { translate } = useLanguage();
  return (
    <ol class="welcome-pictures">
      <li>
        <MarksPicture />
        <h2 class="headline">{translate('pictureMarks')}</h2>
        <ul class="lines-key">
          <li>
            <span class="line-actor">{translate('kindActor')}</span> {translate('kindActorMeans')}
          </li>
          <li>
            <span class="line-unsettled">{translate('kindUnsettled')}</span> {translate('kindUnsettledMeans')}
          </li>
          <li>
            <span class="line-disputed">{translate('kindDisputed')}</span> {translate('kindDisputedMeans')}
          </li>
        </ul>
      </li>
      <li>
        <AccountsPicture />
        <h2 class="headline">{translate('pictureAccounts')}</h2>
        <p class="soft">{translate('pictureAccountsText')}</p>
      </li>
      <li>
        <BeforePicture />
        <h2 class="headline">{translate('pictureBefore')}</h2>
        <p class="soft">{translate('pictureBeforeText')}</p>
      </li>
    </ol>
  );
}

/** What is read, what leaves, and what a mark does not say. */
function Bounds(): JSX.Element {
  const { translate } = useLanguage();
  return (
    <section class="welcome-bounds">
      <div>
        <h2 class="label">{translate('boundsReads')}</h2>
        <p>{translate('boundsReadsText')}</p>
      </div>
      <div>
        <h2 class="label">{translate('boundsLeaves')}</h2>
        <p>{translate('boundsLeavesText')}</p>
      </div>
      <div>
        <h2 class="label">{translate('boundsJudges')}</h2>
        <p>{translate('boundsJudgesText')}</p>
      </div>
    </section>
  );
}
