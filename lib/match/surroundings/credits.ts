// Bylines and credits: the people in them made the article and its pictures and are not in it. It knows words and their signs, not lists.

import { hashedWords, hashWord } from '../../text/hash';
import { GAP, SHAPE, type Words } from '../../text/word-shapes';

const BY = hashWord('by');
/** Before a given and a family name, alone in their paragraph: alone before a family name they are part of it ("Di Maio", "Von Storch"). */
const BY_ELSEWHERE = hashedWords('von por par di door texte texto testo tekst автор بقلم');
const WORK = hashedWords(
  'reporting writing editing edited written compiled photo photos photograph photographs photography image images picture pictures video graphic graphics illustration translated produced reported additional',
);
/** With a colon after them: "Foto: …". */
const LABELS = hashedWords(
  'photo photos photograph photography image picture credit credits illustration graphic video author text foto fotos fotografie fotografia fotograf bild grafik autor autorin auteur autore texte texto testo credit credito immagine фото автор текст تصوير صوره',
);
const AGENCIES = hashedWords(
  'reuters ap afp getty epa dpa apa efe ansa lusa anp belga tass ria xinhua anadolu bloomberg shutterstock alamy imago wire handout pool via magnum rex zuma sipa keystone ritzau tt ntb sputnik kyodo',
);
const SMALL = hashedWords('and of the in for at with on from special to und y e et en para via');
const LONGEST_BYLINE = 18;
const LONGEST_LABELLED = 12;
/** Words between "Reporting" and "by". */
const NEAR = 4;
const LONGEST_NAME = 4;
const FOR = hashWord('for');

/** For every word whether it stands in a byline or credit. */
export function credits(words: Words): Uint8Array {
  const found = new Uint8Array(words.count);
  for (let first = 0; first < words.count; ) {
    let after = first + 1;
    while (after < words.count && (words.gaps[after] as number) < GAP.paragraph) after++;
    const start = creditStart(words, first, after);
    if (start >= 0) found.fill(1, start, after);
    first = after;
  }
  const hasSlash = words.text.includes('/');
  for (let at = 1; at < words.count; at++) {
    if (words.hashes[at] === FOR ? isCapitalAt(words, at - 1) : hasSlash && isAfterSlash(words, at))
      fillPicture(words, at, found);
  }
  return found;
}

/** The first word of a credit in a paragraph, or −1. */
function creditStart(words: Words, first: number, after: number): number {
  const { hashes, shapes } = words;
  const isByline = hashes[first] === BY || (BY_ELSEWHERE.has(hashes[first] as number) && after - first > 2);
  if (isByline && after - first <= LONGEST_BYLINE && allNames(words, first + 1, after)) return first;
  for (let at = first; at < after; at++) {
    const hash = hashes[at] as number;
    if (
      ((shapes[at] as number) & (SHAPE.capital | SHAPE.cased)) !== SHAPE.cased &&
      isMarked(words, at) &&
      LABELS.has(hash) &&
      isLabel(words, at, after)
    )
      return at;
    if (!WORK.has(hash) || (at > first && !opensBracket(words, at))) continue;
    for (let next = at + 1; next < Math.min(after, at + NEAR); next++) if (hashes[next] === BY) return at;
  }
  return -1;
}

function allNames({ hashes, shapes }: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!((shapes[at] as number) & (SHAPE.capital | SHAPE.digit)) && !SMALL.has(hashes[at] as number)) return false;
  }
  return to > from;
}

const COLON = ':'.charCodeAt(0);
const SLASH = '/'.charCodeAt(0);
const SPACE = ' '.charCodeAt(0);

/** A colon follows, in French after a space. Asked of every word, and so before any table. */
function isMarked({ text, ends }: Words, at: number): boolean {
  const end = ends[at] as number;
  const next = text.charCodeAt(end);
  return next === COLON || ((next === SPACE || next === NARROW) && text.charCodeAt(end + 1) === COLON);
}
const NARROW = 0xa0;

function isAfterSlash({ text, starts }: Words, at: number): boolean {
  const start = starts[at] as number;
  const before = text.charCodeAt(start - 1);
  return before === SLASH || (before === SPACE && text.charCodeAt(start - 2) === SLASH);
}

/** "Photo: Anna Brandt/AFP" */
function isLabel(words: Words, at: number, after: number): boolean {
  return at + 1 < after && after - at <= LONGEST_LABELLED && allNames(words, at + 1, after);
}

/** "Anna Brandt/AFP", "(Anna Brandt for The Post)": the name before the sign at word \`at\`. */
function fillPicture(words: Words, at: number, found: Uint8Array): void {
  const { hashes } = words;
  if (isAfterAgency(words, at)) {
    let after = at + 1;
    while (after < at + LONGEST_NAME && words.gaps[after] === GAP.none && isCapitalAt(words, after)) after++;
    found.fill(1, at, after);
    return;
  }
  const isAgency = isAfterSlash(words, at) && AGENCIES.has(hashes[at] as number);
  if (!isAgency && hashes[at] !== FOR) return;
  let first = at - 1;
  while (at - first < LONGEST_NAME && words.gaps[first] === GAP.none && isCapitalAt(words, first - 1)) first--;
  if (isAgency || (opensBracket(words, first) && at - first > 1)) found.fill(1, first, at);
}

/** "(INA/Karim Darwish)": a name after the letters of an agency. */
const isAfterAgency = (words: Words, at: number): boolean =>
  isAfterSlash(words, at) &&
  ((words.shapes[at - 1] as number) & SHAPE.allCapitals) !== 0 &&
  opensBracket(words, at - 1) &&
  isCapitalAt(words, at);

const isCapitalAt = ({ shapes }: Words, at: number): boolean => ((shapes[at] ?? 0) & SHAPE.capital) !== 0;

const opensBracket = ({ text, starts }: Words, at: number): boolean =>
  '([—'.includes(text.charAt((starts[at] as number) - 1) || ' ');
