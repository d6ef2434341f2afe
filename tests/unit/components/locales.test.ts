// Every packaged language says everything, with the same places for what is filled in, and every plural form it needs.

import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOCALES_FOLDER, readCatalogue } from '../../support/english';

const english = readCatalogue('en');
const LOCALES = readdirSync(LOCALES_FOLDER).filter((locale) => locale !== 'en');
const CATEGORY = /_(zero|one|two|few|many|other)$/;

const stemOf = (key: string): string => key.replace(CATEGORY, '');
const isPlural = (key: string): boolean => `${stemOf(key)}_other` in english && CATEGORY.test(key);
const placesOf = (message: string): string[] => [...new Set(message.match(/\$[1-9]/g) ?? [])].sort();

describe('the catalogue', () => {
  it('has names that browsers accept, and no stray dollar signs', () => {
    for (const [key, { message }] of Object.entries(english)) {
      expect(key).toMatch(/^[A-Za-z][A-Za-z0-9_]*$/);
      expect(message.replace(/\$[1-9]/g, '')).not.toContain('$');
      expect(message.trim()).toBe(message);
      expect(message).not.toBe('');
    }
  });

  it('never calls anything false, fake or biased', () => {
    const words = Object.values(english).map(({ message }) => message.toLowerCase());
    for (const banned of [/\bfalse\b/, /\bfake\b/, /\bbias(ed)?\b/, /\blies?\b/, /\bmisinformation\b/]) {
      expect(words.filter((message) => banned.test(message))).toEqual([]);
    }
  });
});

describe.each(LOCALES)('%s', (locale) => {
  const catalogue = readCatalogue(locale);

  it('names its own language', () => expect(catalogue.languageTag?.message).toBe(locale.replace('_', '-')));

  it('says everything and nothing else', () => {
    const single = (keys: string[]): string[] => keys.filter((key) => !isPlural(key)).sort();
    expect(single(Object.keys(catalogue))).toEqual(single(Object.keys(english)));
  });

  it('has exactly the plural forms of its language', () => {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    const stems = new Set(Object.keys(english).filter(isPlural).map(stemOf));
    for (const stem of stems) {
      const forms = Object.keys(catalogue).filter((key) => isPlural(key) && stemOf(key) === stem);
      expect(forms.map((key) => key.slice(stem.length + 1)).sort()).toEqual([...pluralCategories].sort());
    }
  });

  it('fills in the same things', () => {
    for (const [key, { message }] of Object.entries(catalogue)) {
      const wanted = placesOf((english[key] ?? english[`${stemOf(key)}_other`])?.message ?? '');
      // A form for one or two things may leave the number out: "an actor".
      const found = isPlural(key) ? [...new Set([...placesOf(message), '$1'])].sort() : placesOf(message);
      expect([key, found]).toEqual([key, isPlural(key) ? [...new Set([...wanted, '$1'])].sort() : wanted]);
    }
  });

  it('is translated, sentence by sentence', () => {
    const same = Object.entries(catalogue).filter(
      ([key, { message }]) => message.split(' ').length > 2 && message.length > 20 && message === english[key]?.message,
    );
    expect(same.map(([key]) => key)).toEqual([]);
  });
});
