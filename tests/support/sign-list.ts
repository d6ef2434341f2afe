// A publisher's key, made for one test.

export type Signer = { publicKey: string; sign(text: string): Promise<string> };

export async function newSigner(): Promise<Signer> {
  const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const base64 = (bytes: ArrayBuffer): string => Buffer.from(bytes).toString('base64');
  return {
    publicKey: base64(await crypto.subtle.exportKey('raw', pair.publicKey)),
    sign: async (text) => base64(await crypto.subtle.sign('Ed25519', pair.privateKey, new TextEncoder().encode(text))),
  };
}
