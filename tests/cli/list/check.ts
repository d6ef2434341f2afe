// `check`: errors as the extension would report them, and warnings that it keeps from readers.

import { ListLint } from '../../../lib/lists/lint-list';
import type { ListProblem } from '../../../lib/model/list-problem';
import { judgeUpdate } from '../../../lib/sync/judge-update';
import { readFileList } from './read-file';
import { recordLines } from './record-lines';
import { refusalWords } from './refusal-words';
import { unknownProperties } from './unknown-properties';

const SHOWN_PER_CODE = 10;

/** Exit code: 0 for a list that readers can follow. */
export async function checkList(file: string): Promise<number> {
  const { report, records } = await readFileList(file);
  const lint = new ListLint();
  for (const record of records) lint.add(record);
  const errors = [...(report.failure ? [report.failure] : []), ...report.problems];
  for (const problem of errors) console.log(`error   ${placeOf(file, problem)}  ${problem.reason}`);
  for (const problem of report.warnings) console.log(`warning ${placeOf(file, problem)}  ${problem.reason}`);
  const unknown = unknownProperties(file);
  for (const reason of unknown.slice(0, SHOWN_PER_CODE)) console.log(`warning ${file} ${reason}`);
  if (unknown.length > SHOWN_PER_CODE)
    console.log(`warning … and ${unknown.length - SHOWN_PER_CODE} more properties that the format does not have`);
  const warnings = lint.finish();
  const lines = recordLines(file);
  const shown = new Map<string, number>();
  for (const { code, where, reason } of warnings) {
    const count = (shown.get(code) ?? 0) + 1;
    shown.set(code, count);
    const line = lines.get(where.replace(/^\w+ /, ''));
    const place = line === undefined ? where : `${file}:${line} ${where}`;
    if (count <= SHOWN_PER_CODE) console.log(`warning ${place}  ${reason}`);
  }
  for (const [code, count] of shown) {
    if (count > SHOWN_PER_CODE) console.log(`warning … and ${count - SHOWN_PER_CODE} more of the kind ${code}`);
  }
  for (const [what, count] of Object.entries(report.leftOut)) console.log(`left out ${count} × ${what}`);
  const judgement = judgeUpdate({ report, now: Date.now() });
  if (judgement.kind === 'reject') console.log(`\nReaders would refuse the file: ${refusalWords(judgement.problem)}`);
  const { entities, events, claims } = report.counts;
  console.log(
    `\n${report.header.title} (${report.format}): ${entities} entities, ${events} events, ${claims} claims; ${report.bad} records left out, ${errors.length} errors, ${report.warnings.length + unknown.length + warnings.length} warnings.`,
  );
  return errors.length > 0 || judgement.kind === 'reject' ? 1 : 0;
}

function placeOf(file: string, { line, path }: ListProblem): string {
  return `${line === undefined ? file : `${file}:${line}`}${path === '' ? '' : ` ${path}`}`;
}
