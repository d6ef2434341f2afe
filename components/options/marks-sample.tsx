// A short made-up passage, marked the way the reader's choices would mark it.

import type { ComponentChildren, JSX } from 'preact';
import type { Settings } from '../../lib/model/settings';
import { useLanguage } from '../i18n';
import { Phrase } from '../phrase';
import { markLine } from './mark-line';

type Kind = 'actor' | 'unsettled' | 'disputed' | 'attributed';
type Props = { settings: Pick<Settings, 'marks' | 'colours'> };

const SHOWN: Record<Settings['marks']['claims'], readonly Kind[]> = {
  none: [],
  disputed: ['disputed'],
  unsettled: ['disputed', 'unsettled'],
  all: ['disputed', 'unsettled', 'attributed'],
};

export function MarksSample({ settings: { marks, colours } }: Props): JSX.Element {
  const { translate } = useLanguage();
  const mark = (kind: Kind, words: ComponentChildren, isRepeat = false): JSX.Element => {
    const isShown =
      kind === 'actor'
        ? marks.actors === 'every' || (marks.actors === 'first' && !isRepeat)
        : SHOWN[marks.claims].includes(kind);
    return <span style={isShown ? markLine(kind, colours) : undefined}>{words}</span>;
  };
  return (
    <figure class="marks-sample">
      <figcaption class="label">{translate('marksSample')}</figcaption>
      <p class="quote">
        <Phrase
          of="sampleMarks"
          with={[
            mark('actor', translate('sampleActor')),
            mark('disputed', translate('sampleDisputed')),
            mark('unsettled', translate('sampleUnsettled')),
            mark('actor', translate('sampleActor'), true),
            mark('attributed', translate('sampleStated')),
          ]}
        />
      </p>
    </figure>
  );
}
