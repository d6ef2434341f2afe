// Builds the gallery and serves it on the loopback: what both the photographer and the tests visit. Knows no browser.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { build } from 'vite';
import { layeredStyles } from '../../wxt.config';
import type { findClipped } from './find-clipped';

const HERE = import.meta.dirname;

export type GalleryName = { name: string; width: number; isLong?: boolean };

/** What the gallery's page offers from inside. */
export type Gallery = {
  galleryStates: GalleryName[];
  findClipped: typeof findClipped;
  /** Draws another state in its place. */
  showState(state: string, language: string): Promise<void>;
};

export type GallerySite = {
  /** The page of one state in one language. */
  addressOf(state: string, language: string): string;
  close(): void;
};

export async function openGallery(): Promise<GallerySite> {
  const folder = mkdtempSync(join(tmpdir(), 'says-who-gallery-'));
  await build({
    root: HERE,
    configFile: false,
    logLevel: 'warn',
    plugins: [layeredStyles(), preact({ devToolsEnabled: false, prefreshEnabled: false })],
    build: {
      outDir: folder,
      emptyOutDir: true,
      rollupOptions: { input: join(HERE, 'gallery.html') },
      target: 'es2023',
    },
  });
  const server = await serve(folder);
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    addressOf: (state, language) => `${origin}/gallery.html?state=${state}&locale=${language}`,
    close() {
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const TYPES: Record<string, string> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

async function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://gallery').pathname;
    try {
      const body = readFileSync(join(folder, path));
      response.setHeader('content-type', TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
