// Everything the card's shadow root needs to be styled, as one text for a constructed sheet, with nothing in it that a page could redefine.

import parts from '../parts/parts.css?inline';
import statement from '../statement/statement.css?inline';
import theme from '../theme.css?inline';
import card from './card.css?inline';

/**
 * A shadow root does not keep out what a document declares for all of its trees. By `@font-face` a page may give any family a
 * look of its own, and learn from what is fetched which characters a card holds: only generic families cannot be declared.
 */
const FONTS = '@layer theme { .card-layer { --serif: serif; --sans: system-ui, sans-serif } }';

/**
 * The page may style the host element, and set the theme's own properties on it (`says-who { --ink: transparent }`): what it
 * sets there wins over `:host`. So the theme begins anew on the layer inside, which no rule of the page reaches: first of all in
 * the theme's own cascade layer (see wxt.config.ts), the weakest.
 */
const STYLES = ['@layer theme { .card-layer { all: initial } }', theme, FONTS, parts, statement, card]
  .join('\n')
  .replaceAll(':host', '.card-layer');

/** By `@property` a page may take away a custom property's inheritance and its value: `secret` keeps it from knowing their names. */
export const cardStyles = (secret: string): string => STYLES.replaceAll(/--(?=[a-z])/g, `--${secret}-`);
