// The forms of one Actor in other cases than the nominative: full names, family names, places of one word, and
// organisations whose words show how they are declined. It knows one record, and no text.

import type { Actor } from '../../model/list';
import { FLAG, FORM } from '../segment/layout';
import { type ActorForm, actorForm } from './actor-form';
import { bodyCases, mayBeDeclined } from './body-cases';
import { caseForms } from './inflections';
import { personName } from './person-name';

/** `forms`: those that the list spells. */
export function inflectedForms(actor: Actor, forms: readonly ActorForm[]): ActorForm[] {
  const { kind } = actor;
  const isBody = kind !== 'person' && kind !== 'place';
  if (isBody && !forms.some(({ words }) => mayBeDeclined(words))) return [];
  const isFit = ({ words, form, flags }: ActorForm): boolean =>
    (form === FORM.name || form === FORM.alias) &&
    (flags & (FLAG.derived | FLAG.allCapitals)) === 0 &&
    (kind === 'person' || (isBody && words.length > 1)
      ? words.length > 1
      : words.length === 1 && (words[0] ?? '').length > 3);
  const casesOf = (words: readonly string[]): string[][] =>
    isBody && words.length > 1 ? bodyCases(words) : caseForms(words, kind === 'person' ? kind : 'place');
  const named = forms.filter(isFit).flatMap((form) => {
    const { flags, mask, extra, text = actor.name } = form;
    return casesOf(form.words).map((words) => actorForm(words, FORM.inflected, flags, mask, text, extra));
  });
  return kind === 'person' ? [...named, ...families(actor)] : named;
}

/** Declined with a given name, which tells a woman's from a man's. */
function families(actor: Actor): ActorForm[] {
  const { given, family } = personName(actor.name);
  if (given.length === 0 || family.length !== 1) return [];
  const declined = caseForms([given[0] ?? '', family[0] ?? ''], 'person').map((words) => words[1] ?? '');
  return [...new Set(declined)]
    .filter((word) => word !== family[0])
    .map((word) => actorForm([word], FORM.inflectedFamily, FLAG.derived, 1));
}
