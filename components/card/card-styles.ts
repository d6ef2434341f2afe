// Everything the card's shadow root needs to be styled, as one text for a constructed sheet.

import parts from '../parts/parts.css?inline';
import statement from '../statement/statement.css?inline';
import theme from '../theme.css?inline';
import card from './card.css?inline';

export const CARD_STYLES = [theme, parts, statement, card].join('\n');
