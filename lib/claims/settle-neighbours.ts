// Settles what belongs to which of two claims of one sentence: where a content ends, whose verb it is. Knows places and joints.

import { contains, type Span, type Spans } from '../model/span';
import type { Token } from '../text/tokens';
import type { RawAttribution } from './claim-tagger';
import { acrossSemicolon, shareSpeaker } from './join-attributions';
import { firstFrom } from './tokens-within';

/** How many claims before and behind are looked at: keeps the work linear. */
const NEIGHBOURS = 3;

/** `attributions` of one paragraph in text order; answers the same number in the same order. */
export function settleNeighbours(attributions: readonly RawAttribution[], tokens: readonly Token[]): RawAttribution[] {
  return attributions.map((own, at) => {
    const others = attributions
      .slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1)
      .filter((other) => other !== own);
    const apart = withSemicolonCut(own, others, tokens);
    const cut = withNextVerbCut(withContentCut(withAsideCut(apart, others, tokens), others, tokens), others, tokens);
    const shared = withSharedSource(cut, others, tokens);
    return withSourceCut(withSpeakerBefore(shared, attributions[at - 1], tokens), others, tokens);
  });
}

/** "It was an accident, the owner said; | it was none, the union answers": a semicolon parts what two speakers say. */
function withSemicolonCut(
  own: RawAttribution,
  others: readonly RawAttribution[],
  tokens: readonly Token[],
): RawAttribution {
  const [says] = own.cue;
  let { content } = own;
  for (const other of others) {
    const [cue] = other.cue;
    if (!says || !cue || !acrossSemicolon(own, other, tokens) || !content.some((span) => contains(span, cue))) continue;
    const before = cue.start < says.start;
    const mark = tokens
      .slice(firstFrom(tokens, Math.min(cue.end, says.end)), firstFrom(tokens, Math.max(cue.start, says.start)))
      .find(({ text }) => text === ';');
    if (mark) content = content.flatMap((span) => (before ? after(span, mark, tokens) : upTo(span, mark, tokens)));
  }
  return content.length > 0 && content !== own.content ? { ...own, content } : own;
}

const upTo = (span: Span, mark: Span, tokens: readonly Token[]): Span[] => {
  const end = Math.min(span.end, tokens[firstFrom(tokens, mark.start) - 1]?.end ?? span.end);
  return end > span.start ? [{ start: span.start, end }] : [];
};

const after = (span: Span, mark: Span, tokens: readonly Token[]): Span[] => {
  const start = Math.max(span.start, tokens[firstFrom(tokens, mark.end)]?.start ?? span.start);
  return span.end > start ? [{ start, end: span.end }] : [];
};

/** "… turned away, | a charge the governor denies": what is denied in passing is a few words at the end, with who denies it behind them. */
function withAsideCut(
  own: RawAttribution,
  others: readonly RawAttribution[],
  tokens: readonly Token[],
): RawAttribution {
  for (const { source, cue, content } of others) {
    const [who] = source;
    const [says] = cue;
    const [named] = content;
    const last = own.content.at(-1);
    if (!who || !says || !named || !last || !(named.end <= who.start && who.end <= says.start)) continue;
    const joint = firstFrom(tokens, named.start) - 1;
    const isAside = named.start > last.start && says.end === last.end && /^[,–—]$/.test(tokens[joint]?.text ?? '');
    const end = tokens[joint - 1]?.end ?? 0;
    if (isAside && end > last.start)
      return { ...own, content: [...own.content.slice(0, -1), { start: last.start, end }] };
  }
  return own;
}

/** "… 46, while | the governor said 71": the next claim is no part of this one. */
function withContentCut(
  own: RawAttribution,
  others: readonly RawAttribution[],
  tokens: readonly Token[],
): RawAttribution {
  for (const { source, cue } of others) {
    const [who] = source;
    const [says] = cue;
    if (!who || !says) continue;
    const at = own.content.findIndex((span) => contains(span, who) && contains(span, says));
    const joint = firstFrom(tokens, who.start) - 1;
    const turn = tokens[joint]?.lower ?? '';
    if (at < 0 || !(/^(?:while|whereas|although|though|but)$/.test(turn) || (turn === 'as' && at > 0))) continue;
    const end = tokens[joint - (tokens[joint - 1]?.text === ',' ? 2 : 1)]?.end;
    const span = own.content[at];
    if (!span || end === undefined) continue;
    const kept = own.content.slice(0, at);
    if (end > span.start) return { ...own, content: [...kept, { start: span.start, end }] };
    if (kept.length > 0) return { ...own, content: kept };
  }
  return own;
}

