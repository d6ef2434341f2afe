// Aborts a fetch that makes no progress, or too little. It has state and a lifetime: start, restart on every byte, stop.

type Timer = ReturnType<typeof setTimeout>;

/** Aborts after a time without progress, after the longest time in all, or when the outer signal does. */
export class IdleTimer {
  readonly #idleMs: number;
  readonly #outer: AbortSignal | undefined;
  readonly #controller = new AbortController();
  readonly #forward = (): void => this.#controller.abort(this.#outer?.reason);
  readonly #whole: Timer;
  #idle: Timer | undefined;
  /** What took too long: the next byte, or all of them. */
  gaveUpOn: 'idle' | 'whole' | undefined;

  constructor(idleMs: number, longestMs: number, outer: AbortSignal | undefined) {
    this.#idleMs = idleMs;
    this.#outer = outer;
    if (outer?.aborted) this.#forward();
    outer?.addEventListener('abort', this.#forward, { once: true });
    this.#whole = this.#giveUpAfter(longestMs, 'whole');
    this.restart();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  restart(): void {
    clearTimeout(this.#idle);
    this.#idle = this.#giveUpAfter(this.#idleMs, 'idle');
  }

  stop(): void {
    clearTimeout(this.#idle);
    clearTimeout(this.#whole);
    this.#outer?.removeEventListener('abort', this.#forward);
  }

  #giveUpAfter(ms: number, on: 'idle' | 'whole'): Timer {
    return setTimeout(() => {
      this.gaveUpOn ??= on;
      this.#controller.abort();
    }, ms);
  }
}
