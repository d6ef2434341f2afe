// The interface's language, from the browser's catalogue of messages.

import { type Language, languageOf } from '../components/i18n';
import { browser } from './browser';

export const browserLanguage = (): Language =>
  languageOf(
    (key, ...substitutions) => browser.i18n.getMessage(key as never, substitutions),
    browser.i18n.getUILanguage(),
  );
