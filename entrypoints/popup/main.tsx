// The toolbar popup: asks the page what it found, draws it, carries out what the reader does.

import '../../components/theme.css';
import '../../components/parts/parts.css';
import '../../components/statement/statement.css';
import '../../components/timeline/timeline.css';
import '../../components/popup/popup.css';
import { ownPage } from '../../components/own-page';
import { Popup } from '../../components/popup/popup';
import { browserLanguage } from '../../lib/browser-language';
import { popupActions } from './actions';
import { type Look, lookAt } from './look-at';
import { tabInFront } from './tab-in-front';

const language = browserLanguage();
const draw = ownPage(language, language.translate('extName'));
let looks = 0;

async function show(): Promise<void> {
  const mine = ++looks;
  const tab = await tabInFront();
  const drawLook = ({ page, site }: Look): void => {
    if (mine === looks) draw(<Popup page={page} site={site} {...popupActions(tab, site, show)} />);
  };
  drawLook(await lookAt(tab, drawLook));
}

void show();
