// Joins what a trained tagger found with what the rules found, and gives leftover quotations a place. Knows spans, not words.

import { contains, hull, overlaps, type Span, type Spans } from '../model/span';
import type { Token } from '../text/tokens';
import type { RawAttribution } from './claim-tagger';
import type { RuleAttribution } from './rules/rule-tagger';
import { firstFrom, tokensWithin } from './tokens-within';

/** "whereas ", in characters. */
const LONGEST_JOINT = 8;

/**
 * The trained tagger decides wherever both saw a cue. Of what only the rules saw, the sure ones are added that do not stand inside
 * another's content: there a tagger that read the whole paragraph is the better judge of what is worth a claim of its own. But one
 * speaker's second verb in a row is no part of what the first one says, nor what stands across a semicolon.
 */
export function joinAttributions(
  trained: readonly RawAttribution[] | undefined,
  byRules: readonly RuleAttribution[],
  tokens: readonly Token[] = [],
): RawAttribution[] {
  const read = trained?.filter(
    (one) =>
      !byRules.some((rule) => rule.sure && (isInSource(one, rule) || isOfWhatIsSaid(one, rule) || isOfNoun(one, rule))),
  );
  const added = byRules.filter(
    (rule) =>
      !read ||
      (rule.sure &&
        !read.some(
          (other) =>
            sameCue(other, rule) || (holds(other, rule) && !isOthers(rule) && !standsApart(other, rule, tokens)),
        )) ||
      (read.some((other) => opensPart(other, rule)) && !read.some((other) => sameCue(other, rule))),
  );
  const kept = (read ?? []).map((one) => (one.source.length > 0 ? one : withSource(one, byRules, tokens)));
  const joined = [...kept, ...added.map(({ source, cue, content }) => ({ source, cue, content }))];
  return joined.sort((a, b) => placeOf(a) - placeOf(b));
}

/** What another's content tells, though somebody else says it: a claim that is answered, a denial in passing. */
const isOthers = ({ rule }: RuleAttribution): boolean => rule === 'answered' || rule === 'aside';

/** The tagger saw a cue and nobody who says it; the rules did. */
function withSource(
  one: RawAttribution,
  byRules: readonly RuleAttribution[],
  tokens: readonly Token[],
): RawAttribution {
  const rule = byRules.find((other) => sameCue(one, other) && other.source.length > 0);
  const [who] = rule?.source ?? [];
  if (!rule || !who) return one;
  const by = tokens[firstFrom(tokens, who.start) - 1];
  const closing = one.content.at(-1);
  // "dismissed | as pure invention by a person close to the fund"
  if (by?.lower === 'by' && closing?.end === who.end && by.start > closing.start)
    return { ...one, source: rule.source, content: rule.content };
  const apart = !rule.source.some((span) => [...one.cue, ...one.content].some((own) => overlaps(own, span)));
  return apart ? { ...one, source: rule.source } : one;
}

/** "A man who asked not to be named said …": what the tagger took for a claim is part of who said it. */
const isInSource = (one: RawAttribution, rule: RawAttribution): boolean =>
  one.cue.length > 0 &&
  one.cue.every((cue) => rule.source.some((who) => contains(who, cue))) &&
  rule.cue.some((cue) => one.content.some((content) => contains(content, cue)));

/** "eyewitness testimonies | confirming | a flying object": the noun is what says it, and its participle is no second claim. */
const isOfNoun = (one: RawAttribution, rule: RawAttribution): boolean =>
  rule.cue.length > 0 &&
  rule.cue.every((cue) => one.source.some((who) => contains(who, cue))) &&
  rule.content.some(({ start }) => start === one.cue[0]?.start);

/** "Labourers alleged | they | had pointed | out cracks": what the tagger took for the claim, and its beginning for content, is said by somebody. */
const isOfWhatIsSaid = (one: RawAttribution, rule: RawAttribution): boolean => {
  const [opening] = one.content;
  const says = [...rule.source, ...rule.cue];
  return (
    opening !== undefined &&
    opening.start === rule.source[0]?.start &&
    opening.end === says.at(-1)?.end &&
    says.every((span) => contains(opening, span)) &&
    one.cue.length > 0 &&
    one.cue.every((cue) => rule.content.some((content) => contains(content, cue)))
  );
};

