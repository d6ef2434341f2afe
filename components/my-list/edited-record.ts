// The record that a filled-in form stands for: what the form does not ask about stays as it was. Pure.

import type {
  Actor,
  ActorKind,
  DisputedClaim,
  EventKind,
  ListRecord,
  Party,
  PriorEvent,
  Source,
  Version,
} from '../../lib/model/list';
import { severalNames } from '../parts/several-names';

/** Names of places or parties in one field; a party that is a record of the list goes by its id. */
export const namesOf = (named: readonly { name?: string; entity?: string }[]): string =>
  named.map(({ name, entity }) => name ?? entity ?? '').join('; ');

export function editedRecord(note: ListRecord, fields: FormData): ListRecord {
  const form = readerOf(fields);
  switch (note.type) {
    case 'entity':
      return { type: 'entity', record: actorOf(note.record, form) };
    case 'event':
      return { type: 'event', record: eventOf(note.record, form) };
    case 'claim':
      return { type: 'claim', record: claimOf(note.record, form) };
  }
}

type Form = {
  text(name: string): string;
  optional(name: string): string | undefined;
  /** Numbers of the rows `NAME-3-…`, in the order of the form. */
  rows(name: string): number[];
};

function readerOf(fields: FormData): Form {
  const text = (name: string): string => `${fields.get(name) ?? ''}`.trim();
  return {
    text,
    optional: (name) => text(name) || undefined,
    rows: (name) => [
      ...new Set(
        [...fields.keys()].flatMap((key) => {
          const [group, row] = key.split('-');
          return group === name ? Number(row) : [];
        }),
      ),
    ],
  };
}

function actorOf(actor: Actor, form: Form): Actor {
  const { wikidata: _wikidata, ...identifiers } = actor.identifiers ?? {};
  const item = form.optional('wikidata');
  const all = { ...identifiers, ...(item && { wikidata: item }) };
  return {
    ...actor,
    name: form.text('name'),
    kind: form.text('kind') as ActorKind,
    summary: form.optional('summary'),
    identifiers: Object.keys(all).length > 0 ? all : undefined,
    aliases: [
      ...aliasesOf(actor, form.text('aliases'), 'strong'),
      ...aliasesOf(actor, form.text('weakAliases'), 'weak'),
    ],
    sources: sourcesOf(actor.sources, form),
  };
}

/** Names that stay keep what was known of them. */
const aliasesOf = ({ aliases }: Actor, typed: string, strength: 'strong' | 'weak'): Actor['aliases'] =>
  severalNames(typed).map((name) => ({
    ...(aliases.find((alias) => alias.name === name) ?? { name, kind: 'alias' }),
    strength,
  }));

const eventOf = (event: PriorEvent, form: Form): PriorEvent => ({
  ...event,
  title: form.text('title'),
  start: form.text('start'),
  end: form.optional('end'),
  kind: form.text('kind') as EventKind,
  status: form.optional('status') as PriorEvent['status'],
  summary: form.optional('summary'),
  places: severalNames(form.text('places')).map(
    (name) => event.places.find((place) => place.name === name) ?? { name },
  ),
  actors: partiesOf(event.actors, form.text('actors')),
  sources: sourcesOf(event.sources, form),
});

function claimOf(claim: DisputedClaim, form: Form): DisputedClaim {
  const phrases = severalNames(form.text('phrases'));
  return {
    ...claim,
    topic: form.text('topic'),
    status: form.text('status') as DisputedClaim['status'],
    match: { ...claim.match, phrases: phrases.length > 0 ? phrases : undefined },
    versions: form.rows('version').map((row) => versionOf(claim.versions[row], form, `version-${row}`)),
    sources: sourcesOf(claim.sources, form),
  };
}

const versionOf = (version: Version | undefined, form: Form, name: string): Version => ({
  ...(version ?? { sources: [] }),
  by: partiesOf(version?.by ?? [], form.text(`${name}-by`)),
  statement: form.text(`${name}-statement`),
  date: form.optional(`${name}-date`),
});

const partiesOf = (known: readonly Party[], typed: string): Party[] =>
  severalNames(typed).map((name) => known.find((party) => (party.name ?? party.entity) === name) ?? { name });

const sourcesOf = (sources: readonly Source[], form: Form): Source[] =>
  form.rows('source').map((row) => ({
    ...sources[row],
    url: form.text(`source-${row}-url`),
    title: form.optional(`source-${row}-title`),
  }));
