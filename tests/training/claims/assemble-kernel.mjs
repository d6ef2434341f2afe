// Assembles lib/claims/model/kernel.wat into the table that the program carries. Needs the npm package wabt 1.0.39.
// node tests/training/claims/assemble-kernel.mjs

import { readFileSync, writeFileSync } from 'node:fs';
import wabt from 'wabt';

const FOLDER = new URL('../../../lib/claims/model/', import.meta.url);
const { parseWat } = await wabt();
const source = parseWat('kernel.wat', readFileSync(new URL('kernel.wat', FOLDER), 'utf8'), { simd: true });
source.validate();
const text = Buffer.from(source.toBinary({}).buffer).toString('base64');
const lines = text.match(/.{1,110}/g).map((line) => `  '${line}'`);
writeFileSync(
  new URL('simd-kernel-table.ts', FOLDER),
  `// kernel.wat, assembled (tests/training/claims/assemble-kernel.mjs): WebAssembly in base64.

export const SIMD_KERNEL_BYTES =
${lines.join(' +\n')};
`,
);
