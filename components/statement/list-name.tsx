// Which list a statement comes from, whose it is and how old its data is.

import type { JSX } from 'preact';
import type { CardList } from '../../lib/model/card';
import { formatDay } from '../dates';
import { useLanguage } from '../i18n';
import { webAddress } from '../parts/sources';

export function ListName({ list }: { list: CardList | undefined }): JSX.Element | null {
  const language = useLanguage();
  if (!list) return null;
  // A sentence of the view's own language, in which the names keep their order: no direction of its own.
  const words = language.translate('listByPublisher', list.title, list.publisher.name);
  const address = webAddress(list.homepage ?? list.publisher.url ?? '');
  return (
    <p class="list-name faint">
      {address ? (
        <a href={address} target="_blank" rel="noopener noreferrer">
          {words}
        </a>
      ) : (
        words
      )}
      {' · '}
      {language.translate('dataOf', formatDay(list.published, language))}
    </p>
  );
}
