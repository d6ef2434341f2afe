// Rows of a form that can be added and removed. A row keeps its number: those below the first count stand for what was there.

import { useState } from 'preact/hooks';

export function useRows(count: number): { rows: readonly number[]; add(): void; remove(row: number): void } {
  const [{ rows, next }, setState] = useState({ rows: Array.from({ length: count }, (_, row) => row), next: count });
  return {
    rows,
    add: () => setState({ rows: [...rows, next], next: next + 1 }),
    remove: (row) => setState({ rows: rows.filter((other) => other !== row), next }),
  };
}
