// What the page says of itself that changes how its text is read: title, language, address. Knows no text.

import { LONGEST_LANGUAGE, LONGEST_TITLE } from '../model/page-lengths';
import { findHeadline } from './find-headline';
import { metaContent } from './meta-content';

export type ArticleInfo = { title: string; language?: string; url: string };

/** `address`: the page's own, used when it names no canonical one. */
export function articleInfo(document: Document, address: string = document.location.href): ArticleInfo {
  const tag = document.documentElement.lang.trim() || metaContent(document, 'http-equiv=content-language i');
  // One sign more tells that it was longer.
  const language = tag?.slice(0, LONGEST_LANGUAGE + 1);
  return { title: titleOf(document), url: canonicalUrl(document, address), ...(language && { language }) };
}

/** The headline as it stands, else the name for sharing; `document.title` carries the site's name as well. */
const titleOf = (document: Document): string =>
  (findHeadline(document)?.textContent?.trim() || metaContent(document, 'property="og:title"') || document.title)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_TITLE + 1);

/** Only of the same site: a page cannot pass itself off as another's article. */
function canonicalUrl(document: Document, address: string): string {
  const written =
    document.querySelector('link[rel=canonical]')?.getAttribute('href') || metaContent(document, 'property="og:url"');
  const canonical = written && URL.canParse(written, address) ? new URL(written, address) : undefined;
  return withoutFragment(canonical?.hostname === new URL(address).hostname ? canonical.href : address);
}

const withoutFragment = (url: string): string => url.split('#', 1)[0] ?? url;
