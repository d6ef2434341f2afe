// Decides what kind of source a noun phrase names, from its head, its titles and its complements. Knows words, not the article.

import type { SourceType } from '../../model/reading';
import type { Token } from '../../text/tokens';
import { verbOf } from '../rules/verbs';
import { STATE_WORDS } from './country-words-table';
import { bare, isCapital } from './name-runs';
import { singular } from './singular';
import {
  HEAD_WORDS,
  MEDIA_NAMES,
  NAME_ENDINGS,
  NAMES,
  PAIRS,
  RANKS,
  SPEAKERS,
  UNNAMED_HEADS,
  UNNAMED_MODIFIERS,
} from './source-words-table';

/** Earlier groups of the table keep a word that two share. */
const TYPE_OF: ReadonlyMap<string, SourceType> = new Map(
  [...HEAD_WORDS].reverse().flatMap(([type, words]) => [...words].map((word) => [word, type] as const)),
);

/** Words that hide a speaker, joined by blanks. */
const ANONYMITY = [
  'condition of anonymity',
  'familiar with',
  'briefed on',
  'briefed about',
  'knowledge of',
  'asked not to be',
  'declined to be',
  'not authorised to',
  'not authorized to',
  'not be named',
  'not be identified',
  'close to the',
  'speaking anonymously',
];

const VAGUE = new Set(
  'critics critic some others other opponents opponent supporters supporter detractors sceptics skeptics allies insiders rivals several'.split(
    ' ',
  ),
);
const CROWD = new Set(
  'many most half majority percent thousands hundreds millions dozens everyone everybody nobody none people few'.split(
    ' ',
  ),
);
const INDEFINITE = new Set('a an one two three four five six seven eight nine another several some'.split(' '));

/** What an ordinary person is said to have gone through: "who drove the second lorry". */
const LIVED_THROUGH =
  /^(?:saw|survived|lives|lived|drove|witnessed|lost|escaped|fled|heard|sat|stood|sitting|standing|living|nearby|there|opposite|present|travelling|traveling|watched|hid|crouched|works|worked)$/;

/**
 * `phrase`: the source's words. `role`: words said elsewhere of the same name, as titles and appositions. `house`: the type of
 * the body spoken of before, for "its chairman" and "a spokeswoman". Undefined when the words do not say.
 */
export function sourceTypeOf(
  phrase: readonly Token[],
  role: readonly Token[] = [],
  house?: SourceType,
): SourceType | undefined {
  const parts = split(phrase);
  const main = partsOf(parts[0] ?? []);
  const { head } = main;
  if (!head) return undefined;
  const added = parts.slice(1).flat();
  const apposed =
    added.some((token, at) => at === 0 && isName(token)) ||
    main.complement.some(
      (token, at) => at === main.complement.length - 1 && isName(token) && isCapital(main.complement[at - 1]),
    );
  if (!isName(head) || isOrdinary(head, phrase)) {
    return hides(phrase) ? 'unnamed' : commonType(main, added, apposed, house);
  }
  return organisationType(main) ?? personType(main.modifiers, [...main.complement, ...added, ...role], house);
}

const hides = (phrase: readonly Token[]): boolean => {
  const joined = ` ${phrase.map((token) => token.lower).join(' ')} `;
  return ANONYMITY.some((words) => joined.includes(` ${words} `));
};

/** At commas, brackets and relative pronouns: what stands before the first is the phrase itself, the rest is added. */
function split(phrase: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of phrase) {
    if (/^[,()–—;]$/.test(token.text)) parts.push([]);
    else if (/^(?:who|which|whose)$/.test(token.lower)) parts.push([token]);
    else parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.length > 0);
}

type Parts = { head: Token | undefined; determiner: string; modifiers: Token[]; complement: Token[] };

const PREPOSITION =
  /^(?:of|for|in|at|from|with|on|to|by|near|inside|outside|within|about|among|between|under|against|that|familiar|close|briefed|behind)$/;
const DETERMINER =
  /^(?:the|an?|this|that|these|those|its|their|his|her|some|many|several|two|three|both|one|another|and|\.)$/;

function partsOf(main: readonly Token[]): Parts {
  let cut = main.findIndex((token, at) => at > 0 && (PREPOSITION.test(token.lower) || isReduced(main, at)));
  if (cut < 0) cut = main.length;
  // A lone "one of them": the complement says more than the head.
  const before = main.slice(0, cut).filter((token, at) => !(at < cut - 1 && DETERMINER.test(token.lower)));
  return {
    head: before.at(-1),
    determiner: main[0]?.lower ?? '',
    modifiers: main.slice(0, cut).filter((token) => token !== before.at(-1)),
    complement: main.slice(cut),
  };
}

