// One account of a dispute: which dispute, what is said, by whom, and which words of an article show the matter.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { refKey } from '../../lib/model/list';
import type { NoteDraft } from '../../lib/model/note';
import { useLanguage } from '../i18n';
import { Field } from '../parts/field';
import { openingWords } from './opening-words';

export function AccountFields({ draft }: { draft: NoteDraft }): JSX.Element {
  const { translate } = useLanguage();
  const [claim, setClaim] = useState(draft.claims[0] ? refKey(draft.claims[0].record) : '');
  return (
    <>
      {draft.claims.length > 0 && (
        <fieldset class="actor-choice">
          <legend class="field-label">{translate('noteWhichDispute')}</legend>
          {[...draft.claims.map(({ record, topic }) => ({ value: refKey(record), topic })), NEW].map(
            ({ value, topic }) => (
              <label key={value} class="choice-option">
                <input
                  type="radio"
                  name="claim"
                  value={value}
                  checked={value === claim}
                  onChange={() => setClaim(value)}
                />
                <span dir="auto">{topic ?? translate('noteNewDispute')}</span>
              </label>
            ),
          )}
        </fieldset>
      )}
      {claim === '' && <Field label={translate('noteTopic')} name="topic" initial={draft.source.title} required />}
      <Field label={translate('noteStatement')} name="statement" initial={draft.statement} required long />
      <Field label={translate('noteBy')} name="by" initial={draft.by} />
      {claim === '' && (
        <Field
          label={translate('notePhrase')}
          name="phrase"
          initial={openingWords(draft.words)}
          hint={translate('notePhraseHint')}
          required
        />
      )}
    </>
  );
}

const NEW: { value: string; topic?: string } = { value: '' };
