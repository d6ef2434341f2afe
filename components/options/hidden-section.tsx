// What the reader took away: Actors, lists on a site, single marks, events that do not belong. Each can be brought back.

import type { JSX } from 'preact';
import type { Hidden } from '../../lib/model/hidden';
import type { Unrelated } from '../../lib/model/parse-personal';
import { type Language, useLanguage } from '../i18n';
import { IconButton } from '../parts/icon-button';
import { webAddress } from '../parts/sources';

export type HiddenThing = Hidden & { key: string };

type Props = {
  hidden: readonly HiddenThing[];
  unrelated: readonly Unrelated[];
  onUnhide(key: string): void;
  onRelated(key: string): void;
};

export function HiddenSection({ hidden, unrelated, onUnhide, onRelated }: Props): JSX.Element | null {
  const language = useLanguage();
  const { translate } = language;
  return (
    <>
      {hidden.length > 0 && (
        <section class="hosts">
          <h2 class="label">{translate('hiddenActors')}</h2>
          <ul class="host-rows">
            {hidden.map((thing) => (
              <Row
                key={thing.key}
                name={thing.what === 'mark' ? `“${thing.words}”` : thing.name}
                where={placeOf(thing, language)}
                undo={translate('unhide', thing.what === 'mark' ? thing.words : thing.name)}
                onUndo={() => onUnhide(thing.key)}
              />
            ))}
          </ul>
        </section>
      )}
      {unrelated.length > 0 && (
        <section class="hosts">
          <h2 class="label">{translate('unrelatedEvents')}</h2>
          <ul class="host-rows">
            {unrelated.map(({ key, title, url }) => (
              <Row
                key={key}
                name={title ?? key}
                where={pageName(url, language)}
                undo={translate('relatedAgain', title ?? key)}
                onUndo={() => onRelated(key)}
              />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Row(props: { name: string; where: string; undo: string; onUndo(): void }): JSX.Element {
  return (
    <li class="host-row">
      <span class="host-name">
        <bdi>{props.name}</bdi> <span class="small soft">{props.where}</span>
      </span>
      <IconButton icon="close" size={14} label={props.undo} onPress={props.onUndo} />
    </li>
  );
}

function placeOf(thing: Hidden, language: Language): string {
  const { translate } = language;
  if (thing.what === 'mark') return thing.title ? translate('hiddenIn', thing.title) : pageName(thing.url, language);
  const where = thing.host ? translate('hiddenAt', thing.host) : translate('hiddenEverywhere');
  return thing.what === 'list' ? `${translate('hiddenWholeList')} ${where}` : where;
}

function pageName(url: string | undefined, { translate }: Language): string {
  const address = url && webAddress(url);
  return address ? translate('hiddenAt', new URL(address).hostname) : '';
}
