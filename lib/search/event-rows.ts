// What a row of results shows of each stored event, kept as bytes in large blocks: no database is asked between a letter and its answer.

import type { EventRow } from '../model/card';
import type { Listed, ListId, PriorEvent } from '../model/list';

export type EventRows = {
  /** Rows are numbered from zero in the order of adding. */
  add(list: ListId, event: PriorEvent): void;
  row(number: number): Listed<EventRow> | undefined;
};

const BLOCK_BYTES = 1 << 20;
/** Of one UTF-16 unit in UTF-8. */
const MOST_BYTES_A_UNIT = 3;

export function eventRows(): EventRows {
  const [encoder, decoder] = [new TextEncoder(), new TextDecoder()];
  const lists: ListId[] = [];
  const kept: { block: Uint8Array; list: number; from: number; to: number }[] = [];
  let block = new Uint8Array(BLOCK_BYTES);
  let used = 0;
  return {
    add(list, event) {
      const { id, title, start, end, dateApprox, kind, status, sources } = event;
      // What is undefined is left out.
      const text = JSON.stringify({ id, title, start, end, dateApprox, kind, status, sources });
      let { read, written } = encoder.encodeInto(text, block.subarray(used));
      if (read < text.length) {
        block = new Uint8Array(Math.max(BLOCK_BYTES, text.length * MOST_BYTES_A_UNIT));
        used = 0;
        ({ read, written } = encoder.encodeInto(text, block));
      }
      if (lists.at(-1) !== list) lists.push(list);
      kept.push({ block, list: lists.length - 1, from: used, to: used + written });
      used += written;
    },
    row(number) {
      const found = kept[number];
      const list = lists[found?.list ?? -1];
      if (!found || list === undefined) return undefined;
      return { list, record: JSON.parse(decoder.decode(found.block.subarray(found.from, found.to))) as EventRow };
    },
  };
}
