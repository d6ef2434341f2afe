// The side panel (Firefox: sidebar): the popup's view of the page in front, kept open beside it, and a search over every stored event.

import '../../components/theme.css';
import '../../components/parts/parts.css';
import '../../components/statement/statement.css';
import '../../components/timeline/timeline.css';
import '../../components/popup/popup.css';
import '../../components/sidepanel/side-panel.css';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { ownPage } from '../../components/own-page';
import { SidePanel } from '../../components/sidepanel/side-panel';
import { browser } from '../../lib/browser';
import { browserLanguage } from '../../lib/browser-language';
import { popupActions } from '../popup/actions';
import { useLook } from '../popup/use-look';
import { useSearch } from './use-search';

function SidePanelPage(): JSX.Element {
  const { tab, look, again } = useLook();
  const search = useSearch();
  useEffect(() => {
    again();
    const whenLoaded = (_: number, change: { status?: string }): void => {
      if (change.status === 'complete') again();
    };
    browser.tabs.onActivated.addListener(again);
    browser.tabs.onUpdated.addListener(whenLoaded);
    return () => {
      browser.tabs.onActivated.removeListener(again);
      browser.tabs.onUpdated.removeListener(whenLoaded);
    };
  }, [again]);
  return (
    <SidePanel
      page={look?.page ?? { state: 'reading' }}
      host={look?.site?.host}
      {...search}
      {...popupActions(tab, look?.site, again)}
    />
  );
}

const language = browserLanguage();
ownPage(language, language.translate('extName'))(<SidePanelPage />);
