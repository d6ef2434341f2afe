// Options, Marks: which marks are painted, with which colours, how a card opens; with a sample that follows every choice.

import type { JSX } from 'preact';
import type { RecordRef } from '../../lib/model/list';
import type { Settings } from '../../lib/model/settings';
import { useLanguage } from '../i18n';
import { Icon } from '../icon';
import { Choice } from '../parts/choice';
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
  const setMarks = (change: Partial<Settings['marks']>): void => onChange({ marks: { ...marks, ...change } });
  return (
    <>
      <MarksSample settings={settings} />
      <div class="choices">
        <Choice
          label={translate('marksActors')}
          chosen={marks.actors}
          onChoose={(actors) => setMarks({ actors })}
          options={[
            { value: 'first', label: translate('marksActorsFirst') },
            { value: 'every', label: translate('marksActorsEvery') },
            { value: 'none', label: translate('marksActorsNone') },
          ]}
        />
        <Choice
          label={translate('marksClaims')}
          chosen={marks.claims}
          onChoose={(claims) => setMarks({ claims })}
          options={[
            { value: 'disputed', label: translate('marksClaimsDisputed') },
            { value: 'unsettled', label: translate('marksClaimsUnsettled') },
            { value: 'all', label: translate('marksClaimsAll') },
            { value: 'none', label: translate('marksClaimsNone') },
          ]}
        />
        <Choice
          label={translate('opensOn')}
          chosen={settings.opensOn}
          onChoose={(opensOn) => onChange({ opensOn })}
          options={[
            { value: 'click', label: translate('opensOnClick') },
            { value: 'hover', label: translate('opensOnHover') },
          ]}
        />
      </div>
      <Switch on={marks.context} onChange={(context) => setMarks({ context })}>
        <span>{translate('marksContext')}</span>
      </Switch>
      <ColourChoices colours={settings.colours} onChange={(colours) => onChange({ colours })} />
      <Hidden hidden={hidden} onUnhide={onUnhide} />
    </>
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
            <button
              type="button"
              class="button button-icon"
              aria-label={translate('unhide', name)}
              title={translate('unhide', name)}
              onClick={() => onUnhide(key)}
            >
              <Icon of="close" size={14} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
