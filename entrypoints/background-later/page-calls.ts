// Answers what content scripts ask after the names: whole Readings, cards, marks that the reader takes away. Nothing here changes a list.

import { hiddenKey } from '../../lib/model/hidden';
import { parseHidden } from '../../lib/model/parse-personal';
import type { Analyser } from '../../lib/reading/analyser';
import { cardContent } from '../../lib/reading/card-content';
import { chooseMarks } from '../../lib/reading/choose-marks';
import type { Database } from '../../lib/store/database';
import { listFacts } from '../../lib/store/list-facts';
import { dayed } from '../background/dayed';
import { marked } from '../background/marked';
import { refreshTabs } from '../background/tabs';
import { keepChoices } from './choices-copy';
import type { Later } from './later-slot';
import { markUnrelated, withoutUnrelated } from './unrelated';

export const pageCalls = (database: Database, analyser: Analyser): Later['page'] => ({
  readArticle: async (article, sender) => {
    const reading = await analyser.read(dayed(article), `${sender.tab?.id} ${sender.frameId}`);
    return marked(
      article,
      await withoutUnrelated(database, article.url ?? '', reading),
      database.hidden.toArray(),
      chooseMarks,
    );
  },
  cardContent: async (subject) => cardContent(subject, await analyser.lookups(), (ids) => listFacts(database, ids)),
  hide: async (hidden) => {
    const rows = parseHidden(hidden);
    await database.hidden.bulkPut(rows.map((one) => ({ ...one, key: hiddenKey(one) })));
    keepChoices(database).catch(() => undefined);
    void refreshTabs();
  },
  markUnrelated: async (event, url, sender) => {
    // Its address would stay behind: of private windows nothing does that the reader did not save.
    if (!sender.tab?.incognito) await markUnrelated(database, await analyser.lookups(), event, url);
  },
});
