// Everything the card's shadow root needs to be styled, as one text for a constructed sheet.

import parts from '../parts/parts.css?inline';
import statement from '../statement/statement.css?inline';
import theme from '../theme.css?inline';
import card from './card.css?inline';

/**
 * The page may style the host element, and set the theme's own properties on it (`says-who { --ink: transparent }`): what it
 * sets there wins over `:host`. So the theme begins anew on the layer inside, which no rule of the page reaches: first of all in
 * the theme's own cascade layer (see wxt.config.ts), the weakest.
 */
export const CARD_STYLES = ['@layer theme { .card-layer { all: initial } }', theme, parts, statement, card]
  .join('\n')
  .replaceAll(':host', '.card-layer');
