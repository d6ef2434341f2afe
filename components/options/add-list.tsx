// Adding a list: an address, a file or a drop; then a look at what is inside; only then the list.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useLanguage } from '../i18n';
import { Icon } from '../icon';
import { FileButton } from '../parts/file-button';
import { LIST_FILES } from './list-files';
import { ListPreviewView } from './list-preview-view';
import type { AddActions, Adding } from './lists-state';
import { problemWords } from './problem-words';
import { ProgressLine } from './progress-line';
import { REMEDY_LABELS } from './remedy-labels-table';

type Props = AddActions & { adding: Adding; normalised: string | undefined };

/** Chromium's own: a dropped file that can be read again later. */
type DroppedItem = DataTransferItem & { getAsFileSystemHandle?: () => Promise<unknown> };

export function AddList({ adding, normalised, ...actions }: Props): JSX.Element {
  const { translate } = useLanguage();
  const [isOver, setIsOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    const file = event.dataTransfer?.files[0];
    const item: DroppedItem | undefined = event.dataTransfer?.items?.[0];
    if (file) actions.onFile(file, item?.getAsFileSystemHandle?.());
  };
  return (
    <section
      class={isOver ? 'add-list add-list-over' : 'add-list'}
      aria-label={translate('addList')}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      {adding.step === 'preview' ? (
        <ListPreviewView preview={adding.preview} onAdd={actions.onAdd} onCancel={actions.onCancelAdding} />
      ) : (
        <>
          <AddressForm adding={adding} normalised={normalised} {...actions} />
          <Progress adding={adding} {...actions} />
        </>
      )}
    </section>
  );
}

function AddressForm({ adding, normalised, onTyping, onFetch, onFile, onPick }: Props): JSX.Element {
  const { translate } = useLanguage();
  const isBusy = adding.step === 'fetching' || adding.step === 'saving';
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const address = new FormData(event.currentTarget as HTMLFormElement).get('address');
    if (typeof address === 'string' && address.trim() !== '') onFetch(address.trim());
  };
  return (
    <form class="add-form" onSubmit={submit}>
      <label for="add-address">{translate('addList')}</label>
      <div class="add-line">
        <input
          id="add-address"
          class="field"
          name="address"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          dir="ltr"
          placeholder="https://"
          defaultValue={'address' in adding ? adding.address : undefined}
          onInput={(event) => onTyping(event.currentTarget.value)}
        />
        <button type="submit" class="button button-primary" disabled={isBusy}>
          {translate('lookInside')}
        </button>
      </div>
      {normalised && (
        <p class="small soft">
          {translate('willFetch')} <span class="address">{normalised}</span>
        </p>
      )}
      <p class="small soft">
        <FileButton class="link-button" accept={LIST_FILES} disabled={isBusy} onFile={onFile} onPick={onPick}>
          {translate('chooseFile')}
        </FileButton>{' '}
        {translate('orDrop')}
      </p>
    </form>
  );
}

function Progress({ adding, ...actions }: AddActions & { adding: Adding }): JSX.Element | null {
  const { translate } = useLanguage();
  if (adding.step === 'fetching' || adding.step === 'saving')
    return <ProgressLine progress={adding.progress} onCancel={actions.onCancelAdding} />;
  if (adding.step === 'waits') {
    return (
      <div class="status status-waits" role="status">
        <p class="small">{translate('followWaits', translate('lookInside'))}</p>
      </div>
    );
  }
  if (adding.step === 'added') {
    return (
      <div class="status status-good" role="status">
        <Icon of="check" size={14} />
        <p class="small">{translate('listAdded', adding.title)}</p>
      </div>
    );
  }
  return adding.step === 'failed' ? <Failure adding={adding} {...actions} /> : null;
}

type FailureProps = Pick<AddActions, 'onAllow' | 'onFetch' | 'onRaise'> & { adding: Adding & { step: 'failed' } };

function Failure({ adding, onAllow, onFetch, onRaise }: FailureProps): JSX.Element {
  const language = useLanguage();
  const { translate } = language;
  const { text, remedy } = problemWords(adding.problem, language);
  return (
    <div class="status status-alert" role="alert">
      <p class="small">{text}</p>
      {remedy === 'allow-access' && (
        <button type="button" class="button button-primary" onClick={() => onAllow(adding.address)}>
          {translate(REMEDY_LABELS[remedy])}
        </button>
      )}
      {remedy === 'raise-limit' && (
        <button type="button" class="button" onClick={() => onRaise(adding.address, adding.problem)}>
          {translate(REMEDY_LABELS[remedy])}
        </button>
      )}
      {remedy === 'retry' && (
        <button type="button" class="button" onClick={() => onFetch(adding.address)}>
          {translate(REMEDY_LABELS[remedy])}
        </button>
      )}
    </div>
  );
}