/** "The trust said … and blamed …": the second verb of one speaker, which the tagger took for the first one's content. */
export const shareSpeaker = (outer: RawAttribution, inner: RawAttribution): boolean =>
  inner.source.some((who) => outer.source.some((other) => overlaps(who, other)));

const standsApart = (outer: RawAttribution, inner: RawAttribution, tokens: readonly Token[]): boolean =>
  shareSpeaker(outer, inner) ||
  isOfItsOwn(outer, inner) ||
  acrossSemicolon(outer, inner, tokens) ||
  isAfterTurn(inner, tokens) ||
  isFlatRejection(inner, tokens);

/** "Mr Brun denies that: the plates came from another mill, he says": what is rejected stands before, and nothing else is said there. */
const isFlatRejection = ({ cue, content }: RawAttribution, tokens: readonly Token[]): boolean => {
  const said = tokensWithin(tokens, content).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const verb = tokensWithin(tokens, cue).at(-1)?.lower ?? '';
  return said.length <= 2 && /^(?:this|that|it)$/.test(said[0]?.lower ?? '') && REJECTS.test(verb);
};

const REJECTS = /^(?:den(?:y|ies|ied)|contest(?:s|ed)|disput(?:es|ed)|reject(?:s|ed)|refut(?:es|ed))$/;

/** "killing nine, though | a charity put the toll at six": another's account. */
function isAfterTurn({ source: [who] }: RawAttribution, tokens: readonly Token[]): boolean {
  const at = who ? firstFrom(tokens, who.start) : 0;
  return /^(?:though|although|while|whereas)$/.test(tokens[at - 1]?.lower ?? '') && tokens[at - 2]?.text === ',';
}

/** "It began in the kitchen, the general maintained; it began with a decision, the chaplain said": outside of quotation marks. */
export function acrossSemicolon(outer: RawAttribution, inner: RawAttribution, tokens: readonly Token[]): boolean {
  const [one] = outer.cue;
  const [two] = inner.cue;
  if (!one || !two) return false;
  const between = tokensWithin(tokens, [{ start: Math.min(one.end, two.end), end: Math.max(one.start, two.start) }]);
  return between.some(({ text }) => text === ';') && !between.some(({ text }) => /^["“”]$/.test(text));
}

/** "… came down, the staff said, [blaming a sandstorm]": one speaker's next verb, with which a part of what the tagger took for content begins. */
const opensPart = (outer: RawAttribution, inner: RawAttribution): boolean =>
  inner.cue.length === 1 &&
  shareSpeaker(outer, inner) &&
  outer.content.some(
    ({ start }, at) => at > 0 && start === inner.cue[0]?.start && outer.cue.some((cue) => cue.end <= start),
  );

const holds = (outer: RawAttribution, inner: RawAttribution): boolean =>
  inner.cue.some((cue) => outer.content.some((content) => contains(content, cue)));

/** "…, officials said, [as survivors accused …]": what follows a cue is a claim of its own if somebody says it there. */
const isOfItsOwn = (outer: RawAttribution, inner: RawAttribution): boolean =>
  outer.content.some(
    (span, at) =>
      at > 0 &&
      inner.source.some((who) => contains(span, who) && who.start - span.start <= LONGEST_JOINT) &&
      outer.cue.some((cue) => cue.end <= span.start && (outer.content[at - 1]?.end ?? 0) <= cue.start),
  );

export const sameCue = (a: RawAttribution, b: RawAttribution): boolean =>
  a.cue.some((one) => b.cue.some((two) => overlaps(one, two)));

export const placeOf = (attribution: RawAttribution): number =>
  hull([...attribution.source, ...attribution.cue, ...attribution.content].sort((a, b) => a.start - b.start))?.start ??
  0;

/** Quotations that no attribution covers. */
export function leftovers(quotations: readonly Span[], attributions: readonly RawAttribution[]): Spans {
  return quotations.filter(
    (quotation) =>
      !attributions.some(({ content, cue }) => [...content, ...cue].some((span) => overlaps(span, quotation))),
  );
}
