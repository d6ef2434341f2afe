// Assembles lib/claims/model/multiply.wat into the table that the program carries. Needs the npm package wabt 1.0.39.
// node tests/training/claims/assemble-multiply.mjs

import { readFileSync, writeFileSync } from 'node:fs';
import wabt from 'wabt';

const FOLDER = new URL('../../../lib/claims/model/', import.meta.url);
const { parseWat } = await wabt();
const source = parseWat('multiply.wat', readFileSync(new URL('multiply.wat', FOLDER), 'utf8'), { simd: true });
source.validate();
const text = Buffer.from(source.toBinary({}).buffer).toString('base64');
const lines = text.match(/.{1,110}/g).map((line) => `  '${line}'`);
writeFileSync(
  new URL('simd-multiply-table.ts', FOLDER),
  `// multiply.wat, assembled (tests/training/claims/assemble-multiply.mjs): WebAssembly in base64.

export const SIMD_MULTIPLY_BYTES =
${lines.join(' +\n')};
`,
);
