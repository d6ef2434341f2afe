// Who, according to a claim, did it: "carried out by X", "blamed X for …", "X fired first". Knows patterns of words, not grammar.

import type { Span } from '../../model/span';
import type { Token } from '../../text/tokens';
import { verbOf } from '../rules/verbs';
import { bare, isCapital } from '../sources/name-runs';
import { singular } from '../sources/singular';
import { JOINED } from './event-words-table';
import type { Proposition } from './proposition';
import { groupsOf, isStop, nameRoot, sideOf, stemOf } from './stems';

export type Agent = {
  /** Names or head nouns of the doer, in common form. */
  names: string[];
  /** The happening, as its predicate group; empty when the claim is only "X is to blame". */
  group: string;
  /** Named, or a side that everybody knows: not "somebody", "troops". */
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

export function agentsOf(proposition: Proposition): Agent[] {
  const { tokens, cue } = proposition;
  const accusing = cue.some((token) => /^(?:accus|blam)(?:e|es|ed|ing)$/.test(token.lower));
  const accused = accusing ? firstPhrase(tokens, 0) : undefined;
  const group = [...proposition.groups.keys()].find((name) => DEEDS.has(name)) ?? '';
  if (accused) return [{ ...accused, group, accused: true }];
  for (const [at, token] of tokens.entries()) {
    if (token.lower !== 'by' || !isDeed(tokens[at - 1]?.lower ?? '')) continue;
    const doer = firstPhrase(tokens, at + 1);
    if (doer && group) return [{ ...doer, group, accused: false }];
  }
  return cleftDoer(tokens) ?? subjectDoer(tokens, group);
}

const isDeed = (lower: string): boolean => {
  const verb = verbOf(lower);
  return verb !== undefined && (verb.forms.includes('participle') || lower === 'out');
};

/** "it was the employers who left". */
function cleftDoer(tokens: readonly Token[]): Agent[] | undefined {
  const from = tokens[0]?.lower === 'that' ? 1 : 0;
  if (tokens[from]?.lower !== 'it' || !/^(?:was|is)$/.test(tokens[from + 1]?.lower ?? '')) return undefined;
  const who = tokens.findIndex((token) => /^(?:who|that)$/.test(token.lower) && token !== tokens[0]);
  const doer = who > 0 ? firstPhrase(tokens, from + 2) : undefined;
  const group =
    doer &&
    tokens
      .slice(who)
      .flatMap((token) => groupsOf(stemOf(token.lower)))
      .find((name) => DEEDS.has(name));
  return doer && group ? [{ ...doer, group, accused: false }] : undefined;
}

/** "Ukrainian forces shelled the plant": the phrase that opens the claim, before a verb of a deed. */
function subjectDoer(tokens: readonly Token[], group: string): Agent[] {
  for (let at = 1; at < Math.min(tokens.length, 10); at++) {
    const token = tokens[at];
    const verb = token && verbOf(token.lower);
    if (!token || !verb?.forms.includes('past')) continue;
    const next = tokens[at + 1];
    const joined = next && JOINED.get(`${stemOf(token.lower)} ${stemOf(next.lower)}`);
    const deeds = [...groupsOf(joined ?? ''), ...groupsOf(stemOf(token.lower))].filter((name) => DEEDS.has(name));
    if (deeds.length === 0) return [];
    if (/^(?:was|were|been|be|being|is|are)$/.test(tokens[at - 1]?.lower ?? '')) return [];
    const doer = firstPhrase(tokens, 0);
    return doer && group ? [{ ...doer, group: deeds[0] ?? group, accused: false }] : [];
  }
  return [];
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
