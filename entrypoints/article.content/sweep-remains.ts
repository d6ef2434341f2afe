// Takes away what an earlier version of the extension left on this page. Firefox ends a content script with its version, and leaves it no time to undo anything.

import { HOST_TAG } from '../../lib/page/host';
import { HIGHLIGHT_PREFIX, HIGHLIGHTED, highlightName } from '../../lib/page/mark-style';

/** For a content script that has only just started: whatever bears our names then is nobody's. */
export function sweepRemains(document: Document): void {
  const host = document.documentElement.querySelector(`:scope > ${HOST_TAG}`);
  const names = HIGHLIGHTED.map(highlightName).filter((name) => CSS.highlights?.has(name));
  if (!host && names.length === 0) return;
  host?.remove();
  for (const name of names) CSS.highlights.delete(name);
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => !isOurs(sheet));
}

const isOurs = ({ cssRules }: CSSStyleSheet): boolean => {
  const first = cssRules[0];
  return first instanceof CSSStyleRule && first.selectorText.includes(`::highlight(${HIGHLIGHT_PREFIX}`);
};
