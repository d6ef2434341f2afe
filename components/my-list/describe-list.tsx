// What others will read of My list: its title, who publishes it, whom to write to, on what terms. Asked for before it is given away, never before.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ListHeader } from '../../lib/model/list';
import type { MyListDescription } from '../../lib/model/note';
import { useLanguage } from '../i18n';
import { Disclosure } from '../parts/disclosure';
import { Field } from '../parts/field';
import { FormProblemsContext, useFormProblems } from '../parts/form-problems';

type Props = { header: ListHeader; onSave(said: MyListDescription): Promise<void> };

export function DescribeList({ header, onSave }: Props): JSX.Element {
  const { translate } = useLanguage();
  const { problems, check } = useFormProblems();
  const [state, setState] = useState<'open' | 'saved' | 'failed'>('open');
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    if (!check(form)) return;
    await onSave(descriptionOf(new FormData(form))).then(
      () => setState('saved'),
      () => setState('failed'),
    );
  };
  return (
    <Disclosure summary={translate('publishMyList')}>
      <FormProblemsContext.Provider value={problems}>
        <form class="note-form describe-list" noValidate onSubmit={submit}>
          <p class="small soft">{translate('publishMyListText')}</p>
          <Field label={translate('listTitle')} name="title" initial={header.title} required />
          <Field label={translate('listPublisher')} name="publisher" initial={header.publisher.name} required />
          <Field label={translate('listContact')} name="contact" initial={header.publisher.contact} />
          <Field label={translate('listLicense')} name="license" initial={header.license} placeholder="CC BY 4.0" />
          <Field label={translate('editSummary')} name="description" initial={header.description} long />
          {state !== 'open' && (
            <p role="status" class="small">
              {translate(state === 'saved' ? 'noteSaved' : 'noteFailed')}
            </p>
          )}
          <div class="note-buttons">
            <button type="submit" class="button">
              {translate('save')}
            </button>
          </div>
        </form>
      </FormProblemsContext.Provider>
    </Disclosure>
  );
}

function descriptionOf(fields: FormData): MyListDescription {
  const text = (name: string): string => `${fields.get(name) ?? ''}`.trim();
  const optional = (name: string): string | undefined => text(name) || undefined;
  return {
    title: text('title'),
    description: optional('description'),
    license: optional('license'),
    publisher: { name: text('publisher'), contact: optional('contact') },
  };
}
