// Runs one target over many inputs and says what broke: the shortest input that fast-check finds, and the seed that brings it back.

import fc from 'fast-check';
import type { Target } from './target';

export type Options = {
  inputs: number;
  seed: number;
  maxMinutes: number;
  /** Told of every input before it is tried. */
  before?(input: string): void;
};
export type Outcome = { inputs: number; failure?: string };

/** On top of what size allows: a collection of garbage, the first run of code that was not compiled yet. */
const SLACK_MS = 150;

/** Then the shortest input so far has to do. */
const SHRINKS_FOR_MS = 30_000;

export async function fuzz({ inputs, sizeOf, msPerThousand, check }: Target, options: Options): Promise<Outcome> {
  let tried = 0;
  let failedAt = Number.POSITIVE_INFINITY;
  const fails = (why: unknown): never => {
    failedAt = Math.min(failedAt, Date.now());
    throw why;
  };
  const withinBudget = fc.asyncProperty(inputs, async (input) => {
    if (Date.now() - failedAt > SHRINKS_FOR_MS) return;
    tried++;
    options.before?.(readable(input));
    const budgetMs = SLACK_MS + (sizeOf(input) / 1000) * msPerThousand;
    let leastMs = await cpuMsOf(() => check(input)).catch(fails);
    // A busy machine is slow once, a hang every time.
    for (let again = 0; again < 3 && leastMs > budgetMs; again++)
      leastMs = Math.min(leastMs, await cpuMsOf(() => check(input)));
    if (leastMs > budgetMs) fails(new Error(`${Math.round(leastMs)} ms of CPU for ${sizeOf(input)} characters`));
  });
  const details = await fc.check(withinBudget, {
    numRuns: options.inputs,
    seed: options.seed,
    interruptAfterTimeLimit: options.maxMinutes * 60_000,
    markInterruptAsFailure: false,
  });
  if (!details.failed) return { inputs: tried };
  const { counterexample, counterexamplePath, errorInstance } = details;
  const reason =
    errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : String(errorInstance);
  const failure = [
    reason.split('\n').slice(0, 8).join('\n'),
    `seed ${options.seed}, path ${counterexamplePath}`,
    readable(counterexample),
  ].join('\n');
  return { inputs: tried, failure };
}

/** Bytes as the text they are. */
const readable = (input: unknown): string =>
  JSON.stringify(input, (_, value) => (value instanceof Uint8Array ? new TextDecoder().decode(value) : value)).slice(
    0,
    3000,
  );

async function cpuMsOf(work: () => Promise<void> | void): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
