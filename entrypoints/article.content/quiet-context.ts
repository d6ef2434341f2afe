// How long a content script lives, in place of WXT's own: that one posts the extension's id to every page, and any page may end it.

/**
 * WXT's name and the part of its shape that is used here; wxt.config.ts puts it in. When the extension is updated or removed
 * while a tab is open, its content script lives on without a background: nothing tells it, so it looks whenever the reader
 * comes back to the page or moves on it.
 */
export class ContentScriptContext {
  #signal: AbortSignal | undefined;

  /** Made for who asks: a glance into a frame does not. */
  get signal(): AbortSignal {
    this.#signal ??= lifetime();
    return this.#signal;
  }
}

function lifetime(): AbortSignal {
  const ending = new AbortController();
  const { signal } = ending;
  const look = (): void => {
    if (!isConnected()) ending.abort();
  };
  for (const type of ['visibilitychange', 'pointermove', 'scroll', 'keydown'])
    document.addEventListener(type, look, { capture: true, passive: true, signal });
  window.addEventListener('focus', look, { signal });
  return signal;
}

/** The browser takes the id away from a content script whose extension is gone. */
const isConnected = (): boolean => {
  const { browser, chrome } = globalThis as { browser?: Extension; chrome?: Extension };
  return (browser ?? chrome)?.runtime?.id !== undefined;
};

type Extension = { runtime?: { id?: string } };
