// The README's example is a list that works, and its commands are commands that the tool has.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { checkLists } from '../../cli/list/check';
import { readFileList } from '../../cli/list/read-file';
import { tryList } from '../../cli/list/try';

const ROOT = resolve(import.meta.dirname, '../../..');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
const SECTION = README.slice(README.indexOf('## Make a list'), README.indexOf('## Read an article'));
const EXAMPLE = /```json\n([\s\S]*?)```/.exec(SECTION)?.[1] ?? '';

const folder = mkdtempSync(join(tmpdir(), 'readme-example-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'harbour.context-list.json');
writeFileSync(file, EXAMPLE);

describe('the README’s list', () => {
  it('has about ten lines', () => {
    expect(EXAMPLE.trim().split('\n').length).toBeLessThanOrEqual(10);
  });

  it('is accepted by the tool and by the published schema', async () => {
    vi.spyOn(console, 'log').mockImplementation(() => undefined);
    expect(await checkLists([file])).toBe(0);
    const { report, records } = await readFileList(file);
    expect(report.problems).toEqual([]);
    expect(records.map(({ type, record }) => [type, record.id])).toEqual([
      ['entity', 'dahl'],
      ['event', 'blast'],
    ]);
    const schema = JSON.parse(readFileSync(join(ROOT, 'public/schema/context-list-1.json'), 'utf8'));
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
    expect([validate(JSON.parse(EXAMPLE)), validate.errors]).toEqual([true, null]);
  });

  it('marks its actor in an article', async () => {
    const printed: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((line: unknown) => void printed.push(String(line)));
    const article = join(folder, 'story.txt');
    writeFileSync(article, 'The inquiry\n\nAstrid Dahl said on Monday that the terminal at Norvik would reopen.\n');
    expect(await tryList(file, [article], '2026-03-02')).toBe(0);
    expect(printed.join('\n')).toContain('Astrid Dahl');
  });

  it('comes with commands that the tool has', () => {
    const usage = readFileSync(join(ROOT, 'tests/cli/list.ts'), 'utf8');
    const commands = [...SECTION.matchAll(/npm run list -- (\w+)/g)].map(([, command]) => command);
    expect(commands).toEqual(['check', 'try', 'convert', 'diff', 'keygen']);
    for (const command of commands) expect(usage).toContain(`npm run list -- ${command}`);
  });
});
