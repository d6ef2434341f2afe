// Every country of the table is met by the words for its people, and by nothing else of the kind.

import { describe, expect, it } from 'vitest';
import { COUNTRIES } from '../../../lib/match/countries-table';
import { compileActors, foundIn } from '../../support/compiled-list';

type Row = { code: string; name: string; demonyms: string[] };
const ROWS = COUNTRIES.trim()
  .split('\n')
  .map((row): Row => {
    const [code = '', names = '', demonyms = ''] = row.split('|');
    return { code, name: names.split(';')[0] ?? '', demonyms: demonyms.split(';').filter(Boolean) };
  });

/** Uninhabited, without a word for its people, or with one that means others first (a Dominican is of the Dominican Republic). */
const WITHOUT = new Set('ac aq ax bl bq bv cc cx dm gg gs hm io je mf nf pm pn sj sx ta tf um va vi wf'.split(' '));

describe('countries', () => {
  it('have a word for their people', () => {
    const missing = ROWS.filter(({ code, demonyms }) => demonyms.length === 0 && !code.startsWith('x-'));
    expect(missing.map(({ code }) => code).filter((code) => !WITHOUT.has(code))).toEqual([]);
  });

  it.each(ROWS.filter(({ demonyms }) => demonyms.length > 0))('$name by $demonyms', ({ name, demonyms }) => {
    const segment = compileActors([{ kind: 'place', name }]);
    for (const demonym of demonyms) {
      const finds = foundIn({ text: `They met ${demonym} officials there.` }, [segment]);
      expect(finds, demonym).toHaveLength(1);
      expect(finds[0]).toContain(`→ ${name} (`);
    }
  });
});
