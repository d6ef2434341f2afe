// The toolbar popup: asks the page what it found, draws it, carries out what the reader does.

import '../../components/theme.css';
import '../../components/parts/parts.css';
import '../../components/statement/statement.css';
import '../../components/timeline/timeline.css';
import '../../components/popup/popup.css';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { ownPage } from '../../components/own-page';
import { Popup } from '../../components/popup/popup';
import { browserLanguage } from '../../lib/browser-language';
import { popupActions } from './actions';
import { useLook } from './use-look';

function PopupPage(): JSX.Element | null {
  const { tab, look, again } = useLook();
  useEffect(again, [again]);
  return look ? <Popup page={look.page} site={look.site} {...popupActions(tab, look.site, again)} /> : null;
}

const language = browserLanguage();
ownPage(language, language.translate('extName'))(<PopupPage />);
