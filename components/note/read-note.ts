// The note that a filled-in form stands for. Pure.

import { type ActorKind, type EventKind, type RecordRef, refFromKey } from '../../lib/model/list';
import type { NewNote, NoteDraft, NoteKind } from '../../lib/model/note';
import { severalNames } from '../parts/several-names';

/** What the form does not ask for is not there: a listed dispute has its topic already. */
export function readNote(kind: NoteKind, { source }: NoteDraft, fields: FormData): NewNote {
  const field = (name: string): string => `${fields.get(name) ?? ''}`.trim();
  const optional = (name: string): string | undefined => field(name) || undefined;
  switch (kind) {
    case 'actor':
      return {
        type: 'actor',
        name: field('name'),
        kind: field('kind') as ActorKind,
        summary: optional('summary'),
        source,
      };
    case 'alias':
      return { type: 'alias', name: field('name'), actor: refFromKey(field('actor')), source };
    case 'event':
      return {
        type: 'event',
        title: field('title'),
        start: field('start'),
        end: optional('end'),
        kind: field('kind') as EventKind,
        places: severalNames(field('places')),
        actors: severalNames(field('actors')),
        source,
      };
    case 'account':
      return {
        type: 'account',
        claim: claimOf(field('claim')),
        topic: field('topic'),
        statement: field('statement'),
        by: optional('by'),
        phrase: field('phrase'),
        source,
      };
  }
}

const claimOf = (key: string): RecordRef | undefined => (key === '' ? undefined : refFromKey(key));
