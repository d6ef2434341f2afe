// Cells as people write them, and what they mean.

import type { DateOrder } from '../../../lib/lists/csv-dates';

export const DATE_CASES: [cell: string, order: DateOrder, date: string | undefined, why?: string][] = [
  ['2024', undefined, '2024'],
  ['2024-05', undefined, '2024-05'],
  ['2024-5-3', undefined, '2024-05-03'],
  ['2024/05/31', undefined, '2024-05-31'],
  ['2024-05-31T10:00:00Z', undefined, '2024-05-31'],
  ['2024-05-31 00:00:00.000', undefined, '2024-05-31'],
  ['16 May 2025', undefined, '2025-05-16'],
  ['May 16, 2025', undefined, '2025-05-16'],
  ['16-May-2025', undefined, '2025-05-16'],
  ['2nd June 2025', undefined, '2025-06-02'],
  ['Sept 2025', undefined, '2025-09'],
  ['31/01/2023', 'day-first', '2023-01-31'],
  ['03/04/2024', 'day-first', '2024-04-03'],
  ['03/04/2024', 'month-first', '2024-03-04'],
  ['03.04.2024 12:30', 'day-first', '2024-04-03'],
  ['05/05/2024', undefined, '2024-05-05'],
  ['03/04/2024', undefined, undefined, 'ambiguous'],
  ['03/04/2024', 'contradictory', undefined, 'contradictory'],
  ['03/04/24', 'day-first', undefined, 'unreadable'],
  ['45123', undefined, undefined, 'unreadable'],
  ['last Tuesday', undefined, undefined, 'unreadable'],
  ['May 16 17 2025', undefined, undefined, 'unreadable'],
];

export const ORDER_CASES: [cells: string[], order: DateOrder][] = [
  [['03/04/2024', '2024-01-31'], undefined],
  [['03/04/2024', '31/01/2024'], 'day-first'],
  [['03/04/2024', '01/31/2024'], 'month-first'],
  [['13/01/2024', '01/13/2024'], 'contradictory'],
  [[], undefined],
];

export const VALUE_CASES: [cell: string, values: string[]][] = [
  ['', []],
  ['one', ['one']],
  ['one; two |three\nfour', ['one', 'two', 'three', 'four']],
  [';; one ;', ['one']],
  ['"one; two";three', ['one; two', 'three']],
  ['"say ""so""";b', ['say "so"', 'b']],
  ['"not closed;b', ['"not closed', 'b']],
  ['a "quoted" word', ['a "quoted" word']],
];

export const PARTY_CASES: [cell: string, parties: object[]][] = [
  ['hgf=alleged perpetrator;Reuters', [{ entity: 'hgf', role: 'alleged perpetrator' }, { name: 'Reuters' }]],
  ['#Q42=target', [{ entity: 'Q42', role: 'target' }]],
  ['Coast Watch = witness', [{ name: 'Coast Watch', role: 'witness' }]],
  ['ev:2024/a.b_c-d', [{ entity: 'ev:2024/a.b_c-d' }]],
];

export const COUNTRY_CASES: [name: string, code: string | undefined][] = [
  ['Iraq', 'iq'],
  ['IQ', 'iq'],
  ['  iraq ', 'iq'],
  ['Yemen (North Yemen)', 'ye'],
  ['Russia (Soviet Union)', 'ru'],
  ['DR Congo (Zaire)', 'cd'],
  ['Congo', 'cg'],
  ['Côte d’Ivoire', 'ci'],
  ['Ivory Coast', 'ci'],
  ['Kosovo', 'xk'],
  ['Atlantis', undefined],
  ['', undefined],
];

export const WEAK_CASES: [
  name: string,
  kind: 'person' | 'organization' | 'armed-group' | 'place',
  why: string | undefined,
][] = [
  ['Olga Brandvold', 'person', undefined],
  ['Ronald', 'person', 'one-word-person'],
  ['Обама', 'person', 'one-word-person'],
  ['Reform', 'organization', 'plain-word'],
  ['March', 'organization', 'plain-word'],
  ['Reform Party of Norvik', 'organization', undefined],
  ['PMF', 'armed-group', 'short'],
  ['HAMAS', 'armed-group', 'acronym'],
  ['Hamas', 'armed-group', undefined],
  ['حماس', 'armed-group', undefined],
  ['U.N.', 'organization', 'short'],
  ['OPERATIONS', 'organization', undefined],
  ['Jordan', 'organization', 'country'],
  ['Jordan', 'place', undefined],
  ['Kata’ib Hezbollah', 'armed-group', undefined],
];
