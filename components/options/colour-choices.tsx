// The reader's own colour for each kind of mark. The line stays what tells the kind.

import type { JSX } from 'preact';
import { HUED, MARK_COLOURS } from '../../lib/model/mark-lines';
import type { Settings } from '../../lib/model/settings';
import { useLanguage } from '../i18n';
import { markLine } from './mark-line';

type Colours = Settings['colours'];

const LABELS = { actor: 'kindActor', unsettled: 'kindUnsettled', disputed: 'kindDisputed' } as const;

export function ColourChoices({
  colours,
  onChange,
}: {
  colours: Colours;
  onChange(colours: Colours): void;
}): JSX.Element {
  const { translate } = useLanguage();
  return (
    <section class="colours">
      <h2 class="label">{translate('marksColours')}</h2>
      <ul>
        {HUED.map((kind) => (
          <li key={kind}>
            <label class="colour">
              <input
                type="color"
                value={colours[kind] ?? MARK_COLOURS[kind]}
                onChange={(event) => onChange({ ...colours, [kind]: event.currentTarget.value })}
              />
              <span style={markLine(kind, colours)}>{translate(LABELS[kind])}</span>
            </label>
          </li>
        ))}
      </ul>
      {Object.keys(colours).length > 0 && (
        <button type="button" class="button" onClick={() => onChange({})}>
          {translate('coloursReset')}
        </button>
      )}
    </section>
  );
}
