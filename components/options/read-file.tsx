// Reading a local file again: by its kept handle where the browser gave one, else by choosing it once more.

import type { JSX } from 'preact';
import type { StoredList } from '../../lib/model/list-store';
import { useLanguage } from '../i18n';
import { Icon } from '../icon';
import { FileButton } from '../parts/file-button';
import { LIST_FILES } from './list-files';
import type { ListActions } from './lists-state';

type Props = Pick<ListActions, 'onFileAgain'> & {
  list: StoredList;
  /** The browser lets us read it without choosing. */
  isKept: boolean;
  isBusy: boolean;
  class: string;
};

export function ReadFile({ list, isKept, isBusy, class: style, onFileAgain }: Props): JSX.Element {
  const { translate } = useLanguage();
  const words = (
    <>
      <Icon of="refresh" size={14} />
      {translate(isKept ? 'readAgain' : 'remedyFile')}
    </>
  );
  if (isKept)
    return (
      <button type="button" class={style} disabled={isBusy} onClick={() => onFileAgain(list.id)}>
        {words}
      </button>
    );
  return (
    <FileButton class={style} accept={LIST_FILES} disabled={isBusy} onFile={(file) => onFileAgain(list.id, file)}>
      {words}
    </FileButton>
  );
}
