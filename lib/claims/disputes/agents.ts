// Who, according to a claim, did it: "carried out by X", "blamed X for …", "X fired first". Knows patterns of words, not grammar.

import type { Span } from '../../model/span';
import type { Token } from '../../text/tokens';
import { verbOf } from '../rules/verbs';
import { bare, isCapital } from '../sources/name-runs';
import { singular } from '../sources/singular';
import type { Proposition } from './proposition';
import { groupsOf, isStop, nameRoot, sideOf, stemOf } from './stems';

export type Agent = {
  /** Names or head nouns of the doer, in common form. */
  names: string[];
  /** The happening, as its predicate group; empty when the claim is only "X is to blame". */
  group: string;
  /** Named, or a side that everybody knows: not "somebody", "troops". */
  proper: boolean;
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
]);

export function agentsOf(proposition: Proposition): Agent[] {
  const { tokens, cue } = proposition;
  const accusing = cue.some((token) => /^(?:accus|blam)(?:e|es|ed|ing)$/.test(token.lower));
  const accused = accusing ? firstPhrase(tokens, 0) : undefined;
  const group = [...proposition.groups.keys()].find((name) => DEEDS.has(name)) ?? '';
  if (accused) return [{ ...accused, group }];
  for (const [at, token] of tokens.entries()) {
    if (token.lower !== 'by' || !isDeed(tokens[at - 1]?.lower ?? '')) continue;
    const doer = firstPhrase(tokens, at + 1);
    if (doer && group) return [{ ...doer, group }];
  }
  return subjectDoer(tokens, group);
}

const isDeed = (lower: string): boolean => {
  const verb = verbOf(lower);
  return verb !== undefined && (verb.forms.includes('participle') || lower === 'out');
};

/** "Ukrainian forces shelled the plant": the phrase that opens the claim, before a verb of a deed. */
function subjectDoer(tokens: readonly Token[], group: string): Agent[] {
  for (let at = 1; at < Math.min(tokens.length, 10); at++) {
    const token = tokens[at];
    const verb = token && verbOf(token.lower);
    if (!token || !verb?.forms.includes('past')) continue;
    if (!groupsOf(stemOf(token.lower)).some((name) => DEEDS.has(name))) return [];
    if (/^(?:was|were|been|be|being|is|are)$/.test(tokens[at - 1]?.lower ?? '')) return [];
    const doer = firstPhrase(tokens, 0);
    return doer && group ? [{ ...doer, group: groupsOf(stemOf(token.lower))[0] ?? group }] : [];
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
