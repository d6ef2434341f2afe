// The interface in English, or in any other of the packaged languages, for tests.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, languageOf } from '../../components/i18n';
import { type Catalogue, catalogueTranslate } from './catalogue';

export const LOCALES_FOLDER = join(import.meta.dirname, '../../public/_locales');

export const readCatalogue = (locale: string): Catalogue =>
  JSON.parse(readFileSync(join(LOCALES_FOLDER, locale, 'messages.json'), 'utf8')) as Catalogue;

export const languageIn = (locale: string): Language => languageOf(catalogueTranslate(readCatalogue(locale)), locale);

export const ENGLISH = languageIn('en');
