// Makes the n-th step on a database (or on what stands beside it) fail, once or for good: what a full disk, a broken store and a stopped program look like from within.

import type { DBCoreTable, DBCoreTransaction } from 'dexie';
import type { Database } from '../../lib/store/database';

/** `fails`: that one step. `full`: every write from then on, for want of room. `stops`: nothing ever comes back, and open transactions are lost. */
export type Fault = 'fails' | 'full' | 'stops';

export type Faulty = {
  /** How many steps were taken. */
  steps(): number;
  /** Resolves when the program has stopped. */
  stopped: Promise<'stopped'>;
  /** Guards one step; `abort` undoes what its transaction did before. */
  step<T>(kind: 'read' | 'write', take: () => T, abort?: () => void): T;
};

export function faultAt(at: number, fault: Fault): Faulty {
  let taken = 0;
  let stop = (): void => undefined;
  const stopped = new Promise<'stopped'>((resolve) => {
    stop = () => resolve('stopped');
  });
  return {
    steps: () => taken,
    stopped,
    step(kind, take, abort) {
      const now = taken++;
      if (now < at) return take();
      if (fault === 'stops') {
        abort?.();
        stop();
        return new Promise(() => undefined) as never;
      }
      if (fault === 'fails' && now > at) return take();
      if (fault === 'full' && kind === 'read') return take();
      return Promise.reject(
        fault === 'full' ? new DOMException('No room', 'QuotaExceededError') : new Error('Broken'),
      ) as never;
    },
  };
}

/** Every request of the database becomes a step. */
export function makeFaulty(database: Database, faulty: Faulty): void {
  const guarded = (table: DBCoreTable): DBCoreTable => {
    const through =
      <Request extends { trans: DBCoreTransaction }, Answer>(
        kind: 'read' | 'write',
        take: (request: Request) => Answer,
      ) =>
      (request: Request): Answer =>
        faulty.step(
          kind,
          () => take(request),
          () => abort(request.trans),
        );
    return {
      ...table,
      mutate: through('write', (request) => table.mutate(request)),
      get: through('read', (request) => table.get(request)),
      getMany: through('read', (request) => table.getMany(request)),
      query: through('read', (request) => table.query(request)),
      openCursor: through('read', (request) => table.openCursor(request)),
      count: through('read', (request) => table.count(request)),
    };
  };
  database.use({
    stack: 'dbcore',
    name: 'faults',
    create: (core) => ({ ...core, table: (name) => guarded(core.table(name)) }),
  });
}

function abort(transaction: DBCoreTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It was over already.
  }
}
