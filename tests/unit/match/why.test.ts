// What is not marked is told with its reason, and `npm run read -- --why` prints it.

import { afterEach, describe, expect, it, vi } from 'vitest';
import { matchNames } from '../../../lib/match/match-names';
import { readArticle } from '../../../lib/reading/read-article';
import { printReading } from '../../cli/print-reading';
import { compileActors, type ShortActor } from '../../support/compiled-list';
import { memoryIndex } from '../../support/memory-index';

const KELLER: ShortActor = { kind: 'person', name: 'Martin Keller' };
const HALDEN: ShortActor = { kind: 'place', name: 'Halden' };
const body = (name: string): ShortActor => ({ kind: 'organization', name });

afterEach(() => vi.restoreAllMocks());

describe('why', () => {
  it.each<[string, ShortActor, string]>([
    ['Lena Keller spoke. Keller smiled.', KELLER, 'other given names stand before the family name'],
    ['Lena Keller spoke. Keller smiled.', KELLER, 'somebody else of that family name is meant'],
    ['Martin Keller came. The younger Keller sang.', KELLER, 'somebody else of the family'],
    ['Martin Keller came. The dog, called Keller, barked.', KELLER, 'something or somebody that is only called so'],
    ['Martin Keller came. Keller’s Café was shut.', KELLER, 'a shop or a place of that name'],
    ['The Bank of Halden failed.', HALDEN, 'part of "Bank of Halden"'],
    ['Halden 2, Moss 1.', HALDEN, 'a team in a result'],
    ['The film "Halden Nights" is long.', HALDEN, 'in the title of a work'],
    ['They ate Halden cheese.', HALDEN, 'a kind of "cheese"'],
    ['The envoy in Oslo spoke Dutch and French.', { kind: 'place', name: 'France' }, 'a language'],
    [
      'She sued the Green Party of the Valleys because it had sung too loudly.',
      body('Green Party'),
      'part of a body with more to its name',
    ],
    [
      'The storm reached Halden, Idaho, in Birmingham, Alabama, and the end of it.',
      { kind: 'place', name: 'Birmingham' },
      'another place of that name',
    ],
    ['La calle Martin Keller está cortada.', KELLER, 'called after it: "calle"'],
    ['The Martin Keller ward is full.', KELLER, 'called after somebody: "ward"'],
    [
      'Ein Halden und der Keller, die Martin Keller nicht sah. Ein Keller lag offen.',
      KELLER,
      'an ordinary noun with its article',
    ],
    ['Swans swam along the Halden and Moss Canal all day.', HALDEN, 'one of two names in a longer one'],
    ['They drank six bottles of Halden.', HALDEN, 'wares of that name'],
    [
      'READING HABITS CHANGE\n\nThe people of the town live in Reading.',
      { kind: 'place', name: 'Reading' },
      'an ordinary word at the start of a sentence',
    ],
    ['The Kenyan Supreme Court sat.', body('Supreme Court'), 'part of a body with more to its name'],
    ['Dawn French and Ann Dale came.', { kind: 'place', name: 'France' }, 'somebody of that family name'],
    ['وقال خليل حاوي ذلك.', { kind: 'place', name: 'الخليل' }, 'the article of the name is missing'],
    ['A swan (Martin Keller for The Post)', KELLER, 'a byline or credit'],
    ['In May it rained.', body('May'), 'a month or a day'],
    ['Keller won in 1972. It was cold.\n\nMartin Keller came.', KELLER, 'the full name stands only further on'],
    ['Martin Keller came. Ein gewisser Keller sang.', KELLER, 'brought in as somebody unknown'],
    [
      'The painter Martin Keller came.',
      { ...KELLER, description: 'a politician' },
      'the article says that it is somebody else',
    ],
    ['Martin Keller, no relation to the minister, came.', KELLER, 'the article says that it is somebody else'],
    ['Shares in Halden & Moss fell.', HALDEN, 'a firm bears that name'],
    ['The mayor of Halden-sur-Mer sang.', HALDEN, 'part of the name of another place'],
    ['The Mercury in the wells is old, and so is the pipe.', body('Mercury'), 'nothing in the article shows the body'],
    ['They slept at Halden station.', HALDEN, 'called after it: "station"'],
    [
      'He was born in Halden, and the rest of the team lost. Halden played on.',
      HALDEN,
      'nothing beside it shows the place',
    ],
    ['The end of the road in the Halden-Martin-Keller-Halle.', KELLER, 'joined to another name'],
    ['Martin Keller the younger is the end of the line.', KELLER, 'somebody else of the family'],
    [
      'The Peru Town Office is in the middle of it. Peru votes.',
      { kind: 'place' as const, name: 'Peru' },
      'another place of that name',
    ],
    ['A guard whose name is Martin Keller sang.', KELLER, 'an animal or a thing of that name'],
    [
      'Somebody reopened the Bodega Salinas Martin Keller and stayed there until the end of winter.',
      KELLER,
      'preceded by "Salinas" as in a longer name',
    ],
    [
      'Home Office Desks\n\nSales of home office desks rose.',
      body('Home Office'),
      'ordinary words, which the article also writes small',
    ],
    ['Across: 1 Halden flower (5). 2 Old (3). 3 In (4). 4 Up (2).', HALDEN, 'a clue of a crossword'],
    ['Apple trees grow.', body('Apple'), '"apple" is a common word, and nothing in the article supports it'],
  ])('%s', (text, actor, reason) => {
    const { mentions, rejected = [] } = matchNames({ text }, [compileActors([actor])], { why: true });
    expect(rejected.map((one) => one.reason)).toContain(reason);
    for (const { start, end } of rejected)
      expect(mentions.filter((mention) => mention.start < end && start < mention.end)).toEqual([]);
  });

  it('tells nothing when nobody asks', () => {
    const names = matchNames({ text: 'The Bank of Halden failed.' }, [compileActors([HALDEN])]);
    expect(names.rejected).toBeUndefined();
  });

  it('is printed', async () => {
    const printed: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((line = '') => void printed.push(String(line)));
    const article = { text: 'The Bank of Halden failed on Monday, and nobody in the town was surprised.' };
    const { lookups } = memoryIndex([]);
    printReading(article, await readArticle(article, [compileActors([HALDEN])], lookups, { why: true }), []);
    expect(printed.join('\n')).toContain('part of "Bank of Halden"');
  });
});
