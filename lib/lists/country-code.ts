// Country names as files write them → ISO 3166 codes.

import { fold } from '../text/fold';
import { COUNTRY_NAMES } from './country-names-table';

let codes: Map<string, string> | undefined;

/** Answers for names met before: a table of events names the same few countries in every row. */
const asked = new Map<string, string | undefined>();
const MAX_ASKED = 1000;
const LONGEST_NAME = 120;

/** Lower-case ISO code of a name or a two-letter code; undefined when it is neither. */
export function countryCode(name: string): string | undefined {
  if (name.length > LONGEST_NAME) return undefined;
  if (asked.has(name)) return asked.get(name);
  const code = findCode(name);
  if (asked.size < MAX_ASKED) asked.set(name, code);
  return code;
}

/** Whether the words are the name of a country. */
export const isCountryName = (name: string): boolean => !/^[A-Za-z]{2}$/.test(name) && countryCode(name) !== undefined;

function findCode(name: string): string | undefined {
  codes ??= tableOf(COUNTRY_NAMES);
  const trimmed = name.trim();
  const known = codes.get(fold(trimmed)) ?? codes.get(fold(trimmed.replace(/\([^)]{0,100}\)/g, '')));
  return known ?? (/^[A-Za-z]{2}$/.test(trimmed) ? trimmed.toLowerCase() : undefined);
}

function tableOf(rows: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const row of rows.trim().split('\n')) {
    const [code = '', names = ''] = row.split('|');
    found.set(code, code);
    for (const name of names.split(';')) found.set(fold(name), code);
  }
  return found;
}
