// Reads "a monitor who asked not to be identified says …" as what the monitor says: the asking is part of who speaks. Knows one sentence at a time.

import type { Span } from '../model/span';
import type { Token } from '../text/tokens';
import type { RawAttribution } from './claim-tagger';
import { verbOf } from './rules/verbs';
import { firstFrom } from './tokens-within';

/** "not wanting his full name to", in tokens before "be". */
const LONGEST_ASKING = 7;
/** "On Friday a retired officer in the sector who …": a speaker is no longer than this, in tokens. */
const LONGEST_SPEAKER = 30;

/** `attributions` of one paragraph; those that took the asking for a claim give way to what is said after it. */
export function withUnnamedSpeakers(
  attributions: readonly RawAttribution[],
  tokens: readonly Token[],
  sentences: readonly Span[],
): RawAttribution[] {
  let settled = [...attributions];
  for (const [at, token] of tokens.entries()) {
    if (!NAMED.test(token.lower) || tokens[at - 1]?.lower !== 'be') continue;
    const speech = tokens[at + 1];
    const sentence = sentences.find(({ start, end }) => start <= token.start && token.end <= end);
    const opening = sentence && openingOf(at, firstFrom(tokens, sentence.start), tokens);
    if (!speech || !sentence || opening === undefined || !isSaid(speech)) continue;
    settled = withSpeaker(settled, { source: opening, cue: speech, end: sentence.end }, tokens);
  }
  return settled;
}

const NAMED = /^(?:named|identified|quoted|cited)$/;

const isSaid = ({ lower }: Token): boolean => {
  const verb = verbOf(lower);
  return verb !== undefined && !lower.endsWith('ing') && (verb.frames.has('speech') || verb.frames.has('tell'));
};

/** From the first word of the speaker to the asking, when "who" and a wish not to be named stand between. */
function openingOf(named: number, first: number, tokens: readonly Token[]): Span | undefined {
  const asking = tokens.slice(Math.max(first, named - LONGEST_ASKING), named);
  if (!asking.some(({ lower }) => /^(?:not|declined|refused|n['’]t)$|n['’]t$/.test(lower))) return undefined;
  const from = Math.max(first, named - LONGEST_SPEAKER);
  const who = tokens.findIndex(({ lower }, at) => at >= from && at < named && lower === 'who');
  if (who < 0) return undefined;
  const comma = tokens.findLastIndex(({ text }, at) => at >= from && at < who - 1 && text === ',');
  const begins = tokens[Math.max(comma + 1, skipped(first, tokens))];
  const ends = tokens[named];
  return begins && ends && begins.start < ends.start ? { start: begins.start, end: ends.end } : undefined;
}

/** "But a monitor who …" */
const skipped = (first: number, tokens: readonly Token[]): number =>
  /^(?:but|and|yet|however|meanwhile)$/.test(tokens[first]?.lower ?? '') ? first + 1 : first;

function withSpeaker(
  attributions: readonly RawAttribution[],
  { source, cue, end }: { source: Span; cue: Token; end: number },
  tokens: readonly Token[],
): RawAttribution[] {
  const isIn = (place: number): boolean => place >= source.start && place < source.end;
  const kept = attributions.filter(({ cue: [says] }) => says === undefined || !isIn(says.start));
  const known = kept.some((one) => one.cue.some(({ start }) => start === cue.start));
  const last = tokens[firstFrom(tokens, end) - 1];
  const from = tokens[firstFrom(tokens, cue.end)];
  if (known || !from || !last) return kept;
  const ends = /^[.!?…]$/.test(last.text) ? (tokens[firstFrom(tokens, end) - 2]?.end ?? last.end) : last.end;
  if (ends <= from.start) return kept;
  const said: RawAttribution = {
    source: [source],
    cue: [{ start: cue.start, end: cue.end }],
    content: [{ start: from.start, end: ends }],
  };
  return [...kept, said].sort((a, b) => (a.cue[0]?.start ?? 0) - (b.cue[0]?.start ?? 0));
}
