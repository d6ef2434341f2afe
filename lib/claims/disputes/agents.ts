// Who, according to a claim, did it: "carried out by X", "blamed X for …", "X fired first". Knows patterns of words, not grammar.

import type { Span } from '../../model/span';
import type { Token } from '../../text/tokens';
import { verbOf } from '../rules/verbs';
import { singular } from '../sources/singular';
import { bare, isCapital } from '../sources/spelling';
import { JOINED } from './event-words-table';
import { groupsOf, isStop, nameRoot, sideOf, stemOf } from './stems';

export type Agent = {
  /** Roots of names, sides or head nouns of the doer. */
  names: string[];
  /** What was done, as predicate groups. */
  groups: string[];
  /** Named, or a side that everybody knows: not "somebody". */
  proper: boolean;
  /** Named by "accused" or "blamed". */
  accused: boolean;
  span: Span;
};

const DEEDS = new Set([
  'kill',
  'wound',
  'blast',
  'shoot',
  'launch',
  'arrest',
  'capture',
  'torture',
  'fire-blaze',
  'pollute',
  'steal',
  'poison',
  'cross',
  'spy',
  'hostage',
  'ceasefire',
  'leave-talks',
]);

/** The doer that a claim names, if any; `speaker` does what "we" or "claimed responsibility" says. */
export function agentOf(
  tokens: readonly Token[],
  cue: readonly Token[],
  groups: readonly string[],
  speaker: readonly string[],
): Agent | undefined {
  const deeds = groups.filter((name) => DEEDS.has(name));
  if (
    tokens.slice(0, 3).some((token) => token.lower === 'responsibility') &&
    speaker.length > 0 &&
    tokens[0] &&
    cue.some((token) => /^claim/.test(token.lower))
  ) {
    return {
      names: [...speaker],
      groups: deeds,
      proper: true,
      accused: false,
      span: { start: tokens[0].start, end: tokens[0].end },
    };
  }
  const accusing = cue.some((token) => /^(?:accus|blam)(?:e|es|ed|ing)$/.test(token.lower));
  const accused = accusing ? firstPhrase(tokens, 0) : undefined;
  if (accused) return { ...accused, groups: deeds, accused: true };
  return byDoer(tokens, deeds) ?? behindDoer(tokens, deeds) ?? cleftDoer(tokens, deeds) ?? subjectDoer(tokens);
}

/** "fired by Indian soldiers" */
function byDoer(tokens: readonly Token[], deeds: string[]): Agent | undefined {
  for (const [at, token] of tokens.entries()) {
    if (token.lower !== 'by' || !isDeed(tokens[at - 1]?.lower ?? '')) continue;
    const doer = firstPhrase(tokens, at + 1);
    if (doer && deeds.length > 0) return { ...doer, groups: deeds, accused: false };
  }
  return undefined;
}

/** "the Taliban were behind it" */
function behindDoer(tokens: readonly Token[], deeds: string[]): Agent | undefined {
  const at = tokens.findIndex(
    (token, index) =>
      /^(?:behind|responsible)$/.test(token.lower) &&
      /^(?:was|were|is|are|be|been)$/.test(tokens[index - 1]?.lower ?? ''),
  );
  const doer = at > 0 ? firstPhrase(tokens, 0) : undefined;
  return doer && { ...doer, groups: deeds, accused: false };
}

const isDeed = (lower: string): boolean => {
  const verb = verbOf(lower);
  return verb !== undefined && (verb.forms.includes('participle') || lower === 'out');
};

/** "it was the employers who left" */
function cleftDoer(tokens: readonly Token[], deeds: string[]): Agent | undefined {
  const from = tokens[0]?.lower === 'that' ? 1 : 0;
  if (tokens[from]?.lower !== 'it' || !/^(?:was|is)$/.test(tokens[from + 1]?.lower ?? '')) return undefined;
  const who = tokens.findIndex((token, at) => at > from + 1 && /^(?:who|that)$/.test(token.lower));
  const doer = who > 0 ? firstPhrase(tokens, from + 2) : undefined;
  return doer && { ...doer, groups: deeds, accused: false };
}

const SUBJECT_REACH = 10;

/** "Ukrainian forces shelled the plant": the phrase that opens the claim, before a verb of a deed. */
function subjectDoer(tokens: readonly Token[]): Agent | undefined {
  for (let at = 1; at < Math.min(tokens.length, SUBJECT_REACH); at++) {
    const token = tokens[at];
    if (!token || !verbOf(token.lower)?.forms.some((form) => form === 'past' || form === 'participle')) continue;
    const next = tokens[at + 1];
    const joined = next && JOINED.get(`${stemOf(token.lower)} ${stemOf(next.lower)}`);
    const deeds = [...groupsOf(joined ?? ''), ...groupsOf(stemOf(token.lower))].filter((name) => DEEDS.has(name));
    if (deeds.length === 0 || /^(?:was|were|been|be|being|is|are)$/.test(tokens[at - 1]?.lower ?? '')) return undefined;
    const doer = firstPhrase(tokens, 0);
    return doer && { ...doer, groups: deeds, accused: false };
  }
  return undefined;
}

function firstPhrase(tokens: readonly Token[], from: number): Pick<Agent, 'names' | 'span' | 'proper'> | undefined {
  const names: string[] = [];
  let start: Token | undefined;
  let end: Token | undefined;
  let proper = false;
  for (let at = from; at < Math.min(tokens.length, from + 7); at++) {
    const token = tokens[at];
    if (!token || /^(?:of|for|in|on|at|with|who|that|to|and|,|\.|by)$/.test(token.lower)) {
      if (names.length > 0 || token === undefined || !/^that$/.test(token.lower)) break;
      continue;
    }
    if (names.length > 0 && verbOf(token.lower)?.forms.includes('past')) break;
    if (isStop(token.lower) && !isCapital(token)) continue;
    start ??= token;
    end = token;
    if (isStop(token.lower)) continue;
    proper ||= isCapital(token) || sideOf(token.lower) !== undefined;
    names.push(sideOf(token.lower) ?? (isCapital(token) ? nameRoot(token.lower) : singular(bare(token.lower))));
  }
  return start && end && names.length > 0 ? { names, proper, span: { start: start.start, end: end.end } } : undefined;
}
