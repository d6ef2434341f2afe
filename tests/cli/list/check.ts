// `check`: errors as the extension would report them, and warnings that it keeps from readers.

import type { ListPart } from '../../../lib/lists/adapter';
import { ListLint } from '../../../lib/lists/lint-list';
import type { ListProblem } from '../../../lib/model/list-problem';
import { judgeUpdate } from '../../../lib/sync/judge-update';
import { fileSlips, firstBrokenLine } from './file-slips';
import { nameOf, placeIn, readFileList } from './read-file';
import { refusalWords } from './refusal-words';
import { unreadValues } from './unread-values';

/** One thing to put right. `kind`: those alike are shown a few times and then counted. */
type Finding = { kind: string; line?: number; where?: string; reason: string };

const SHOWN_PER_KIND = 10;

/** Exit code: 0 for a list that readers can follow. */
export async function checkList(file: string): Promise<number> {
  const lines = new Map<string, number>();
  const unread: Finding[] = [];
  const onPart = (part: ListPart): void => {
    if (part.kind === 'record' && part.line !== undefined && !lines.has(nameOf(part)))
      lines.set(nameOf(part), part.line);
    unread.push(...unreadIn(part));
  };
  const { report, records } = await readFileList(file, { onPart });
  const lint = new ListLint();
  for (const record of records) lint.add(record);
  const { failure } = report;
  const errors = [
    ...(failure ? [{ ...findingOf(failure), where: `header ${failure.path}`.trim() }] : []),
    ...report.problems.map(findingOf),
  ];
  const slips = errors.length > 0 ? [] : fileSlips(file, report.format);
  const warnings: Finding[] = [
    ...report.warnings.map(findingOf).map((warning) => withBrokenLine(warning, file)),
    ...slips.map((slip) => ({ kind: 'slip', ...slip })),
    ...unread,
    ...lint.finish().map(({ code, where, reason }) => ({ kind: code, line: lines.get(where), where, reason })),
  ];
  print('error  ', errors, file);
  print('warning', warnings, file);
  for (const [what, count] of Object.entries(report.leftOut)) console.log(`left out ${count} × ${what}`);
  const judgement = judgeUpdate({ report, now: Date.now() });
  if (judgement.kind === 'reject') console.log(`\nReaders would refuse the file: ${refusalWords(judgement.problem)}`);
  const { entities, events, claims } = report.counts;
  console.log(
    `\n${report.header.title} (${report.format}): ${entities} entities, ${events} events, ${claims} claims; ${report.bad} records left out, ${errors.length} errors, ${warnings.length} warnings.`,
  );
  return errors.length > 0 || judgement.kind === 'reject' ? 1 : 0;
}

function unreadIn(part: ListPart): Finding[] {
  const isHeader = part.kind === 'header' && !part.early;
  if (part.kind !== 'record' && !isHeader) return [];
  const [type, line, place] = part.kind === 'record' ? [part.type, part.line, part.path] : (['header'] as const);
  return unreadValues(part.value, type).map(({ path, reason }) => ({
    kind: 'unread',
    line,
    where: place === undefined ? path : `${place}.${path}`,
    reason,
  }));
}

const findingOf = ({ code, line, path, reason }: ListProblem): Finding => ({ kind: code, line, where: path, reason });

function withBrokenLine(warning: Finding, file: string): Finding {
  return warning.kind === 'bad-encoding' ? { ...warning, line: firstBrokenLine(file) } : warning;
}

function print(level: string, findings: readonly Finding[], file: string): void {
  const shown = new Map<string, number>();
  for (const { kind, line, where, reason } of findings) {
    const count = (shown.get(kind) ?? 0) + 1;
    shown.set(kind, count);
    const place = `${placeIn(file, line)}${where ? ` ${where}` : ''}`;
    if (count <= SHOWN_PER_KIND) console.log(`${level} ${place}  ${reason}`);
  }
  for (const [kind, count] of shown) {
    if (count > SHOWN_PER_KIND) console.log(`${level} … and ${count - SHOWN_PER_KIND} more of the kind ${kind}`);
  }
}
