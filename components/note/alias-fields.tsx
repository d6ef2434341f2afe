// Another name of an Actor: the name as selected, and whose it is: one of this page first, then any that the lists know.

import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { refKey } from '../../lib/model/list';
import type { NoteActor, NoteDraft } from '../../lib/model/note';
import { useLanguage } from '../i18n';
import { ACTOR_LABELS } from '../labels-table';
import { failureWords } from '../parts/failure-words';
import { Field } from '../parts/field';
import { useFieldProblem } from '../parts/form-problems';
import type { ActorSearch, NoteActions } from './note-state';

/** The sentence's own come first. */
const SHOWN = 6;

type Props = { draft: NoteDraft; search: ActorSearch } & Pick<NoteActions, 'onSearchActors'>;

export function AliasFields({ draft, search, onSearchActors }: Props): JSX.Element {
  const { translate } = useLanguage();
  const id = useId();
  const problem = useFieldProblem('actor');
  const offered = search.found === 'failed' ? [] : (search.found ?? draft.actors.slice(0, SHOWN));
  // One Actor in the sentence is who is meant; among several the reader chooses.
  const certain = draft.parties.length === 1 ? draft.actors[0] : undefined;
  return (
    <>
      <Field label={translate('noteAliasName')} name="name" initial={draft.words} required />
      <fieldset class="actor-choice" aria-describedby={problem && `${id}-problem`}>
        <legend class="field-label">{translate('noteAliasOf')}</legend>
        {offered.map((actor) => (
          <Offer key={refKey(actor.record)} actor={actor} chosen={actor === certain && !search.found} />
        ))}
        {offered.length === 0 && (
          // A choice that cannot be made keeps the form from being sent without one.
          <p class="small soft">
            <input
              type="radio"
              class="visually-hidden"
              name="actor"
              value=""
              aria-label={translate('noteAliasOf')}
              required
              tabIndex={-1}
            />
            {translate(
              search.found === 'failed'
                ? failureWords(search.reason, 'actorSearchFailed')
                : search.found
                  ? 'noActorFound'
                  : 'noActorHere',
            )}
          </p>
        )}
        {problem && (
          <p class="field-problem" id={`${id}-problem`} role="alert">
            {problem}
          </p>
        )}
      </fieldset>
      <p class="field-label">
        <label for={`${id}-search`}>{translate('findActor')}</label>
        <input
          id={`${id}-search`}
          class="field"
          type="search"
          dir="auto"
          autocomplete="off"
          onInput={(event) => onSearchActors(event.currentTarget.value)}
        />
      </p>
    </>
  );
}

function Offer({ actor, chosen }: { actor: NoteActor; chosen: boolean }): JSX.Element {
  const { translate } = useLanguage();
  return (
    <label class="choice-option">
      <input type="radio" name="actor" value={refKey(actor.record)} required defaultChecked={chosen} />
      <span>
        <bdi>{actor.name}</bdi> <span class="small soft">{translate(ACTOR_LABELS[actor.kind])}</span>
      </span>
    </label>
  );
}
