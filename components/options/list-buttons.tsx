// What can be done with one list at any time.

import type { JSX } from 'preact';
import type { StoredList } from '../../lib/model/list-store';
import { useLanguage } from '../i18n';
import { Icon } from '../icon';
import { ConfirmButton } from '../parts/confirm-button';
import type { ListActions } from './lists-state';
import { ReadFile } from './read-file';

type Props = ListActions & { list: StoredList; title: string; isKept: boolean; isBusy: boolean };

export function ListButtons({ list, title, isKept, isBusy, ...actions }: Props): JSX.Element {
  const { translate } = useLanguage();
  const { id, active } = list;
  return (
    <div class="list-buttons list-actions">
      {list.kind === 'url' && (
        <button type="button" class="button button-quiet" disabled={isBusy} onClick={() => actions.onCheck(id)}>
          <Icon of="refresh" size={14} />
          {translate('checkNow')}
        </button>
      )}
      {list.kind === 'file' && (
        <ReadFile
          list={list}
          isKept={isKept}
          isBusy={isBusy}
          class="button button-quiet"
          onFileAgain={actions.onFileAgain}
        />
      )}
      {active && active.redistribution !== 'prohibited' && (
        <>
          <button type="button" class="button button-quiet" onClick={() => actions.onExport(id, 'json')}>
            <Icon of="download" size={14} />
            {translate('export')}
          </button>
          <button type="button" class="button button-quiet" onClick={() => actions.onExport(id, 'csv')}>
            <Icon of="download" size={14} />
            {translate('exportCsv')}
          </button>
        </>
      )}
      {list.kind !== 'own' && (
        <ConfirmButton
          label={translate('remove')}
          icon="trash"
          question={translate('removeQuestion', title)}
          confirm={translate('remove')}
          onConfirm={() => actions.onRemove(id)}
        />
      )}
    </div>
  );
}
