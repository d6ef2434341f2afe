// Whom to tell when a list is wrong, with the letter begun. A publisher without an address gets a plain line, never a button that cannot work.

import type { JSX } from 'preact';
import type { CardList } from '../../lib/model/card';
import type { RecordRef } from '../../lib/model/list';
import { type Language, useLanguage } from '../i18n';
import type { CardPage } from './card-actions';
import { reportAddress } from './report-address';

type Props = { lists: readonly CardList[]; records: readonly RecordRef[]; words: string; page: CardPage };

export function ReportLinks({ lists, ...about }: Props): JSX.Element {
  const language = useLanguage();
  const { translate } = language;
  return (
    <>
      {lists.map((list) => {
        const { id, title, publisher } = list;
        const address = reportAddress(publisher, letter(list, about, language));
        return address ? (
          <a key={id} href={address} target="_blank" rel="noopener noreferrer">
            {translate('reportTo', publisher.name, title)}
          </a>
        ) : (
          <p key={id} class="faint">
            {translate('reportNowhere', publisher.name, title)}
          </p>
        );
      })}
    </>
  );
}

/** The page read stands in a mail only, which the reader sees before it goes. */
function letter(list: CardList, { records, words, page }: Omit<Props, 'lists'>, { translate }: Language) {
  const ids = records.filter((record) => record.list === list.id).map(({ id }) => id);
  const about = [
    translate('reportList', list.title, list.published.slice(0, 10)),
    translate('reportRecord', ids.join(', ')),
    translate('reportWords', words.slice(0, MAX_WORDS)),
  ];
  return {
    subject: translate('reportSubject', words.slice(0, MAX_SUBJECT)),
    open: about,
    personal: [...about, `${page.title}\n${page.url}`],
  };
}

const MAX_WORDS = 300;
const MAX_SUBJECT = 60;
