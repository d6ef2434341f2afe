// One followed list: what it is, how it is doing, its three times, and everything that can be done with it.

import type { JSX } from 'preact';
import type { ListId } from '../../lib/model/list';
import type { ChangeSummary, HeldCopy, StoredList } from '../../lib/model/list-store';
import type { SyncProgress } from '../../lib/model/sync-progress';
import { useLanguage } from '../i18n';
import { Disclosure } from '../parts/disclosure';
import { Switch } from '../parts/switch';
import { ChangesView, type LoadFields } from './changes-view';
import { countWords } from './count-words';
import { FilterRule } from './filter-rule';
import { HeldReview } from './held-review';
import { ListButtons } from './list-buttons';
import { ListOrigin, ListTimes } from './list-facts';
import { ListRules } from './list-rules';
import { listStatus } from './list-status';
import type { ListActions } from './lists-state';
import { ProblemReport } from './problem-report';
import { ProgressLine } from './progress-line';
import { ReadFile } from './read-file';
import { REMEDY_LABELS } from './remedy-labels-table';

type Props = ListActions & {
  list: StoredList;
  /** Present while it is being checked. */
  activity: { progress: SyncProgress | undefined } | undefined;
  /** The browser lets us read its file again. */
  isKept: boolean;
  now: number;
  isFirst: boolean;
  isLast: boolean;
};

export function ListRow({ list, activity, isKept, now, isFirst, isLast, ...actions }: Props): JSX.Element {
  const { translate } = useLanguage();
  const { active, held } = list;
  const isBusy = activity !== undefined;
  const title = active?.header.title ?? list.url ?? list.id;
  return (
    <article class={list.enabled ? 'list-row' : 'list-row list-row-off'}>
      <header class="list-head">
        <div>
          <h3 class="headline" dir="auto">
            {title}
          </h3>
          {active && <Byline list={list} />}
        </div>
        <Switch
          on={list.enabled}
          label={translate('useList', title)}
          onChange={(on) => actions.onEnable(list.id, on)}
        />
      </header>
      {active?.header.description && (
        <p class="small soft" dir="auto">
          {active.header.description}
        </p>
      )}
      {activity ? (
        <ProgressLine progress={activity.progress} onCancel={() => actions.onCancel(list.id)} />
      ) : (
        <StatusLine list={list} isKept={isKept} now={now} {...actions} />
      )}
      {held && <Held held={held} list={list} {...actions} />}
      <FilterRule list={list} isBusy={isBusy} onFilter={(filter) => actions.onFilter(list.id, filter)} />
      <ListTimes list={list} now={now} />
      {active?.redistribution === 'prohibited' && <p class="small faint">{translate('exportForbidden')}</p>}
      <Behind list={list} title={title} isBusy={isBusy} isFirst={isFirst} isLast={isLast} {...actions} />
      <ListButtons list={list} title={title} isKept={isKept} isBusy={isBusy} {...actions} />
    </article>
  );
}

type BehindProps = ListActions &
  Omit<Props, 'activity' | 'isKept' | 'now' | keyof ListActions> & { title: string; isBusy: boolean };

/** What is seldom needed: changes, the report, where it comes from and how it behaves. */
function Behind({ list, title, isBusy, isFirst, isLast, ...actions }: BehindProps): JSX.Element {
  const { translate } = useLanguage();
  const { active } = list;
  return (
    <div>
      {list.lastChanges && (
        <Disclosure summary={translate('whatChanged')}>
          <ChangesView changes={list.lastChanges} loadFields={fieldsOf(list.id, list.lastChanges, actions)} />
        </Disclosure>
      )}
      {active && (active.skipped > 0 || active.problems.length > 0) && (
        <Disclosure summary={translate('openReport')}>
          <ProblemReport skipped={active.skipped} problems={active.problems} />
        </Disclosure>
      )}
      <Disclosure summary={translate('listDetails')}>
        <ListOrigin list={list} />
        <ListRules list={list} title={title} isBusy={isBusy} isFirst={isFirst} isLast={isLast} {...actions} />
      </Disclosure>
    </div>
  );
}

function Byline({ list: { active } }: { list: StoredList }): JSX.Element | null {
  const language = useLanguage();
  if (!active) return null;
  return (
    <p class="small soft">
      <bdi>{language.translate('publishedBy', active.header.publisher.name)}</bdi>
      {' · '}
      {countWords(active.counts, language)}
    </p>
  );
}

type StatusProps = ListActions & Pick<Props, 'list' | 'isKept' | 'now'>;

function StatusLine({ list, isKept, now, onRemedy, onFileAgain }: StatusProps): JSX.Element {
  const language = useLanguage();
  const { tone, text, remedy } = listStatus(list, isKept, now, language);
  return (
    <div class={`status status-${tone}`} role="status">
      <p class="small">{text}</p>
      {remedy === 'read-file' ? (
        <ReadFile list={list} isKept={isKept} isBusy={false} class="button" onFileAgain={onFileAgain} />
      ) : (
        remedy && (
          <button type="button" class="button" onClick={() => onRemedy(list.id, remedy)}>
            {language.translate(REMEDY_LABELS[remedy])}
          </button>
        )
      )}
    </div>
  );
}

function fieldsOf(id: ListId, changes: ChangeSummary, { onChangedFields }: ListActions): LoadFields | undefined {
  return onChangedFields && ((record) => onChangedFields(id, changes, record));
}

function Held({ held, list, ...actions }: ListActions & { held: HeldCopy; list: StoredList }): JSX.Element {
  return (
    <HeldReview
      held={held}
      loadFields={held.changes && fieldsOf(list.id, held.changes, actions)}
      onApply={() => actions.onApplyHeld(list.id, held.since)}
      onKeepOld={() => actions.onKeepOld(list.id, held.since)}
      onStop={() => actions.onRemove(list.id)}
    />
  );
}
