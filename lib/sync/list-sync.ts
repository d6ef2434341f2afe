// The front door of the folder: each list is asked by one at a time, a few lists beside each other. It owns the turns and the means to stop what waits or runs, nothing else.

import type { ListId } from '../model/list';
import type { Instant, StoredList } from '../model/list-store';
import type { CheckResult, SyncProblem } from '../model/sync-problem';
import type { Result } from '../result';
import { type AddOptions, addList, isUnfinished, removeUnfinished } from './add-list';
import type { ApplyOptions } from './apply-incoming';
import { dueLists, nextCheckAt } from './check-due';
import type { SyncEnvironment } from './environment';
import type { LocalFile } from './incoming';
import type { Preview } from './preview-list';
import { syncFile, syncList } from './sync-list';
import { type Turns, turns } from './turns';

type CheckOptions = Omit<ApplyOptions, 'signal' | 'inTurn'>;

/** A server that takes its time keeps two others from nothing; more at once would bring no list sooner. */
const CHECKED_AT_ONCE = 3;

/** Who asks for the same list waits for each other. */
type Line = { turn: Turns; stops: Set<AbortController> };

export class ListSync {
  readonly #environment: SyncEnvironment;
  readonly #lines = new Map<ListId, Line>();
  readonly #running = new Set<Promise<unknown>>();
  readonly #checks = turns(CHECKED_AT_ONCE);
  /** Reading a file and writing its records takes memory: one at a time, after whatever came over the network. */
  readonly #inTurn = turns(1);

  constructor(environment: SyncEnvironment) {
    this.#environment = environment;
  }

  /** Once after the program starts: sweeps what a check that was cut short left behind. */
  async start(): Promise<void> {
    const { store } = this.#environment;
    for (const list of await store.all()) {
      if (isUnfinished(list)) await this.#stoppable(list.id, () => removeUnfinished(list.id, this.#environment));
    }
    await store.dropStale();
  }

  /**
   * Checks every list that is due, a few at a time. Safe to call as often as one likes. Resolves to the time of the next
   * check: lists of one origin wait for each other, so that may be in a minute.
   */
  async checkDue(): Promise<Instant | undefined> {
    const { store, now, isOnline, isMetered } = this.#environment;
    if (isOnline() && !isMetered())
      await this.#each(dueLists(await store.all(), now()), (id, signal) => this.#runIfDue(id, { signal }));
    return nextCheckAt(await store.all(), now());
  }

  /** Checks every list that has an address now, a few at a time. */
  async checkAll(): Promise<void> {
    const lists = (await this.#environment.store.all()).filter(({ url }) => url !== undefined);
    await this.#each(lists, (id, signal) => this.#run(id, { signal }));
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
    return this.#stoppable(id, (signal) =>
      addList(preview, this.#environment, { ...options, signal, inTurn: this.#inTurn }),
    );
  }

  /** Stops the check or import of a list, running or waiting; nothing of it stays. */
  cancel(id: ListId): void {
    for (const stop of this.#lines.get(id)?.stops ?? []) stop.abort();
  }

  /** Stops everything that runs or waits, and resolves when it has stopped. */
  async stop(): Promise<void> {
    for (const id of this.#lines.keys()) this.cancel(id);
    await Promise.allSettled(this.#running);
  }

  /** Together: whoever stops everything finds those too that wait. One that breaks breaks no other. */
  async #each(
    lists: readonly Pick<StoredList, 'id'>[],
    task: (id: ListId, signal: AbortSignal) => Promise<unknown>,
  ): Promise<void> {
    await Promise.allSettled(
      lists.map(({ id }) => this.#stoppable(id, (signal) => this.#checks(() => task(id, signal)))),
    );
  }

  /** Two alarms may find the same list due; whoever comes second finds it checked. */
  async #runIfDue(id: ListId, options: ApplyOptions): Promise<void> {
    const { store, now } = this.#environment;
    if (dueLists(await store.all(), now()).some((list) => list.id === id)) await this.#run(id, options);
  }

  async #run(id: ListId, asked: ApplyOptions, file?: LocalFile): Promise<CheckResult | undefined> {
    const options = { ...asked, inTurn: this.#inTurn };
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
    const line = this.#lines.get(id) ?? { turn: turns(1), stops: new Set() };
    this.#lines.set(id, line);
    line.stops.add(stop);
    const work = line.turn(() => task(stop.signal));
    this.#running.add(work);
    try {
      return await work;
    } finally {
      this.#running.delete(work);
      line.stops.delete(stop);
      if (line.stops.size === 0) this.#lines.delete(id);
      this.#environment.onEnd?.(id);
    }
  }
}
