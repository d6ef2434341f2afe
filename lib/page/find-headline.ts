// Finds the headline among a page's h1 elements: sites also put their logo, their sections and other articles into h1.

import { NO_WORD } from './letters';
import { metaContent } from './meta-content';

/** The h1 that the page's title repeats, else the only one that is not a link home; undefined when there is none. */
export function findHeadline(document: Document): Element | undefined {
  const headings = [...document.querySelectorAll('h1')].filter((heading) => lettersOf(heading.textContent).length > 0);
  const titles = [document.title, metaContent(document, 'property="og:title"')].map(lettersOf);
  const repeated = headings.find((heading) => {
    const letters = lettersOf(heading.textContent);
    return titles.some((title) => title.startsWith(letters) || (letters.length > 12 && title.includes(letters)));
  });
  return repeated ?? headings.find((heading) => !isBanner(heading));
}

/** A logo: all of it link, or in the page's own header rather than an article's. */
function isBanner(heading: Element): boolean {
  const linked = [...heading.querySelectorAll('a')].reduce((sum, link) => sum + lettersOf(link.textContent).length, 0);
  const header = heading.closest('header, [role=banner]');
  return (
    linked * 2 > lettersOf(heading.textContent).length ||
    (header !== null && !header.closest('article, main, [role=main]'))
  );
}

/** Letters and digits alone, so that quotation marks and spaces written otherwise do not part a title from its headline. */
const lettersOf = (text: string | null | undefined): string =>
  (text ?? '').slice(0, 300).toLowerCase().replace(NO_WORD, '');
