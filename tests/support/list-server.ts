// A publisher's server on loopback that plays every case of a bad day: not modified, gone, busy, slow, cut off, redirected, endless.

import { createHash } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Page = {
  body?: string | Uint8Array;
  status?: number;
  headers?: Record<string, string>;
  /** Answers conditional requests; the ETag is the body's hash. */
  conditional?: boolean;
  /** Lets pages of other origins read it (default true). */
  cors?: boolean;
  /** Closes the connection after so many bytes. */
  cutAt?: number;
  /** Sends so many bytes and then nothing, without closing. */
  stallAt?: number;
  /** Writes the body again and again. */
  endless?: boolean;
  delayMs?: number;
};

export type ListServer = {
  origin: string;
  pages: Map<string, Page>;
  requests: { method: string; path: string; headers: IncomingHttpHeaders }[];
  close(): Promise<void>;
};

export async function startListServer(port = 0): Promise<ListServer> {
  const pages = new Map<string, Page>();
  const requests: ListServer['requests'] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push({ method: request.method ?? '', path, headers: request.headers });
    const page = pages.get(path) ?? { status: 404, body: 'Not found' };
    setTimeout(() => answer(page, request.headers, response), page.delayMs ?? 0);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { port: chosen } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${chosen}`,
    pages,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(page: Page, asked: IncomingHttpHeaders, response: ServerResponse): void {
  const body = Buffer.from(page.body ?? '');
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
  const headers: Record<string, string> = { ...page.headers };
  if (page.cors !== false) headers['access-control-allow-origin'] = '*';
  if (page.conditional) headers.etag = etag;
  if (page.conditional && asked['if-none-match'] === etag) {
    response.writeHead(304, headers).end();
    return;
  }
  const partial = page.cutAt ?? page.stallAt;
  if (partial !== undefined) headers['content-length'] = String(body.length);
  response.writeHead(page.status ?? 200, headers);
  if (partial !== undefined) {
    // The head goes even where nothing follows it.
    response.flushHeaders();
    response.write(body.subarray(0, partial), () => page.cutAt !== undefined && response.destroy());
  } else if (page.endless) pump(response, body);
  else response.end(body);
}

function pump(response: ServerResponse, body: Buffer): void {
  while (!response.destroyed && response.write(body));
  if (!response.destroyed) response.once('drain', () => pump(response, body));
}
