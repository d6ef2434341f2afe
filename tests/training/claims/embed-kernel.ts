// Puts lib/claims/model/kernel.wat, assembled by npm's wabt 1.0.39, into the table that the program carries.
// npx --package wabt@1.0.39 wat2wasm lib/claims/model/kernel.wat -o kernel.wasm && npx tsx tests/training/claims/embed-kernel.ts kernel.wasm

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LINE = 110;

const [assembled = ''] = process.argv.slice(2);
const text = readFileSync(assembled).toString('base64');
const lines = Array.from({ length: Math.ceil(text.length / LINE) }, (_, at) => text.slice(at * LINE, (at + 1) * LINE));
writeFileSync(
  join(import.meta.dirname, '../../../lib/claims/model/simd-kernel-table.ts'),
  `// kernel.wat, assembled (tests/training/claims/embed-kernel.ts): WebAssembly in base64.

export const SIMD_KERNEL_BYTES =
${lines.map((line) => `  '${line}'`).join(' +\n')};
`,
);
