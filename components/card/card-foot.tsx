// The card's actions: note it, open the side panel, take marks away, tell the list's publisher.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CardList } from '../../lib/model/card';
import type { RecordRef } from '../../lib/model/list';
import type { NoteKind } from '../../lib/model/note';
import { useLanguage } from '../i18n';
import { Icon } from '../icon';
import { IconButton } from '../parts/icon-button';
import type { CardActions, CardPage } from './card-actions';
import { ReportLinks } from './report-links';

type Props = Pick<CardActions, 'onNote' | 'onHide' | 'onOpenSidePanel'> & {
  /** The lists that know what was clicked. */
  lists: readonly CardList[];
  /** Their records of it. */
  records: readonly RecordRef[];
  /** An Actor can be hidden wherever it stands. */
  canHideActor?: boolean;
  /** The article's words that were clicked. */
  words: string;
  page: CardPage;
  /** The kind of note that fits what was clicked. */
  noteKind: NoteKind;
};

export function CardFoot(props: Props): JSX.Element {
  const { translate } = useLanguage();
  const [open, setOpen] = useState(false);
  return (
    <div class="card-foot">
      {open && <MoreActions {...props} />}
      <div class="card-actions">
        <button type="button" class="button button-quiet" onClick={() => props.onNote(props.noteKind)}>
          <Icon of="note" />
          {translate('noteIt')}
        </button>
        <button type="button" class="button button-quiet" onClick={props.onOpenSidePanel}>
          <Icon of="panel" />
          {translate('openSidePanel')}
        </button>
        <IconButton
          icon="more"
          class="card-more-button"
          label={translate('moreActions')}
          expanded={open}
          onPress={() => setOpen(!open)}
        />
      </div>
    </div>
  );
}

function MoreActions({ lists, records, canHideActor = false, words, page, onHide }: Props): JSX.Element {
  const { translate } = useLanguage();
  const hideActor = (where: 'site' | 'everywhere') => () => onHide({ what: 'actor', records, where });
  return (
    <div class="card-more small">
      <button type="button" class="link-button" onClick={() => onHide({ what: 'mark' })}>
        {translate('hideMark')}
      </button>
      {canHideActor && (
        <>
          <button type="button" class="link-button" onClick={hideActor('site')}>
            {translate('hideOnSite')}
          </button>
          <button type="button" class="link-button" onClick={hideActor('everywhere')}>
            {translate('hideEverywhere')}
          </button>
        </>
      )}
      {lists.map((list) => (
        <button
          key={list.id}
          type="button"
          class="link-button"
          dir="auto"
          onClick={() => onHide({ what: 'list', list })}
        >
          {translate('hideList', list.title)}
        </button>
      ))}
      <ReportLinks lists={lists} records={records} words={words} page={page} />
    </div>
  );
}
