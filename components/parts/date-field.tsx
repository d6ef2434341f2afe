// A partial date to fill in: a year, a month or a day, as exact as the reader knows it.

import type { JSX } from 'preact';
import type { PartialDate } from '../../lib/model/article';
import { DATE_PATTERN } from '../../lib/model/parse-pieces';
import { useLanguage } from '../i18n';
import { Field } from './field';

type Props = {
  label: string;
  name: string;
  initial?: PartialDate | undefined;
  required?: boolean;
  /** Says below what may be written; one of two fields side by side is enough to say it. */
  explains?: boolean;
};

export function DateField({ explains, ...field }: Props): JSX.Element {
  const { translate } = useLanguage();
  const hint = explains ? translate('dateHint') : undefined;
  return <Field {...field} holds="date" pattern={PATTERN} placeholder="2020-07-29" hint={hint} />;
}

/** The attribute is anchored by itself. */
const PATTERN = DATE_PATTERN.source.replace(/[\^$]/g, '');
