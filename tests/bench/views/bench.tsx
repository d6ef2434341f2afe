// Runs inside the browser: how long the popup's first drawing takes, and what windowing saves on a long list.

import { type ComponentChild, render } from 'preact';
import { LanguageContext, languageOf } from '../../../components/i18n';
import { Popup } from '../../../components/popup/popup';
import { SearchResults } from '../../../components/sidepanel/search-results';
import english from '../../../public/_locales/en/messages.json';
import '../../../components/theme.css';
import '../../../components/parts/parts.css';
import '../../../components/statement/statement.css';
import '../../../components/timeline/timeline.css';
import '../../../components/popup/popup.css';
import { catalogueTranslate } from '../../support/catalogue';
import { popupActions } from '../../visual/states-popup';
import { COAST, EVENTS, LISTS } from '../../visual/story/lists';
import { PAGE } from '../../visual/story/page';

export type Measured = { name: string; ms: number; rows: number };

const language = languageOf(catalogueTranslate(english), 'en');
const ROWS = 4_000;
const RUN = 25;

/** Drawing and layout, once; the answer is checked by the rows that stand there afterwards. */
function measure(name: string, view: ComponentChild, rowsOf: string): Measured {
  const root = document.createElement('div');
  document.body.append(root);
  const start = performance.now();
  render(<LanguageContext.Provider value={language}>{view}</LanguageContext.Provider>, root);
  root.getBoundingClientRect();
  const ms = performance.now() - start;
  const rows = root.querySelectorAll(rowsOf).length;
  render(null, root);
  root.remove();
  return { name, ms, rows };
}

const popup = (): Measured =>
  measure(
    'popup',
    <Popup
      page={{ state: 'read', page: PAGE, marks: 14, shown: true }}
      site={{ host: 'news.example', on: true }}
      {...popupActions}
    />,
    '.statement',
  );

const hits = Array.from({ length: ROWS }, (_, index) => ({
  list: COAST,
  record: { ...EVENTS.protest, id: `${index}` },
}));

const windowed = (): Measured =>
  measure(
    'windowed',
    <SearchResults
      search={{ query: 'march', state: 'ready', hits, total: hits.length }}
      lists={LISTS}
      onAgain={() => undefined}
    />,
    '.result',
  );

/** The same rows, all of them at once: as many short searches as it takes. */
const plain = (): Measured =>
  measure(
    'plain',
    Array.from({ length: ROWS / RUN }, (_, run) => (
      <SearchResults
        key={hits[run * RUN]?.record.id}
        search={{ query: 'march', state: 'ready', hits: hits.slice(run * RUN, (run + 1) * RUN), total: RUN }}
        lists={LISTS}
        onAgain={() => undefined}
      />
    )),
    '.result',
  );

Object.assign(globalThis, { benches: { popup, windowed, plain } });
