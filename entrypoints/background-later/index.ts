// The larger half of the background, loaded by the smaller one on first need: a page's names do not wait for it to be read and run.

import { defineUnlistedScript } from '#imports';
import { makeLater } from './later';
import { announceLater } from './later-slot';

export default defineUnlistedScript(() => announceLater(makeLater));
