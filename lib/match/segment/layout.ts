// The layout of a segment: which arrays stand in it and how an entry is packed. It holds no algorithm.

import type { Portrait } from '../people/portrait';

/** What a form stands for when it is met in a text. */
export const FORM = {
  name: 0,
  alias: 1,
  weakAlias: 2,
  /** A person's family name by itself. */
  family: 3,
  demonym: 4,
  /** A capital that may stand for its state. */
  capital: 5,
  event: 6,
  place: 7,
  claimPhrase: 8,
  /** A word of the rarest group of a claim's `all`. */
  claimWord: 9,
  /** A name, and a family name by itself, in another case than the nominative. */
  inflected: 10,
  inflectedFamily: 11,
} as const;
export type Form = (typeof FORM)[keyof typeof FORM];

export const isFamily = (form: Form): boolean => form === FORM.family || form === FORM.inflectedFamily;

export const FLAG = {
  /** The words that are capitalised in the list need not be in the text. */
  anyCase: 1,
  /** One capitalised word is enough. */
  someCapital: 2,
  /** An acronym: capitals throughout. */
  allCapitals: 4,
  /** An article stands before it in the list and must in the text (`al-Jazeera`). */
  article: 8,
  /** Matched by sound: another romanisation of a listed spelling. */
  sound: 16,
  /** May run over commas (`Washington, D.C.`). */
  comma: 32,
  /** Capitals exactly as in the list. */
  exactCase: 64,
  /** Not spelled in the list but derived from it. */
  derived: 128,
} as const;

/** Sections of a segment, in file order: arrays of 32-bit numbers but for those in `SECTION_BYTES`. */
export const SECTIONS = [
  'meta',
  'slots',
  'singleWords',
  'firstPairs',
  'soundStarts',
  'entries',
  'extraEntry',
  'extraText',
  'actorName',
  'actorId',
  'extraActor',
  'actorExtra',
  'keyHash',
  'keyCheck',
  'keyActor',
  'actorKeysOwner',
  'actorKeys',
  'recordHash',
  'recordTarget',
  'placeName',
  'placeKey',
  'eventId',
  'claimId',
  'claimMatch',
  'pool',
] as const;
export type Section = (typeof SECTIONS)[number];

/** Bytes of one element where they are not four. */
export const SECTION_BYTES: Partial<Record<Section, number>> = { meta: 1, pool: 1, slots: 2 };

export const MAGIC = 0x53573031;
/** Raised whenever bytes written before can no longer be read rightly: lists are then compiled again. */
export const LAYOUT_VERSION = 9;
export const HEADER_WORDS = 2 + SECTIONS.length * 2;

/** Numbers of one slot: sixteen bits of the prefix's hash, then its value, low bits first. One look into memory finds all three. */
export const SLOT = 3;
/** Bit of a slot's value: longer forms begin with this prefix. The other bits: 1 + the first entry, or 0. */
export const CONTINUES = 0x80000000;

/** Numbers of one entry, in this order. */
export const ENTRY = { target: 0, info: 1, check: 2, text: 3 } as const;
export const ENTRY_NUMBERS = 4;
/** Bit of an entry's target: the last entry of its form. */
export const LAST = 0x80000000;
export const NO_TEXT = 0xffffffff;

export const LONGEST_FORM = 31;
export const MASK_BITS = 15;

/** `mask` has a bit for each of the first fifteen words that is capitalised in the list. */
export const packInfo = (form: Form, flags: number, length: number, mask: number): number =>
  (form | (flags << 4) | (length << 12) | (mask << 17)) >>> 0;
export const formOf = (info: number): Form => (info & 15) as Form;
export const flagsOf = (info: number): number => (info >>> 4) & 255;
export const lengthOf = (info: number): number => (info >>> 12) & 31;
export const maskOf = (info: number): number => info >>> 17;

/** Family names, demonyms and the like are never written small. */
export const mayBeSmall = (info: number): boolean =>
  (maskOf(info) & 1) === 0 || (flagsOf(info) & (FLAG.anyCase | FLAG.someCapital)) !== 0;

/** `recordTarget`: what kind of record in the top bits, its place among those below. */
export const RECORD_TYPES = ['entity', 'event', 'claim'] as const;
export const TARGET_BITS = 29;

/** `actorName`: the kind and whether it is a country in the top bits, the name's place in the pool below. */
export const NAME_BITS = 28;
export const COUNTRY_BIT = 8;

/** What an entry carries beyond its words; stored as JSON for the few that have any. */
export type Extra = { requires?: string[]; from?: string; to?: string };
/** `countries`: of places that are none; `portrait`: of persons whom the list describes. */
export type ActorExtra = { excludes?: string[]; titles?: string[]; countries?: string[]; portrait?: Portrait };
