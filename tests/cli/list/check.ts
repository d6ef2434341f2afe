// `check`: errors as the extension would report them, and warnings that it keeps from readers.

import type { ListPart } from '../../../lib/lists/adapter';
import { ListLint } from '../../../lib/lists/lint-list';
import { OpenReferences } from '../../../lib/lists/references';
import type { ListRecord } from '../../../lib/model/list';
import type { ListProblem } from '../../../lib/model/list-problem';
import { parseHeader } from '../../../lib/model/parse-list';
import { judgeUpdate } from '../../../lib/sync/judge-update';
import { counted } from './counted';
import { fileSlips, firstBrokenLine } from './file-slips';
import { isMadeOfName, NO_OWN_ID, nameOf, placeIn, readFileList } from './read-file';
import { refusalWords } from './refusal-words';
import { signatureSlips } from './signature-slips';
import { unreadValues } from './unread-values';

/** One thing to put right. `kind`: those alike are shown a few times and then counted. */
type Finding = { kind: string; line?: number; where?: string; reason: string };

const SHOWN_PER_KIND = 10;
/** Those that have a header of their own. */
const OUR_FORMATS: ReadonlySet<string> = new Set(['context-list', 'ndjson']);

/** Several files are the sheets of one list: what one names, another may hold. Exit code: 0 for a list that readers can follow. */
export async function checkLists(files: readonly string[]): Promise<number> {
  const read = files.length === 1 ? [] : await Promise.all(files.map((file) => readFileList(file)));
  let worst = 0;
  for (const [at, file] of files.entries()) {
    const others = read.filter((_, other) => other !== at).flatMap(({ records }) => records);
    worst = Math.max(worst, await checkList(file, others));
  }
  return worst;
}

async function checkList(file: string, others: readonly ListRecord[]): Promise<number> {
  const lines = new Map<string, number>();
  const unread: Finding[] = [];
  const inHeader: ListProblem[] = [];
  const onPart = (part: ListPart): void => {
    if (part.kind === 'header' && !part.early) inHeader.push(...headerProblems(part.value));
    if (part.kind === 'record' && part.line !== undefined && !lines.has(nameOf(part)))
      lines.set(nameOf(part), part.line);
    unread.push(...unreadIn(part));
  };
  const { report, records } = await readFileList(file, { onPart });
  const lint = new ListLint();
  for (const record of records) lint.add(record);
  const { failure } = report;
  const missing = others.length === 0 ? [] : missingIn(records, others, lines);
  const refused = inHeader.length > 0 && failure?.code !== 'newer-version' ? inHeader : failure ? [failure] : [];
  const errors = [
    ...unlike(refused).map((problem) => ({ ...findingOf(problem), where: `header ${problem.path}`.trim() })),
    ...report.problems.map(findingOf),
    ...(await signatureSlips(file, report.header)),
  ];
  const slips = fileSlips(file, report.format, errors.length > 0);
  const warnings: Finding[] = [
    ...(!failure && isMadeOfName(report.header) && OUR_FORMATS.has(report.format)
      ? [{ kind: 'no-id', where: 'header id', reason: NO_OWN_ID }]
      : []),
    ...[...report.warnings.filter((warning) => others.length === 0 || warning.code !== 'missing-reference'), ...missing]
      .map(findingOf)
      .map((warning) => withBrokenLine(warning, file)),
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
  const held = [counted(entities, 'entity', 'entities'), counted(events, 'event'), counted(claims, 'claim')].join(', ');
  const found = [counted(report.bad, 'record'), counted(errors.length, 'error'), counted(warnings.length, 'warning')];
  console.log(`\n${report.header.title} (${report.format}): ${held}; ${found[0]} left out, ${found[1]}, ${found[2]}.`);
  return errors.length > 0 || judgement.kind === 'reject' ? 1 : 0;
}

/** All at once: a reader's program stops at the first. */
function headerProblems(value: unknown): ListProblem[] {
  const header = parseHeader(value);
  return header.ok ? [] : header.error;
}

/** Of several rules that one value breaks, those that say something of their own. */
const unlike = (problems: readonly ListProblem[]): ListProblem[] =>
  problems.filter(
    ({ path, reason }, at) => problems.findIndex((other) => other.path === path && other.reason === reason) === at,
  );

/** What the records of one sheet name and no sheet of the list holds. */
function missingIn(
  own: readonly ListRecord[],
  others: readonly ListRecord[],
  lines: ReadonlyMap<string, number>,
): ListProblem[] {
  const references = new OpenReferences();
  for (const entry of own) {
    const name = `${entry.type} ${entry.record.id}`;
    references.add(entry, name, lines.get(name));
  }
  for (const entry of others) references.add(entry, ELSEWHERE);
  return references.open().filter(({ path }) => !path.startsWith(ELSEWHERE));
}

const ELSEWHERE = 'another file';

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
  const last = new Map<string, string>();
  for (const { kind, line, where, reason } of findings) {
    const count = (shown.get(kind) ?? 0) + 1;
    shown.set(kind, count);
    const place = [placeIn(file, line), withoutLine(where, line)].filter((part) => part !== '').join(' ');
    if (count <= SHOWN_PER_KIND) console.log(`${level} ${place}  ${reason}`);
    if (count === SHOWN_PER_KIND) last.set(kind, place);
  }
  for (const [kind, count] of shown) {
    const more = count - SHOWN_PER_KIND;
    if (more > 0) console.log(`${level} … and ${more} more like that at ${last.get(kind)}`);
  }
}

/** A record of a sheet is called by its line, which the file's name has behind it already. */
function withoutLine(where = '', line: number | undefined): string {
  const [first = '', ...rest] = where.split('.');
  return first === `line ${line}` ? rest.join('.') : where;
}
