// Keeps a content to what its own source says, and both free of datelines: nothing from before a semicolon that opens with the source. Knows places.

import type { Spans } from '../model/span';
import type { Token } from '../text/tokens';
import type { RawAttribution } from './claim-tagger';
import { TIME_WORDS } from './rules/closed-words-table';
import { firstFrom } from './tokens-within';

/** "Organisers spoke of nine dead; the ministry | said | two had died": the first half is somebody else's. */
export function withoutClauseBefore(attribution: RawAttribution, tokens: readonly Token[]): RawAttribution {
  const { source, cue, content } = attribution;
  const [who] = source;
  const says = cue[0];
  if (!who || !says || content.length < 2) return attribution;
  const joint = tokens[firstFrom(tokens, who.start) - 1];
  if (joint?.text !== ';' || !content.some(({ start }) => start > says.start)) return attribution;
  return { ...attribution, content: content.filter(({ end }) => end > joint.start) };
}

/** Of "PORT SANTO, March 9 (Agency) –", in tokens. */
const LONGEST_DATELINE = 14;

/** "MIRADPUR, March 9 – | Fourteen workers died, officials said": where and when it was written is nothing that they said. */
export function withoutDateline(attribution: RawAttribution, tokens: readonly Token[]): RawAttribution {
  const { source, content } = attribution;
  const opening = [source[0], content[0]].find(
    (span) => span && span.start < (tokens[LONGEST_DATELINE]?.start ?? span.end),
  );
  const from = opening && datelineEnd(tokens);
  if (from === undefined) return attribution;
  return { ...attribution, source: fromThere(source, from), content: fromThere(content, from) };
}

const fromThere = ([first, ...rest]: Spans, from: number): Spans =>
  first && first.start < from && from < first.end
    ? [{ start: from, end: first.end }, ...rest]
    : first
      ? [first, ...rest]
      : [];

/** Where the text begins behind a dateline; `tokens` are a paragraph's. */
function datelineEnd(tokens: readonly Token[]): number | undefined {
  const dash = tokens.slice(0, LONGEST_DATELINE).findIndex(({ text }) => /^[–—-]$/.test(text));
  const before = tokens.slice(0, dash).filter(({ text }) => text !== '-');
  const place = before[0]?.text ?? '';
  const isDate = before.length > 1 && before.every(isOfDate) && before.some(({ lower }) => TIME_WORDS.has(lower));
  if (dash < 1 || (!isDate && (place.length < 2 || !/^[\p{Lu}'’-]+$/u.test(place)))) return undefined;
  const bracket = before.findIndex(({ text }) => text === '(');
  const comma = before.findIndex(({ text }) => text === ',');
  // "TARN, West Orland": the land behind the town is a name like any.
  const isName = ({ text }: Token, at: number): boolean => comma >= 0 && at > comma && /^\p{Lu}/u.test(text);
  const isDateline = before.every(
    (token, at) => isOfDateline(token) || isName(token, at) || (bracket >= 0 && at > bracket),
  );
  return isDateline ? tokens[dash + 1]?.start : undefined;
}

/** "March 3, 2026", "3 March" */
const isOfDate = ({ text, lower }: Token): boolean => /^(?:[,.]|\d{1,4})$/.test(text) || TIME_WORDS.has(lower);

const isOfDateline = ({ text, lower }: Token): boolean =>
  /^(?:[,.()/]|\d{1,4}|[\p{Lu}'’]{2,})$/u.test(text) || TIME_WORDS.has(lower);

const OPENS_TIME = /^(?:next|last|this|early|late|later)$/;
const TIME_NOUN = /^(?:weeks?|months?|years?|days?|weekend|spring|summer|autumn|winter|morning|evening|night)$/;

/** "A verdict is expected | next | week": a time is not cut in two. */
export function withWholeTime(attribution: RawAttribution, tokens: readonly Token[]): RawAttribution {
  const last = attribution.content.at(-1);
  const after = last ? firstFrom(tokens, last.end) : 0;
  const noun = tokens[after];
  if (!last || !noun || !OPENS_TIME.test(tokens[after - 1]?.lower ?? '') || !TIME_NOUN.test(noun.lower))
    return attribution;
  return { ...attribution, content: [...attribution.content.slice(0, -1), { start: last.start, end: noun.end }] };
}
