// Counts what a matcher got right in marked articles against one list, by kind of Actor.

import type { Segment } from '../../lib/match/segment/segment';
import type { ActorKind } from '../../lib/model/list';
import { readNames } from '../../lib/reading/read-names';
import { marked, type ShortActor } from './compiled-list';

export type MentionCounts = { right: number; wrong: string[]; missed: string[] };
export type MentionScore = { traps: number; all: MentionCounts; byKind: ReadonlyMap<ActorKind, MentionCounts> };

const none = (): MentionCounts => ({ right: 0, wrong: [], missed: [] });

/** A mention is right only with the words and the one Actor that are marked; one shown as ambiguous is wrong. */
export function mentionScore(
  articles: readonly { title: string; text: string }[],
  actors: readonly ShortActor[],
  segment: Segment,
): MentionScore {
  const kinds = new Map(actors.map(({ name, kind }) => [name, kind]));
  const byKind = new Map<ActorKind, MentionCounts>();
  const all = none();
  const count = (kind: ActorKind = 'other', add: (counts: MentionCounts) => void): void => {
    const own = byKind.get(kind) ?? none();
    byKind.set(kind, own);
    for (const counts of [own, all]) add(counts);
  };
  let traps = 0;
  for (const { title, text: source } of articles) {
    const { text, marks, traps: places } = marked(source);
    traps += places.length;
    const names = readNames({ text }, [segment]);
    const met = new Set<number>();
    for (const {
      start,
      end,
      actors: [first = -1, ...more],
      rule,
    } of names.mentions) {
      const actor = names.actors[first];
      const at = marks.findIndex((mark) => mark.start === start && mark.end === end && mark.name === actor?.name);
      if (at >= 0 && more.length === 0) met.add(at);
      else count(actor?.kind, ({ wrong }) => wrong.push(`${title}: ${text.slice(start, end)} (${rule})`));
    }
    for (const [at, { start, end, name }] of marks.entries()) {
      if (met.has(at)) count(kinds.get(name), (counts) => counts.right++);
      else count(kinds.get(name), ({ missed }) => missed.push(`${title}: ${text.slice(start, end)}`));
    }
  }
  return { traps, all, byKind };
}

export const precisionOf = ({ right, wrong }: MentionCounts): number => right / (right + wrong.length);
export const recallOf = ({ right, missed }: MentionCounts): number => right / (right + missed.length);
