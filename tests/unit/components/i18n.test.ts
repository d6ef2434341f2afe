// Plurals, locales and direction.

import { describe, expect, it } from 'vitest';
import { languageOf, type Translate } from '../../../components/i18n';
import { catalogueTranslate } from '../../support/catalogue';
import { languageIn } from '../../support/english';

const catalogue = (tag: string, more: Record<string, string>): Translate =>
  catalogueTranslate(
    Object.fromEntries(Object.entries({ languageTag: tag, ...more }).map(([key, message]) => [key, { message }])),
  );

const ARABIC = catalogue('ar', {
  countActors_zero: 'zero $1',
  countActors_one: 'one $1',
  countActors_two: 'two $1',
  countActors_few: 'few $1',
  countActors_many: 'many $1',
  countActors_other: 'other $1',
});

const ARABIC_COUNTS: [number: number, category: string][] = [
  [0, 'zero'],
  [1, 'one'],
  [2, 'two'],
  [3, 'few'],
  [10, 'few'],
  [11, 'many'],
  [99, 'many'],
  [100, 'other'],
];

describe('plurals', () => {
  it.each(ARABIC_COUNTS)('%d is %s in Arabic', (number, category) => {
    expect(languageOf(ARABIC, 'ar').count('countActors', number).split(' ')[0]).toBe(category);
  });

  it('falls back to the other form where the catalogue has no form of its own', () => {
    const language = languageOf(catalogue('uk', { countActors_other: 'інше $1' }), 'uk');
    expect(language.count('countActors', 21)).toBe('інше 21');
  });

  it('writes the number in the locale and passes further substitutions on', () => {
    expect(languageIn('en').count('problemTimeout', 2_500, 'news.example')).toBe(
      'news.example sent nothing for 2,500 seconds.',
    );
  });
});

const LOCALES: [interfaceLocale: string, messages: string, locale: string, dir: string][] = [
  ['en-GB', 'en', 'en-GB', 'ltr'],
  ['en_GB', 'en', 'en-GB', 'ltr'],
  ['ar-EG', 'ar', 'ar-EG', 'rtl'],
  // The browser speaks Polish, the messages fell back to English: plurals and dates must be English too.
  ['pl', 'en', 'en', 'ltr'],
  ['he', 'en', 'en', 'ltr'],
];

describe('locale and direction', () => {
  it.each(LOCALES)('a browser in %s with messages in %s speaks %s, %s', (interfaceLocale, tag, locale, dir) => {
    const language = languageOf(catalogue(tag, {}), interfaceLocale);
    expect([language.locale, language.dir]).toEqual([locale, dir]);
  });
});

describe('words of the other direction', () => {
  const arabic = languageIn('ar');

  it('keep their own order inside a sentence', () => {
    expect(arabic.translate('reasonPlace', 'Marrow Point')).toBe('المكان نفسه: \u2068Marrow Point\u2069');
    expect(arabic.translate('reasonPlace', 'بغداد')).toBe('المكان نفسه: بغداد');
    expect(languageIn('en').translate('reasonPlace', 'بغداد')).toBe('same place: \u2068بغداد\u2069');
    expect(languageIn('en').translate('reasonPlace', 'Baghdad')).toBe('same place: Baghdad');
  });

  it('do so in lists and beside counts too', () => {
    expect(arabic.list(['Sarn', 'بغداد'])).toContain('\u2068Sarn\u2069');
    expect(arabic.count('problemTimeout', 30, 'news.example')).toContain('\u2068news.example\u2069');
  });
});