/** "… 46 were dead and | blamed the army": the same speaker's next verb ends what the first one says. */
function withNextVerbCut(
  own: RawAttribution,
  others: readonly RawAttribution[],
  tokens: readonly Token[],
): RawAttribution {
  for (const other of others) {
    const [says] = other.cue;
    const span = says && own.content.find((content) => contains(content, says));
    if (!says || !span || !shareSpeaker(own, other)) continue;
    let joint = firstFrom(tokens, says.start) - 1;
    while (/^(?:and|but|[,;–—])$/.test(tokens[joint]?.lower ?? '')) joint--;
    const end = tokens[joint]?.end ?? 0;
    const before = own.content.filter((content) => content.end <= span.start);
    if (end > span.start) return { ...own, content: [...before, { start: span.start, end }] };
    // "… came down, the staff said, | blaming a sandstorm"
    if (says.start === span.start && before.length > 0) return { ...own, content: before };
  }
  return own;
}

/** "Corvane reported a fall and warned …": what stands right before "and" is not who warned. */
function withSharedSource(
  own: RawAttribution,
  others: readonly RawAttribution[],
  tokens: readonly Token[],
): RawAttribution {
  const [who] = own.source;
  const [says] = own.cue;
  if (!who || !says || own.source.length > 1) return own;
  const before = firstFrom(tokens, says.start) - 1;
  const between = tokens.slice(firstFrom(tokens, who.end), before);
  if (tokens[before]?.lower !== 'and' || between.length > 2 || !between.every(isTime)) return own;
  const first = others.find(
    ({ source, content }) => source.length > 0 && holdsAll(content, who) && !overlapsAny(source, who),
  );
  return first ? { ...own, source: first.source } : own;
}

/** "The company rejected the claim, saying …": who spoke goes on speaking. */
function withSpeakerBefore(
  own: RawAttribution,
  before: RawAttribution | undefined,
  tokens: readonly Token[],
): RawAttribution {
  const [says] = own.cue;
  const place = says && firstFrom(tokens, says.start);
  if (own.source.length > 0 || place === undefined || !GOING_ON.test(tokens[place]?.lower ?? '')) return own;
  if (tokens[place - 1]?.text !== ',') return own;
  const from = before?.source.at(-1)?.end;
  const isOneSentence =
    from !== undefined && !tokens.slice(firstFrom(tokens, from), place).some(({ text }) => /^[.!?…]/.test(text));
  return before && isOneSentence ? { ...own, source: before.source } : own;
}

const GOING_ON =
  /^(?:saying|adding|insisting|arguing|claiming|stressing|noting|stating|maintaining|telling|warning|explaining|alleging|calling)$/;

/** "Grey Heron stood by its findings and said …": the first verb is no part of who said it. */
function withSourceCut(
  own: RawAttribution,
  others: readonly RawAttribution[],
  tokens: readonly Token[],
): RawAttribution {
  const [who] = own.source;
  const [says] = own.cue;
  if (!says || tokens[firstFrom(tokens, says.start) - 1]?.lower !== 'and') return own;
  if (!who || own.source.length > 1) return own;
  const verb = others
    .flatMap(({ cue }) => cue)
    .find(({ start }) => who.start < start && tokens[firstFrom(tokens, start)]?.end === who.end);
  const end = verb && tokens[firstFrom(tokens, verb.start) - 1]?.end;
  return end !== undefined && end > who.start ? { ...own, source: [{ start: who.start, end }] } : own;
}

const isTime = ({ lower }: Token): boolean =>
  /^(?:on|late|early|last|yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(lower);

const holdsAll = (content: Spans, who: Span): boolean =>
  content.some((span) => contains(span, who) || contains(who, span));

const overlapsAny = (source: Spans, who: Span): boolean =>
  source.some((span) => span.start < who.end && who.start < span.end);
