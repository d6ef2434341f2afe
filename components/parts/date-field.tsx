// A partial date to fill in: a year, a month or a day, as exact as the reader knows it.

import type { JSX } from 'preact';
import type { PartialDate } from '../../lib/model/article';
import { useLanguage } from '../i18n';

export function DateField(props: { label: string; name: string; initial?: PartialDate | undefined }): JSX.Element {
  const { translate } = useLanguage();
  return (
    <label class="field-label">
      {props.label}
      <input
        class="field figures"
        name={props.name}
        defaultValue={props.initial}
        required
        pattern="\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?"
        placeholder="2020-07-29"
        title={translate('dateHint')}
        dir="ltr"
        autocomplete="off"
      />
      <span class="faint">{translate('dateHint')}</span>
    </label>
  );
}
