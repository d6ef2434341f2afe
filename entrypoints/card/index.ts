// The card's module: loaded by the content script when the first mark is clicked.

import { defineUnlistedScript } from '#imports';
import { announceCard } from '../../lib/page/card-slot';
import { openCard } from './open-card';

export default defineUnlistedScript(() => announceCard(openCard));
