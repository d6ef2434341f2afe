// The options page: the section that the address names, each with its own wiring.

import '../../components/theme.css';
import '../../components/parts/parts.css';
import '../../components/statement/statement.css';
import '../../components/options/options.css';
import '../../components/my-list/my-list.css';
import type { JSX } from 'preact';
import { Options, type SectionId, sectionOf } from '../../components/options/options';
import { ownPage } from '../../components/own-page';
import { PageGuard } from '../../components/parts/page-guard';
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
const draw = ownPage(language, `${language.translate('extName')}: ${language.translate('optionsTitle')}`);

function show(): void {
  const section = sectionOf(location.hash);
  const Page = PAGES[section];
  draw(
    <Options section={section}>
      <PageGuard key={section}>
        <Page />
      </PageGuard>
    </Options>,
  );
}

addEventListener('hashchange', show);
show();
