// Gathers claims that stand against each other into matters and, within a matter, into accounts that agree. Knows scores and positions, no words.

import { type Board, byClaim, type Draft, newSide, put, type Relation, type Thresholds } from './matter-board';
import { mergeBest } from './matter-merges';
import { bestPlace } from './matter-places';

/** The accounts of one matter: positions of claims. */
export type Matter = { sides: number[][] };

/** Claims settle in two or three rounds. */
const ROUNDS = 8;
/** Two matters of one article are seldom one. */
const MERGES = 24;

/**
 * Clusters by correlation: what is gained by a pair of claims in one matter is its probability over the threshold. Begins with the surest
 * pairs, if one of them is sure, lets every claim go where most is gained, joins matters that gain by it.
 */
export function mattersOf(relations: readonly Relation[], thresholds: Thresholds): Matter[] {
  const sorted = [...relations].sort((x, y) => y.against - x.against || x.a - y.a || x.b - y.b);
  const board: Board = { relationsOf: byClaim(relations), sideOf: new Map(), thresholds };
  const begins = sorted.filter(({ shown, against }) => shown && against >= thresholds.begins);
  if ((begins[0]?.against ?? 0) < thresholds.sure) return [];
  for (const { a, b } of begins) begin(a, b, board);
  settle(board);
  for (let merges = 0; merges < MERGES && mergeBest(board); merges++) settle(board);
  return finished(board, begins);
}

function begin(a: number, b: number, { sideOf }: Board): void {
  if (sideOf.has(a) || sideOf.has(b)) return;
  const matter: Draft = { sides: [] };
  for (const claim of [a, b]) put(claim, newSide(matter), sideOf);
}

/** Every claim in turn goes where most is gained, or nowhere, until none wants to move. */
function settle(board: Board): void {
  const claims = [...board.relationsOf.keys()].sort((x, y) => x - y);
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (const claim of claims) moved = move(claim, board) || moved;
    dropLoneSides(board);
    if (!moved) return;
  }
}

function move(claim: number, board: Board): boolean {
  const own = board.sideOf.get(claim);
  const best = bestPlace(claim, board);
  const alone = own?.claims.size === 1 && own.matter === best?.matter;
  const to = best?.side ?? (alone ? own : undefined);
  if (best ? to !== undefined && to === own : own === undefined) return false;
  put(claim, best && (to ?? newSide(best.matter)), board.sideOf);
  return true;
}

/** A matter that was left with one account is none. */
function dropLoneSides({ sideOf }: Board): void {
  for (const [claim, { matter }] of [...sideOf]) if (matter.sides.length < 2) sideOf.delete(claim);
}

/** In the order of the text, each with words of the article that show its conflict. */
function finished({ sideOf }: Board, begins: readonly Relation[]): Matter[] {
  const shown = new Set<Draft>();
  for (const { a, b } of begins) {
    const one = sideOf.get(a);
    const two = sideOf.get(b);
    if (one && two && one !== two && one.matter === two.matter) shown.add(one.matter);
  }
  const matters = [...shown].map(({ sides }): Matter => {
    const sorted = sides.map(({ claims }) => [...claims].sort((x, y) => x - y));
    return { sides: sorted.sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0)) };
  });
  return matters.sort((x, y) => (x.sides[0]?.[0] ?? 0) - (y.sides[0]?.[0] ?? 0));
}
