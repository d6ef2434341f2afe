// Says what the browser had lost and what came back, until the reader has seen it.

import type { JSX } from 'preact';
import { useLanguage } from '../i18n';

export function HealedNote({ words, onSeen }: { words: string; onSeen(): void }): JSX.Element {
  const { translate } = useLanguage();
  return (
    <div class="status status-alert" role="status">
      <p class="small">{words}</p>
      <button type="button" class="button" onClick={onSeen}>
        {translate('close')}
      </button>
    </div>
  );
}
