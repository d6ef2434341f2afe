// The forms by which one Actor may be met: its name, its aliases, and what follows from them. It knows one record at a time, and no text.

import type { Actor, Alias } from '../../model/list';
import { type Country, countryNamed } from '../countries';
import { FLAG, FORM, type Form } from '../segment/layout';
import { type ActorForm, actorForm } from './actor-form';
import { withoutBrackets } from './asides';
import { FAMILIES_FIRST, splitSyllables } from './family-first';
import { inflectedForms } from './inflected-forms';
import { personName, spokenName } from './person-name';
import { type Phrase, phrase } from './phrase';
import { isRomanised } from './spellings';
import { spellingVariants } from './variants';

export function actorForms(actor: Actor): { forms: ActorForm[]; country: Country | undefined } {
  const forms = nameForms(actor);
  for (const alias of actor.aliases) forms.push(...aliasForms(actor, alias));
  if (actor.kind === 'person') forms.push(...familyForms(actor), ...orderForms(actor));
  const country = actor.kind === 'place' ? countryOf(actor) : undefined;
  if (country) forms.push(...countryForms(actor, country));
  forms.push(...inflectedForms(actor, forms), ...soundForms(forms));
  return { forms, country };
}

/** A country by the data table or because the list says so. */
function countryOf(actor: Actor): Country | undefined {
  const found =
    countryNamed(withoutBrackets(actor.name)) ?? actor.aliases.map(({ name }) => countryNamed(name)).find(Boolean);
  if (!found) return undefined;
  const isOther = actor.topics?.some((topic) => topic === 'city' || topic === 'state' || topic === 'region') ?? false;
  return isOther || (found.code.length === 2 && actor.countries?.length === 1 && actor.countries[0] !== found.code)
    ? undefined
    : found;
}

function nameForms(actor: Actor): ActorForm[] {
  const plain = withoutBrackets(actor.name);
  const isAlias = plain !== actor.name && actor.aliases.some(({ name }) => name === plain);
  const forms = isAlias ? [] : formsOf(actor, phrase(spoken(actor, plain)), FORM.name, 0, {});
  const comma = actor.kind === 'place' ? plain.indexOf(',') : -1;
  if (comma < 0) return forms;
  const [head, region] = [plain.slice(0, comma), plain.slice(comma + 1).trim()];
  // "Springfield, Illinois" is met as "Springfield" where Illinois is spoken of; "Washington, D.C." anywhere.
  const extra = region.startsWith('D.C') ? {} : { extra: { requires: [region] } };
  return [...forms, ...formsOf(actor, phrase(head), extra.extra ? FORM.weakAlias : FORM.name, FLAG.derived, extra)];
}

const spoken = (actor: Actor, name: string): string => (actor.kind === 'person' ? spokenName(name) : name);

function aliasForms(actor: Actor, alias: Alias): ActorForm[] {
  const { requires, from, to } = alias;
  const extra = requires?.length || from || to ? { requires, from, to } : undefined;
  const form = alias.strength === 'weak' ? FORM.weakAlias : FORM.alias;
  const words = phrase(spoken(actor, alias.name));
  const caseFlag =
    alias.caseSensitive === true && !words.isAcronym
      ? FLAG.exactCase
      : alias.caseSensitive === false
        ? FLAG.anyCase
        : 0;
  return formsOf(actor, words, form, caseFlag, { text: alias.name, extra });
}

type Told = Partial<Pick<ActorForm, 'text' | 'extra'>>;

/** A spelled name as forms: itself, then with and without articles, legal endings, other usual spellings. */
function formsOf(actor: Actor, spelled: Phrase, form: Form, given: number, told: Told): ActorForm[] {
  if (spelled.words.length === 0) return [];
  const flags = given | caseFlags(actor, spelled, given) | (spelled.hasComma ? FLAG.comma : 0);
  const needsArticle = spelled.words.length === 1 && spelled.articles !== 0 ? FLAG.article : 0;
  const { text, extra } = told;
  const own = actorForm(spelled.words, form, flags | needsArticle, spelled.mask, text, extra);
  const variants = spellingVariants(spelled, actor.kind);
  if (variants.length === 0) return [own];
  const others = variants.map(({ words, mask, needsArticle: needs }) =>
    actorForm(words, form, flags | FLAG.derived | (needs ? FLAG.article : 0), mask, text, extra),
  );
  return [own, ...others];
}

