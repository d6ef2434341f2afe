// The sample article of the welcome page. Content scripts do not run on the extension's own pages, so it starts the same session itself.

import { hostOf } from '../../lib/model/settings';
import { announceCard } from '../../lib/page/card-slot';
import { callBackground } from '../article.content/call-background';
import { listenOnPage } from '../article.content/interaction';
import { startSession } from '../article.content/session';
import { cardModule } from '../card/card-module';

announceCard(cardModule);

const { signal } = new AbortController();

void callBackground('pageSettings', hostOf(location.href)).then((settings) => {
  listenOnPage(startSession(document, settings, signal), signal);
});
