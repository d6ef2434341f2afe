// Options, Marks: which marks are painted, with which colours, how a card opens; with a sample that follows every choice.

import type { ComponentProps, JSX } from 'preact';
import type { Settings } from '../../lib/model/settings';
import { useLanguage } from '../i18n';
import { Choice } from '../parts/choice';
import { Switch } from '../parts/switch';
import { ColourChoices } from './colour-choices';
import { HiddenSection } from './hidden-section';
import { MarksSample } from './marks-sample';

type MarkChoices = Pick<Settings, 'marks' | 'opensOn' | 'colours'>;
type Props = ComponentProps<typeof HiddenSection> & {
  settings: MarkChoices;
  onChange(change: Partial<MarkChoices>): void;
};

export function MarksSection({ settings, onChange, ...away }: Props): JSX.Element {
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
      <HiddenSection {...away} />
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
