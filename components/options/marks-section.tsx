// Options, Marks: which marks are painted, with which colours, how a card opens; with a sample that follows every choice.

import type { JSX } from 'preact';
import type { RecordRef } from '../../lib/model/list';
import type { Settings } from '../../lib/model/settings';
import { useLanguage } from '../i18n';
import { Choice } from '../parts/choice';
import { IconButton } from '../parts/icon-button';
import { Switch } from '../parts/switch';
import { ColourChoices } from './colour-choices';
import { MarksSample } from './marks-sample';

export type HiddenActor = { key: string; record: RecordRef; name: string /** '' for everywhere. */; host: string };

type MarkChoices = Pick<Settings, 'marks' | 'opensOn' | 'colours'>;
type Props = {
  settings: MarkChoices;
  hidden: readonly HiddenActor[];
  onChange(change: Partial<MarkChoices>): void;
  onUnhide(key: string): void;
};

export function MarksSection({ settings, hidden, onChange, onUnhide }: Props): JSX.Element {
  const { translate } = useLanguage();
  const { marks } = settings;
  return (
    <>
      <MarksSample settings={settings} />
      <Choices settings={settings} onChange={onChange} />
      <Switch on={marks.context} onChange={(context) => onChange({ marks: { ...marks, context } })}>
        <span>{translate('marksContext')}</span>
      </Switch>
      <ColourChoices colours={settings.colours} onChange={(colours) => onChange({ colours })} />
      <Hidden hidden={hidden} onUnhide={onUnhide} />
    </>
  );
}

function Choices({ settings: { marks, opensOn }, onChange }: Pick<Props, 'settings' | 'onChange'>): JSX.Element {
  const { translate } = useLanguage();
  return (
    <div class="choices">
      <Choice
        label={translate('marksActors')}
        chosen={marks.actors}
        onChoose={(actors) => onChange({ marks: { ...marks, actors } })}
        options={[
          { value: 'first', label: translate('marksActorsFirst') },
          { value: 'every', label: translate('marksActorsEvery') },
          { value: 'none', label: translate('marksActorsNone') },
        ]}
      />
      <Choice
        label={translate('marksClaims')}
        chosen={marks.claims}
        onChoose={(claims) => onChange({ marks: { ...marks, claims } })}
        options={[
          { value: 'disputed', label: translate('marksClaimsDisputed') },
          { value: 'unsettled', label: translate('marksClaimsUnsettled') },
          { value: 'all', label: translate('marksClaimsAll') },
          { value: 'none', label: translate('marksClaimsNone') },
        ]}
      />
      <Choice
        label={translate('opensOn')}
        chosen={opensOn}
        onChoose={(chosen) => onChange({ opensOn: chosen })}
        options={[
          { value: 'click', label: translate('opensOnClick') },
          { value: 'hover', label: translate('opensOnHover') },
        ]}
      />
    </div>
  );
}

function Hidden({ hidden, onUnhide }: Pick<Props, 'hidden' | 'onUnhide'>): JSX.Element | null {
  const { translate } = useLanguage();
  if (hidden.length === 0) return null;
  return (
    <section class="hosts">
      <h2 class="label">{translate('hiddenActors')}</h2>
      <ul class="host-rows">
        {hidden.map(({ key, name, host }) => (
          <li key={key} class="host-row">
            <span>
              <bdi>{name}</bdi>{' '}
              <span class="small soft">{host ? translate('hiddenAt', host) : translate('hiddenEverywhere')}</span>
            </span>
            <IconButton icon="close" size={14} label={translate('unhide', name)} onPress={() => onUnhide(key)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
