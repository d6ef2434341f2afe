// Calls over a fake runtime: what is answered, what is refused, how failures travel.

import { beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (message: unknown, sender: unknown, reply: (result: unknown) => void) => true | undefined;
const listeners: Listener[] = [];
let isStopping = false;
const sender = { id: 'our-extension', url: 'chrome-extension://our-extension/popup.html', tab: undefined as unknown };

vi.mock('../../../lib/browser', () => ({
  ownUrl: (path: string) => `chrome-extension://our-extension/${path}`,
  browser: {
    runtime: {
      id: 'our-extension',
      onMessage: {
        addListener: (listener: Listener) => listeners.push(listener),
        removeListener: (listener: Listener) => listeners.splice(listeners.indexOf(listener), 1),
      },
      sendMessage: (message: unknown) =>
        new Promise((resolve, reject) => {
          if (isStopping) reject(new Error('The message channel closed before a response was received.'));
          const isAnswered = listeners.map((listener) => listener(message, sender, resolve)).some(Boolean);
          if (!isAnswered) resolve(undefined);
        }),
    },
  },
}));

const { CallFailed, CallLost, caller, senderKind, serve, serveLater } = await import('../../../lib/bus/bus');

type Calls = { double(value: number): number; fail(): void };
const handlers = {
  double: (value: number) => value * 2,
  fail: (): void => {
    throw new Error('no such list');
  },
};

beforeEach(() => void listeners.splice(0));

describe('a call', () => {
  it('brings back what the other end answers', async () => {
    serve<Calls>('test', handlers, () => true);
    expect(await caller<Calls>('test')('double', 21)).toBe(42);
  });

  it('tells an answer that was lost from one that failed', async () => {
    serve<Calls>('test', handlers, () => true);
    const failed = await caller<Calls>('test')('fail').catch((cause: unknown) => cause);
    expect(failed).toBeInstanceOf(CallFailed);
    expect(failed).not.toBeInstanceOf(CallLost);
    await expect(caller<Calls>('other')('double', 1)).rejects.toBeInstanceOf(CallLost);
    isStopping = true;
    await expect(caller<Calls>('test')('double', 1)).rejects.toThrow(
      new CallLost('double: The message channel closed before a response was received.'),
    );
    isStopping = false;
  });

  it('rejects with the other end’s reason', async () => {
    serve<Calls>('test', handlers, () => true);
    await expect(caller<Calls>('test')('fail')).rejects.toThrow('fail: no such list');
  });

  it.each([
    ['nobody serves the channel', 'other', () => true],
    ['the sender is not admitted', 'test', () => false],
  ])('rejects when %s', async (_, channel, accepts) => {
    serve<Calls>('test', handlers, accepts);
    await expect(caller<Calls>(channel)('double', 1)).rejects.toBeInstanceOf(CallFailed);
  });

  it.each(['toString', '__proto__', 'constructor', 'missing'])(
    'does not reach %s, which is no handler',
    async (name) => {
      serve<Calls>('test', handlers, () => true);
      await expect(caller<Record<string, () => void>>('test')(name)).rejects.toThrow('nobody answered');
    },
  );

  it('is no longer answered after the server stopped', async () => {
    const stop = serve<Calls>('test', handlers, () => true);
    stop();
    await expect(caller<Calls>('test')('double', 1)).rejects.toThrow('nobody answered');
  });
});

describe('a call to handlers that are loaded on first need', () => {
  it('waits for them, and is answered', async () => {
    serveLater<Calls>(
      'test',
      async () => handlers,
      () => true,
    );
    expect(await caller<Calls>('test')('double', 21)).toBe(42);
  });

  it('fails with the reason why they could not be loaded, or when there is no such call', async () => {
    serveLater<Calls>(
      'gone',
      () => Promise.reject(new Error('no such file')),
      () => true,
    );
    await expect(caller<Calls>('gone')('double', 1)).rejects.toThrow('double: no such file');
    serveLater<Calls>(
      'test',
      async () => handlers,
      () => true,
    );
    await expect(caller<{ constructor(): void }>('test')('constructor')).rejects.toThrow('no such call');
  });

  it('loads nothing for a sender that is not accepted', async () => {
    const load = vi.fn(async () => handlers);
    serveLater<Calls>('test', load, () => false);
    await expect(caller<Calls>('test')('double', 1)).rejects.toBeInstanceOf(CallLost);
    expect(load).not.toHaveBeenCalled();
  });
});

describe('senderKind', () => {
  it.each([
    [{ id: 'our-extension', url: 'chrome-extension://our-extension/options.html' }, 'panel'],
    [{ id: 'our-extension', url: 'chrome-extension://our-extension/options.html', tab: { id: 3 } }, 'panel'],
    [{ id: 'our-extension', url: 'https://news.example/a', tab: { id: 3 } }, 'content'],
    [{ id: 'our-extension', url: 'https://news.example/chrome-extension://our-extension/', tab: { id: 3 } }, 'content'],
    [{ id: 'our-extension', url: 'chrome-extension://our-extension.evil.example/x', tab: { id: 3 } }, 'content'],
    [{ id: 'another-extension', url: 'chrome-extension://our-extension/options.html' }, undefined],
    [{ id: 'our-extension' }, undefined],
  ])('of %o is %s', (from, kind) => {
    expect(senderKind(from as never)).toBe(kind);
  });
});
