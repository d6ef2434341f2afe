// Why followers would be asked before an edition takes the place of the one before, in sentences for its maker.

import type { HoldReason } from '../../../lib/model/sync-problem';
import { judgeUpdate } from '../../../lib/sync/judge-update';
import { ChangeCounter } from '../../../lib/sync/what-changed';
import type { FileList } from './read-file';

const KINDS = { entity: 'entities', event: 'events', claim: 'claims', record: 'records' };

/** None where the edition is simply taken, or refused. */
export function heldWords(before: FileList, after: FileList): string[] {
  const counter = new ChangeCounter();
  for (const record of before.records) counter.addOld(record);
  for (const record of after.records) counter.addNew(record);
  const judgement = judgeUpdate({
    report: after.report,
    now: Date.now(),
    current: before.report.hasHeader ? before.report : undefined,
    changes: counter.finish(0, 1, 0),
  });
  return judgement.kind === 'hold' ? judgement.reasons.map(wordsOf) : [];
}

function wordsOf(reason: HoldReason): string {
  switch (reason.code) {
    case 'MASS_CHANGE':
      return `it ${reason.change === 'removed' ? 'removes' : 'renames'} ${reason.count} of ${reason.total} ${KINDS[reason.type ?? 'record']}.`;
    case 'ID_CHANGED':
      return `its id is "${reason.to}" instead of "${reason.from}": an id never changes.`;
    case 'PUBLISHER_CHANGED':
      return `its publisher is "${reason.to}" instead of "${reason.from}".`;
    case 'LICENSE_CHANGED':
      return `its licence is "${reason.to ?? 'none'}" instead of "${reason.from ?? 'none'}".`;
    default:
      return `${reason.code}.`;
  }
}
