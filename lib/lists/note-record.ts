// Turns a reader's note into a record of My list, with the page it rests on as its source. Knows nothing of where the list is kept.

import type { Actor, DisputedClaim, Listed, ListHeader, ListRecord, Source, Version } from '../model/list';
import { MY_LIST_ID, type NewNote, type NoteSource } from '../model/note';

/**
 * The header of My list, which becomes a file that others can follow when it is exported. Its id is the reader's own:
 * two readers' lists are two lists, whatever the key under which each keeps his.
 */
export const myListHeader = (title: string, id: string): Omit<ListHeader, 'published'> => ({
  format: 'context-list',
  formatVersion: '1.0',
  id: `my-list/${id}`,
  title,
  publisher: { name: title },
});

/** The record that a note is about: an Actor for another name, a claim for one more account. */
export type Known = { actor?: Listed<Actor>; claim?: Listed<DisputedClaim> };

/** A new record under `id`, or the note's own record of My list with the note added to it. */
export function noteRecord(note: NewNote, id: string, known: Known = {}): ListRecord {
  const sources = [sourceOf(note.source)];
  switch (note.type) {
    case 'actor':
      return {
        type: 'entity',
        record: { id, kind: note.kind, name: note.name, summary: note.summary, aliases: [], sources },
      };
    case 'alias':
      return { type: 'entity', record: aliasRecord(note.name, id, sources, known.actor) };
    case 'event':
      return {
        type: 'event',
        record: {
          id,
          title: note.title,
          start: note.start,
          end: note.end,
          kind: note.kind,
          places: note.places.map((name) => ({ name })),
          actors: note.actors.map((name) => ({ name })),
          sources,
        },
      };
    case 'account':
      return { type: 'claim', record: accountRecord(note, id, sources, known.claim) };
  }
}

/** The same Actor again, known by its identifiers and by where its record stands: that is what joins records of two lists. */
function aliasRecord(name: string, id: string, sources: Source[], known: Listed<Actor> | undefined): Actor {
  const alias = { name, kind: 'alias', strength: 'strong' } as const;
  if (!known) return { id, kind: 'other', name, aliases: [], sources };
  const { list, record } = known;
  if (list === MY_LIST_ID)
    return { ...record, aliases: [...record.aliases, alias], sources: [...record.sources, ...sources] };
  return {
    id,
    kind: record.kind,
    name: record.name,
    aliases: [alias],
    identifiers: { ...record.identifiers, 'context-list': `${list}#${record.id}` },
    sameAs: record.sameAs,
    sources,
  };
}

type AccountNote = Extract<NewNote, { type: 'account' }>;

function accountRecord(
  note: AccountNote,
  id: string,
  sources: Source[],
  known: Listed<DisputedClaim> | undefined,
): DisputedClaim {
  const version: Version = {
    by: note.by === undefined ? [] : [{ name: note.by }],
    statement: note.statement,
    date: note.source.date,
    sources,
  };
  if (known?.list === MY_LIST_ID) return { ...known.record, versions: [...known.record.versions, version] };
  // The words that show another list's matter may ask for its records, which My list does not hold.
  const { entities: _entities, ...words } = known?.record.match ?? { within: 'paragraph' as const };
  const phrases = [...(words.phrases ?? []), ...(note.phrase ? [note.phrase] : [])];
  return {
    id,
    topic: known?.record.topic ?? note.topic,
    status: known?.record.status ?? 'disputed',
    match: { ...words, ...(phrases.length > 0 && { phrases }) },
    versions: [version],
    sources,
  };
}

const QUOTE_LENGTH = 600;

const sourceOf = ({ url, title, date, quote }: NoteSource): Source => ({
  url,
  title: title.slice(0, 300) || undefined,
  date,
  quote: quote.slice(0, QUOTE_LENGTH) || undefined,
  kind: 'report',
});
