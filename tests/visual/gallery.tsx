// One page that shows one view in one state: the one its address names, `?state=card-actor&locale=ar`, or the next one it is asked for. Not part of the extension.

import { render } from 'preact';
import { cardStyles } from '../../components/card/card-styles';
import { LanguageContext, languageOf } from '../../components/i18n';
import '../../components/theme.css';
import { type Catalogue, catalogueTranslate } from '../support/catalogue';
import { findClipped } from './find-clipped';
import { STATES } from './states';

const catalogues = import.meta.glob<Catalogue>('../../public/_locales/*/messages.json', {
  eager: true,
  import: 'default',
});
const english = catalogues['../../public/_locales/en/messages.json'] ?? {};

let shown: Element | undefined;

/** Takes away what stands there and draws another state; resolves once it is drawn and what is to be pressed is pressed. */
async function showState(name: string, locale: string): Promise<void> {
  if (shown) render(null, shown);
  for (const host of document.querySelectorAll('says-who-card')) host.remove();
  document.body.removeAttribute('style');
  const state = STATES.find((one) => one.name === name);
  const catalogue = {
    ...english,
    languageTag: { message: locale },
    ...catalogues[`../../public/_locales/${locale}/messages.json`],
  };
  const language = languageOf(catalogueTranslate(catalogue), locale);
  document.documentElement.lang = language.locale;
  document.documentElement.dir = language.dir;
  document.title = state?.name ?? 'No such state';
  if (!state) return;
  shown = state.inPage ? cardLayer() : document.body;
  render(<LanguageContext.Provider value={language}>{state.view()}</LanguageContext.Provider>, shown);
  await state.after?.();
  scrollTo(0, 0);
}

/** Cards stand in a shadow root, as on a news page, and over a stand-in for one. */
function cardLayer(): HTMLElement {
  const host = document.createElement('says-who-card');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${cardStyles('x')} .card-layer { position: relative; inset: auto; }`);
  root.adoptedStyleSheets = [sheet];
  const layer = document.createElement('div');
  layer.className = 'card-layer';
  root.append(layer);
  document.body.append(host);
  document.body.style.padding = '8px';
  document.body.style.background = 'light-dark(#fff, #0e0e0e)';
  return layer;
}

const asked = new URLSearchParams(location.search);
const galleryStates = STATES.map(({ name, width, isLong }) => ({ name, width, isLong }));
Object.assign(globalThis, { galleryStates, findClipped, showState });
await showState(asked.get('state') ?? '', asked.get('locale') ?? 'en');
document.documentElement.dataset.drawn = '';
