// The starter lists as they are shipped: nothing the tool for makers would refuse, and no Actor that is two in both.

import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { identityKeys } from '../../../lib/match/identity';
import type { Actor } from '../../../lib/model/list';
import { fold } from '../../../lib/text/fold';
import { readFileList } from '../../cli/list/read-file';

const FOLDER = resolve(import.meta.dirname, '../../../public/lists');
const lists = await Promise.all(
  ['iraq-2019-2020', 'world-public-bodies'].map((name) => readFileList(`${FOLDER}/${name}.context-list.json`)),
);

const strongNames = ({ name, aliases }: Actor): string[] => [
  ...new Set([name, ...aliases.filter(({ strength }) => strength === 'strong').map((alias) => alias.name)].map(fold)),
];

describe('the starter lists', () => {
  it('read without an error', () => {
    for (const { report } of lists)
      expect({ bad: report.bad, problems: report.problems }).toEqual({ bad: 0, problems: [] });
  });

  it('say of an Actor that stands in both that it is one', () => {
    const seen = new Map<string, { actor: Actor; keys: Set<string> }>();
    const apart: string[] = [];
    let shared = 0;
    for (const { report, records } of lists) {
      for (const entry of records) {
        if (entry.type !== 'entity') continue;
        const keys = new Set(identityKeys(report.header.id, entry.record));
        for (const name of strongNames(entry.record)) {
          const known = seen.get(`${name}`);
          if (known && known.actor !== entry.record) {
            shared++;
            if (![...known.keys].some((key) => keys.has(key))) apart.push(name);
          }
          seen.set(name, { actor: entry.record, keys });
        }
      }
    }
    expect(shared).toBeGreaterThan(5);
    expect(apart).toEqual([]);
  });
});
