// Loads the gold articles of tests/gold/claims: text with inline marks → text with offsets. Throws with file and reason on any mark that does not fit.

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Certainty, ConflictKind, Dispute, SignalKind, SourceType } from '../../lib/model/reading';
import { SOURCE_TYPES } from '../../lib/model/reading';
import type { Spans } from '../../lib/model/span';

export type GoldClaim = {
  id: string;
  source: Spans;
  cue: Spans;
  content: Spans;
  type: SourceType;
  party: boolean;
  certainty: Certainty;
  signals: SignalKind[];
};

export type GoldDispute = { accounts: string[][]; reasons: ConflictKind[]; status: Dispute['status'] };

export type GoldArticle = {
  name: string;
  kind: string;
  region: string;
  text: string;
  claims: GoldClaim[];
  disputes: GoldDispute[];
};

/** `tuning` articles may be looked at while rules are written, `report` and `held-back` articles only measured. */
export const GOLD_PARTS = ['tuning', 'report', 'held-back'] as const;
export type GoldPart = (typeof GOLD_PARTS)[number];

type GoldFile = {
  kind: string;
  region: string;
  text: string[];
  claims: Record<
    string,
    { type: SourceType; party?: boolean; certainty?: Certainty; signals?: SignalKind[]; source?: string }
  >;
  disputes: GoldDispute[];
};

const FOLDER = resolve(import.meta.dirname, 'claims');
const PREFIX: Record<GoldPart, string> = { tuning: 'tune-', report: 'report-', 'held-back': 'held-' };
const ROLES = { s: 'source', c: 'cue', k: 'content' } as const;

export function loadGold(part?: GoldPart): GoldArticle[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json') && (part === undefined || name.startsWith(PREFIX[part])))
    .sort()
    .map((name) => parseGold(name.replace(/\.json$/, ''), JSON.parse(readFileSync(join(FOLDER, name), 'utf8'))));
}

export function parseGold(name: string, file: GoldFile): GoldArticle {
  const { text, marks } = unmark(name, file.text.join('\n\n'));
  const claims = Object.entries(file.claims).map(([id, facts]): GoldClaim => {
    if (!SOURCE_TYPES.includes(facts.type)) throw new Error(`${name}: claim ${id} has the unknown type ${facts.type}`);
    const own = marks.get(id);
    if (!own || own.content.length === 0) throw new Error(`${name}: claim ${id} has no marked content`);
    const shared = facts.source === undefined ? undefined : marks.get(facts.source);
    if (facts.source !== undefined && !shared?.source.length)
      throw new Error(`${name}: claim ${id} borrows a source that is not marked`);
    return {
      id,
      source: own.source.length > 0 ? own.source : (shared?.source ?? []),
      cue: own.cue,
      content: own.content,
      type: facts.type,
      party: facts.party ?? false,
      certainty: facts.certainty ?? 'asserted',
      signals: facts.signals ?? [],
    };
  });
  const known = new Set(claims.map(({ id }) => id));
  for (const id of marks.keys()) if (!known.has(id)) throw new Error(`${name}: mark ${id} belongs to no claim`);
  for (const id of file.disputes.flatMap(({ accounts }) => accounts.flat()))
    if (!known.has(id)) throw new Error(`${name}: dispute names the unknown claim ${id}`);
  return { name, kind: file.kind, region: file.region, text, claims, disputes: file.disputes };
}

type Roles = Record<'source' | 'cue' | 'content', Spans>;

/** `[s1 The ministry] [c1 said] [k1 that …]`; marks may stand inside each other, and one may come in several parts. */
export function unmark(name: string, marked: string): { text: string; marks: Map<string, Roles> } {
  let text = '';
  const open: { id: string; role: keyof Roles; start: number }[] = [];
  const marks = new Map<string, Roles>();
  for (let at = 0; at < marked.length; at++) {
    const opener = /^\[([sck])(\d+) ?/.exec(marked.slice(at, at + 8));
    if (opener) {
      const [whole, role, id = ''] = opener;
      open.push({ id, role: ROLES[role as keyof typeof ROLES], start: text.length });
      at += whole.length - 1;
    } else if (marked[at] === ']') {
      const mark = open.pop();
      if (!mark) throw new Error(`${name}: a mark closes that was never opened, after "${text.slice(-40)}"`);
      const roles = marks.get(mark.id) ?? { source: [], cue: [], content: [] };
      if (mark.start === text.length) throw new Error(`${name}: mark ${mark.id} is empty`);
      roles[mark.role].push({ start: mark.start, end: text.length });
      marks.set(mark.id, roles);
    } else text += marked[at];
  }
  if (open.length > 0) throw new Error(`${name}: mark ${open[0]?.id} is never closed`);
  return { text, marks };
}
