// An update that waits for the reader: what is unusual about it, what it would change, and three ways on.

import type { JSX } from 'preact';
import type { HeldCopy } from '../../lib/model/list-store';
import { formatDay } from '../dates';
import { useLanguage } from '../i18n';
import { ConfirmButton } from '../parts/confirm-button';
import { ChangesView, type LoadFields } from './changes-view';
import { holdWords } from './problem-words';

type Props = { held: HeldCopy; loadFields: LoadFields | undefined; onApply(): void; onKeepOld(): void; onStop(): void };

export function HeldReview({ held, loadFields, onApply, onKeepOld, onStop }: Props): JSX.Element {
  const language = useLanguage();
  const { translate } = language;
  const { title, published } = held.copy.header;
  return (
    <section class="held">
      <h4>{translate('heldTitle', formatDay(published, language))}</h4>
      <ul class="held-reasons small">
        {held.reasons.map((reason) => (
          <li key={JSON.stringify(reason)} class="held-reason" dir="auto">
            {holdWords(reason, language)}
          </li>
        ))}
      </ul>
      {held.changes && <ChangesView changes={held.changes} loadFields={loadFields} />}
      <div class="list-buttons">
        <button type="button" class="button button-primary" onClick={onKeepOld}>
          {translate('keepOld')}
        </button>
        <button type="button" class="button" onClick={onApply}>
          {translate('applyHeld')}
        </button>
        <ConfirmButton
          label={translate('stopFollowing')}
          question={translate('removeQuestion', title)}
          confirm={translate('stopFollowing')}
          onConfirm={onStop}
        />
      </div>
    </section>
  );
}
