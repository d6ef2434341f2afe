// What the reader does not want marked: an Actor, the marks of a list on one site, or single words of one article.

import { type ListId, type RecordRef, refKey } from './list';

export type Hidden =
  /** `host` is '' for everywhere. */
  | { what: 'actor'; record: RecordRef; name: string; host: string }
  | { what: 'list'; list: ListId; name: string; host: string }
  /** Every mark on these very words of the article. */
  | { what: 'mark'; words: string; title: string; url: string };

/** The same for the same thing, so that hiding it twice is hiding it once. */
export function hiddenKey(hidden: Hidden): string {
  switch (hidden.what) {
    case 'actor':
      return `${refKey(hidden.record)}\u001f${hidden.host}`;
    case 'list':
      return `list\u001f${hidden.list}\u001f${hidden.host}`;
    case 'mark':
      return `mark\u001f${hidden.url}\u001f${hidden.words}`;
  }
}

/** Whether it is about a page: Actors everywhere always are. */
export const isAbout = (hidden: Hidden, page: { host: string; url: string }): boolean =>
  hidden.what === 'mark' ? hidden.url === page.url : hidden.host === '' || hidden.host === page.host;