/** "passengers | plucked from the sea", "videos | circulating online": a participle behind a noun. */
function isReduced(main: readonly Token[], at: number): boolean {
  const token = main[at];
  const before = main[at - 1];
  if (!token || !before || isCapital(token) || DETERMINER.test(before.lower)) return false;
  const forms = verbOf(token.lower)?.forms ?? [];
  if (!forms.includes('participle') && !forms.includes('gerund') && !/(?:ed|ing)$/.test(token.lower)) return false;
  return (
    lookUp(before.lower) !== undefined ||
    isCapital(before) ||
    /[^s]s$/.test(before.lower) ||
    /^(?:those|people)$/.test(before.lower)
  );
}

const isName = (head: Token): boolean => isCapital(head) && !/^(?:i|a|an|the)$/.test(head.lower);

/** A capital at the phrase's start, or a word that the tables know, is no name by itself: "Others", "Police". */
function isOrdinary(head: Token, phrase: readonly Token[]): boolean {
  const known =
    lookUp(head.lower) !== undefined ||
    VAGUE.has(head.lower) ||
    CROWD.has(head.lower) ||
    UNNAMED_HEADS.has(singular(head.lower)) ||
    RANKS.has(singular(head.lower));
  if (!known) return false;
  // "Associated Press", "Interior Ministry", "Human Rights Watch" are names; so are all capitals.
  const named = NAME_ENDINGS.has(bare(head.lower)) || MEDIA_NAMES.has(bare(head.lower));
  if (head === phrase[0]) return true;
  // "Lucas Brand" is a name, "Prime Minister" an office.
  const before = phrase[phrase.indexOf(head) - 1];
  return (
    !named &&
    (!isCapital(before) ||
      CROWD.has(before?.lower ?? '') ||
      DETERMINER.test(before?.lower ?? '') ||
      lookUp(head.lower) === 'official')
  );
}

/** Without "ex-" and "vice-". */
const plain = (lower: string): string => bare(lower).replace(/^(?:ex|vice|deputy|co)-/, '');

export const lookUp = (lower: string): SourceType | undefined =>
  TYPE_OF.get(bare(lower)) ?? TYPE_OF.get(singular(bare(lower))) ?? TYPE_OF.get(singular(plain(lower)));

function commonType(
  { head, determiner, modifiers, complement }: Parts,
  added: readonly Token[],
  apposed: boolean,
  house?: SourceType,
): SourceType | undefined {
  const lower = bare(head?.lower ?? '');
  const word = singular(lower);
  const modifierWords = modifiers.map((token) => bare(token.lower));
  if (SPEAKERS.has(word) && /^(?:its|their)$/.test(determiner))
    return spokenFor(modifiers, complement) ?? house ?? lookUp(word);
  const pair = PAIRS.get(`${modifierWords.at(-1) ?? ''} ${word}`);
  if (pair && !(RANKS.has(word) && hiddenRank(determiner, modifierWords, word !== lower))) return pair;
  if (UNNAMED_HEADS.has(word)) return 'unnamed';
  if (VAGUE.has(lower)) return 'unnamed';
  if (CROWD.has(lower)) return 'public';
  if (RANKS.has(word) && !apposed && hiddenRank(determiner, modifierWords, word !== lower)) return 'unnamed';
  if (word === 'report' && modifierWords.some((modifier) => lookUp(modifier) === 'media' || modifier === 'local'))
    return 'media';
  if (SPEAKERS.has(word)) return spokenFor(modifiers, complement) ?? house ?? lookUp(word);
  if (/^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d.*)$/.test(lower) && complement.length > 1)
    return lookUp(complement.at(-1)?.lower ?? '') ?? 'public';
  if (
    /^(?:man|woman|people|those|boy|girl|others)$/.test(word) &&
    complement.concat(added).some((token) => LIVED_THROUGH.test(token.lower))
  )
    return 'witness';
  const own = lookUp(word);
  if (own === 'witness' && /^(?:some|many|most)$/.test(determiner)) return 'public';
  if (own === 'public' && word === 'worker' && /^(?:at|in|near)$/.test(complement[0]?.lower ?? '')) return 'witness';
  return own ?? typeAmong([...modifiers].reverse()) ?? typeAmong(complement);
}

