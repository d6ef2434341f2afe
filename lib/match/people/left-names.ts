// What stands before a family name: given names, initials, particles, a title. It knows spelling and word tables, not who is meant.

import { comparedWord } from '../../text/folded-word';
import { hashedWords } from '../../text/hash';
import { GAP, SHAPE } from '../../text/word-shapes';
import { isDemonym } from '../countries';
import { PARTICLES } from '../forms/person-name';
import { isGermanOffice, nameWords } from '../name-words';
import { isDate } from '../surroundings/calendar';
import { isCapitalFree, type Prose, STYLE, startsSentence } from '../surroundings/prose';
import { isWrittenIn } from '../surroundings/written-in';
import { type Gender, genderOf, isGivenName } from './given-names';

export type Around = {
  /** Word positions of what may be given names, in order; none for a family name alone. */
  names: number[];
  /** First word of the particles directly before the family name, or the family name itself. */
  particles: number;
  /** Position of a title before all that, or −1. */
  title: number;
  /** What the title says of its bearer. */
  gender: Gender | undefined;
  /** Joined by a dash to another name ("Obama-Biden"). */
  isCompound: boolean;
};

const MOST_NAMES = 4;
const PREFIXES = hashedWords('anti pro ex non post pre mid neo never then co');
const MALE = hashedWords(
  'mr sir lord king prince pope father brother sheikh imam congressman chairman spokesman councilman mister herr monsieur',
);
const FEMALE = hashedWords(
  'mrs ms miss dame lady queen princess madam madame sister congresswoman chairwoman spokeswoman councilwoman frau mme mlle',
);

/** What is known of the words before from those who may be meant. */
export type Known = {
  /** A given name of one of them. */
  isKnown(at: number): boolean;
  /** A particle of one of them, which may then have a capital. */
  isParticle(at: number): boolean;
  /** A title that a list gives one of them. */
  isTitle(at: number): boolean;
  /** Part of another listed name. */
  isListed(at: number): boolean;
};

export function namesBefore(prose: Prose, first: number, known: Known): Around {
  const { words } = prose;
  const around: Around = { names: [], particles: first, title: -1, gender: undefined, isCompound: false };
  for (let at = first - 1; at >= 0 && around.names.length < MOST_NAMES; at--) {
    if (!isWithinName(prose, at)) break;
    if ((words.shapes[at + 1] as number) & SHAPE.joined && at + 1 === first) {
      around.isCompound = isOtherName(prose, at);
      break;
    }
    const kind = kindOf(prose, at, known);
    if (kind === 'particle' && around.names.length === 0) around.particles = at;
    else if (kind === 'name') around.names.unshift(at);
    else if (kind === 'title') {
      around.title = at;
      around.gender = MALE.has(words.hashes[at] as number)
        ? 'male'
        : FEMALE.has(words.hashes[at] as number)
          ? 'female'
          : undefined;
      break;
    } else if (kind !== 'particle') break;
  }
  return around;
}

/** For names whose family name stands first: the capitalised words after it. */
export function namesAfter(prose: Prose, last: number): number[] {
  const { words, styles } = prose;
  const names: number[] = [];
  for (let at = last + 1; at < words.count && names.length < 3 && words.gaps[at] === GAP.none; at++) {
    const shape = words.shapes[at] as number;
    if ((words.shapes[at - 1] as number) & SHAPE.possessive) break;
    const isName =
      (shape & SHAPE.capital && styles[at] === STYLE.running && !prose.isAlsoSmall(at)) || shape & SHAPE.joined;
    if (!isName) break;
    names.push(at);
  }
  return names;
}

/** Nothing that parts names between a word and the next: points after initials and quotation marks around nicknames may. */
function isWithinName({ words }: Prose, at: number): boolean {
  const [shape, next, gap] = [words.shapes[at] as number, words.shapes[at + 1] as number, words.gaps[at + 1] as number];
  if (shape & SHAPE.possessive) return false;
  if (gap === GAP.none) return true;
  // "Major [Humayun] Khan": an editor's addition.
  if (gap === GAP.hard) return /^ ?[[\]] ?$/.test(words.text.slice(words.ends[at], words.starts[at + 1]));
  return gap === GAP.soft && ((shape & (SHAPE.point | SHAPE.quoted)) !== 0 || (next & SHAPE.quoted) !== 0);
}

