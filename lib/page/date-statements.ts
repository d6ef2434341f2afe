// Gathers where a page says when its article was published. Reads no date: the background does, which has the names of months.

import type { DateStatements } from '../model/article';
import { LONGEST_ADDRESS, LONGEST_STATEMENT, MOST_STATEMENTS } from '../model/page-lengths';
import { metaContent } from './meta-content';
import { ARTICLE_TYPES, isOfType, statedObjects } from './structured-data';

/** `name`, `property` or `itemprop` of meta elements, the surest first. */
const META_NAMES = (
  'article:published_time article:published article:publicationdate og:article:published_time og:published_time ' +
  'datepublished parsely-pub-date published_at publication_date publish-date publishdate pubdate pdate sailthru.date ' +
  'dc.date.issued dcterms.issued dcterms.date dcterms.created dc.date.created dc.date date displaydate'
).split(' ');

const PUBLISHED_TIMES = '[itemprop~=datePublished], time[pubdate], time[datetime]';
const DATE_LINES = '[class*=date i], [class*=time i], [class*=publish i], [class*=posted i], [id*=date i], time';
const NOT_THE_DATE = /updat|modif|revis|comment|related/i;

/** A year: every way of writing a whole date has one. */
const YEAR = /[\d\u0660-\u0669\u06f0-\u06f9]{4}/;

const ELEMENTS_LOOKED_AT = 40;

/** Elements around the article, the nearest first, before the whole page is asked. */
const SCOPES_MAX = 12;

/** `url`: the address to look for a day in. What is less sure is gathered only where nothing surer was found. */
export function dateStatements(document: Document, url: string, roots: readonly Element[]): DateStatements {
  const addresses = [url, (metaContent(document, 'property="og:url"') ?? '').slice(0, LONGEST_ADDRESS)];
  const stamps = [...statedStamps(document), ...metaStamps(document)]
    .slice(0, MOST_STATEMENTS)
    .map((stamp) => stamp.slice(0, LONGEST_STATEMENT))
    .filter(holdsYear);
  if (stamps.length > 0) return { stamps, times: [], addresses, lines: [] };
  const root = roots.at(-1);
  const times = around(root, PUBLISHED_TIMES);
  if (times.length > 0) return { stamps, times, addresses, lines: [] };
  return { stamps, times, addresses, lines: [dateline(root), ...around(root, DATE_LINES)].filter(holdsYear) };
}

const holdsYear = (text: string): boolean => YEAR.test(text);

const statedStamps = (document: Document): string[] =>
  statedObjects(document)
    .filter((object) => isOfType(object, ARTICLE_TYPES))
    .flatMap(({ datePublished, dateCreated }) => [datePublished, dateCreated])
    .flatMap((stamp) => (typeof stamp === 'string' || typeof stamp === 'number' ? `${stamp}` : []));

function metaStamps(document: Document): string[] {
  const found: { rank: number; text: string }[] = [];
  for (const meta of document.querySelectorAll('meta[content]')) {
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(attribute);
      const rank = name ? META_NAMES.indexOf(name.toLowerCase()) : -1;
      if (rank >= 0) found.push({ rank, text: meta.getAttribute('content') ?? '' });
    }
  }
  return found.sort((a, b) => a.rank - b.rank).map(({ text }) => text);
}

/** Dates of elements in the article, else of what stands nearest around it. */
function around(root: Element | undefined, selector: string): string[] {
  // Asked for once, not at every step: most pages have few or none.
  const dated = root ? [...root.ownerDocument.querySelectorAll(selector)] : [];
  let scope = dated.length > 0 ? root : undefined;
  for (let step = 0; scope; step++) {
    const within = scope;
    const below = dated.filter((element) => element !== within && within.contains(element));
    const found = below.slice(0, ELEMENTS_LOOKED_AT).flatMap((element) => {
      const written =
        element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent?.trim() ?? '';
      return written.length <= 120 && holdsYear(written) && !isOtherDate(element, within) ? written : [];
    });
    if (found.length > 0) return found;
    const { parentElement } = within;
    scope = (step > SCOPES_MAX && parentElement?.closest('html')) || parentElement || undefined;
  }
  return [];
}

/** Updates, comments and other articles carry dates too. */
function isOtherDate(element: Element, scope: Element): boolean {
  let around: Element | null = element;
  for (let step = 0; around && around !== scope; step++, around = around.parentElement) {
    const names = `${around.getAttribute('class')} ${around.getAttribute('itemprop')} ${around.id}`;
    if (/^(?:aside|nav|footer|li)$/.test(around.localName) || (step < 4 && NOT_THE_DATE.test(names))) return true;
  }
  return false;
}

/** `BAGHDAD, July 28, 2020 (Agency) —` at the head of the text. */
function dateline(root: Element | undefined): string {
  const first = root?.querySelector('p')?.textContent?.trim().slice(0, 90) ?? '';
  return /^.{4,80}?(?:\s[-–—]{1,2}\s|\)|:\s)/.exec(first)?.[0] ?? '';
}
