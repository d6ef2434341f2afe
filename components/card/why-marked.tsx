// "Why is this marked?": the rule that matched, in a sentence, with the alias and the lists that give it.

import type { JSX } from 'preact';
import type { ActorCard, CardList } from '../../lib/model/card';
import { useLanguage } from '../i18n';
import { RULE_LABELS } from '../labels-table';
import { Disclosure } from '../parts/disclosure';

export function WhyMarked({ card, lists }: { card: ActorCard; lists: readonly CardList[] }): JSX.Element {
  const { translate, list } = useLanguage();
  const { alias, rule, support, words } = card.mark;
  const holders = new Set(card.actors.flatMap((actor) => actor.records.map((record) => record.list)));
  const titles = lists.filter(({ id }) => holders.has(id)).map(({ title }) => title);
  const sentence = translate(RULE_LABELS[rule], alias, support?.text ?? alias, words.text);
  return (
    <Disclosure summary={translate('whyMarked')}>
      <p class="small">
        {sentence} {titles.length > 0 && translate('markedFrom', list(titles))}
      </p>
    </Disclosure>
  );
}
