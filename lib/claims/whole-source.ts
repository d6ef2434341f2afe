// Gives a source that the trained tagger saw in part its whole phrase: "The" (governor), "Deputy fire" (chief). Knows words, not the article.

import { contains, overlaps, type Span, type Spans } from '../model/span';
import type { Token } from '../text/tokens';
import type { RawAttribution } from './claim-tagger';
import { BE_FORMS, DETERMINERS, HAVE_FORMS, MODALS, POSSESSIVES, PREPOSITIONS } from './rules/closed-words-table';
import { verbOf } from './rules/verbs';
import { firstFrom, tokensWithin } from './tokens-within';

/** Between the parts of one source. */
const LONGEST_GAP = 6;
/** "Deputy fire chief" before a name. */
const LONGEST_TITLE = 4;
/** Of a phrase that begins with a lone "The". */
const LONGEST_PHRASE = 8;

/** `rule` is what rules found at the same cue, `tokens` are the paragraph's. */
export function withWholeSource(
  one: RawAttribution,
  rule: RawAttribution | undefined,
  tokens: readonly Token[],
): RawAttribution {
  if (one.source.length === 0) return one;
  const partner = beforeAmpersand(one.source, tokens);
  return grown(partner ? { ...one, source: [partner, ...one.source.slice(1)] } : one, rule, tokens);
}

/** "Rashid Memon & | Sons": from the first of the names. */
function beforeAmpersand([first]: Spans, tokens: readonly Token[]): Span | undefined {
  const at = first ? firstFrom(tokens, first.start) : 0;
  if (!first || tokens[at - 1]?.text !== '&' || !isCapital(tokens[at])) return undefined;
  let from = at - 2;
  while (from > 0 && isCapital(tokens[from - 1]) && at - from < LONGEST_PHRASE) from--;
  const start = tokens[from];
  return start && isCapital(start) ? { start: start.start, end: first.end } : undefined;
}

function grown(one: RawAttribution, rule: RawAttribution | undefined, tokens: readonly Token[]): RawAttribution {
  const taken = [...one.cue, ...one.content];
  const free = (source: Spans): boolean => !source.some((span) => taken.some((other) => overlaps(other, span)));
  const [phrase] = rule?.source ?? [];
  if (phrase && rule?.source.length === 1 && one.source.every((span) => contains(phrase, span)) && free([phrase])) {
    const whole = grownWithin(one.source, phrase, tokens);
    return whole ? { ...one, source: [whole] } : one;
  }
  const joined = joinedUp(one.source, tokens);
  if (joined && free([joined])) return { ...one, source: [joined] };
  const begun = loneDeterminer(one.source, tokens);
  return begun && free([begun]) ? { ...one, source: [begun] } : one;
}

/** "Open | Hands", "An accountant | called by the court, | Ana Ruiz": parts with no sentence of its own between. */
function joinedUp(parts: Spans, tokens: readonly Token[]): Span | undefined {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || parts.length < 2) return undefined;
  const whole = { start: first.start, end: last.end };
  const own = new Set(tokensWithin(tokens, parts));
  const gap = tokensWithin(tokens, [whole]).filter((token) => !own.has(token));
  return gap.length <= LONGEST_GAP && !gap.some(carriesVerb) ? whole : undefined;
}

const carriesVerb = ({ lower }: Token): boolean => BE_FORMS.has(lower) || HAVE_FORMS.has(lower) || MODALS.has(lower);

/** As far as the part goes on in the phrase without a joint; a name's relative clause is left to the tagger. */
function grownWithin(parts: Spans, phrase: Span, tokens: readonly Token[]): Span | undefined {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return undefined;
  const inGaps =
    tokensWithin(tokens, [{ start: first.start, end: last.end }]).length - tokensWithin(tokens, parts).length;
  if (inGaps > LONGEST_GAP) return undefined;
  const before = tokensWithin(tokens, [{ start: phrase.start, end: first.start }]);
  const after = tokensWithin(tokens, [{ start: last.end, end: phrase.end }]);
  const start = isTitle(before, tokensWithin(tokens, [first])) ? phrase.start : first.start;
  const own = tokensWithin(tokens, [last]);
  const end = goesOn(own, after) ? phrase.end : last.end;
  return parts.length > 1 || start < first.start || end > last.end ? { start, end } : undefined;
}

/** "Driver | Ramaz Tolia", "Deputy fire | chief Ana Ruiz", "its chairman, | R. K. Solanki" */
function isTitle(before: readonly Token[], own: readonly Token[]): boolean {
  const first = before[0];
  if (!first || before.length > LONGEST_TITLE || before.some(({ lower }) => lower === 'and')) return false;
  return POSSESSIVES.has(first.lower) || (isCapital(first) && isCapital(own.at(-1)));
}

/** "A doctor at the district | hospital", "Its secretary, | Mohan Dhar", "Harbor | First"; not "Ruiz | , who" and not "Ruiz | in June". */
function goesOn(own: readonly Token[], after: readonly Token[]): boolean {
  const [next, second] = after;
  const last = own.at(-1);
  if (!last || !next) return false;
  if (next.text === ',') return !isCapital(last) && isCapital(second);
  if (DETERMINERS.has(last.lower) || PREPOSITIONS.has(last.lower)) return true;
  if (!/^[\p{L}\p{N}]/u.test(next.text)) return false;
  if (isCapital(last) && isNameJoint(next) && isCapital(second))
    return after.every((word) => isCapital(word) || isNameJoint(word));
  if (!isCapital(last) || isCapital(next)) return true;
  // "State | television", "Deputy | fire chief Ana Ruiz"
  return (
    own.length === 1 &&
    !PREPOSITIONS.has(next.lower) &&
    (after.length === 1 || (after.length <= LONGEST_TITLE && isCapital(after.at(-1))))
  );
}

/** "Alliance | for Change", "Doctors | without Borders" */
const isNameJoint = ({ lower }: Token): boolean => /^(?:for|of|against|without|the)$/.test(lower);

const isNounLike = ({ lower }: Token): boolean => !PREPOSITIONS.has(lower) && !verbOf(lower);

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);

/** "The | central bank of Nordland left its rate unchanged and warned": up to the verb. */
function loneDeterminer(source: Spans, tokens: readonly Token[]): Span | undefined {
  const [only] = tokensWithin(tokens, source);
  if (source.length > 1 || !only || only.end !== source[0]?.end || !/^(?:the|an?|its|his|her|their)$/.test(only.lower))
    return undefined;
  const at = firstFrom(tokens, only.end);
  const words = tokens.slice(at, at + LONGEST_PHRASE);
  const to = words.findIndex((token) => !isPhraseWord(token));
  const last = words[to - 1];
  return last && !PREPOSITIONS.has(last.lower) ? { start: only.start, end: last.end } : undefined;
}

const isPhraseWord = (token: Token): boolean =>
  /^\p{L}/u.test(token.text) && (isCapital(token) || /^(?:of|for|the|and)$/.test(token.lower) || isNounLike(token));
