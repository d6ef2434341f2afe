// What axe-core finds in an open page, as one line for each rule broken.

import axe from 'axe-core';

/** As a script to run, not to include: the policy of the extension's pages lets no foreign script in. */
export const AXE_SOURCE = axe.source;

export type AxeRun = {
  /** Only these rules; all of axe's and touch targets when absent. */
  only?: readonly string[];
  /** Rules that cannot hold where a view stands alone. */
  without?: readonly string[];
};

/** `run` evaluates the body of an async function in the page. */
export async function runAxe(
  run: (body: string) => Promise<string[]>,
  { only, without = [] }: AxeRun = {},
): Promise<string[]> {
  const rules = Object.fromEntries([
    ['target-size', { enabled: true }],
    ...without.map((rule) => [rule, { enabled: false }]),
  ]);
  const options = only ? { runOnly: { type: 'rule', values: only } } : { rules };
  // Half a megabyte of script: once a page.
  const [isHere] = await run(`return typeof axe === 'undefined' ? [] : ['here'];`);
  if (!isHere) await run(`${AXE_SOURCE}; return [];`);
  return run(
    `const { violations } = await axe.run(document, ${JSON.stringify(options)});
    return violations.map(({ id, nodes }) =>
      ('axe ' + id + ': ' + nodes.map((node) => node.target + ' ' + node.failureSummary).join(' | ')).slice(0, 600));`,
  );
}
