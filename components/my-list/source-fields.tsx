// Where a note comes from: any number of addresses, each with the title of what stands there.

import type { JSX } from 'preact';
import type { Source } from '../../lib/model/list';
import { useLanguage } from '../i18n';
import { Icon } from '../icon';
import { Field } from '../parts/field';
import { useRows } from './use-rows';

/** What the parser takes besides is judged there: this tells the reader at the field. */
const ADDRESS = 'https?://[^\\s@]+';

export function SourceFields({ sources }: { sources: readonly Source[] }): JSX.Element {
  const { translate } = useLanguage();
  const { rows, add, remove } = useRows(sources.length);
  return (
    <fieldset class="edit-part">
      <legend class="label">{translate('sourcesLabel')}</legend>
      {rows.map((row) => (
        <div key={row} class="edit-source">
          <Field
            label={translate('sourceAddress')}
            name={`source-${row}-url`}
            initial={sources[row]?.url}
            required
            maxLength={2048}
            holds="address"
            pattern={ADDRESS}
            placeholder="https://"
          />
          <Field label={translate('sourceTitle')} name={`source-${row}-title`} initial={sources[row]?.title} />
          <button type="button" class="button button-quiet edit-remove" onClick={() => remove(row)}>
            <Icon of="trash" size={14} />
            {translate('removeSource')}
          </button>
        </div>
      ))}
      <button type="button" class="button edit-add" onClick={add}>
        <Icon of="plus" size={14} />
        {translate('addSource')}
      </button>
    </fieldset>
  );
}
