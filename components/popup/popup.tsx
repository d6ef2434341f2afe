// The popup: this page in one glance. Its frame, the site's switch and what follows from the page's state.

import type { JSX } from 'preact';
import { useLanguage } from '../i18n';
import { IconButton } from '../parts/icon-button';
import { Switch } from '../parts/switch';
import { NothingHere } from './nothing-here';
import { PageViews } from './page-views';
import type { PopupActions, PopupPage, PopupSite } from './popup-state';

export type PopupProps = PopupActions & {
  page: PopupPage;
  /** Absent where there is no site: browser pages, files. */
  site?: PopupSite | undefined;
};

export function Popup({ page, site, ...actions }: PopupProps): JSX.Element {
  const { dir, locale } = useLanguage();
  return (
    <main class="sheet popup" dir={dir} lang={locale}>
      <Masthead {...actions} paused={page.state === 'off' && page.why === 'paused'} />
      {site && <SiteLine site={site} page={page} {...actions} />}
      {page.state === 'read' && page.page.reading ? (
        <PageViews page={page.page} {...actions} />
      ) : (
        <NothingHere page={page} host={site?.host} {...actions} />
      )}
    </main>
  );
}

function Masthead({
  paused,
  onPause,
  onResume,
  onOpenSidePanel,
  onOpenOptions,
}: PopupActions & { paused: boolean }): JSX.Element {
  const { translate } = useLanguage();
  return (
    <header class="masthead popup-mast">
      <h1 class="wordmark">{translate('extName')}</h1>
      <IconButton
        icon={paused ? 'play' : 'pause'}
        label={translate(paused ? 'resume' : 'pause')}
        onPress={paused ? onResume : onPause}
      />
      <IconButton icon="panel" label={translate('openSidePanel')} onPress={onOpenSidePanel} />
      <IconButton icon="settings" label={translate('openOptions')} onPress={onOpenOptions} />
    </header>
  );
}

/** The switch for this site and, on an article, what stands on the page. */
function SiteLine({
  site,
  page,
  onSite,
  onShowMarks,
}: PopupActions & { site: PopupSite; page: PopupPage }): JSX.Element {
  const { translate, count } = useLanguage();
  return (
    <div class="site-line">
      <Switch on={site.on} onChange={onSite}>
        <span class="small">{translate(site.on ? 'onAt' : 'offAt', site.host)}</span>
      </Switch>
      {page.state === 'read' && (
        <p class="small soft">
          {count('marksOnPage', page.marks)}{' '}
          <button type="button" class="link-button" onClick={() => onShowMarks(!page.shown)}>
            {translate(page.shown ? 'hideMarks' : 'showMarks')}
          </button>
        </p>
      )}
    </div>
  );
}
