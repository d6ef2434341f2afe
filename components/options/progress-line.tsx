// A check or an import that is running: how far it is, and the way to stop it.

import type { JSX } from 'preact';
import { type SyncProgress, shareDone } from '../../lib/model/sync-progress';
import { useLanguage } from '../i18n';
import { progressWords } from './progress-words';

/** Without `progress` it has only just been asked for. */
export function ProgressLine({
  progress,
  onCancel,
}: {
  progress: SyncProgress | undefined;
  onCancel(): void;
}): JSX.Element {
  const language = useLanguage();
  const words = progress ? progressWords(progress, language) : language.translate('listChecking');
  const share = progress && shareDone(progress);
  return (
    <div class="status status-busy">
      <div class="progress">
        <p class="small figures" role="status">
          {words}
        </p>
        {/* Without a value the bar says that something is being done, not how much of it. */}
        <progress class="progress-bar" aria-label={words} max={1} {...(share !== undefined && { value: share })} />
      </div>
      <button type="button" class="button" onClick={onCancel}>
        {language.translate('cancel')}
      </button>
    </div>
  );
}
