// Options, Lists: every list the reader follows with how it is doing, and the way to add one.

import type { JSX } from 'preact';
import type { LocalList } from '../../lib/model/note';
import { formatInstant } from '../dates';
import { type Language, useLanguage } from '../i18n';
import { Icon } from '../icon';
import { HealedNote } from '../parts/healed-note';
import { Notice } from '../parts/notice';
import { AddList } from './add-list';
import { ListRow } from './list-row';
import type { AddActions, ListActions, ListsState } from './lists-state';

type Props = ListsState & AddActions & ListActions;

export function ListsSection({
  lists,
  activities,
  keptFiles,
  adding,
  normalised,
  now,
  healed,
  lost,
  ...actions
}: Props): JSX.Element {
  const language = useLanguage();
  const { translate, count } = language;
  const fetched = lists?.some((list) => list.kind === 'url') ?? false;
  return (
    <>
      {healed && <HealedNote words={count('listsHealed', healed.lists)} onSeen={healed.onSeen} />}
      {lost && (
        <HealedNote
          words={translate('listsLost')}
          items={lost.lists.map((list) => whereFrom(list, language))}
          onSeen={lost.onSeen}
        />
      )}
      <p class="lede">{translate('listsLede')}</p>
      <AddList adding={adding} normalised={normalised} {...actions} />
      {lists === undefined && <p class="soft">{translate('loading')}</p>}
      {lists?.length === 0 && adding.step === 'ask' && (
        <Notice title={translate('noLists')} text={translate('noListsHere')} />
      )}
      {lists && lists.length > 0 && (
        <section class="list-rows">
          <header class="section-line">
            <h2 class="label">{translate('yourLists')}</h2>
            {fetched && (
              <button type="button" class="button button-quiet" onClick={actions.onCheckAll}>
                <Icon of="refresh" size={14} />
                {translate('checkAll')}
              </button>
            )}
          </header>
          <ol>
            {lists.map((list, index) => (
              <li key={list.id}>
                <ListRow
                  list={list}
                  activity={activities.has(list.id) ? { progress: activities.get(list.id) } : undefined}
                  isKept={keptFiles?.has(list.id) ?? false}
                  now={now}
                  isFirst={index === 0}
                  isLast={index === lists.length - 1}
                  {...actions}
                />
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

function whereFrom({ title, from, at }: LocalList, language: Language): string {
  const when = formatInstant(at, language);
  const { translate } = language;
  return from === undefined ? translate('lostPaste', title, when) : translate('lostFile', title, from, when);
}
