// `keygen` and `sign`: Ed25519 over the exact bytes of a file.

import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isSameKey } from '../../../lib/sync/verify-signature';

const RAW_KEY_BYTES = 32;

export function makeKey(keyFile: string): number {
  if (existsSync(keyFile)) {
    console.error(`${keyFile} exists already: choose another name.`);
    return 1;
  }
  const { privateKey } = generateKeyPairSync('ed25519');
  writeFileSync(keyFile, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  console.log(`Keep ${keyFile} to yourself. Put this into the list:\n  "publicKey": "${publicKeyOf(keyFile)}"`);
  return 0;
}

export function signList(file: string, keyFile: string): number {
  const bytes = readFileSync(file);
  const signature = sign(null, bytes, createPrivateKey(readFileSync(keyFile)));
  writeFileSync(`${file}.sig`, `${signature.toString('base64')}\n`);
  console.log(`Wrote ${file}.sig. Publish it beside the file, and sign again after every change of the file.`);
  const named = /"publicKey"\s*:\s*"([^"]+)"/.exec(bytes.toString('utf8'))?.[1];
  if (named === undefined)
    console.log(
      `The file names no key: readers will not look for the signature. Add "publicKey": "${publicKeyOf(keyFile)}" and sign again.`,
    );
  else if (!isSameKey(named, publicKeyOf(keyFile)))
    console.log('The file names another key than this one: readers will hold the update for review.');
  return 0;
}

function publicKeyOf(keyFile: string): string {
  const spki = createPublicKey(createPrivateKey(readFileSync(keyFile))).export({ type: 'spki', format: 'der' });
  return spki.subarray(spki.length - RAW_KEY_BYTES).toString('base64');
}
