// Finds the words that show how firmly something is said; knows phrases, not whose claim they belong to.

import type { Signal, SignalKind } from '../../model/reading';
import type { Token } from '../../text/tokens';
import { APPROXIMATIONS, SIGNAL_PHRASES } from './signal-words-table';

type Phrase = { kind: SignalKind; words: readonly string[] };

const PHRASES: ReadonlyMap<string, readonly Phrase[]> = byFirstWord();

/** Signals in text order; where two of one kind overlap, the longer. Linear in the tokens. */
export function findSignals(tokens: readonly Token[]): Signal[] {
  const found: Signal[] = [];
  for (const [at, token] of tokens.entries()) {
    const best = new Map<SignalKind, number>();
    for (const { kind, words } of PHRASES.get(token.lower) ?? []) {
      if (words.length > (best.get(kind) ?? 0) && words.every((word, step) => tokens[at + step]?.lower === word))
        best.set(kind, words.length);
    }
    for (const [kind, length] of best) {
      const last = tokens[at + length - 1];
      const covered = found.some((signal) => signal.kind === kind && signal.end > token.start);
      if (last && !covered && !isMonth(token, tokens[at + 1]) && !isVoid(kind, tokens, at))
        found.push({ kind, start: token.start, end: last.end });
    }
    const approximate = approximation(tokens, at);
    if (approximate) found.push(approximate);
  }
  return found;
}

/** "May" with a capital is a month or a name. */
const isMonth = (token: Token, next: Token | undefined): boolean =>
  (token.text === 'May' && !/^(?:be|have|not|i)$/.test(next?.lower ?? '')) || token.text === 'Will';

const isVoid = (kind: SignalKind, tokens: readonly Token[], at: number): boolean =>
  (kind === 'denial' && isLeftOpen(tokens, at)) || (kind === 'prediction' && isUnreal(tokens, at));

const LONGEST_CONDITION = 25;

/** "would have stopped", "if they had been open, everybody would live": nothing that is to come. */
function isUnreal(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'would') return false;
  if (tokens[at + 1]?.lower === 'have' || (tokens[at + 1]?.lower === 'not' && tokens[at + 2]?.lower === 'have'))
    return true;
  const before = tokens.slice(Math.max(0, at - LONGEST_CONDITION), at);
  const clause = before.slice(before.findLastIndex(({ text }) => /^[.!?]$/.test(text)) + 1).map(({ lower }) => lower);
  const condition = clause.indexOf('if');
  return condition >= 0 && clause.includes('had', condition);
}

/** "neither confirmed nor denied" */
const isLeftOpen = (tokens: readonly Token[], at: number): boolean =>
  /^n?or$/.test(tokens[at - 1]?.lower ?? '') && /^confirm/.test(tokens[at - 2]?.lower ?? '');

function approximation(tokens: readonly Token[], at: number): Signal | undefined {
  const number = tokens[at];
  if (!number || !/^\d/.test(number.lower) || /^\d{4}$/.test(number.lower)) return undefined;
  let from = at;
  while (from > 0 && at - from < 3 && APPROXIMATIONS.has(tokens[from - 1]?.lower ?? '')) from--;
  while (from > 0 && at - from < 4 && /^(?:at|as|more|up|less|fewer)$/.test(tokens[from - 1]?.lower ?? '') && from < at)
    from--;
  const first = tokens[from];
  if (from === at || !first || (at - from === 1 && /^(?:to|than|most|many|between|than)$/.test(first.lower)))
    return undefined;
  return { kind: 'approximation', start: first.start, end: number.end };
}

function byFirstWord(): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const [kind, texts] of Object.entries(SIGNAL_PHRASES) as [SignalKind, readonly string[]][]) {
    for (const text of texts) {
      const words = text.split(/\s+/);
      const first = words[0] ?? '';
      phrases.set(first, [...(phrases.get(first) ?? []), { kind, words }]);
    }
  }
  return phrases;
}
