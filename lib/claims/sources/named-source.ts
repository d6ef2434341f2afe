// The kind of a source that has a name: an organisation by its name's words, a person by title, apposition and what they did. Knows words, not the article.

import type { SourceType } from '../../model/reading';
import type { Token } from '../../text/tokens';
import { verbOf } from '../rules/verbs';
import { affiliation, isAcademic } from './affiliation';
import { isGivenName } from './given-names';
import { knownBody } from './lexicon/known-bodies';
import { typeOfWord } from './lexicon/words';
import { BODIES, MEDIA_NAMES, NAME_ENDINGS, NAMES, PEOPLE_TOO } from './organisation-words-table';
import { retired } from './retired';
import { singular } from './singular';
import { bodiesIn, bodyOfName, LIVED_THROUGH, lookUp } from './source-lexicon';
import { type SourcePhrase, sourcePhrase } from './source-phrase';
import { SPEAKERS } from './source-words-table';
import { bare, isCapital } from './spelling';
import { spokenFor } from './spoken-for';

export function organisationType({ head, modifiers, complement, added }: SourcePhrase): SourceType | undefined {
  const word = bare(head.lower);
  // "Tom Reeve SC" is no club.
  if (/^(?:SC|KC|QC|MP|MEP|MD|PhD|Jr|Sr|Esq|OBE|CBE)$/.test(head.text) && modifiers.some(isGivenName)) return undefined;
  const said = saidToBe(added);
  if (said) return said;
  const pair = typeOfWord(`${bare(modifiers.at(-1)?.lower ?? '')} ${singular(word)}`);
  if (pair) return pair;
  const whole = knownBody([...modifiers, head, ...complement])?.type ?? wholeName(head, modifiers, complement);
  if (whole) return whole;
  // "Ministry of the Interior", "University of Leeds": the first word of the name is its head.
  const joint = complement[0]?.lower ?? '';
  if (/^(?:of|for)$/.test(joint) && modifiers.every(({ lower }) => lower === 'the')) {
    const own = NAME_ENDINGS.get(word) ?? lookUp(word);
    if (own) return own;
  }
  if (/^(?:mr|ms|mrs|miss|dr|sir|dame)$/.test(modifiers[0]?.lower ?? '')) return undefined;
  // "Tom Ford" is a man, "the Ford company" is none.
  const bareName = modifiers.every((token) => token.lower !== 'the');
  if (bareName && modifiers.length > 0 && PEOPLE_TOO.has(word)) return undefined;
  if (isGivenName(modifiers.at(-1) ?? head) && modifiers.length > 0 && !NAME_ENDINGS.has(word)) return undefined;
  return bodyOfName([...modifiers.filter(isCapital), head], !bareName);
}

