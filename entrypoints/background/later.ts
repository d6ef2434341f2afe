// The door to the larger half of the background: everybody who needs it waits here, and hears when it cannot be loaded.

import { ownUrl } from '../../lib/browser';
import { announcedLater, type Later, type MakeLater, type Shared } from '../background-later/later-slot';

const FILE = 'background-later.js';

/** The globals of a service worker, in Chromium; Firefox's background is a document. */
type Worker = {
  importScripts?(address: string): void;
  addEventListener(type: 'install', listener: () => void): void;
};

const worker = globalThis as unknown as Worker;

/** A service worker may load later only what it loaded while it was installed. Call it at once. */
export function keepAtInstall(): void {
  worker.addEventListener('install', () => worker.importScripts?.(ownUrl(FILE)));
}

export type Door = {
  /** Loads the other half with the first call. After a failure, which rejects with the reason, the next call tries again. */
  open(): Promise<Later>;
  /** Whether it is there, and may be writing. */
  isOpen(): boolean;
};

export function doorTo(shared: () => Shared): Door {
  let later: Later | undefined;
  let opening: Promise<Later> | undefined;
  const open = async (): Promise<Later> => {
    try {
      const make = await load();
      later = make(shared());
      return later;
    } finally {
      opening = undefined;
    }
  };
  return {
    async open() {
      if (later) return later;
      opening ??= open();
      return opening;
    },
    isOpen: () => later !== undefined,
  };
}

async function load(): Promise<MakeLater> {
  if (!announcedLater()) await run(ownUrl(FILE));
  const make = announcedLater();
  if (!make) throw new Error(`${FILE} did not load`);
  return make;
}

async function run(address: string): Promise<void> {
  if (worker.importScripts) return worker.importScripts(address);
  const script = document.createElement('script');
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = () => reject(new Error(`${FILE} could not be loaded`));
    script.src = address;
    document.head.append(script);
  });
}
