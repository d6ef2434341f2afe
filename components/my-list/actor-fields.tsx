// An Actor of My list: its names, what it is, one line about it, and the item that makes it the same Actor in other lists.

import type { JSX } from 'preact';
import { ACTOR_KINDS, type Actor } from '../../lib/model/list';
import { useLanguage } from '../i18n';
import { ACTOR_LABELS } from '../labels-table';
import { Field } from '../parts/field';
import { SelectField } from '../parts/select-field';

export function ActorFields({ actor }: { actor: Actor }): JSX.Element {
  const { translate } = useLanguage();
  const kinds = ACTOR_KINDS.map((value) => ({ value, label: translate(ACTOR_LABELS[value]) }));
  const names = (strength: 'strong' | 'weak'): string =>
    actor.aliases
      .filter((alias) => alias.strength === strength)
      .map(({ name }) => name)
      .join('; ');
  return (
    <>
      <Field label={translate('editName')} name="name" initial={actor.name} required />
      <SelectField label={translate('noteKind')} name="kind" chosen={actor.kind} options={kinds} />
      <Field label={translate('editAliases')} name="aliases" initial={names('strong')} maxLength={4000} />
      <Field
        label={translate('editWeakAliases')}
        name="weakAliases"
        initial={names('weak')}
        maxLength={4000}
        hint={translate('editWeakHint')}
      />
      <Field label={translate('editSummary')} name="summary" initial={actor.summary} />
      <Field
        label={translate('editWikidata')}
        name="wikidata"
        initial={actor.identifiers?.wikidata}
        holds="item"
        pattern="Q[1-9][0-9]*"
        placeholder="Q42"
      />
    </>
  );
}