function isOtherName({ words }: Prose, at: number): boolean {
  const shape = words.shapes[at] as number;
  return (shape & SHAPE.capital) !== 0 && !PREFIXES.has(words.hashes[at] as number);
}

/** Between Spanish and Portuguese family names, and between two persons. */
const AND = new Set(['y', 'e', 'i']);

type Kind = 'name' | 'particle' | 'title' | 'other';

function kindOf(prose: Prose, at: number, { isKnown, isParticle, isTitle, isListed }: Known): Kind {
  const { words, styles } = prose;
  const shape = words.shapes[at] as number;
  const hash = words.hashes[at] as number;
  const { titles, callings, noNames, common } = nameWords();
  if (shape & SHAPE.digit) return 'other';
  const folded = comparedWord(words, at);
  if (isTitle(at)) return 'title';
  const isTitleWord = titles.has(hash) || isGermanOffice(folded) || (folded === 'm' && isWrittenIn(prose, 'french'));
  if (isTitleWord && (!isKnown(at) || !(shape & SHAPE.capital))) return 'title';
  if (AND.has(folded) && !isParticle(at)) return 'other';
  if (!(shape & SHAPE.capital)) return PARTICLES.has(folded) && (shape & SHAPE.cased) !== 0 ? 'particle' : 'other';
  if (isKnown(at) || isNickname(prose, at)) return 'name';
  if (isParticle(at)) return 'particle';
  if (shape & SHAPE.initial || shape & SHAPE.dotted)
    return shape & SHAPE.point || shape & SHAPE.dotted ? initialsKind(folded) : 'other';
  const isGiven = isGivenName(folded);
  if ((noNames.has(hash) && !(isGiven && isNamedLikeADate(prose, at))) || isDemonym(folded)) return 'other';
  // In a headline an unknown word is a middle name only after a known given name.
  const isMiddle = at > 0 && words.gaps[at] === GAP.none && isKnown(at - 1);
  if (styles[at] !== STYLE.running) return isGiven || isMiddle ? 'name' : 'other';
  if (isGiven && !(isCapitalFree(prose, at) && common.has(hash))) return 'name';
  // "a teacher, Cherry Villanueva,": a capital that opens an apposition is somebody's.
  if (words.gaps[at] === GAP.hard && !isCapitalFree(prose, at) && !callings.has(hash) && !isListed(at)) return 'name';
  if (callings.has(hash) || isListed(at) || common.has(hash) || prose.isAlsoSmall(at)) return 'other';
  if (startsSentence(prose, at) && /(ing|ly|ed)$/.test(folded)) return 'other';
  if (shape & SHAPE.allCapitals) return 'other';
  return 'name';
}

/** "her cousin Jan Novak", but "in May Merkel": a capital that neither a date nor the start of a sentence explains. */
const isNamedLikeADate = (prose: Prose, at: number): boolean =>
  prose.styles[at] === STYLE.running &&
  !isCapitalFree(prose, at) &&
  !isDate(prose, at) &&
  !nameWords().noNames.has(prose.words.hashes[at - 1] ?? 0);

/** `Otto "Kid" Keller` */
const isNickname = ({ words }: Prose, at: number): boolean =>
  at > 0 &&
  ((words.shapes[at] as number) & SHAPE.quoted) !== 0 &&
  ((words.shapes[at + 1] ?? 0) & SHAPE.quoted) !== 0 &&
  ((words.shapes[at - 1] as number) & SHAPE.capital) !== 0 &&
  words.gaps[at] === GAP.soft;

/** `J.` and `J.K.` are initials; `U.S.` and `U.N.` are none. */
const initialsKind = (folded: string): Kind =>
  ['us', 'uk', 'un', 'eu', 'dc', 'usa', 'ny', 'la'].includes(folded) ? 'other' : 'name';

/** What given names say of their bearer. */
export const genderOfNames = (given: readonly string[]): Gender | undefined => given.map(genderOf).find(Boolean);
