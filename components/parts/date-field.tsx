// A partial date to fill in: a year, a month or a day, as exact as the reader knows it.

import type { JSX } from 'preact';
import type { PartialDate } from '../../lib/model/article';
import { DATE_PATTERN } from '../../lib/model/parse-pieces';
import { useLanguage } from '../i18n';
import { Field } from './field';

type Props = { label: string; name: string; initial?: PartialDate | undefined; required?: boolean };

export function DateField(props: Props): JSX.Element {
  const { translate } = useLanguage();
  return <Field {...props} holds="date" pattern={PATTERN} placeholder="2020-07-29" hint={translate('dateHint')} />;
}

/** The attribute is anchored by itself. */
const PATTERN = DATE_PATTERN.source.replace(/[\^$]/g, '');
