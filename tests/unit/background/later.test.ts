// The door to the larger half of the background: loaded once, kept at installation, and a failure is told and tried again.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { doorTo, keepAtInstall } from '../../../entrypoints/background/later';
import { announceLater, type Later, type Shared } from '../../../entrypoints/background-later/later-slot';

vi.mock('../../../lib/browser', () => ({ ownUrl: (path: string) => `chrome-extension://ours/${path}` }));

const shared = { analysis: {} } as Shared;
const later = { panel: {} } as Later;
const world = globalThis as { saysWhoLater?: unknown };

let imported: string[];
let made: Shared[];

beforeEach(() => {
  imported = [];
  made = [];
});

afterEach(() => {
  vi.unstubAllGlobals();
  delete world.saysWhoLater;
});

const announce = (): void =>
  announceLater((given) => {
    made.push(given);
    return later;
  });

function importing(...outcomes: (() => void)[]): void {
  vi.stubGlobal('importScripts', (address: string) => {
    imported.push(address);
    outcomes.shift()?.();
  });
}

describe('the other half of the background', () => {
  it('is loaded and made once, over what both halves share', async () => {
    importing(announce);
    const { open, isOpen } = doorTo(() => shared);
    expect(isOpen()).toBe(false);
    expect(await Promise.all([open(), open()])).toEqual([later, later]);
    expect(await open()).toBe(later);
    expect(isOpen()).toBe(true);
    expect(imported).toEqual(['chrome-extension://ours/background-later.js']);
    expect(made).toEqual([shared]);
  });

  it('is not loaded when it is there already, as after the installation', async () => {
    importing();
    announce();
    expect(await doorTo(() => shared).open()).toBe(later);
    expect(imported).toEqual([]);
  });

  it('that cannot be loaded is told to who waits, and tried again for the next', async () => {
    importing(
      () => {
        throw new Error('no such script');
      },
      () => undefined,
      announce,
    );
    const { open, isOpen } = doorTo(() => shared);
    expect(isOpen()).toBe(false);
    await expect(Promise.all([open(), open()])).rejects.toThrow('no such script');
    await expect(open()).rejects.toThrow('background-later.js did not load');
    expect(await open()).toBe(later);
    expect(isOpen()).toBe(true);
    expect(imported).toHaveLength(3);
  });

  it('is loaded while a service worker is installed, when the browser still allows it', () => {
    const listeners = new Map<string, () => void>();
    importing(announce);
    vi.stubGlobal('addEventListener', (type: string, listener: () => void) => listeners.set(type, listener));
    keepAtInstall();
    expect(imported).toEqual([]);
    listeners.get('install')?.();
    expect(imported).toEqual(['chrome-extension://ours/background-later.js']);
  });

  it('comes by an element where the background is a document', async () => {
    type Made = { src: string; onload(): void; onerror(): void };
    const outcomes: ((script: Made) => void)[] = [
      (script) => script.onerror(),
      (script) => {
        announce();
        script.onload();
      },
    ];
    vi.stubGlobal('document', {
      createElement: () => ({}),
      head: {
        append: (script: Made) => {
          imported.push(script.src);
          outcomes.shift()?.(script);
        },
      },
    });
    const { open, isOpen } = doorTo(() => shared);
    expect(isOpen()).toBe(false);
    await expect(open()).rejects.toThrow('background-later.js could not be loaded');
    expect(await open()).toBe(later);
    expect(isOpen()).toBe(true);
    expect(imported).toEqual(Array(2).fill('chrome-extension://ours/background-later.js'));
  });
});
