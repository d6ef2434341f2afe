// The front door of the folder: one list at a time, whoever asks. It owns the queue and the means to stop what is in it, nothing else.

import type { ListId } from '../model/list';
import type { Instant } from '../model/list-store';
import type { CheckResult, SyncProblem } from '../model/sync-problem';
import type { Result } from '../result';
import { type AddOptions, addList, removeUnfinished } from './add-list';
import type { ApplyOptions } from './apply-incoming';
import { dueLists, nextCheckAt } from './check-due';
import type { SyncEnvironment } from './environment';
import type { LocalFile } from './incoming';
import type { Preview } from './preview-list';
import { syncFile, syncList } from './sync-list';

type CheckOptions = Omit<ApplyOptions, 'signal'>;

export class ListSync {
  readonly #environment: SyncEnvironment;
  #last: Promise<unknown> = Promise.resolve();
  readonly #stops = new Map<ListId, Set<AbortController>>();

  constructor(environment: SyncEnvironment) {
    this.#environment = environment;
  }

  /** Once after the program starts: sweeps what a check that was cut short left behind. */
  start(): Promise<void> {
    return this.#enqueue(async () => {
      await removeUnfinished(this.#environment);
      await this.#environment.store.dropStale();
    });
  }

  /**
   * Checks every list that is due, one after another. Safe to call as often as one likes. Resolves to the time of the next
   * check: lists of one origin wait for each other, so that may be in a minute.
   */
  async checkDue(): Promise<Instant | undefined> {
    const { store, now, isOnline, isMetered } = this.#environment;
    if (isOnline() && !isMetered()) {
      for (const { id } of dueLists(await store.all(), now()))
        await this.#stoppable(id, (signal) => this.#runIfDue(id, { signal }));
    }
    return nextCheckAt(await store.all(), now());
  }

  /** Checks one list now. Undefined when it is gone. */
  check(id: ListId, options: CheckOptions = {}): Promise<CheckResult | undefined> {
    return this.#stoppable(id, (signal) => this.#run(id, { ...options, signal }));
  }

  /** Reads a file again that the reader gave once before. */
  checkFile(id: ListId, file: LocalFile, options: CheckOptions = {}): Promise<CheckResult | undefined> {
    return this.#stoppable(id, (signal) => this.#run(id, { ...options, signal }, file));
  }

  /** Adds what was previewed. */
  add(preview: Preview, options: Omit<AddOptions, 'signal'> = {}): Promise<Result<ListId, SyncProblem>> {
    const id = options.replaces ?? preview.report.header.id;
    return this.#stoppable(id, (signal) => addList(preview, this.#environment, { ...options, signal }));
  }

  /** Stops the check or import of a list, running or waiting; nothing of it stays. */
  cancel(id: ListId): void {
    for (const stop of this.#stops.get(id) ?? []) stop.abort();
  }

  /** Stops everything that runs or waits, and resolves when it has stopped. */
  async stop(): Promise<void> {
    for (const id of this.#stops.keys()) this.cancel(id);
    await this.#last;
  }

  /** Two alarms may find the same list due; whoever comes second finds it checked. */
  async #runIfDue(id: ListId, options: ApplyOptions): Promise<void> {
    const { store, now } = this.#environment;
    if (dueLists(await store.all(), now()).some((list) => list.id === id)) await this.#run(id, options);
  }

  async #run(id: ListId, options: ApplyOptions, file?: LocalFile): Promise<CheckResult | undefined> {
    const list = await this.#environment.store.get(id);
    if (!list) return undefined;
    const result = file
      ? await syncFile(list, file, this.#environment, options)
      : await syncList(list, this.#environment, options);
    // Old generations go after the answer is known, in small steps of the store's. If they cannot, `start` sweeps next time.
    // A list that the reader left meanwhile could not take with it what was being written.
    const leavesRows = result.code === 'OK' || result.code === 'HELD' || result.code === 'CANCELLED';
    if (leavesRows) await this.#environment.store.dropStale().catch(() => 0);
    return result;
  }

  async #stoppable<T>(id: ListId, task: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const stop = new AbortController();
    const stops = this.#stops.get(id) ?? new Set();
    this.#stops.set(id, stops.add(stop));
    try {
      return await this.#enqueue(() => task(stop.signal));
    } finally {
      stops.delete(stop);
      if (stops.size === 0) this.#stops.delete(id);
      this.#environment.onEnd?.(id);
    }
  }

  #enqueue<T>(task: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(task, task);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
