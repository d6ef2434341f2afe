// What lists say of one Actor: its line, other names seen here, relations, and on whose word each of it stands.

import type { JSX } from 'preact';
import type { CardActor, CardList } from '../../lib/model/card';
import type { Actor, Listed, ListId, Relation } from '../../lib/model/list';
import { formatDate, formatDateRange } from '../dates';
import { useLanguage } from '../i18n';
import { Disclosure } from '../parts/disclosure';
import { Sources } from '../parts/sources';
import { ListName } from './list-name';

const MAX_RELATIONS = 4;

type Props = {
  actor: CardActor;
  lists: readonly CardList[];
  /** The words that were clicked, which need not be said again. */
  clicked?: string;
};

export function ActorDetails({ actor, lists, clicked }: Props): JSX.Element {
  const { translate } = useLanguage();
  const [first, ...others] = actor.records;
  return (
    <div class="actor-details">
      {first && <RecordOf {...first} lists={lists} />}
      {others.map((other) => (
        <Disclosure key={other.list} summary={translate('alsoIn', titleOf(lists, other.list))}>
          <RecordOf {...other} lists={lists} />
        </Disclosure>
      ))}
      <SeenAs actor={actor} clicked={clicked} />
    </div>
  );
}

/** What one list says, and on whose word. */
function RecordOf({ list, record, lists }: Listed<Actor> & { lists: readonly CardList[] }): JSX.Element {
  return (
    <section class="record">
      {record.summary && <p dir="auto">{record.summary}</p>}
      <Relations of={record} />
      <ListName list={lists.find((known) => known.id === list)} />
      <Sources of={record.sources} />
    </section>
  );
}

function SeenAs({ actor, clicked }: { actor: CardActor; clicked?: string | undefined }): JSX.Element | null {
  const { translate, list, number } = useLanguage();
  // A dateline in capitals is no other name.
  const known = [clicked, actor.name].map((name) => name?.toLowerCase());
  const others = actor.seenAs.filter(({ words }) => !known.includes(words.toLowerCase()));
  if (others.length === 0) return null;
  const names = others.map(({ words, count }) => {
    const quoted = translate('quoted', words);
    return count > 1 ? translate('times', quoted, number(count)) : quoted;
  });
  return (
    <p class="small soft" dir="auto">
      {translate('seenAs', list(names))}
    </p>
  );
}

function Relations({ of: record }: { of: Actor }): JSX.Element | null {
  const relations = (record.relations ?? []).filter((relation) => relation.name).slice(0, MAX_RELATIONS);
  if (relations.length === 0) return null;
  return (
    <ul class="relations small">
      {relations.map((relation) => (
        <li key={`${relation.type} ${relation.name}`} dir="auto">
          <RelationLine relation={relation} />
        </li>
      ))}
    </ul>
  );
}

function RelationLine({ relation }: { relation: Relation }): JSX.Element {
  const language = useLanguage();
  const { from, to } = relation;
  const dates = from && to ? formatDateRange(from, to, language) : undefined;
  const since = from && !to ? language.translate('since', formatDate(from, language)) : undefined;
  const until = to && !from ? language.translate('until', formatDate(to, language)) : undefined;
  const when = dates ?? since ?? until;
  return (
    <>
      <span class="soft">{relation.type}</span> <bdi>{relation.name}</bdi>
      {when && <span class="faint figures"> {language.translate('meaning', when)}</span>}
    </>
  );
}

const titleOf = (lists: readonly CardList[], id: ListId): string => lists.find((list) => list.id === id)?.title ?? id;
