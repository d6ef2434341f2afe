// Scores date resolution against MEANTIME: `npx tsx tests/bench/dates/score-meantime.ts [develop|report] [--errors]`. Skips without ../shared.

import { existsSync } from 'node:fs';
import { type Half, MEANTIME, meantime } from './meantime';
import { SYSTEMS, scoreAll } from './score-dates';

const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

function report(half: Half): void {
  const articles = meantime(half);
  console.log(`MEANTIME, ${half} half: ${articles.length} articles`);
  console.table(
    SYSTEMS.map((system) => {
      const { gold, found, exact, within, spurious, errors } = scoreAll(system, articles);
      if (system.name === 'says-who' && process.argv.includes('--errors')) console.log(errors.join('\n'));
      return {
        system: system.name,
        gold,
        found: percent(found, gold),
        exact: percent(exact, gold),
        'within gold': percent(within, gold),
        'wrong of found': percent(found - within, found),
        'dates that are no mark': spurious,
      };
    }),
  );
}

if (!existsSync(MEANTIME)) console.log('skipped: ../shared/data/meantime is absent');
else report(process.argv.includes('report') ? 'report' : 'develop');
