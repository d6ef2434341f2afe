// The same event in several lists: what they date or count differently stands side by side, each with its list.

import type { JSX } from 'preact';
import type { CardList, EventCard } from '../../lib/model/card';
import type { PriorEvent } from '../../lib/model/list';
import { type Language, useLanguage } from '../i18n';
import { eventDate } from './event-date';
import { figureWords } from './figures';

export function EventDifferences({
  records,
  lists,
}: {
  records: EventCard['records'];
  lists: readonly CardList[];
}): JSX.Element | null {
  const language = useLanguage();
  const aspects = [eventDateOf, placesOf, figuresOf].filter(
    (aspect) => new Set(records.map(({ record }) => aspect(record, language))).size > 1,
  );
  if (aspects.length === 0) return null;
  return (
    <ul class="differences small">
      {records.map(({ list, record }) => {
        const says = aspects.map((aspect) => aspect(record, language)).filter((words) => words !== '');
        const title = lists.find((known) => known.id === list)?.title ?? list;
        return (
          <li key={list}>
            <bdi class="differences-list">{title}</bdi>
            {says.map((words) => (
              <span key={words} class="differences-fact">
                <bdi>{words}</bdi>
              </span>
            ))}
          </li>
        );
      })}
    </ul>
  );
}

const eventDateOf = (event: PriorEvent, language: Language): string => eventDate(event, event, language);

const placesOf = (event: PriorEvent, language: Language): string =>
  language.list(event.places.map((place) => place.name));

const figuresOf = (event: PriorEvent, language: Language): string => figureWords(event.figures ?? [], language);
