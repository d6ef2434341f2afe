// Which names of an article are bodies: those with shares, a board or a chief executive, and those called "which". Knows words, no claims.

import type { Token } from '../../text/tokens';
import { singular } from './singular';
import { bare, isCapital } from './spelling';

const POSSESSIONS =
  /^(?:chief|chairman|chairwoman|board|share|shareholder|investor|factory|plant|headquarters|employee|customer|subsidiary|management|managing|finance|marketing|sustainability|fleet|store|mine|refinery|shop|brand|branch|parent|product|profit|revenue|turnover|sale|member|volunteer|network|passenger|flight|aircraft)$/;
const BEHIND =
  /^(?:executives?|spokesman|spokeswoman|spokesperson|shares|employees|workers|customers|managers?|flights?|plc|staff)$/;

/** Last words of names, in lower case. */
export function companiesOf(tokens: readonly Token[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [at, token] of tokens.entries()) {
    if (!isCapital(token)) continue;
    const next = tokens[at + 1];
    const owns = /['’]s?$/.test(token.lower) && POSSESSIONS.test(singular(next?.lower ?? ''));
    const which = next?.text === ',' && tokens[at + 2]?.lower === 'which' && isCapital(tokens[at - 1]);
    const staffed = isCapital(tokens[at - 1]) && BEHIND.test(next?.lower ?? '');
    if (owns || which || staffed) found.add(bare(token.lower));
  }
  return found;
}
