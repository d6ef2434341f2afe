// One page that mounts one view in one state, chosen by its address: `?state=card-actor&locale=ar`. Not part of the extension.

import { render } from 'preact';
import { CARD_STYLES } from '../../components/card/card-styles';
import { LanguageContext, languageOf } from '../../components/i18n';
import '../../components/theme.css';
import { type Catalogue, catalogueTranslate } from '../support/catalogue';
import { findClipped } from './find-clipped';
import { STATES } from './states';

const catalogues = import.meta.glob<Catalogue>('../../public/_locales/*/messages.json', {
  eager: true,
  import: 'default',
});

const asked = new URLSearchParams(location.search);
const locale = asked.get('locale') ?? 'en';
const state = STATES.find(({ name }) => name === asked.get('state'));
const english = catalogues['../../public/_locales/en/messages.json'] ?? {};
const catalogue = {
  ...english,
  languageTag: { message: locale },
  ...catalogues[`../../public/_locales/${locale}/messages.json`],
};
const language = languageOf(catalogueTranslate(catalogue), locale);

document.documentElement.lang = language.locale;
document.documentElement.dir = language.dir;
document.title = state?.name ?? 'No such state';
const [root, place] = state?.inPage ? cardRoot() : [document.body, document.body];
Object.assign(globalThis, {
  galleryStates: STATES.map(({ name, width, isLong }) => ({ name, width, isLong })),
  findClipped,
});
if (state) render(<LanguageContext.Provider value={language}>{state.view()}</LanguageContext.Provider>, place);
await state?.after?.();
document.documentElement.dataset.root = root === document.body ? 'page' : 'shadow';

/** Cards stand in a shadow root, as on a news page, and over a stand-in for one. */
function cardRoot(): [ShadowRoot, HTMLElement] {
  const host = document.createElement('says-who-card');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${CARD_STYLES} .card-layer { position: relative; inset: auto; }`);
  root.adoptedStyleSheets = [sheet];
  const layer = document.createElement('div');
  layer.className = 'card-layer';
  root.append(layer);
  document.body.append(host);
  document.body.style.padding = '8px';
  document.body.style.background = 'light-dark(#fff, #0e0e0e)';
  return [root, layer];
}
