// An extension that does nothing but answer, beside ours in the same browser: what waking any background costs on this machine.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChromiumBrowser } from '../support/chromium-extension';

const FILES = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'empty',
    version: '1',
    background: { service_worker: 'empty.js' },
  }),
  'empty.js': 'chrome.runtime.onMessage.addListener((message, sender, reply) => reply(message));',
  'empty.html': '<!doctype html><title>empty</title>',
};

export type EmptyExtension = {
  /** Milliseconds from one of its own pages to its background and back. */
  askMs(): Promise<number>;
  remove(): void;
};

export async function emptyExtension({ driver }: ChromiumBrowser): Promise<EmptyExtension> {
  const folder = mkdtempSync(join(tmpdir(), 'empty-extension-'));
  for (const [name, content] of Object.entries(FILES)) writeFileSync(join(folder, name), content);
  const id = await driver.installExtension(folder);
  const page = await driver.newPage();
  await page.goto(`chrome-extension://${id}/empty.html`);
  return {
    askMs: () =>
      page.evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
        };
        const began = performance.now();
        await chrome.runtime.sendMessage({});
        return performance.now() - began;
      }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
