// The fill of one source type: solid when a name is given, patterned when a group speaks, hollow when nobody does.

import type { JSX } from 'preact';
import type { SourceType } from '../../lib/model/reading';
import { useLanguage } from '../i18n';
import { SOURCE_LABELS } from '../labels-table';

export function SourceTag({ type, party = false }: { type: SourceType; party?: boolean }): JSX.Element {
  const { translate } = useLanguage();
  return (
    <p class="source-tag label">
      <span class={`swatch fill-${type}`} aria-hidden="true" />
      {translate(SOURCE_LABELS[type])}
      {party && <span class="faint"> · {translate('sourceParty')}</span>}
    </p>
  );
}
