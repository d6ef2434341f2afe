// Finds the date that an article gives itself. The calendar day as the page writes it; never today, never another zone's day.

import type { DayDate } from '../model/article';
import { findArticles } from './find-article';
import { articleObjects } from './structured-data';
import { dayDate, writtenDate } from './written-date';

/** `name`, `property` or `itemprop` of meta elements, the surest first. */
const META_NAMES = [
  'article:published_time',
  'article:published',
  'article:publicationdate',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'published_at',
  'publication_date',
  'publish-date',
  'publishdate',
  'pubdate',
  'pdate',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.date',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'date',
  'displaydate',
];

const PUBLISHED_TIMES = '[itemprop~=datePublished], time[pubdate], time[datetime]';
const DATE_LINES = '[class*=date i], [class*=time i], [class*=publish i], [class*=posted i], [id*=date i], time';
const NOT_THE_DATE = /updat|modif|revis|comment|relat/i;

/** In order: JSON-LD, meta, `<time>` in the article, the address, the dateline, a visible date line. */
export function publishedDate(
  document: Document,
  url: string,
  roots: readonly Element[] = findArticles(document),
): DayDate | undefined {
  const stamp = structuredStamp(document) ?? metaStamp(document);
  const inAddress = addressDate(url) ?? addressDate(statedAddress(document));
  if (stamp) return localDay(stamp, inAddress);
  const language = document.documentElement.lang;
  const scopes = scopesAround(roots.at(-1));
  return (
    firstOf(scopes, (scope) => timeDate(scope, language)) ??
    inAddress ??
    datelineDate(roots, language) ??
    firstOf(scopes, (scope) => visibleDate(scope, language))
  );
}

/** The article and the elements around it, innermost first: the nearest date is the article's. */
function scopesAround(root: Element | undefined): Element[] {
  const scopes: Element[] = [];
  for (let scope = root; scope; scope = scope.parentElement ?? undefined) scopes.push(scope);
  return scopes;
}

function firstOf<T>(scopes: readonly Element[], find: (scope: Element) => T | undefined): T | undefined {
  for (const scope of scopes) {
    const found = find(scope);
    if (found !== undefined) return found;
  }
  return undefined;
}

type Stamp = { text: string; day: DayDate };

const stampOf = (text: unknown, language?: string): Stamp | undefined => {
  if (typeof text !== 'string' && typeof text !== 'number') return undefined;
  const day = writtenDate(String(text), language);
  return day ? { text: String(text), day } : undefined;
};

function structuredStamp(document: Document): Stamp | undefined {
  for (const object of articleObjects(document)) {
    const stamp = stampOf(object.datePublished) ?? stampOf(object.dateCreated);
    if (stamp) return stamp;
  }
  return undefined;
}

function metaStamp(document: Document): Stamp | undefined {
  let best: Stamp | undefined;
  let bestRank = META_NAMES.length;
  for (const meta of document.querySelectorAll('meta[content]')) {
    for (const attribute of ['property', 'name', 'itemprop']) {
      const rank = META_NAMES.indexOf(meta.getAttribute(attribute)?.toLowerCase() ?? '');
      if (rank < 0 || rank >= bestRank) continue;
      const stamp = stampOf(meta.getAttribute('content'), document.documentElement.lang);
      if (stamp) [best, bestRank] = [stamp, rank];
    }
  }
  return best;
}

/** A stamp in UTC hides the newsroom's day around midnight; the address, when it is a day off, keeps it. */
function localDay(stamp: Stamp, inAddress: DayDate | undefined): DayDate {
  const isUtc = /(?:Z|[+-]00:?00|UTC|GMT)\s*$/i.test(stamp.text);
  return isUtc && inAddress && Math.abs(daysBetween(stamp.day, inAddress)) === 1 ? inAddress : stamp.day;
}

const daysBetween = (a: DayDate, b: DayDate): number => (Date.parse(b) - Date.parse(a)) / 86_400_000;

/** `/2020/07/28/` or `/2020-07-28-…`. */
function addressDate(url: string): DayDate | undefined {
  const match = /[/-](\d{4})([/-])(\d{2})\2(\d{2})(?=[/-]|$)/.exec(pathOf(url));
  return match ? dayDate(Number(match[1]), Number(match[3]), Number(match[4])) : undefined;
}

const statedAddress = (document: Document): string =>
  document.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? '';

function pathOf(url: string): string {
  try {
    return new URL(url).pathname;
  } catch {
    return '';
  }
}

function timeDate(scope: Element, language: string): DayDate | undefined {
  for (const time of scope.querySelectorAll(PUBLISHED_TIMES)) {
    if (isOtherDate(time, scope)) continue;
    const written = time.getAttribute('datetime') ?? time.getAttribute('content') ?? time.textContent ?? '';
    const day = writtenDate(written, language);
    if (day) return day;
  }
  return undefined;
}

/** Updates, comments and other articles carry dates too. */
function isOtherDate(element: Element, scope: Element): boolean {
  const aside = element.closest('aside, nav, footer, li');
  if (aside && aside !== scope && scope.contains(aside)) return true;
  let around: Element | null = element;
  for (let step = 0; around && around !== scope && step < 4; step++, around = around.parentElement) {
    const names = `${around.getAttribute('class') ?? ''} ${around.getAttribute('itemprop') ?? ''} ${around.id}`;
    if (NOT_THE_DATE.test(names)) return true;
  }
  return false;
}

/** `BAGHDAD, July 28, 2020 (Agency) —` at the head of the text; only with its year. */
function datelineDate(roots: readonly Element[], language: string): DayDate | undefined {
  const first = roots.at(-1)?.querySelector('p')?.textContent?.trim().slice(0, 90) ?? '';
  const head = /^.{4,80}?(?:\s[-–—]{1,2}\s|\)|:\s)/.exec(first)?.[0];
  return head ? writtenDate(head, language) : undefined;
}

function visibleDate(scope: Element, language: string): DayDate | undefined {
  for (const element of [...scope.querySelectorAll(DATE_LINES)].slice(0, 40)) {
    const line = element.textContent?.trim() ?? '';
    if (line.length > 120 || isOtherDate(element, scope)) continue;
    const day = writtenDate(line, language);
    if (day) return day;
  }
  return undefined;
}
