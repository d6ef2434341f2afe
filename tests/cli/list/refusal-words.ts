// Why readers would refuse a file, in a sentence for its maker.

import type { SyncProblem } from '../../../lib/model/sync-problem';

const KINDS = { entity: 'entities', event: 'events', claim: 'claims', record: 'records' };

export function refusalWords(problem: SyncProblem): string {
  switch (problem.code) {
    case 'TRUNCATED':
      return problem.said === undefined
        ? 'the file breaks off inside a record: publish it whole.'
        : `the header says ${problem.said} ${KINDS[problem.type ?? 'record']} and the file holds ${problem.held}: correct \`counts\`, or leave it out.`;
    case 'RECORD_INVALID':
      return `${problem.bad} of ${problem.total} records cannot be used, and more than a fifth is too many: correct the errors above.`;
    case 'FORMAT_NEWER':
      return `it is written for version ${problem.version} of the format, and this tool knows 1.x.`;
    case 'FAST_FORWARD':
      return `\`published\` (${problem.offered}) lies in the future: write when you publish it.`;
    case 'EMPTY':
      return 'it holds no record.';
    case 'NOT_A_LIST':
      return `its header cannot be read${problem.problem ? `: ${problem.problem.reason}` : '.'}`;
    default:
      return `${problem.code}.`;
  }
}
