// Whether the key that a list names and the signature beside its file belong together: who begins to follow a list is refused one that does not fit.

import { existsSync, readFileSync } from 'node:fs';
import type { ListHeader } from '../../../lib/model/list';
import { isSameKey, verifySignature } from '../../../lib/sync/verify-signature';

export type SignatureSlip = { kind: string; where: string; reason: string };

/** None for a list that names no key: nobody looks for its signature. */
export async function signatureSlips(file: string, { publicKey }: ListHeader): Promise<SignatureSlip[]> {
  if (publicKey === undefined) return [];
  const slip = (reason: string): SignatureSlip[] => [{ kind: 'signature', where: 'header publicKey', reason }];
  if (!isSameKey(publicKey, publicKey))
    return slip(`"${publicKey}" is no key: copy the one that \`keygen\` gives, or leave it out.`);
  const beside = `${file}.sig`;
  if (!existsSync(beside))
    return slip(`the list names a key and ${beside} is not there: \`sign\` the file, and publish both.`);
  return (await verifySignature(readFileSync(file), readFileSync(beside, 'utf8'), publicKey))
    ? []
    : slip(`${beside} does not fit this file and key: \`sign\` again after every change.`);
}
