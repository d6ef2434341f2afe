// Adding a list: an address, a file or a drop; then a look at what is inside; only then the list.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { formatBytes } from '../dates';
import { useLanguage } from '../i18n';
import { Icon } from '../icon';
import { FileButton } from '../parts/file-button';
import { ListPreviewView } from './list-preview-view';
import type { AddActions, Adding } from './lists-state';
import { problemWords } from './problem-words';
import { REMEDY_LABELS } from './remedy-labels-table';

type Props = AddActions & { adding: Adding; normalised: string | undefined };

export function AddList({ adding, normalised, ...actions }: Props): JSX.Element {
  const { translate } = useLanguage();
  const [isOver, setIsOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    const file = event.dataTransfer?.files[0];
    if (file) actions.onFile(file);
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

function AddressForm({ adding, normalised, onTyping, onFetch, onFile }: Props): JSX.Element {
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
        <FileButton class="link-button" accept=".json,.ndjson,.csv,.tsv,.txt" disabled={isBusy} onFile={onFile}>
          {translate('chooseFile')}
        </FileButton>{' '}
        {translate('orDrop')}
      </p>
    </form>
  );
}

function Progress({ adding, onAllow, onFetch, onCancelAdding }: AddActions & { adding: Adding }): JSX.Element | null {
  const language = useLanguage();
  const { translate, number } = language;
  if (adding.step === 'fetching' || adding.step === 'saving') {
    const words =
      adding.step === 'saving'
        ? translate('listReading', number(adding.records))
        : adding.bytes === undefined
          ? translate('fetching')
          : translate('fetched', formatBytes(adding.bytes, language));
    return (
      <div class="status status-busy" role="status">
        <p class="small">{words}</p>
        <button type="button" class="button" onClick={onCancelAdding}>
          {translate('cancel')}
        </button>
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
  return adding.step === 'failed' ? <Failure adding={adding} onAllow={onAllow} onFetch={onFetch} /> : null;
}

type FailureProps = Pick<AddActions, 'onAllow' | 'onFetch'> & { adding: Adding & { step: 'failed' } };

function Failure({ adding, onAllow, onFetch }: FailureProps): JSX.Element {
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
      {remedy === 'retry' && (
        <button type="button" class="button" onClick={() => onFetch(adding.address)}>
          {translate(REMEDY_LABELS[remedy])}
        </button>
      )}
    </div>
  );
}
