// The side panel (Firefox: sidebar): the popup's view of the page in front, kept open beside it, and a search over every stored event.

import '../../components/theme.css';
import '../../components/parts/parts.css';
import '../../components/statement/statement.css';
import '../../components/timeline/timeline.css';
import '../../components/popup/popup.css';
import '../../components/sidepanel/side-panel.css';
import type { JSX } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { ownPage } from '../../components/own-page';
import { SidePanel } from '../../components/sidepanel/side-panel';
import { browser } from '../../lib/browser';
import { browserLanguage } from '../../lib/browser-language';
import { popupActions } from '../popup/actions';
import { type Look, lookAt } from '../popup/look-at';
import { type FrontTab, tabInFront } from '../popup/tab-in-front';
import { useSearch } from './use-search';

function SidePanelPage(): JSX.Element {
  const [tab, setTab] = useState<FrontTab>({});
  const [look, setLook] = useState<Look>({ page: { state: 'reading' } });
  const search = useSearch();
  const looks = useRef(0);
  const show = useCallback(async () => {
    const mine = ++looks.current;
    const front = await tabInFront();
    /** A page that is still being read has nothing to say once another is in front. */
    const draw = (found: Look): void => {
      if (mine !== looks.current) return;
      setTab(front);
      setLook(found);
    };
    draw(await lookAt(front, draw));
  }, []);
  useEffect(() => {
    void show();
    const again = (): void => void show();
    const whenLoaded = (_: number, change: { status?: string }): void => {
      if (change.status === 'complete') again();
    };
    browser.tabs.onActivated.addListener(again);
    browser.tabs.onUpdated.addListener(whenLoaded);
    return () => {
      browser.tabs.onActivated.removeListener(again);
      browser.tabs.onUpdated.removeListener(whenLoaded);
    };
  }, [show]);
  return (
    <SidePanel
      page={look.page}
      host={look.site?.host}
      {...search}
      {...popupActions(tab, look.site, () => void show())}
    />
  );
}

const language = browserLanguage();
ownPage(language, language.translate('extName'))(<SidePanelPage />);
