// What stands on the page now: marks, where they stand, how many the toolbar says. Knows nothing of how they were found.

import type { Article } from '../../lib/model/article';
import { headOf } from '../../lib/model/article-head';
import type { Mark } from '../../lib/model/mark';
import type { PageState } from '../../lib/model/page-state';
import type { Reading } from '../../lib/model/reading';
import { carryMarks } from '../../lib/page/carry-marks';
import type { FlowMap } from '../../lib/page/flow-map';
import type { Painter } from '../../lib/page/painter';
import { callBackground } from './call-background';

/** The Article that the Reading is of, and the text on the page, which may have changed a little since. */
export type Shown = { article: Article; map: FlowMap; reading: Reading; marks: readonly Mark[] };

export type OnPage = {
  /** Undefined before the first names are in. */
  shown(): Shown | undefined;
  show(what: Shown): void;
  /** The text stands on other nodes now, or has changed: what holds of the marks goes with it until there are new ones. */
  moveTo(map: FlowMap): void;
  /** Takes the marks away, or shows them again. */
  toggle(): void;
  clear(): void;
  state(): PageState;
};

export function onPage(painter: Painter): OnPage {
  let shown: Shown | undefined;
  let isVisible = true;

  let told = 0;

  /** Only news: each message wakes a background that was stopped. An orphan of an updated extension has nobody to tell. */
  const tellCount = (count: number): void => {
    if (count === told) return;
    told = count;
    callBackground('showCount', count).catch(() => undefined);
  };
  const show = (what: Shown): void => {
    shown = what;
    if (isVisible) painter.paint(what.marks, what.map);
    tellCount(isVisible ? what.marks.length : 0);
  };
  return {
    shown: () => shown,
    show,
    moveTo(map) {
      if (!shown) return;
      shown = { ...shown, map, marks: carryMarks(shown.marks, shown.map.text, map.text) };
      if (isVisible) painter.paint(shown.marks, map);
    },
    toggle() {
      isVisible = !isVisible;
      if (!isVisible) painter.clear();
      if (shown) show(shown);
    },
    clear() {
      painter.clear();
      tellCount(0);
    },
    state: () => (shown ? stateOf(shown, isVisible) : { state: 'reading' }),
  };
}

const stateOf = ({ article, reading, marks }: Shown, shown: boolean): PageState => ({
  state: 'read',
  reading,
  text: headOf(article).text,
  title: article.title ?? '',
  url: article.url ?? '',
  published: reading.published,
  marks: marks.length,
  shown,
});
