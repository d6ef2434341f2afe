// Cuts every string of what a page says to its longest, never refuses it. Knows no call.

import { LONGEST_TEXT } from './article-head';
import {
  LONGEST_ADDRESS,
  LONGEST_LANGUAGE,
  LONGEST_STATEMENT,
  LONGEST_TITLE,
  LONGEST_WORDS,
  MOST_STATEMENTS,
} from './page-lengths';

type Cut = (text: string) => string;

const cutTo =
  (longest: number, end = ''): Cut =>
  (text) =>
    text.length <= longest ? text : text.slice(0, longest - end.length).replace(/[\ud800-\udbff]$/, '') + end;

/** The same page without what was asked of it, else the same site. */
export const cutAddress: Cut = (url) => {
  if (url.length <= LONGEST_ADDRESS) return url;
  const [page = ''] = url.split(/[?#]/, 1);
  return cutTo(LONGEST_ADDRESS)(page.length <= LONGEST_ADDRESS ? page : `${page.split('/', 3).join('/')}/`);
};

export const cutWords = cutTo(LONGEST_WORDS);

/** By the name of the field, or of the list that it stands in. */
const CUTS = new Map<string, Cut>([
  ['text', cutTo(LONGEST_TEXT)],
  ['title', cutTo(LONGEST_TITLE, '…')],
  ['url', cutAddress],
  ['addresses', cutAddress],
  ['language', (tag) => (tag.length <= LONGEST_LANGUAGE ? tag : '')],
  ...['stamps', 'times', 'lines'].map((name) => [name, cutTo(LONGEST_STATEMENT)] as const),
]);

/** Plain data as it came in a message, or is to be sent in one, with every string in it cut. Twice is once. */
export const withinBounds = <T>(value: T): T => bounded(value, '') as T;

function bounded(value: unknown, name: string): unknown {
  if (typeof value === 'string') return (CUTS.get(name) ?? cutWords)(value);
  if (Array.isArray(value))
    return (CUTS.has(name) ? value.slice(0, MOST_STATEMENTS) : value).map((item) => bounded(item, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, bounded(item, key)]));
}