/** An acronym needs its capitals; a person's or a place's name all of those it has; another name of several words one of them. */
function caseFlags(actor: Actor, spelled: Phrase, given: number): number {
  if (given & (FLAG.anyCase | FLAG.exactCase)) return 0;
  if (spelled.isAcronym && spelled.words.length === 1) return FLAG.allCapitals;
  if (spelled.mask === 0) return FLAG.anyCase;
  const isProper = actor.kind === 'person' || actor.kind === 'place' || spelled.words.length === 1;
  return isProper ? 0 : FLAG.someCapital;
}

function familyForms(actor: Actor): ActorForm[] {
  const listed = (actor.familyNames ?? []).map((name) => ({ text: name, spelled: phrase(name) }));
  const { family, firstFamily, particles, hasArticle } = personName(actor.name);
  const isListed = listed.some(({ spelled }) => spelled.words.join(' ') === family.join(' '));
  const derived =
    family.length === 0 || isListed
      ? []
      : [
          family,
          ...(hasArticle ? [['al', ...family], [`al${family.join('')}`]] : []),
          ...(firstFamily ? [[firstFamily, ...particles, ...family], [firstFamily]] : []),
        ];
  return [
    ...listed
      .filter(({ spelled }) => spelled.words.length > 0)
      .map(({ text, spelled }) => actorForm(spelled.words, FORM.family, 0, spelled.mask, text)),
    ...derived.map((words) => actorForm(words, FORM.family, FLAG.derived, capitalsOf(words, particles))),
  ];
}

/** Every word has a capital but those of "Gómez de la Serna". */
const capitalsOf = (words: readonly string[], particles: readonly string[]): number =>
  words.reduce((mask, word, at) => (particles.includes(word) ? mask : mask | (1 << at)), 0);

/** "Jong-un Kim" for Kim Jong-un, "Péter Szabó" for Szabó Péter; "Li-jun" for Lijun. */
function orderForms(actor: Actor): ActorForm[] {
  const { family, given, isFamilyFirst } = personName(actor.name);
  const [first = ''] = given;
  // "Wei Chen" turned round would be somebody else's name.
  const isClear = isFamilyFirst && (given.length > 1 || !FAMILIES_FIRST.has(first));
  if (!isClear) return [];
  const others = given.length === 1 ? splitSyllables(first) : given.length === 2 ? [[given.join('')]] : [];
  const orders = [
    [...given, ...family],
    ...others.flatMap((other) => [
      [...family, ...other],
      [...other, ...family],
    ]),
  ];
  return orders.map((words) => actorForm(words, FORM.name, FLAG.derived, words.length === 2 ? 0b11 : 1));
}

function countryForms(actor: Actor, country: Country): ActorForm[] {
  const spelled = new Set([actor.name, ...actor.aliases.map(({ name }) => name)]);
  const further = (names: readonly string[], form: Form): ActorForm[] =>
    names
      .filter((name) => form !== FORM.alias || !spelled.has(name))
      .flatMap((text) => formsOf(actor, phrase(text), form, FLAG.derived, { text }));
  return [
    ...further(country.names, FORM.alias),
    ...further(country.demonyms, FORM.demonym),
    ...further(country.capitals, FORM.capital),
  ];
}

/** Romanised names also by sound: those of two words or more, and single ones, which then need other support. */
function soundForms(forms: readonly ActorForm[]): ActorForm[] {
  const isName = ({ form }: ActorForm): boolean => form === FORM.name || form === FORM.alias || form === FORM.family;
  const isSpelled = (form: ActorForm): boolean => isName(form) && !(form.flags & FLAG.allCapitals) && !isForeign(form);
  const hasRomanised = forms.some(
    (form) => isRomanised(form.words, (form.flags & FLAG.article) !== 0) && isSpelled(form),
  );
  if (!hasRomanised) return [];
  return forms
    .filter(isSpelled)
    .filter(({ words, form }) => form === FORM.family || words.length > 1 || (words[0]?.length ?? 0) > 4)
    .map(({ words, form, flags, mask, text, extra }) => actorForm(words, form, flags | FLAG.sound, mask, text, extra));
}

/** Only Latin letters have romanisations. */
const isForeign = ({ words }: ActorForm): boolean => words.some((word) => /[^a-z0-9]/.test(word));
