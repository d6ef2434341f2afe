// Takes away what an earlier version of the extension left on this page. Firefox ends a content script with its version, and leaves it no time to undo anything.

import { HOST_TAG } from '../../lib/page/host';
import { HIGHLIGHT_PREFIX, HIGHLIGHTED, highlightName } from '../../lib/page/mark-style';
import { callBackground } from './call-background';

/**
 * For a content script that has only just started: whatever bears our names then is an earlier one's, or the page's own, which stays. A page
 * could put it up to see it go, and so know of us where nothing is marked, and where the reader has switched us off.
 */
export async function sweepRemains(document: Document): Promise<void> {
  const host = document.documentElement.querySelector(`:scope > ${HOST_TAG}`);
  const sheets = document.adoptedStyleSheets.filter(isOurs);
  // Marks without their sheet are not seen.
  if (!host && sheets.length === 0) return;
  const found = HIGHLIGHTED.map(highlightName).flatMap((name) => {
    const highlight = CSS.highlights?.get(name);
    return highlight ? { name, highlight } : [];
  });
  if (performance.timeOrigin >= (await callBackground('livingSince'))) return;
  host?.remove();
  // What this version has painted meanwhile stands under the same names.
  for (const { name, highlight } of found) if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => !sheets.includes(sheet));
}

const isOurs = ({ cssRules }: CSSStyleSheet): boolean => {
  const first = cssRules[0];
  return first instanceof CSSStyleRule && first.selectorText.includes(`::highlight(${HIGHLIGHT_PREFIX}`);
};