/** "a senior official", "two commanders": a rank without a name; "the minister" is one whom everybody knows. */
function hiddenRank(determiner: string, modifiers: readonly string[], plural: boolean): boolean {
  if (modifiers.some((modifier) => UNNAMED_MODIFIERS.has(modifier))) return true;
  return (
    INDEFINITE.has(determiner) ||
    (!plural && !/^(?:the|its|their|his|her|this|that)$/.test(determiner) && modifiers.length === 0)
  );
}

const spokenFor = (modifiers: readonly Token[], complement: readonly Token[]): SourceType | undefined =>
  typeAmong([...complement, ...[...modifiers].reverse()]);

function typeAmong(tokens: readonly Token[]): SourceType | undefined {
  for (const token of tokens) {
    if (SPEAKERS.has(singular(bare(token.lower)))) continue;
    const found =
      lookUp(token.lower) ??
      NAME_ENDINGS.get(bare(token.lower)) ??
      (isCapital(token) && STATE_WORDS.has(bare(token.lower)) ? 'official' : undefined);
    if (found && found !== 'document' && found !== 'witness' && found !== 'public') return found;
  }
  return undefined;
}

function organisationType({ head, modifiers, complement }: Parts): SourceType | undefined {
  const word = bare(head?.lower ?? '');
  const pair = PAIRS.get(`${bare(modifiers.at(-1)?.lower ?? '')} ${singular(word)}`);
  if (pair) return pair;
  const wide = modifiers.some((token) => isCapital(token) || token.lower === 'the') || complement.length > 0;
  // "Ministry of the Interior", "University of Leeds": the first word of the name is its head.
  if (/^(?:of|for)$/.test(complement[0]?.lower ?? '')) {
    const named =
      NAMES.get(`${word} ${complement[1]?.lower ?? ''} ${complement[2]?.lower ?? ''}`.trim()) ??
      NAMES.get(`${word} of ${complement[1]?.lower ?? ''}`);
    const own = named ?? lookUp(word);
    if (own) return own;
  }
  const whole = NAMES.get(
    [...modifiers.filter((token) => token.lower !== 'the'), head].map((token) => token?.lower).join(' '),
  );
  if (whole) return whole;
  if (wide && NAME_ENDINGS.has(word)) return NAME_ENDINGS.get(word);
  if (MEDIA_NAMES.has(word) && !/^(?:mr|ms|mrs)$/.test(modifiers[0]?.lower ?? '')) return 'media';
  if (
    STATE_WORDS.has(word) &&
    modifiers.every((token) => /^(?:the|united|north|south|saudi|new|sri|el|costa)$/.test(token.lower))
  )
    return 'official';
  return NAME_ENDINGS.get(word);
}

/** "Hanna Sorvali of the University of Oulu" is heard as an academic. */
const isAcademic = (about: readonly Token[]): boolean =>
  /^(?:of|at|from)$/.test(about[0]?.lower ?? '') &&
  about.slice(0, 7).some((token) => /^(?:university|observatory|polytechnic)$/.test(token.lower));

/** A named person: their title, or what is said of them, decides. */
function personType(modifiers: readonly Token[], about: readonly Token[], house?: SourceType): SourceType | undefined {
  const titles = modifiers.filter((token) => !isCapital(token) || lookUp(token.lower) !== undefined).reverse();
  return (
    roleType(titles, house) ??
    (isAcademic(about) ? 'observers' : undefined) ??
    roleType(about, house) ??
    livedThrough(about)
  );
}

function roleType(tokens: readonly Token[], house?: SourceType): SourceType | undefined {
  for (const [at, token] of tokens.entries()) {
    const word = singular(bare(token.lower));
    if (SPEAKERS.has(word)) {
      const other = typeAmong(tokens.slice(at + 1)) ?? typeAmong(tokens.slice(0, at).reverse());
      const ofHouse =
        /^spokes/.test(word) || tokens.some((other) => /^(?:its|their)$/.test(other.lower)) ? house : undefined;
      if (other ?? ofHouse) return other ?? ofHouse;
    }
    const found = lookUp(word);
    if (found && found !== 'document' && found !== 'public') return found;
  }
  return undefined;
}

/** "Gul Agha, 40", "who drove the second lorry": nothing is said of them but age, trade or what they saw. */
function livedThrough(about: readonly Token[]): SourceType | undefined {
  if (about.some((token) => LIVED_THROUGH.test(token.lower))) return 'witness';
  return about.length === 1 && /^\d{1,3}$/.test(about[0]?.text ?? '') ? 'witness' : undefined;
}
