// Finds the date that an article gives itself. The calendar day as the page writes it; never today, never another zone's day.

import type { DayDate } from '../model/article';
import { findArticles } from './find-article';
import { metaContent } from './meta-content';
import { ARTICLE_TYPES, isOfType, statedObjects } from './structured-data';
import { dayDate, writtenDate } from './written-date';

/** `name`, `property` or `itemprop` of meta elements, the surest first. */
const META_NAMES = (
  'article:published_time article:published article:publicationdate og:article:published_time og:published_time ' +
  'datepublished parsely-pub-date published_at publication_date publish-date publishdate pubdate pdate sailthru.date ' +
  'dc.date.issued dcterms.issued dcterms.date dcterms.created dc.date.created dc.date date displaydate'
).split(' ');

const PUBLISHED_TIMES = '[itemprop~=datePublished], time[pubdate], time[datetime]';
const DATE_LINES = '[class*=date i], [class*=time i], [class*=publish i], [class*=posted i], [id*=date i], time';
const NOT_THE_DATE = /updat|modif|revis|comment|related/i;

/** In order: JSON-LD, meta, `<time>` in or around the article, the address, the dateline, a visible date line. */
export function publishedDate(
  document: Document,
  url: string,
  roots: readonly Element[] = findArticles(document),
): DayDate | undefined {
  const language = document.documentElement.lang;
  const openGraphUrl = metaContent(document, 'property="og:url"') ?? '';
  const inAddress = addressDate(url) ?? addressDate(openGraphUrl);
  const stamp = statedStamp(document) ?? metaStamp(document, language);
  if (stamp) return localDay(stamp, inAddress);
  const root = roots.at(-1);
  return (
    dateAround(root, PUBLISHED_TIMES, language) ??
    inAddress ??
    datelineDate(root, language) ??
    dateAround(root, DATE_LINES, language)
  );
}

type Stamp = { text: string; day: DayDate };

function stampOf(text: unknown, language?: string): Stamp | undefined {
  const day = typeof text === 'string' || typeof text === 'number' ? writtenDate(`${text}`, language) : undefined;
  return day ? { text: `${text}`, day } : undefined;
}

function statedStamp(document: Document): Stamp | undefined {
  for (const object of statedObjects(document)) {
    const stamp = isOfType(object, ARTICLE_TYPES) && (stampOf(object.datePublished) ?? stampOf(object.dateCreated));
    if (stamp) return stamp;
  }
  return undefined;
}

function metaStamp(document: Document, language: string): Stamp | undefined {
  let best: Stamp | undefined;
  let bestRank = META_NAMES.length;
  for (const meta of document.querySelectorAll('meta[content]')) {
    for (const attribute of ['property', 'name', 'itemprop']) {
      const rank = META_NAMES.indexOf(meta.getAttribute(attribute)?.toLowerCase() ?? '');
      const stamp = rank >= 0 && rank < bestRank ? stampOf(meta.getAttribute('content'), language) : undefined;
      if (stamp) [best, bestRank] = [stamp, rank];
    }
  }
  return best;
}

/** A stamp in UTC hides the newsroom's day around midnight; the address, when it is a day off, keeps it. */
function localDay({ text, day }: Stamp, inAddress: DayDate | undefined): DayDate {
  const isUtc = /(?:Z|[+-]00:?00|UTC|GMT)\s*$/i.test(text);
  return isUtc && inAddress && Math.abs(Date.parse(day) - Date.parse(inAddress)) === 86_400_000 ? inAddress : day;
}

/** `/2020/07/28/` or `/2020-07-28-…`, not in the query. */
function addressDate(url: string): DayDate | undefined {
  const match = /^[^?#]*?[/-](\d{4})([/-])(\d\d)\2(\d\d)(?=[/?#-]|$)/.exec(url);
  return match ? dayDate(Number(match[1]), Number(match[3]), Number(match[4])) : undefined;
}

/** The first date among elements in the article, else in what stands around it, the nearest first. */
function dateAround(root: Element | undefined, selector: string, language: string): DayDate | undefined {
  for (let scope = root ?? null; scope; scope = scope.parentElement) {
    for (const element of [...scope.querySelectorAll(selector)].slice(0, 40)) {
      const written =
        element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent?.trim() ?? '';
      const day = written.length <= 120 && !isOtherDate(element, scope) && writtenDate(written, language);
      if (day) return day;
    }
  }
  return undefined;
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

/** `BAGHDAD, July 28, 2020 (Agency) —` at the head of the text; only with its year. */
function datelineDate(root: Element | undefined, language: string): DayDate | undefined {
  const first = root?.querySelector('p')?.textContent?.trim().slice(0, 90) ?? '';
  const head = /^.{4,80}?(?:\s[-–—]{1,2}\s|\)|:\s)/.exec(first)?.[0];
  return head && writtenDate(head, language);
}
