// Loads the typed sources of tests/gold/sources: one or a few sentences with one marked source each. Throws with file and line on what does not fit.

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { SourceType } from '../../lib/model/reading';
import { SOURCE_TYPES } from '../../lib/model/reading';
import type { Span } from '../../lib/model/span';

export type TypedSource = { text: string; source: Span; type: SourceType; party: boolean };

type SourceLine = { text: string; type: SourceType; party: boolean };

const FOLDER = resolve(import.meta.dirname, 'sources');
const OPENER = '[s ';

/** All of them, in the order of files and lines. */
export function loadTypedSources(): TypedSource[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(FOLDER, name), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line, index) => parseTypedSource(`${name}:${index + 1}`, JSON.parse(line))),
    );
}

/** `place` names the line in errors. */
export function parseTypedSource(place: string, { text: marked, type, party }: SourceLine): TypedSource {
  if (!SOURCE_TYPES.includes(type)) throw new Error(`${place}: unknown type ${type}`);
  if (typeof party !== 'boolean') throw new Error(`${place}: party is neither true nor false`);
  const [before = '', rest, ...moreOpeners] = marked.split(OPENER);
  const [source = '', after, ...moreClosers] = (rest ?? '').split(']');
  if (after === undefined || moreOpeners.length > 0 || moreClosers.length > 0 || source.trim() === '')
    throw new Error(`${place}: wanted one [s …]`);
  return {
    text: before + source + after,
    source: { start: before.length, end: before.length + source.length },
    type,
    party,
  };
}
