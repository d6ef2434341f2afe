// Dates as people and spreadsheets write them → the format's dates. 03/04/2024 has two readings: it is read only when another
// date of the same column shows which of the two the column means. Nothing is guessed.

export type DateOrder = 'day-first' | 'month-first' | 'contradictory' | undefined;

export type DateCell = { date: string } | { date: undefined; why: 'ambiguous' | 'contradictory' | 'unreadable' };

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The order that the slashed dates of one column share; undefined while none of them shows it. */
export function dateOrder(cells: Iterable<string>): DateOrder {
  let order: DateOrder;
  for (const cell of cells) {
    const [first = 0, second = 0] = slashed(cell) ?? [];
    const shown: DateOrder = first > 12 ? 'day-first' : second > 12 ? 'month-first' : undefined;
    if (shown && order && shown !== order) return 'contradictory';
    order ??= shown;
  }
  return order;
}

export function readDate(cell: string, order: DateOrder): DateCell {
  const plain = isoDate(cell) ?? wordyDate(cell);
  if (plain) return { date: plain };
  const parts = slashed(cell);
  if (!parts) return { date: undefined, why: 'unreadable' };
  const [first, second, year] = parts;
  if (order === 'contradictory') return { date: undefined, why: 'contradictory' };
  if (order === undefined && first !== second) return { date: undefined, why: 'ambiguous' };
  return { date: order === 'month-first' ? joined(year, first, second) : joined(year, second, first) };
}

/** `2024`, `2024-05`, `2024/5/31`, `2024-05-31T10:00`, `2024-05-31 00:00:00.000`. */
function isoDate(cell: string): string | undefined {
  const found = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[T ]\d{2}:\d{2}[\d:.Z+-]{0,20})?)?)?$/.exec(cell.trim());
  return found ? joined(Number(found[1]), found[2], found[3]) : undefined;
}

/** `16 May 2025`, `May 16, 2025`, `16-May-2025`, `May 2025`. */
function wordyDate(cell: string): string | undefined {
  const words = cell
    .trim()
    .split(/[\s,.-]+/)
    .filter((word) => word !== '');
  const at = words.findIndex((word) => /^[A-Za-z]{3,9}$/.test(word));
  const month = MONTHS.indexOf((words[at] ?? '').slice(0, 3).toLowerCase()) + 1;
  const year = words.at(-1) ?? '';
  if (month === 0 || !/^\d{4}$/.test(year) || words.length > 3) return undefined;
  const day = words.length === 3 ? words[at === 0 ? 1 : 0] : undefined;
  return day === undefined || /^\d{1,2}(st|nd|rd|th)?$/.test(day)
    ? joined(Number(year), month, day && Number.parseInt(day, 10))
    : undefined;
}

function slashed(cell: string): [number, number, number] | undefined {
  const found = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?: \d{1,2}:\d{2}(?::\d{2})?)?$/.exec(cell.trim());
  return found ? [Number(found[1]), Number(found[2]), Number(found[3])] : undefined;
}

function joined(year: number, month?: string | number, day?: string | number): string {
  const two = (part: string | number): string => `-${String(part).padStart(2, '0')}`;
  return String(year).padStart(4, '0') + (month === undefined ? '' : two(month)) + (day === undefined ? '' : two(day));
}
