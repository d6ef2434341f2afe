// The toolbar popup: asks the page what it found, draws it, carries out what the reader does.

import '../../components/theme.css';
import '../../components/parts/parts.css';
import '../../components/statement/statement.css';
import '../../components/timeline/timeline.css';
import '../../components/popup/popup.css';
import { render } from 'preact';
import { LanguageContext } from '../../components/i18n';
import { Popup } from '../../components/popup/popup';
import { browserLanguage } from '../../lib/browser-language';
import { popupActions } from './actions';
import { lookAt } from './look-at';
import { tabInFront } from './tab-in-front';

const language = browserLanguage();
document.documentElement.lang = language.locale;
document.documentElement.dir = language.dir;
const root = document.getElementById('root');

async function show(): Promise<void> {
  const tab = await tabInFront();
  const draw = ({ page, site }: Awaited<ReturnType<typeof lookAt>>): void => {
    if (!root) return;
    render(
      <LanguageContext.Provider value={language}>
        <Popup page={page} site={site} {...popupActions(tab, site, show)} />
      </LanguageContext.Provider>,
      root,
    );
  };
  draw(await lookAt(tab, draw));
}

void show();
