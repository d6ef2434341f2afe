// The note window: takes the draft that the background left, saves what the reader made of it, and closes.

import '../../components/theme.css';
import '../../components/parts/parts.css';
import '../../components/note/note.css';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { NoteSheet } from '../../components/note/note-sheet';
import type { NoteState } from '../../components/note/note-state';
import { ownPage } from '../../components/own-page';
import { useThrown } from '../../components/parts/use-thrown';
import { browser } from '../../lib/browser';
import { browserLanguage } from '../../lib/browser-language';
import { caller } from '../../lib/bus/bus';
import type { PanelCalls } from '../../lib/bus/calls';
import { type NewNote, NOTE_DRAFT, type NoteDraft } from '../../lib/model/note';
import { useActorSearch } from './use-actor-search';

/** Long enough to read that it was saved. */
const CLOSES_AFTER_MS = 900;

const callBackground = caller<PanelCalls>('panel');

function NoteWindow(): JSX.Element {
  const [note, setNote] = useState<NoteState>({ state: 'loading' });
  const fail = useThrown();
  const search = useActorSearch();
  const closing = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    const show = (draft: unknown): void => {
      clearTimeout(closing.current);
      setNote(draft ? { state: 'open', draft: draft as NoteDraft } : { state: 'gone' });
    };
    // Another selection while the window stands open takes its place.
    const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
      if (area === 'session' && changes[NOTE_DRAFT]?.newValue) show(changes[NOTE_DRAFT].newValue);
    };
    browser.storage.session.get(NOTE_DRAFT).then((found) => show(found[NOTE_DRAFT]), fail);
    browser.storage.onChanged.addListener(listener);
    return () => browser.storage.onChanged.removeListener(listener);
  }, []);
  const close = async (): Promise<void> => {
    await browser.storage.session.remove(NOTE_DRAFT).catch(() => undefined);
    window.close();
  };
  const save = async (written: NewNote): Promise<void> => {
    await callBackground('saveNote', written);
    setNote({ state: 'saved' });
    closing.current = setTimeout(() => void close(), CLOSES_AFTER_MS);
  };
  const draft = note.state === 'open' ? `${note.draft.words}\n${note.draft.kind}` : '';
  return <NoteSheet key={draft} note={note} onSave={save} onClose={() => void close()} {...search} />;
}

const language = browserLanguage();
ownPage(language, `${language.translate('noteTitle')} – ${language.translate('extName')}`)(<NoteWindow />);
