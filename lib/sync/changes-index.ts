// The index of a list's changes files: which steps lead from one publication to the next. Parses and chooses; fetches nothing.

import * as v from 'valibot';

/** One step, from one `published` to a later one. */
export type ChangesStep = {
  from: string;
  to: string;
  /** Absolute. */
  url: string;
  bytes: number;
  /** SHA-256, hex, of the step file. */
  sha256: string;
};

export type ChangesIndex = { list: string; latest: string; steps: ChangesStep[] };

const MAX_STEPS = 1000;
const LONGEST_PATH = 50;

const schema = v.object({
  list: v.string(),
  latest: v.pipe(v.string(), v.maxLength(40)),
  steps: v.pipe(
    v.array(
      v.object({
        from: v.pipe(v.string(), v.maxLength(40)),
        to: v.pipe(v.string(), v.maxLength(40)),
        url: v.pipe(v.string(), v.maxLength(2048)),
        size: v.pipe(v.number(), v.integer(), v.minValue(1)),
        sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
      }),
    ),
    v.maxLength(MAX_STEPS),
  ),
});

/** Undefined for anything but an index whose steps all stand on the index's own origin. Step addresses may be relative to it. */
export function parseChangesIndex(text: string, indexUrl: string): ChangesIndex | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const parsed = v.safeParse(schema, value);
  if (!parsed.success) return undefined;
  const steps: ChangesStep[] = [];
  for (const { from, to, url, size, sha256 } of parsed.output.steps) {
    if (!URL.canParse(url, indexUrl)) return undefined;
    const absolute = new URL(url, indexUrl);
    if (absolute.origin !== new URL(indexUrl).origin) return undefined;
    steps.push({ from, to, url: absolute.href, bytes: size, sha256 });
  }
  return { list: parsed.output.list, latest: parsed.output.latest, steps };
}

/** The steps from one publication to the latest, the longest leaps first. Undefined when there is no way or it costs more than `maxBytes`. */
export function stepsFrom(index: ChangesIndex, published: string, maxBytes: number): ChangesStep[] | undefined {
  const path: ChangesStep[] = [];
  let bytes = 0;
  for (let at = published; at !== index.latest; ) {
    const leaps = index.steps.filter((step) => step.from === at && Date.parse(step.to) > Date.parse(at));
    const [first, ...rest] = leaps;
    if (!first || path.length === LONGEST_PATH) return undefined;
    const step = rest.reduce((best, next) => (Date.parse(next.to) > Date.parse(best.to) ? next : best), first);
    path.push(step);
    bytes += step.bytes;
    if (bytes > maxBytes) return undefined;
    at = step.to;
  }
  return path;
}
