// Tells how much of a page's prose an element holds, by its long paragraphs: teasers and comments are mostly short. Judges no names.

/** In characters. */
const LONG = 120;

/** With fewer long paragraphs than this the page parts its text otherwise, and all its characters are compared. */
const ENOUGH = 3;

/** Whether `element` holds more than `share` of the long paragraphs of its document. */
export function holdsProse(element: Element, share: number): boolean {
  const { body } = element.ownerDocument;
  if (!body) return false;
  const all = longParagraphsOf(body);
  if (all < ENOUGH) return (element.textContent?.length ?? 0) > share * (body.textContent?.length ?? 0);
  return longParagraphsOf(element) > share * all;
}

type Count = { paragraphs: number; long: number };
const counts = new WeakMap<Element, Count>();

function longParagraphsOf(element: Element): number {
  const paragraphs = element.getElementsByTagName('p');
  const known = counts.get(element);
  // Pages grow; as long as no paragraph came or went, the count stands.
  if (known?.paragraphs === paragraphs.length) return known.long;
  let long = 0;
  for (const paragraph of paragraphs) if ((paragraph.textContent?.length ?? 0) >= LONG) long++;
  counts.set(element, { paragraphs: paragraphs.length, long });
  return long;
}
