// The part of a large table that a followed list takes, and the way to take another.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type ImportFilter, isSameFilter, mostWanted } from '../../lib/model/import-filter';
import type { StoredList } from '../../lib/model/list-store';
import { useLanguage } from '../i18n';
import { filterWords } from './filter-words';
import { PartChoice } from './part-choice';

type Props = { list: StoredList; isBusy: boolean; onFilter(filter: ImportFilter): void };

export function FilterRule({ list, isBusy, onFilter }: Props): JSX.Element | null {
  const language = useLanguage();
  const { translate, number } = language;
  const kept = list.filter ?? {};
  const [choice, setChoice] = useState<ImportFilter>();
  const facets = list.active?.facets;
  if (!facets) return null;
  if (!choice) {
    return (
      <p class="filter-rule small">
        <span>{translate('partTaken', filterWords(kept, language) || translate('partAll'))}</span>
        <button type="button" class="button" disabled={isBusy} onClick={() => setChoice(kept)}>
          {translate('partChange')}
        </button>
      </p>
    );
  }
  const records = mostWanted(facets, choice);
  const take = (): void => {
    setChoice(undefined);
    onFilter(choice);
  };
  return (
    <section class="part-section">
      <h4 class="label">{translate('partHeading')}</h4>
      <PartChoice facets={facets} filter={choice} onChange={setChoice} />
      <p class="small figures">{translate(choice.actors?.length ? 'amountAtMost' : 'amount', number(records))}</p>
      <div class="list-buttons">
        <button
          type="button"
          class="button button-primary"
          disabled={isBusy || records === 0 || isSameFilter(choice, kept)}
          onClick={take}
        >
          {translate('partTake')}
        </button>
        <button type="button" class="button" onClick={() => setChoice(undefined)}>
          {translate('cancel')}
        </button>
      </div>
    </section>
  );
}
