// Loaded by the content script when the reader first clicks a mark or steps to one.

import { defineUnlistedScript } from '#imports';
import { announceCard } from '../../lib/page/card-slot';
import { cardModule } from './card-module';

export default defineUnlistedScript(() => announceCard(cardModule));
