// Says that something the reader pressed could not be done. Nobody waits for what a press sets going: its failure is heard here.

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useLanguage } from '../i18n';

/** Stays until the next press. One on a page. */
export function FailedAction(): JSX.Element {
  const { translate } = useLanguage();
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    addEventListener('unhandledrejection', () => setHasFailed(true), { signal });
    addEventListener('click', () => setHasFailed(false), { signal, capture: true });
    return () => ending.abort();
  }, []);
  return (
    <div class="sheet failed-action" role="alert">
      {hasFailed && <p class="small">{translate('actionFailed')}</p>}
    </div>
  );
}
