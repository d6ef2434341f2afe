// Turns a reader's note into a record of My list, with the page it rests on as its source. Knows nothing of where the list is kept.

import type { Actor, ListHeader, ListRecord, Source } from '../model/list';
import { MY_LIST_ID, type NewNote, type NoteSource } from '../model/note';

/** The header of My list, which becomes a file that others can follow when it is exported. */
export const myListHeader = (title: string, now: string): ListHeader => ({
  format: 'context-list',
  formatVersion: '1.0',
  id: MY_LIST_ID,
  title,
  publisher: { name: title },
  published: now,
});

/** `known` is the Actor that an alias note is about, with what its list says of it. */
export function noteRecord(note: NewNote, id: string, known?: Actor): ListRecord {
  const sources = [sourceOf(note.source)];
  switch (note.type) {
    case 'actor':
      return { type: 'entity', record: { id, kind: note.kind, name: note.name, aliases: [], sources } };
    case 'alias':
      return { type: 'entity', record: aliasRecord(note.name, id, sources, known) };
    case 'event':
      return {
        type: 'event',
        record: { id, title: note.title, start: note.start, kind: note.kind, places: [], actors: [], sources },
      };
    case 'account':
      return {
        type: 'claim',
        record: {
          id,
          topic: note.topic,
          status: 'disputed',
          match: { phrases: [note.phrase], within: 'paragraph' },
          versions: [
            {
              by: note.by === undefined ? [] : [{ name: note.by }],
              statement: note.statement,
              date: note.source.date,
              sources,
            },
          ],
          sources,
        },
      };
  }
}

/** The same Actor again, under the same identifiers: that is what joins records of two lists. */
const aliasRecord = (name: string, id: string, sources: Source[], known: Actor | undefined): Actor => ({
  id,
  kind: known?.kind ?? 'other',
  name: known?.name ?? name,
  aliases: known ? [{ name, kind: 'alias', strength: 'strong' }] : [],
  identifiers: known?.identifiers,
  sameAs: known?.sameAs,
  sources,
});

const QUOTE_LENGTH = 600;

const sourceOf = ({ url, title, date, quote }: NoteSource): Source => ({
  url,
  title: title.slice(0, 300) || undefined,
  date,
  quote: quote.slice(0, QUOTE_LENGTH) || undefined,
  kind: 'report',
});
