// Real saved news pages (mozilla/readability's suite, read from ../shared) and a name in each article that is to be painted.

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

export const SAVED_FOLDER = resolve(import.meta.dirname, '../../../../shared/data/pages');

export const hasSavedPages = existsSync(SAVED_FOLDER);

/** Nothing is to be painted where the name is missing: the saved copy declares no article, or stays hidden without its scripts. */
export const SAVED_PAGES: readonly (readonly [folder: string, name?: string])[] = [
  ['ars-1', 'Minecraft'],
  ['bbc-1', 'Barack Obama'],
  ['cnn', 'United Kingdom'],
  ['engadget', 'Microsoft'],
  ['guardian-1', 'Hori Parata'],
  ['heise', 'AgileBits'],
  ['herald-sun-1', 'News Corporation'],
  ['la-nacion', 'Abdullah Ocalan'],
  ['lemonde-1', 'Patrick Devedjian'],
  ['msn', 'Nintendo'],
  ['nytimes-1', 'South Sudan'],
  ['salon-1', 'Uber'],
  ['seattletimes-1'],
  ['theverge', 'Steve Jobs'],
  ['wapo-1', 'Islamic State'],
  ['wikipedia'],
  ['yahoo-1', 'Sony'],
];
