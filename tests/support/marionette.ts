// A small client of Firefox's Marionette protocol: the one way to drive an extension's own pages, which WebDriver BiDi refuses to open.
// Protocol: https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export type Marionette = {
  /** A WebDriver command, such as `WebDriver:Navigate`. Rejects with Firefox's own message. */
  send<T = unknown>(command: string, parameters?: Record<string, unknown>): Promise<T>;
  close(): Promise<void>;
};

const CONNECT_TRIES = 100;

/** Starts Firefox headless with an empty profile and the given preferences, and opens a session. */
export async function startMarionette(
  executablePath: string,
  preferences: Record<string, string | number | boolean>,
): Promise<Marionette> {
  const profile = mkdtempSync(join(tmpdir(), 'says-who-firefox-'));
  const all = {
    'marionette.port': 0,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    ...preferences,
  };
  writeFileSync(
    join(profile, 'user.js'),
    Object.entries(all)
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
      .join('\n'),
  );
  const firefox = spawn(
    executablePath,
    ['--headless', '--no-remote', '--marionette', '--remote-allow-system-access', '--profile', profile],
    { stdio: 'ignore' },
  );
  const socket = await connectTo(profile, firefox);
  const client = clientOver(socket);
  await client.send('WebDriver:NewSession', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  return {
    send: client.send,
    async close() {
      await Promise.race([
        client.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined),
        wait(5000),
      ]);
      socket.destroy();
      firefox.kill('SIGKILL');
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Firefox writes the port it chose into its profile. */
async function connectTo(profile: string, firefox: ChildProcess): Promise<Socket> {
  for (let tries = 0; tries < CONNECT_TRIES; tries++) {
    if (firefox.exitCode !== null) throw new Error(`Firefox ended with ${firefox.exitCode} before it could be driven`);
    await wait(200);
    const socket = await tryPort(portIn(profile));
    if (socket) return socket;
  }
  firefox.kill('SIGKILL');
  throw new Error('Firefox did not open its Marionette port');
}

function portIn(profile: string): number | undefined {
  try {
    return Number(readFileSync(join(profile, 'MarionetteActivePort'), 'utf8'));
  } catch {
    return undefined;
  }
}

const tryPort = (port: number | undefined): Promise<Socket | undefined> =>
  new Promise((resolve) => {
    if (!port) return resolve(undefined);
    const socket = connect(port, '127.0.0.1', () => resolve(socket));
    socket.once('error', () => resolve(undefined));
  });

type Waiting = { resolve: (value: never) => void; reject: (cause: Error) => void; command: string };

/** Messages are `length:json`; a command is `[0, id, name, parameters]`, its answer `[1, id, error, result]`. */
function clientOver(socket: Socket): Pick<Marionette, 'send'> {
  const waiting = new Map<number, Waiting>();
  let buffer = Buffer.alloc(0);
  let last = 0;
  socket.on('data', (data) => {
    buffer = Buffer.concat([buffer, data]);
    for (let colon = buffer.indexOf(58); colon > 0; colon = buffer.indexOf(58)) {
      const length = Number(buffer.subarray(0, colon).toString());
      if (buffer.length < colon + 1 + length) return;
      answer(JSON.parse(buffer.subarray(colon + 1, colon + 1 + length).toString()));
      buffer = buffer.subarray(colon + 1 + length);
    }
  });
  const answer = (message: unknown): void => {
    // The greeting is an object, not an array.
    if (!Array.isArray(message)) return;
    const [, id, error, result] = message as [number, number, { error: string; message: string } | null, never];
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error) asked?.reject(new Error(`${asked.command}: ${error.error}: ${error.message}`));
    else asked?.resolve(result);
  };
  return {
    send: (command, parameters = {}) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve: resolve as Waiting['resolve'], reject, command });
        const json = JSON.stringify([0, id, command, parameters]);
        socket.write(`${Buffer.byteLength(json)}:${json}`);
      }),
  };
}
