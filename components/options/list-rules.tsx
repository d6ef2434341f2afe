// How one list behaves: how often it is checked, which copy is in use, where it stands among the others.

import type { JSX } from 'preact';
import type { StoredList } from '../../lib/model/list-store';
import { useLanguage } from '../i18n';
import { Icon } from '../icon';
import { IconButton } from '../parts/icon-button';
import { IntervalChoice } from './interval-choice';
import type { ListActions } from './lists-state';

type Props = ListActions & { list: StoredList; title: string; isBusy: boolean; isFirst: boolean; isLast: boolean };

export function ListRules({ list, title, isBusy, isFirst, isLast, ...actions }: Props): JSX.Element {
  const { translate } = useLanguage();
  return (
    <div class="list-rule">
      {list.kind === 'url' && <IntervalChoice list={list} onInterval={actions.onInterval} />}
      {list.pinned && (
        <button type="button" class="button" onClick={() => actions.onUnpin(list.id)}>
          <Icon of="pin" size={14} />
          {translate('unpin')}
        </button>
      )}
      {!list.pinned && list.previous && (
        <button type="button" class="button" disabled={isBusy} onClick={() => actions.onRestore(list.id)}>
          {translate('restorePrevious')}
        </button>
      )}
      {actions.onMove && <Order id={list.id} isFirst={isFirst} isLast={isLast} title={title} onMove={actions.onMove} />}
    </div>
  );
}

type OrderProps = {
  id: string;
  title: string;
  isFirst: boolean;
  isLast: boolean;
  onMove: NonNullable<ListActions['onMove']>;
};

function Order({ id, title, isFirst, isLast, onMove }: OrderProps): JSX.Element {
  const { translate } = useLanguage();
  return (
    <span class="list-order">
      <IconButton
        icon="up"
        size={14}
        label={translate('moveUp', title)}
        disabled={isFirst}
        onPress={() => onMove(id, -1)}
      />
      <IconButton
        icon="down"
        size={14}
        label={translate('moveDown', title)}
        disabled={isLast}
        onPress={() => onMove(id, 1)}
      />
    </span>
  );
}
