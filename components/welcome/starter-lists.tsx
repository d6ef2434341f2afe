// The lists that come with Says Who: plainly described, chosen beforehand, one click each to leave out.

import type { JSX } from 'preact';
import type { RecordCounts } from '../../lib/model/list-store';
import { useLanguage } from '../i18n';
import { Icon } from '../icon';
import { countWords } from '../options/count-words';
import { Notice } from '../parts/notice';
import { Switch } from '../parts/switch';

export type StarterList = {
  /** File name in `lists/` of the package. */
  file: string;
  title: string;
  description?: string;
  publisher: string;
  counts: RecordCounts;
  on: boolean;
  state: 'ready' | 'reading' | 'failed';
};

/** Why they could not be found: trying again may help, or cannot (see lib/model/keeps-nothing.ts). */
export type NoStarters = 'failed' | 'keeps-nothing';

export type StarterListsProps = {
  /** Absent while they are being looked up. */
  starters?: readonly StarterList[] | NoStarters | undefined;
  /** Looks them up again. */
  onStarters(): void;
  /** Takes effect at once. */
  onStarter(file: string, on: boolean): void;
  onAddOwn(): void;
};

export function StarterLists({ starters, onStarters, onStarter, onAddOwn }: StarterListsProps): JSX.Element {
  const { translate } = useLanguage();
  return (
    <section class="welcome-section">
      <h2 class="headline">{translate('welcomeLists')}</h2>
      <p class="soft">{translate('welcomeListsText')}</p>
      {starters === undefined && (
        <p class="soft" aria-busy="true">
          {translate('loading')}
        </p>
      )}
      {starters === 'failed' || starters === 'keeps-nothing' ? (
        <div role="alert">
          <Notice
            title={translate('pageFailed')}
            text={translate(starters === 'failed' ? 'pageFailedText' : 'keepsNothingText')}
          >
            <button type="button" class="button" onClick={onStarters}>
              {translate('tryAgain')}
            </button>
          </Notice>
        </div>
      ) : (
        <ul class="starters">
          {starters?.map((starter) => (
            <StarterRow key={starter.file} starter={starter} onStarter={onStarter} />
          ))}
        </ul>
      )}
      <button type="button" class="button" onClick={onAddOwn}>
        <Icon of="plus" size={14} />
        {translate('welcomeAddOwn')}
      </button>
    </section>
  );
}

type RowProps = { starter: StarterList; onStarter: StarterListsProps['onStarter'] };

function StarterRow({ starter, onStarter }: RowProps): JSX.Element {
  const language = useLanguage();
  const { translate } = language;
  return (
    <li class="starter">
      <div>
        <h3 class="event-title" dir="auto">
          {starter.title}
        </h3>
        <p class="small soft">
          <bdi>{translate('publishedBy', starter.publisher)}</bdi> · {countWords(starter.counts, language)}
        </p>
        {starter.description && (
          <p class="small" dir="auto">
            {starter.description}
          </p>
        )}
        {starter.state !== 'ready' && (
          <p class="small" role="status">
            {translate(starter.state === 'reading' ? 'starterReading' : 'starterFailed')}
          </p>
        )}
      </div>
      <Switch
        on={starter.on}
        label={translate('useList', starter.title)}
        onChange={(on) => onStarter(starter.file, on)}
      />
    </li>
  );
}
