// The card's actions: note it, open the side panel, hide the mark, tell the list's publisher.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CardList } from '../../lib/model/card';
import { useLanguage } from '../i18n';
import { Icon } from '../icon';
import { IconButton } from '../parts/icon-button';
import { NoteForm, type NoteStart } from './note-form';
import { ReportLinks } from './report-links';

type Props = {
  lists: readonly CardList[];
  note: NoteStart;
  /** Absent where there is no Actor to hide. */
  hide?(where: 'site' | 'everywhere'): void;
  onOpenSidePanel(): void;
};

type Open = 'note' | 'more' | undefined;

export function CardFoot({ lists, note, hide, onOpenSidePanel }: Props): JSX.Element {
  const { translate } = useLanguage();
  const [open, setOpen] = useState<Open>();
  const toggle = (which: Open) => (): void => setOpen(open === which ? undefined : which);
  const hasMore = hide || lists.length > 0;
  return (
    <footer class="card-foot">
      {open === 'note' && <NoteForm start={note} onDone={() => setOpen(undefined)} />}
      {open === 'more' && <MoreActions hide={hide} lists={lists} />}
      <div class="card-actions">
        <button type="button" class="button button-quiet" aria-expanded={open === 'note'} onClick={toggle('note')}>
          <Icon of="note" />
          {translate('noteIt')}
        </button>
        <button type="button" class="button button-quiet" onClick={onOpenSidePanel}>
          <Icon of="panel" />
          {translate('openSidePanel')}
        </button>
        {hasMore && (
          <IconButton
            icon="more"
            class="card-more-button"
            label={translate('moreActions')}
            expanded={open === 'more'}
            onPress={toggle('more')}
          />
        )}
      </div>
    </footer>
  );
}

function MoreActions({ hide, lists }: Pick<Props, 'hide' | 'lists'>): JSX.Element {
  const { translate } = useLanguage();
  return (
    <div class="card-more small">
      {hide && (
        <>
          <button type="button" class="link-button" onClick={() => hide('site')}>
            {translate('hideOnSite')}
          </button>
          <button type="button" class="link-button" onClick={() => hide('everywhere')}>
            {translate('hideEverywhere')}
          </button>
        </>
      )}
      <ReportLinks lists={lists} />
    </div>
  );
}
