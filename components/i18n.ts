// The language of the interface: how views get their words, plurals, lists and direction. Knows Intl, never where messages are kept.

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/** `browser.i18n.getMessage`, or anything like it: '' for a key the catalogue lacks. `$1` … are the substitutions. */
export type Translate = (key: MessageKey, ...substitutions: string[]) => string;

/** `actorCount` for the messages `actorCount_one`, `actorCount_other`, …; which one is Intl.PluralRules' choice. */
export type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;

export type Language = {
  translate: Translate;
  /** BCP 47: the language of the messages, with the reader's region where the two agree. */
  locale: string;
  dir: 'ltr' | 'rtl';
  /** The phrase for `count` things; `$1` is the number written out in the locale, `$2` … the substitutions. */
  count(key: PluralKey, count: number, ...substitutions: string[]): string;
  number(value: number): string;
  /** "a, b and c" */
  list(items: readonly string[]): string;
};

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'yi', 'ckb', 'ug', 'sd']);

/** `interfaceLocale` is what the browser is set to; the messages may have fallen back to another language and say so themselves. */
export function languageOf(translate: Translate, interfaceLocale: string): Language {
  const spoken = translate('languageTag') || 'en';
  const locale = primaryTag(interfaceLocale) === primaryTag(spoken) ? interfaceLocale.replace('_', '-') : spoken;
  const dir = RIGHT_TO_LEFT.has(primaryTag(spoken)) ? 'rtl' : 'ltr';
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const say: Translate = (key, ...substitutions) =>
    translate(key, ...substitutions.map((words) => isolated(words, dir)));
  return {
    translate: say,
    locale,
    dir,
    count(key, count, ...substitutions) {
      const form = (category: string): string =>
        say(`${key}_${category}` as MessageKey, numbers.format(count), ...substitutions);
      return form(plurals.select(count)) || form('other');
    },
    number: (value) => numbers.format(value),
    list: (items) => lists.format(items.map((item) => isolated(item, dir))),
  };
}

export const LanguageContext = createContext<Language | undefined>(undefined);

export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (!language) throw new Error('A view stands outside LanguageContext.Provider');
  return language;
}

const primaryTag = (tag: string): string => (tag.split(/[-_]/)[0] ?? tag).toLowerCase();

const LEFT_TO_RIGHT_LETTER = /[A-Za-z\u00c0-\u024f\u0370-\u052f]/;
const RIGHT_TO_LEFT_LETTER = /[\u0590-\u08ff\ufb1d-\ufefc]/;

/** Words of the other direction keep their own order inside a sentence: U+2068 opens the isolation, U+2069 closes it. */
function isolated(words: string, dir: 'ltr' | 'rtl'): string {
  const isForeign = (dir === 'rtl' ? LEFT_TO_RIGHT_LETTER : RIGHT_TO_LEFT_LETTER).test(words);
  return isForeign ? `\u2068${words}\u2069` : words;
}
