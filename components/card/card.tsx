// The card beside a mark: its frame, its states, the keyboard. What it says is ActorCardView's and ClaimCardView's.

import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { CardContent } from '../../lib/model/card';
import type { Gesture } from '../../lib/model/gesture';
import type { RecordRef } from '../../lib/model/list';
import type { NoteKind } from '../../lib/model/note';
import { useLanguage } from '../i18n';
import { IconButton } from '../parts/icon-button';
import { TabPanel, Tabs } from '../parts/tabs';
import { ActorCardView } from './actor-card-view';
import type { CardActions, CardPage, HideChoice } from './card-actions';
import { ClaimCardView } from './claim-card-view';
import { keepFocusInside } from './keep-focus-inside';

export type CardState = { state: 'loading' } | { state: 'failed' } | { state: 'ready'; content: CardContent };

export type CardProps = CardActions & {
  card: CardState;
  page: CardPage;
  openedBy: Gesture;
  /** The last press did not count: the reader may not have meant it. */
  isRefused?: boolean;
};

export function Card({ card, openedBy, isRefused = false, ...given }: CardProps): JSX.Element {
  const { translate, dir, locale } = useLanguage();
  const { hasFailed, rest } = useFailure(given);
  const dialog = useRef<HTMLDivElement>(null);
  const title = useId();
  useEffect(() => {
    if (openedBy !== 'hover') dialog.current?.focus({ preventScroll: true });
  }, [openedBy]);

  const onKeyDown = (event: KeyboardEvent): void => {
    // The page must not act on keys that were meant for the card.
    event.stopPropagation();
    if (event.key === 'Escape') rest.onClose();
    if (event.key === 'Tab' && dialog.current) keepFocusInside(dialog.current, event);
  };

  return (
    <div
      ref={dialog}
      class={openedBy === 'key' ? 'sheet card card-by-key' : 'sheet card'}
      role="dialog"
      aria-labelledby={title}
      aria-busy={card.state === 'loading'}
      tabIndex={-1}
      dir={dir}
      lang={locale}
      onKeyDown={onKeyDown}
    >
      <IconButton icon="close" class="card-close" label={translate('close')} onPress={rest.onClose} />
      {isRefused && (
        <p class="card-refused small" role="alert">
          {translate('pressRefused')}
        </p>
      )}
      {hasFailed && (
        <p class="card-failed small" role="alert">
          {translate('actionFailed')}
        </p>
      )}
      {card.state === 'ready' ? (
        <Parts content={card.content} title={title} {...rest} />
      ) : (
        <p class="card-wait soft" id={title} role="status">
          {translate(card.state === 'loading' ? 'cardLoading' : 'cardFailed')}
        </p>
      )}
    </div>
  );
}

/** What could not be done is said until the next try. */
function useFailure<Given extends CardActions>(given: Given): { hasFailed: boolean; rest: Given } {
  const [hasFailed, setHasFailed] = useState(false);
  const tried = async (work: Promise<void>): Promise<void> => {
    setHasFailed(false);
    await work.catch(() => setHasFailed(true));
  };
  const rest = {
    ...given,
    onHide: (choice: HideChoice) => tried(given.onHide(choice)),
    onNote: (kind: NoteKind) => tried(given.onNote(kind)),
    onOpenSidePanel: () => tried(given.onOpenSidePanel()),
    onNotRelated: (event: RecordRef) => tried(given.onNotRelated(event)),
  };
  return { hasFailed, rest };
}

type PartsProps = CardActions & { content: CardContent; page: CardPage; title: string };

/** What was clicked, and behind tabs what else is marked on the same words. */
function Parts({ content, ...rest }: PartsProps): JSX.Element | null {
  const { translate } = useLanguage();
  const [chosen, choose] = useState('0');
  const part = content.parts[Number(chosen)];
  if (!part) return null;
  const view =
    part.type === 'actor' ? (
      <ActorCardView key={chosen} card={part} lists={content.lists} {...rest} />
    ) : (
      <ClaimCardView key={chosen} card={part} lists={content.lists} {...rest} />
    );
  return (
    <>
      {content.parts.length > 1 && (
        <Tabs
          label={translate('cardParts')}
          tabs={content.parts.map((one, index) => ({
            id: `${index}`,
            label: one.type === 'actor' ? (one.actors[0]?.name ?? '') : translate('cardStatement'),
          }))}
          chosen={chosen}
          onChoose={choose}
        />
      )}
      {content.parts.length > 1 ? <TabPanel id={chosen}>{view}</TabPanel> : view}
    </>
  );
}
