// Puts the card beside a mark: its shadow root's style, the top layer, the record's loading.

import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Card, type CardState } from '../../components/card/card';
import { cardStyles } from '../../components/card/card-styles';
import { placeCard } from '../../components/card/place-card';
import { LanguageContext } from '../../components/i18n';
import { browserLanguage } from '../../lib/browser-language';
import type { CardRequest } from '../../lib/page/card-slot';
import { openHost } from '../../lib/page/host';
import { cardActions, loadContent } from './card-calls';
import { carefulPresses } from './careful-presses';
import { keepInFront } from './keep-in-front';

export function openCard(request: CardRequest): void {
  const { anchor, within, signal } = request;
  const { root } = openHost(document, signal);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardStyles(secret()));
  root.adoptedStyleSheets = [sheet];
  const before = document.activeElement;
  const layer = document.createElement('div');
  layer.className = 'card-layer';
  // The top layer: above every stacking context of the page and never clipped by one.
  layer.popover = 'manual';
  root.append(layer);
  layer.showPopover();
  render(<LoadedCard request={request} layer={layer} />, layer);
  placeCard(layer, anchor, within, signal);
  signal.addEventListener(
    'abort',
    () => {
      const hadFocus = root.activeElement !== null;
      render(null, layer);
      layer.remove();
      if (hadFocus && before instanceof HTMLElement && before !== document.body) before.focus({ preventScroll: true });
    },
    { once: true },
  );
}

/** `randomUUID` is missing on pages without encryption. */
const secret = (): string => `x${crypto.getRandomValues(new Uint32Array(2)).join('-')}`;

function LoadedCard({ request, layer }: { request: CardRequest; layer: HTMLElement }) {
  const { article, openedBy } = request;
  const [card, setCard] = useState<CardState>({ state: 'loading' });
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    loadContent(request).then(
      (content) => setCard({ state: 'ready', content }),
      () => setCard({ state: 'failed' }),
    );
  }, [request]);
  useEffect(() => {
    const { onClose, signal } = request;
    const { isCovered, raise } = keepInFront(layer, onClose, signal);
    const onPress = (counted: boolean): void => {
      if (!counted) raise();
      setRefused(!counted);
    };
    carefulPresses(layer, { isCovered, onPress }, signal);
  }, [request, layer]);
  const page = { url: article.url ?? location.href, title: article.title ?? '' };
  return (
    <LanguageContext.Provider value={browserLanguage()}>
      <Card card={card} page={page} openedBy={openedBy} isRefused={isRefused} {...cardActions(request)} />
    </LanguageContext.Provider>
  );
}
