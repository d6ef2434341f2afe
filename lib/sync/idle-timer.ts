// Aborts a fetch that makes no progress. It has state and a lifetime: start, restart on every byte, stop.

/** Aborts after a time without progress, or when the outer signal does. */
export class IdleTimer {
  readonly #ms: number;
  readonly #outer: AbortSignal | undefined;
  readonly #controller = new AbortController();
  readonly #forward = (): void => this.#controller.abort(this.#outer?.reason);
  #timer: ReturnType<typeof setTimeout> | undefined;
  hasFired = false;

  constructor(ms: number, outer: AbortSignal | undefined) {
    this.#ms = ms;
    this.#outer = outer;
    if (outer?.aborted) this.#forward();
    outer?.addEventListener('abort', this.#forward, { once: true });
    this.restart();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  restart(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.hasFired = true;
      this.#controller.abort();
    }, this.#ms);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#outer?.removeEventListener('abort', this.#forward);
  }
}
