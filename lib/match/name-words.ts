// The word tables around names, unpacked on first use into sets of hashes. It knows words, not articles.

import { foldedWord } from '../text/folded-word';
import { type HashedWords, hashedOnce, hashedWords, hashWord } from '../text/hash';
import { unpackedWords } from '../text/packed-words';
import { COMMON_WORDS } from './common-words-table';
import * as tables from './name-words-table';
import { COMMON_FAMILY_NAMES } from './people/family-names-table';
import { addTo } from './segment/grouping';

export type NameWords = {
  titles: HashedWords;
  callings: HashedWords;
  institutions: HashedWords;
  foreignInstitutions: HashedWords;
  plainInstitutions: HashedWords;
  firms: HashedWords;
  firmEndings: HashedWords;
  trades: HashedWords;
  officesOf: HashedWords;
  directions: HashedWords;
  makesOtherPlace: HashedWords;
  noNames: HashedWords;
  /** Ordinary words that places, firms and papers are called by. */
  alsoNames: HashedWords;
  /** Styles that only persons have. */
  personal: HashedWords;
  actsOfState: HashedWords;
  stateLinks: HashedWords;
  humanActs: HashedWords;
  actsOfFirms: HashedWords;
  bodies: HashedWords;
  common: HashedWords;
  families: HashedWords;
};

let made: NameWords | undefined;

export function nameWords(): NameWords {
  made ??= {
    titles: packed(tables.TITLES),
    callings: packed(tables.CALLINGS),
    institutions: packed(tables.INSTITUTIONS),
    foreignInstitutions: hashedOnce(() => withElisions(tables.FOREIGN_INSTITUTIONS).trim().split(/\s+/)),
    plainInstitutions: hashedOnce(() => tables.PLAIN_INSTITUTIONS.trim().split(/\s+/).map(foldedWord)),
    firms: hashedWords(tables.FIRMS),
    firmEndings: hashedWords(tables.FIRM_ENDINGS),
    trades: hashedWords(tables.TRADES),
    officesOf: hashedWords(tables.OFFICES_OF),
    directions: hashedWords(tables.DIRECTIONS),
    makesOtherPlace: hashedWords(tables.MAKES_OTHER_PLACE),
    noNames: packed(tables.NO_NAMES),
    alsoNames: packed(tables.ALSO_NAMES),
    personal: hashedWords(tables.PERSONAL),
    actsOfState: packed(tables.ACTS_OF_STATE),
    stateLinks: hashedWords(tables.STATE_LINKS),
    humanActs: hashedWords(tables.HUMAN_ACTS),
    actsOfFirms: hashedWords(tables.ACTS_OF_FIRMS),
    bodies: hashedWords(tables.BODIES),
    common: packed(COMMON_WORDS),
    families: packed(COMMON_FAMILY_NAMES),
  };
  return made;
}

const packed = (table: string): HashedWords => hashedOnce(() => unpackedWords(table));

/** "l’Université", "dell’Istituto": folded, the apostrophe is gone. */
const withElisions = (table: string): string => `${table} ${table.replace(/\b([aeiouh]\w+)/g, 'l$1 d$1 dell$1 all$1')}`;

type NamePart = { name: readonly number[]; offset: number };
let longer: ReadonlyMap<number, readonly NamePart[]> | undefined;

/** Longer names of places that have the word, each with its place in the name. */
export function longerPlacesWith(hash: number): readonly NamePart[] {
  longer ??= byWord(tables.LONGER_PLACES);
  return longer.get(hash) ?? [];
}

function byWord(table: string): Map<number, NamePart[]> {
  const found = new Map<number, NamePart[]>();
  for (const spelled of table.split(',')) {
    const name = spelled.trim().split(' ').map(hashWord);
    for (const [offset, hash] of name.entries()) addTo(found, hash, { name, offset });
  }
  return found;
}

// Linear: every alternative ends at the end of the word.
const GERMAN_OFFICE =
  /.(chef|minister|prasident|kanzler|sprecher|fuhrer|politiker|vorsitzende|kandidat|richter|leiter|meister|sekretar|kommissar|experte|beauftragte|botschafter|abgeordnete|(?:land|stadt|kreis|gemeinde|staats|bundes|regierungs|ministerial|aufsichts|betriebs)rat)(in|r|n|en|s|es)?$/;

/** German makes an office of any two nouns and writes it with a capital: `Außenministerin`, `Fraktionschef`. Folded. */
export const isGermanOffice = (folded: string): boolean => GERMAN_OFFICE.test(folded);

const GERMAN_BODY =
  /(?:.(?:bauer|betreiber|hersteller|anbieter|dienstleister|versicherer|handler|zulieferer|kette|agentur)|konzern|gewerkschaft|reederei|unternehmen|firma|miliz|sender)s?$/;

/** What German calls a body by, with a capital, before its name: `der Klinikbetreiber …`, `die Gewerkschaft …`. Folded. */
export const isGermanBody = (folded: string): boolean => GERMAN_BODY.test(folded);
