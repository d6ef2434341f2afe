// The trained claim tagger from the packaged weights, for Node; undefined when the weights are absent, and rules alone are used.

import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ClaimTagger } from '../../lib/claims/claim-tagger';
import { loadTagger } from '../../lib/claims/model/load-tagger';

const WEIGHTS = resolve(import.meta.dirname, '../../public/claims-weights.bin');

export function loadClaimTagger(): ClaimTagger | undefined {
  if (!existsSync(WEIGHTS)) return undefined;
  const bytes = readFileSync(WEIGHTS);
  return loadTagger(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
}
