// What the reader chooses while looking at a preview: a part of a large table, a higher limit. Then yes or no.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type ImportFilter, mostWanted } from '../../lib/model/import-filter';
import { limitsToHold } from '../../lib/model/list-limits';
import type { AddChoices, ListPreview } from '../../lib/model/preview';
import { useLanguage } from '../i18n';
import { Amount } from './amount';
import { PartChoice } from './part-choice';

type Props = {
  preview: ListPreview;
  onAdd(preview: ListPreview, choices: AddChoices): void;
  onCancel(): void;
};

export function PreviewChoices({ preview, onAdd, onCancel }: Props): JSX.Element {
  const { translate } = useLanguage();
  const [filter, setFilter] = useState<ImportFilter>({});
  const [isRaised, setRaised] = useState(false);
  const { facets, counts, limits, followed } = preview;
  const isFiltered = Object.keys(filter).length > 0;
  const records = facets && isFiltered ? mostWanted(facets, filter) : counts.entities + counts.events + counts.claims;
  const isAtMost = (filter.actors ?? []).length > 0;
  const raised = limitsToHold(limits, records);
  const fits = records <= limits.maxRecords || isAtMost || (isRaised && raised !== undefined);
  const choices: AddChoices = {
    ...(isFiltered && { filter }),
    ...(isRaised && raised && { limits: raised }),
  };
  return (
    <>
      {facets && (
        <section class="part-section">
          <h3 class="label">{translate('partHeading')}</h3>
          <PartChoice facets={facets} filter={filter} onChange={setFilter} />
        </section>
      )}
      {(facets || records > limits.maxRecords) && (
        <Amount
          records={records}
          isAtMost={isAtMost}
          limit={limits.maxRecords}
          raisedTo={raised?.maxRecords}
          isRaised={isRaised}
          onRaise={setRaised}
        />
      )}
      <div class="list-buttons">
        <button
          type="button"
          class="button button-primary"
          disabled={!fits || records === 0}
          onClick={() => onAdd(preview, choices)}
        >
          {translate(followed ? 'previewReplace' : 'previewAdd')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {translate('cancel')}
        </button>
      </div>
    </>
  );
}
