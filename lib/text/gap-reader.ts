// What stands between words: how far it parts them. It knows punctuation and abbreviations, not names.

import { KIND } from './characters';
import { hashedWords } from './hash';
import { GAP, SHAPE } from './word-shapes';
import { type State, wordAt } from './word-writer';

/** Before a point these end no sentence. */
const ABBREVIATIONS = hashedWords(
  'mr mrs ms mx messrs dr prof sen sens rep reps gov govs gen lt ltd col maj cpl sgt capt cmdr adm brig rev fr hon pres supt insp det st sr jr sra ste mt ft vs no inc corp co bros dept jan feb mar apr jun jul aug sep sept oct nov dec',
);

/** Weighs one character between words. */
export function readGap(state: State, at: number): number {
  const { text, kinds } = state;
  const kind = kinds[text.charCodeAt(at)];
  if (kind === KIND.space || kind === KIND.ignored) return at + 1;
  if (kind === KIND.dash) state.gap = Math.max(state.gap, dashGap(state, at));
  else if (kind === KIND.lineBreak) state.gap = GAP.paragraph;
  else if (kind === KIND.hard) state.gap = Math.max(state.gap, GAP.hard);
  else if (kind === KIND.stop) state.gap = Math.max(state.gap, stopGap(state, at));
  else {
    state.gap = Math.max(state.gap, GAP.soft);
    state.around |= SHAPE.quoted;
  }
  return at + 1;
}

/** `Ocasio-Cortez` joins; ` - `, `--` and the long dash part. */
function dashGap(state: State, at: number): number {
  const isInside =
    state.count > 0 && state.ends[state.count - 1] === at && wordAt(state, at + 1) && state.text[at] !== '—';
  if (isInside) state.around |= SHAPE.joined;
  return isInside ? GAP.none : GAP.hard;
}

/** How far a point, or another sign that may end a sentence, parts. */
export function stopGap(state: State, at: number): number {
  const { text, kinds, count, hashes, shapes } = state;
  const next = kinds[text.charCodeAt(at + 1)];
  const isWide = text.charCodeAt(at) > 0x2fff;
  if (!isWide && (next === KIND.lower || next === KIND.upper || next === KIND.digit)) return GAP.soft;
  if (text[at] !== '.' || count === 0 || state.ends[count - 1] !== at) return GAP.sentence;
  const before = shapes[count - 1] as number;
  const isShort = (before & SHAPE.initial) !== 0 && (before & SHAPE.capital) !== 0;
  return isShort || ABBREVIATIONS.has(hashes[count - 1] as number) ? GAP.soft : GAP.sentence;
}