/** ", an armed group that holds the east": what a name is said to be goes before what its words look like. */
function saidToBe(added: readonly Token[]): SourceType | undefined {
  if (!/^(?:an?|the)$/.test(added[0]?.lower ?? '')) return undefined;
  const head = sourcePhrase(added)?.head;
  return head && BODIES.get(singular(head.lower));
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

/** Clergy are addressed as kin. */
const REVEREND = /^(?:Father|Sister|Brother|Mother|Fr|Rev|Reverend)$/;

/** `titles`: words right before the name. "police chief", "Texas Sen.", "MSNBC’s". */
export function titleType(titles: readonly Token[], house?: SourceType): SourceType | undefined {
  const last = titles.at(-1);
  if (last && /['’]s?$/.test(last.lower)) return employer(bare(last.lower));
  if (last && REVEREND.test(last.text)) return 'institution';
  return headType(withoutGivenNames(titles), house);
}

/** Points, initials and forms of address say nothing of whoever bears them. */
export const isAddress = ({ text }: Token): boolean => /^(?:\.|\p{Lu}|Dr|Mr|Ms|Mrs|Sir|Dame|Jr|Sr|Then)$/u.test(text);

/** "Prosecutor | Ana Lucía": capitals behind the last word that names a role are given names. */
function withoutGivenNames(titles: readonly Token[]): readonly Token[] {
  const role = titles.findLastIndex(({ lower }) => lookUp(lower) !== undefined || SPEAKERS.has(singular(bare(lower))));
  return role >= 0 && titles.slice(role + 1).every(isCapital) ? titles.slice(0, role + 1) : titles;
}

/** A person who is somebody's: "MSNBC’s Chris Matthews". */
const employer = (word: string): SourceType | undefined =>
  MEDIA_NAMES.has(word) ? 'media' : NAME_ENDINGS.get(word) === 'observers' ? 'observers' : undefined;

/** `about`: what follows the name between commas, brackets and "who". */
export function aboutType(about: readonly Token[], house?: SourceType): SourceType | undefined {
  let seen: SourceType | undefined;
  for (const chunk of chunksOf(about)) {
    const type = chunkType(chunk, house);
    if (type && type !== 'witness') return type;
    seen ??= type;
  }
  return seen;
}

function chunksOf(tokens: readonly Token[]): Token[][] {
  const chunks: Token[][] = [[]];
  for (const token of tokens) {
    if (/^[,()–—;]$/.test(token.text)) chunks.push([]);
    else chunks.at(-1)?.push(token);
  }
  return chunks.filter((chunk) => chunk.length > 0);
}

const HOLDING =
  /^(?:leads|led|heads|headed|chairs|chaired|runs|ran|directs|directed|represents|represented|run|led|manages|managed|oversees|oversaw|edits|edited|commands|commanded|coaches|coached|founded|co-founded|owns|owned|presides|governs|works|worked|serves|served)$/;
const STUDYING =
  /^(?:studies|studied|researches|researched|teaches|taught|lectures|lectured|tracks|tracked|monitors|analyses|analyzes|follows|specialises|specializes|models)$/;

const LEADING = /^(?:leads|led|heads|headed|chairs|chaired|directs|directed|oversees|oversaw|presides)$/;
const isPublic = (clause: readonly Token[]): boolean =>
  clause.some(({ lower }) =>
    /^(?:national|federal|state|provincial|district|county|municipal|government)$/.test(lower),
  );

const isSaying = (verb: Token | undefined): boolean => (verbOf(verb?.lower ?? '')?.frames.size ?? 0) > 0;

const second0 = (chunk: readonly Token[]): string => chunk[1]?.lower ?? '';

function chunkType(chunk: readonly Token[], house?: SourceType): SourceType | undefined {
  const first = chunk[0]?.lower ?? '';
  if (chunk.length === 1 && /^\d{1,3}$/.test(first)) return 'witness';
  // "D-Ohio", "R-Fla."
  if (/^[dri]$|^[dri]-/.test(first) && isCapital(chunk[0])) return 'official';
  // "whose brother is among the missing"
  if (first === 'whose' && lookUp(second0(chunk)) === 'witness') return 'witness';
  if (/^(?:who|which|that)/.test(first)) return relativeType(chunk.slice(1)) ?? ordinary(chunk);
  if (/^(?:of|at|from)$/.test(first)) return affiliation(chunk.slice(1));
  if (/^(?:is|was)$/.test(first)) return headType(chunk.slice(1));
  if (/^(?:with|for|in|on|by|and|or|not|as|to)$/.test(first)) return undefined;
  const second = bare(chunk[1]?.lower ?? '');
  const adjective = lookUp(second) !== undefined || SPEAKERS.has(singular(second));
  if (/(?:ing|ed)$/.test(first) && lookUp(first) === undefined && !adjective) return livedThrough(chunk);
  return roleType(chunk, house) ?? livedThrough(chunk);
}

/** "who leads the opposition", "who studies volcanoes", "who saw it". */
function relativeType(clause: readonly Token[]): SourceType | undefined {
  const at = clause.slice(0, 3).findIndex(({ lower }) => HOLDING.test(lower) || STUDYING.test(lower));
  if (at >= 0) {
    if (STUDYING.test(clause[at]?.lower ?? '')) return 'observers';
    const held = bodiesIn(clause.slice(at + 1))[0];
    if (held) return held;
    if (LEADING.test(clause[at]?.lower ?? '')) return isPublic(clause) ? 'official' : 'institution';
  }
  if (isAcademic(clause) && clause.some(({ lower }) => lower === 'at')) return 'observers';
  if (/^(?:runs|ran|owns|owned|keeps|kept)$/.test(clause[0]?.lower ?? '')) return 'witness';
  const role = /^(?:is|was)$/.test(clause[0]?.lower ?? '') ? headType(clause.slice(1)) : undefined;
  return role ?? livedThrough(clause);
}

/** What a sentence says of the name it opens with: what they study, whom they lead, what they keep and sell. */
export function toldOf(predicate: readonly Token[]): SourceType | undefined {
  const verb = predicate
    .slice(0, 3)
    .find(({ lower }) => STUDYING.test(lower) || LEADING.test(lower) || LIVELIHOOD.test(lower));
  if (!verb) return undefined;
  return LIVELIHOOD.test(verb.lower) ? 'witness' : relativeType(predicate);
}

/** How people are told of whom nobody would know otherwise. */
const LIVELIHOOD =
  /^(?:sells|sold|keeps|grows|grew|farms|farmed|fishes|fished|lives|lived|drives|drove|rents|mends|cleans|cooks|bakes|survived|escaped|fled|witnessed|sheltered|crouched|hid|watched|heard)$/;

/** "who drives a milk lorry": somebody; "which supplies palm oil": something. */
const ordinary = ([joint, verb]: readonly Token[]): SourceType | undefined =>
  verb === undefined || RENOWN.test(verb.lower) || isSaying(verb)
    ? undefined
    : joint?.lower === 'who'
      ? 'witness'
      : joint?.lower === 'which'
        ? 'institution'
        : undefined;

/** What a name is known for; of other people one hears that they drive a lorry or have two children. */
const RENOWN =
  /^(?:is|was|were|won|wins|lost|scored|plays|played|stars|starred|wrote|writes|designed|invented|founded|denies|denied|faces|faced|pleaded|sued|stood|stands|resigned|represents|represented|became|has|had|hopes|wants|scored|beat|joined|signed|set|holds|held)$/;

/** The head noun decides; where it says nothing, the first word that does. */
const roleType = (tokens: readonly Token[], house?: SourceType): SourceType | undefined =>
  headType(tokens, house) ?? scanned(tokens);

function headType(tokens: readonly Token[], house?: SourceType): SourceType | undefined {
  const phrase = sourcePhrase(tokens);
  const head = phrase && singular(bare(phrase.head.lower));
  const serves = head && civic(head, phrase?.modifiers.map(({ lower }) => lower) ?? []);
  if (serves) return serves;
  if (phrase && head && (SPEAKERS.has(head) || isSecretaryGeneral(phrase))) {
    const ofHouse = /^spokes/.test(head) || /^(?:its|their)$/.test(phrase.determiner) ? house : undefined;
    const own = spokenFor(phrase) ?? ofHouse;
    if (own) return own;
  }
  if (phrase && isOfStudy(phrase)) return 'observers';
  // A captain in small letters leads a team.
  if (phrase?.head.text === 'captain' && phrase.modifiers.some(isCapital)) return 'person';
  const pair = head && typeOfWord(`${bare(phrase?.modifiers.at(-1)?.lower ?? '')} ${head}`);
  if (pair) return pair;
  if (head === 'officer' && tokens.some(({ lower }) => lower === 'chief')) return 'institution';
  if (phrase && head && retired(phrase) && lookUp(head) === 'official') return 'observers';
  return head ? ofPerson(head) : undefined;
}

/** "the author of the report" */
export const isOfStudy = ({ head, complement }: SourcePhrase): boolean =>
  /^(?:authors?|co-authors?)$/.test(head.lower) &&
  complement.some(({ lower }) => /^(?:report|study|paper|review|survey|assessment|analysis)$/.test(lower));

/** "town engineer", "city manager": who serves a town is its office. */
export const civic = (word: string, modifiers: readonly string[]): SourceType | undefined =>
  /^(?:town|city|county|village|borough|municipal|district|state|federal|provincial|regional)$/.test(
    modifiers.at(-1) ?? '',
  ) &&
  /^(?:engineer|manager|director|planner|attorney|solicitor|clerk|surveyor|architect|treasurer|administrator|executive|lawyer|scientist|veterinarian|vet|surgeon|geologist|epidemiologist)$/.test(
    word,
  )
    ? 'official'
    : undefined;

export const isSecretaryGeneral = ({ head, modifiers }: SourcePhrase): boolean =>
  head.lower === 'general' && modifiers.at(-1)?.lower === 'secretary';

/** "One of them", "a nominal Republican who …": any word of the phrase that names a role or a body. */
function scanned(tokens: readonly Token[]): SourceType | undefined {
  const end = tokens.findIndex(({ lower }, at) => at > 0 && /^(?:who|which|that|in|at|from|near|on)$/.test(lower));
  const words = end < 0 ? tokens : tokens.slice(0, end);
  for (const { lower } of words) {
    const found = ofPerson(lower);
    if (found) return found;
  }
  return undefined;
}

/** A person is no document, an activist is still a person, and a party's member does not speak for it. */
function ofPerson(lower: string): SourceType | undefined {
  const type = PARTISAN.has(singular(bare(lower))) ? undefined : lookUp(lower);
  return type === 'document' || type === 'public' ? undefined : type;
}

const PARTISAN: ReadonlySet<string> = new Set(
  'republican democrat conservative tory socialist liberal labour communist islamist nationalist centrist leftist donor backer winner loser side ticket slate party rival star giant'.split(
    ' ',
  ),
);

function livedThrough(about: readonly Token[]): SourceType | undefined {
  return about.some((token) => LIVED_THROUGH.test(token.lower)) ? 'witness' : undefined;
}
