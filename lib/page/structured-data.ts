// Reads what a page says about itself in JSON-LD: its article objects, whatever they are nested in. Trusts no shape.

export type JsonObject = Record<string, unknown>;

const ARTICLE_TYPES =
  /^(?:\w*Article|BlogPosting|LiveBlogPosting|Report|AnalysisNewsArticle|ReportageNewsArticle|ClaimReview)$/;

/** A megabyte of JSON-LD is not about one article. */
const SCRIPT_MAX = 300_000;

/** Objects that say they are articles, the outermost and first ones first. */
export function articleObjects(document: Document): JsonObject[] {
  const found: JsonObject[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (text.length <= SCRIPT_MAX) collect(parse(text), 0, found);
  }
  return found;
}

export const isArticleType = (type: unknown): boolean =>
  Array.isArray(type) ? type.some(isArticleType) : typeof type === 'string' && ARTICLE_TYPES.test(typeName(type));

/** `http://schema.org/NewsArticle` → `NewsArticle`. */
const typeName = (type: string): string => type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1);

/** Lists and graphs are looked into; a page's `mainEntity` is; what an article is merely part of, or hints at, is not. */
function collect(value: unknown, depth: number, found: JsonObject[]): void {
  if (depth > 5 || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 200)) collect(item, depth + 1, found);
    return;
  }
  const object = value as JsonObject;
  if (isArticleType(object['@type'])) found.push(object);
  collect(object['@graph'], depth + 1, found);
  collect(object.mainEntity, depth + 1, found);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, ''));
  } catch {
    return undefined;
  }
}
