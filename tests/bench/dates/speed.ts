// How fast dates are read, against chrono alone and a bare walk over the text, and how that grows on text made to be slow:
// `npx tsx tests/bench/dates/speed.ts`. Processor time, so that other work on the machine does not count.

import { existsSync } from 'node:fs';
import { casual } from 'chrono-node/en';
import { resolveDates } from '../../../lib/dates/resolve-dates';
import { dateWindows } from '../../../lib/dates/windows';
import * as tables from '../../cases/dates/date-cases';
import { MEANTIME, meantime } from './meantime';

const news = existsSync(MEANTIME)
  ? [...meantime('develop'), ...meantime('report')].map(({ article }) => article.text).join('\n')
  : Object.values(tables)
      .flat()
      .map(({ text }) => text.replace(/[[\]]/g, ''))
      .join('\n');
const text = news.repeat(Math.ceil(1_000_000 / news.length));

/** Seconds of processor time, the least of three. */
function seconds(work: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  });
  return Math.min(...times);
}

function walk(): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}

const read = (article: string): number =>
  resolveDates({ text: article, published: '2010-07-29', language: 'en' }).length;
if (read(text) < 1000) throw new Error('almost no dates were found: the bench measures nothing');

const bare = seconds(walk);
const part = text.slice(0, 200_000);
const rows = [
  { what: 'bare walk', MB: text.length / 1e6, seconds: bare },
  { what: 'windows', MB: text.length / 1e6, seconds: seconds(() => dateWindows(text)) },
  { what: 'all of it', MB: text.length / 1e6, seconds: seconds(() => read(text)) },
  {
    what: 'chrono alone',
    MB: part.length / 1e6,
    seconds: seconds(() => casual.parse(part, { instant: new Date(0), timezone: 0 })),
  },
].map((row) => ({ ...row, 'MB/s': row.MB / row.seconds }));
const chrono = rows.at(-1)?.['MB/s'] ?? 1;
console.log(`news: ${existsSync(MEANTIME) ? 'MEANTIME' : 'the case tables'}, repeated`);
console.table(
  rows.map(({ what, MB, 'MB/s': speed }) => ({
    what,
    MB: MB.toFixed(2),
    'MB/s': speed.toFixed(2),
    '× chrono': (speed / chrono).toFixed(1),
  })),
);

const HOSTILE: Record<string, string> = {
  'day day day': 'day ',
  'the last the last': 'the last ',
  'a few a few years': 'a few a few years ',
  'June 1, 2, 3': 'June 1, 2, 3, ',
  'digits and dashes': '1-2-3/4/5.6.7 ',
  'between … and': 'between March and between April and ',
  'ago ago': 'two and a half and a half years ago ',
  'no spaces': 'march2020april',
  spaces: '     2020     ',
};
console.table(
  Object.entries(HOSTILE).map(([what, piece]) => {
    const short = piece.repeat(Math.ceil(100_000 / piece.length));
    const [once, fourfold] = [seconds(() => read(short)), seconds(() => read(short.repeat(4)))];
    return {
      hostile: what,
      'MB/s': (short.length / 1e6 / once).toFixed(2),
      'four times the text, × time': (fourfold / once).toFixed(1),
    };
  }),
);
