// The options page: the section that the address names, each with its own wiring.

import '../../components/theme.css';
import '../../components/parts/parts.css';
import '../../components/statement/statement.css';
import '../../components/options/options.css';
import '../../components/my-list/my-list.css';
import { type JSX, render } from 'preact';
import { LanguageContext } from '../../components/i18n';
import { Options, type SectionId, sectionOf } from '../../components/options/options';
import { browserLanguage } from '../../lib/browser-language';
import { DataPage } from './data-page';
import { ListsPage } from './lists-page';
import { MarksPage } from './marks-page';
import { MyListPage } from './my-list-page';
import { PrivacyPage } from './privacy-page';
import { ShortcutsPage } from './shortcuts-page';
import { SitesPage } from './sites-page';

const PAGES: Record<SectionId, () => JSX.Element | null> = {
  lists: ListsPage,
  'my-list': MyListPage,
  sites: SitesPage,
  marks: MarksPage,
  data: DataPage,
  shortcuts: ShortcutsPage,
  privacy: PrivacyPage,
};

const language = browserLanguage();
document.documentElement.lang = language.locale;
document.documentElement.dir = language.dir;
document.title = `${language.translate('extName')}: ${language.translate('optionsTitle')}`;

function show(): void {
  const section = sectionOf(location.hash);
  const Page = PAGES[section];
  const root = document.getElementById('root');
  if (!root) return;
  render(
    <LanguageContext.Provider value={language}>
      <Options section={section}>
        <Page />
      </Options>
    </LanguageContext.Provider>,
    root,
  );
}

addEventListener('hashchange', show);
show();
