// The note window: the sentence, the kind of note, its few fields, filled in; one click saves.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { NOTE_KINDS, type NoteDraft, type NoteKind } from '../../lib/model/note';
import { formatDate } from '../dates';
import { type MessageKey, useLanguage } from '../i18n';
import { Icon } from '../icon';
import { Notice } from '../parts/notice';
import { TabPanel, Tabs } from '../parts/tabs';
import { NoteForm } from './note-form';
import type { ActorSearch, NoteActions, NoteState } from './note-state';

const KIND_LABELS: Record<NoteKind, MessageKey> = {
  actor: 'noteTabActor',
  alias: 'noteTabAlias',
  event: 'noteTabEvent',
  account: 'noteTabAccount',
};

type Props = NoteActions & { note: NoteState; search: ActorSearch };

export function NoteSheet({ note, ...rest }: Props): JSX.Element {
  const { translate, dir, locale } = useLanguage();
  return (
    <main class="sheet note-sheet" dir={dir} lang={locale}>
      <h1 class="note-title">{translate('noteTitle')}</h1>
      {note.state === 'loading' && <p class="soft">{translate('loading')}</p>}
      {note.state === 'gone' && <Notice title={translate('noteGone')} text={translate('noteGoneText')} />}
      {note.state === 'saved' && (
        <p class="note-saved" role="status">
          <Icon of="check" />
          {translate('noteSaved')}
        </p>
      )}
      {note.state === 'open' && <OpenNote draft={note.draft} {...rest} />}
    </main>
  );
}

function OpenNote({ draft, ...rest }: Omit<Props, 'note'> & { draft: NoteDraft }): JSX.Element {
  const { translate } = useLanguage();
  const [kind, setKind] = useState<NoteKind>(draft.kind);
  return (
    <>
      <SourceOf draft={draft} />
      <Tabs
        label={translate('noteKindOf')}
        tabs={NOTE_KINDS.map((id) => ({ id, label: translate(KIND_LABELS[id]) }))}
        chosen={kind}
        onChoose={(id) => setKind(id)}
      />
      <TabPanel id={kind}>
        <NoteForm key={kind} kind={kind} draft={draft} {...rest} />
      </TabPanel>
    </>
  );
}

function SourceOf({ draft: { source, words } }: { draft: NoteDraft }): JSX.Element {
  const language = useLanguage();
  const at = source.quote.indexOf(words);
  return (
    <figure class="note-source">
      <blockquote class="quote" dir="auto">
        {at < 0 ? (
          source.quote
        ) : (
          <>
            {source.quote.slice(0, at)}
            <mark class="note-words">{words}</mark>
            {source.quote.slice(at + words.length)}
          </>
        )}
      </blockquote>
      <figcaption class="small soft">
        <bdi>{source.title || source.url}</bdi>
        {source.date && `, ${formatDate(source.date, language)}`}
      </figcaption>
    </figure>
  );
}
