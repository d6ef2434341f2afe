// The kind of a source that has a name: an organisation by the name's last or first word, a person by title and what is said of them.

import type { SourceType } from '../../model/reading';
import type { Token } from '../../text/tokens';
import { STATE_WORDS } from './country-words-table';
import { bare, isCapital } from './name-runs';
import { singular } from './singular';
import { bodyAmong, LIVED_THROUGH, lookUp } from './source-lexicon';
import type { SourcePhrase } from './source-phrase';
import { MEDIA_NAMES, NAME_ENDINGS, NAMES, PAIRS, SPEAKERS } from './source-words-table';

export function organisationType({ head, modifiers, complement }: SourcePhrase): SourceType | undefined {
  const word = bare(head.lower);
  const pair = PAIRS.get(`${bare(modifiers.at(-1)?.lower ?? '')} ${singular(word)}`);
  if (pair) return pair;
  const whole = wholeName(head, modifiers, complement);
  if (whole) return whole;
  // "Ministry of the Interior", "University of Leeds": the first word of the name is its head.
  const own = /^(?:of|for)$/.test(complement[0]?.lower ?? '') ? lookUp(word) : undefined;
  if (own) return own;
  const wide = modifiers.some((token) => isCapital(token) || token.lower === 'the') || complement.length > 0;
  if (wide && NAME_ENDINGS.has(word)) return NAME_ENDINGS.get(word);
  if (MEDIA_NAMES.has(word) && !/^(?:mr|ms|mrs)$/.test(modifiers[0]?.lower ?? '')) return 'media';
  const state =
    STATE_WORDS.has(word) &&
    modifiers.every((token) => /^(?:the|united|north|south|saudi|new|sri|el|costa)$/.test(token.lower));
  return state ? 'official' : NAME_ENDINGS.get(word);
}

function wholeName(head: Token, modifiers: readonly Token[], complement: readonly Token[]): SourceType | undefined {
  const [first, second] = complement.slice(1);
  const before = [...modifiers.filter((token) => token.lower !== 'the'), head].map((token) => token.lower).join(' ');
  const joint = complement[0]?.lower ?? '';
  return (
    NAMES.get(before) ??
    NAMES.get(`${head.lower} ${joint} ${first?.lower ?? ''}`) ??
    NAMES.get(`${head.lower} ${first?.lower ?? ''} ${second?.lower ?? ''}`)
  );
}

/** `about`: what the phrase adds and what stands at the name elsewhere. Undefined when neither title nor addition says. */
export function personType(
  modifiers: readonly Token[],
  about: readonly Token[],
  house?: SourceType,
): SourceType | undefined {
  const titles = modifiers.filter((token) => !isCapital(token) || lookUp(token.lower) !== undefined).reverse();
  return roleType(titles, house) ?? academicType(about) ?? roleType(about, house) ?? livedThrough(about);
}

function roleType(tokens: readonly Token[], house?: SourceType): SourceType | undefined {
  for (const [at, token] of tokens.entries()) {
    const word = singular(bare(token.lower));
    if (SPEAKERS.has(word)) {
      const ofHouse =
        /^spokes/.test(word) || tokens.some((other) => /^(?:its|their)$/.test(other.lower)) ? house : undefined;
      const other = bodyAmong(tokens.slice(at + 1)) ?? bodyAmong(tokens.slice(0, at).reverse()) ?? ofHouse;
      if (other) return other;
    }
    const found = lookUp(word);
    if (found && found !== 'document' && found !== 'public') return found;
  }
  return undefined;
}

/** "Hanna Sorvali of the University of Oulu", "who studies volcanoes": heard as an academic. */
function academicType(about: readonly Token[]): SourceType | undefined {
  const from =
    /^(?:of|at|from)$/.test(about[0]?.lower ?? '') &&
    about.slice(0, 7).some((token) => /^(?:university|observatory|polytechnic)$/.test(token.lower));
  return from ||
    about.some((token) => /^(?:studies|studied|researches|researched|teaches|taught|lectures)$/.test(token.lower))
    ? 'observers'
    : undefined;
}

/** "Gul Agha, 40", "who drove the second lorry": nothing is said of them but age, trade or what they saw. */
function livedThrough(about: readonly Token[]): SourceType | undefined {
  if (about.some((token) => LIVED_THROUGH.test(token.lower))) return 'witness';
  return about.length === 1 && /^\d{1,3}$/.test(about[0]?.text ?? '') ? 'witness' : undefined;
}
