// Events that the reader has just said do not belong: gone from the view at once, whoever remembers them.

import { useState } from 'preact/hooks';
import { type RecordRef, refKey } from '../../lib/model/list';

type Dismissed = {
  /** Whether none of an event's records was dismissed here. */
  isLeft(event: { records: readonly RecordRef[] }): boolean;
  onNotRelated(event: RecordRef): void;
};

/** `where` is the article's address: what does not belong to one may belong to the next. */
export function useDismissed(where: string | undefined, onNotRelated: (event: RecordRef) => void): Dismissed {
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const keyOf = (event: RecordRef): string => `${where} ${refKey(event)}`;
  return {
    isLeft: ({ records }) => !records.some((record) => dismissed.has(keyOf(record))),
    onNotRelated: (event) => {
      setDismissed(new Set([...dismissed, keyOf(event)]));
      onNotRelated(event);
    },
  };
}
