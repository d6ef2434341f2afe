// A loopback web site for end-to-end tests and the demo: pages and list files whose answers a test may change while it runs, and a record of what was asked for.

import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Answer = {
  body?: string | Uint8Array;
  status?: number;
  headers?: Record<string, string>;
  /** Answers nothing until the client goes away. */
  hang?: boolean;
  /** Sends this many bytes and then breaks the connection. */
  cutAfterBytes?: number;
};

export type Site = {
  origin: string;
  /** Paths in the order in which they were asked for, with the status that was answered. */
  requests: { path: string; status: number; headers: IncomingMessage['headers'] }[];
  set(path: string, answer: Answer | string): void;
  close(): Promise<void>;
};

/** Text answers get an ETag and are answered 304 when it matches; every answer allows cross-origin reading unless its headers say otherwise. */
export async function startSite(answers: Record<string, Answer | string> = {}, port = 0): Promise<Site> {
  const known = new Map(Object.entries(answers));
  const requests: Site['requests'] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://loopback').pathname;
    const answer = known.get(path);
    const status = respond(
      request,
      response,
      answer === undefined ? { status: 404, body: 'Not here' } : typeof answer === 'string' ? { body: answer } : answer,
      path,
    );
    requests.push({ path, status, headers: request.headers });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    set: (path, answer) => void known.set(path, answer),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function respond(request: IncomingMessage, response: ServerResponse, answer: Answer, path: string): number {
  const { body = '', status = 200, headers = {}, hang = false, cutAfterBytes } = answer;
  const bytes = typeof body === 'string' ? Buffer.from(body) : Buffer.from(body);
  const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`;
  if (hang) return 0;
  const all: Record<string, string> = {
    'access-control-allow-origin': '*',
    'content-type': typeOf(path),
    etag,
    'cache-control': 'no-cache',
    ...headers,
  };
  if (status === 200 && request.headers['if-none-match'] === etag) {
    response.writeHead(304, { etag, 'access-control-allow-origin': all['access-control-allow-origin'] ?? '*' }).end();
    return 304;
  }
  if (cutAfterBytes !== undefined) {
    response.writeHead(status, { ...all, 'content-length': String(bytes.length) });
    response.write(bytes.subarray(0, cutAfterBytes), () => response.destroy());
    return status;
  }
  response.writeHead(status, all).end(bytes);
  return status;
}

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
  js: 'text/javascript',
  svg: 'image/svg+xml',
};

const typeOf = (path: string): string => TYPES[path.split('.').at(-1) ?? ''] ?? 'text/html; charset=utf-8';
