// Weighs by its grammar whether a body is a state's or somebody else's: its head noun, the words before it and what it is of or for. Knows no articles.

import type { Token } from '../../text/tokens';
import { HEAD_WEIGHTS, KIND_WEIGHTS } from './body-heads-table';
import { STATE_WORDS } from './country-words-table';
import { kindOfWord } from './lexicon/words';
import { singular } from './singular';
import { bare } from './spelling';

/** `weight`: above nothing a state's or a town's, below somebody else's; `across`: of several states. */
export type BodyLean = { weight: number; across: boolean };

const LONGEST = 14;

/** Of a noun phrase or a name without what stands behind commas; undefined where its head is no body. */
export function bodyLean(words: readonly Token[]): BodyLean | undefined {
  const near = words.slice(0, LONGEST).map(({ lower }) => bare(lower));
  const joint = near.findIndex((word, at) => at > 0 && /^(?:of|for|on|in|at|to|against)$/.test(word));
  const before = joint < 0 ? near : near.slice(0, joint);
  const behind = joint < 0 ? [] : near.slice(joint + 1);
  const head = before.pop();
  const own = head === undefined ? undefined : headWeight(head);
  return own === undefined
    ? undefined
    : {
        weight: own + weightBefore(before) + weightBehind(behind),
        across: before.some(isAcross) || behind.includes('nations'),
      };
}

let weights: ReadonlyMap<string, number> | undefined;

function headWeight(word: string): number | undefined {
  weights ??= new Map(HEAD_WEIGHTS.flatMap(([weight, heads]) => heads.map((head) => [head, weight] as const)));
  return weights.get(word) ?? weights.get(singular(word)) ?? KIND_WEIGHTS.get(kindOfWord(word) ?? '');
}

const isAcross = (word: string): boolean =>
  /^(?:international|un|nations|eu|nato|multinational|peacekeeping)$/.test(word) || kindOfWord(word) === 'intl-mod';

const OF_STATE: ReadonlySet<string | undefined> = new Set(['state-mod', 'state', 'office', 'rank', 'justice', 'place']);
/** Trades and causes have associations, so has everybody who "teachers" or "tenants" is said of. */
const OF_OTHERS: ReadonlySet<string | undefined> = new Set([
  'private-mod',
  'sport-mod',
  'company',
  'association',
  'party',
  'band',
  'church',
  'outlet',
  'school',
  'hospital',
  'trade',
  'staff',
  'medic',
  'lawyer',
  'scholar',
  'reporter',
  'clergy',
  'kin',
  'bystander',
  'business',
  'celebrity',
  'activist',
  'fighter',
  'crowd',
  'analyst',
]);
const CAUSE =
  /^(?:rights|freedom|peace|democracy|protection|defence|dignity|truth|prisoners|victims|refugees|children|women|animals|nature|reform|change|unity|solidarity|arbitration)$/;

/** The nearest word counts most: "the state oil company", "the oil ministry". */
function weightBefore(modifiers: readonly string[]): number {
  let sum = 0;
  for (const [at, word] of modifiers.entries()) {
    const share = at === modifiers.length - 1 ? 1.5 : 1;
    const kind = kindOfWord(word);
    if (STATE_WORDS.has(word) || OF_STATE.has(kind)) sum += share;
    else if (CAUSE.test(word) || OF_OTHERS.has(kind)) sum -= share;
  }
  return sum;
}

function weightBehind(words: readonly string[]): number {
  if (words.some((word) => CAUSE.test(word) || OF_OTHERS.has(kindOfWord(word)))) return -2.5;
  return words.some((word) => OF_STATE.has(kindOfWord(word))) ? 1.5 : 0;
}
