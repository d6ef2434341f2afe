// Reads what a page says about itself in JSON-LD: its objects, whatever they are nested in. Trusts no shape.

export type StatedObject = Record<string, unknown>;

/** More JSON-LD than this is not about one article, in characters. */
const SCRIPT_MAX = 300_000;

/** The page's own objects, the outermost and first ones first. What they merely list or hint at is left out. */
export function statedObjects(document: Document): StatedObject[] {
  const found: StatedObject[] = [];
  for (const { textContent } of document.querySelectorAll('script[type="application/ld+json"]')) {
    if (textContent && textContent.length <= SCRIPT_MAX) collect(parse(textContent), 0, found);
  }
  return found;
}

/** Whether one of the object's types (`NewsArticle`, `http://schema.org/Report`) matches whole. */
export const isOfType = (object: StatedObject, types: RegExp): boolean =>
  [object['@type']].flat().some((type) => typeof type === 'string' && types.test(type.replace(/^.*[/:]/, '')));

export const ARTICLE_TYPES = /^(?:\w*Article|(?:Live)?BlogPosting|Report)$/;

function collect(value: unknown, depth: number, found: StatedObject[]): void {
  if (depth > 5 || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 200)) collect(item, depth + 1, found);
    return;
  }
  const object = value as StatedObject;
  found.push(object);
  collect(object['@graph'], depth + 1, found);
  collect(object.mainEntity, depth + 1, found);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
