// Search over the Actors of every list that is on: read once, when the reader first types.

import { useRef, useState } from 'preact/hooks';
import type { ActorSearch } from '../../components/note/note-state';
import type { Actor } from '../../lib/model/list';
import type { NoteActor } from '../../lib/model/note';
import { openDatabase } from '../../lib/store/database';
import { activeGenerations } from '../../lib/store/lookups';
import { allRecords } from '../../lib/store/read-records';

const MOST_HITS = 12;

type Known = NoteActor & { folded: string };

const database = openDatabase();

export function useActorSearch(): { search: ActorSearch; onSearchActors(query: string): void } {
  const [search, setSearch] = useState<ActorSearch>({ query: '' });
  const known = useRef<Promise<Known[]> | undefined>(undefined);
  const newest = useRef('');
  const onSearchActors = async (query: string): Promise<void> => {
    newest.current = query;
    const wanted = plain(query);
    if (wanted === '') return setSearch({ query });
    known.current ??= loadActors();
    const found = await known.current.then(
      (actors) => ({ found: best(actors, wanted) }),
      (cause) => ({ found: 'failed' as const, reason: String(cause) }),
    );
    // With the next letter they are read again.
    if (found.found === 'failed') known.current = undefined;
    if (newest.current === query) setSearch({ query, ...found });
  };
  return { search, onSearchActors: (query) => void onSearchActors(query) };
}

/** Names that begin with what was typed first, then those that hold it anywhere. */
function best(actors: readonly Known[], wanted: string): NoteActor[] {
  const found = actors.filter(({ folded }) => folded.includes(wanted));
  const begins = ({ folded }: Known): number => Number(!folded.startsWith(wanted) && !folded.includes(`\n${wanted}`));
  return found.sort((a, b) => begins(a) - begins(b)).slice(0, MOST_HITS);
}

async function loadActors(): Promise<Known[]> {
  const actors: Known[] = [];
  for (const row of await activeGenerations(database)) {
    for await (const { record } of allRecords(database, row, 'entity')) {
      const { id, name, kind, aliases } = record as Actor;
      const folded = [name, ...aliases.map((alias) => alias.name)].map(plain).join('\n');
      actors.push({ record: { list: row.list, id }, name, kind, folded });
    }
  }
  return actors;
}

const plain = (name: string): string =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase();
