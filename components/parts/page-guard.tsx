// Stands around a view: what could not be shown is said, with a way to try again. Knows of what failed only whether trying again can help.

import type { ComponentChildren, JSX } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { useLanguage } from '../i18n';
import { failureWords } from './failure-words';
import { Notice } from './notice';

/** Whatever is thrown while `children` are drawn (see `useThrown`) puts a notice in their place. */
export function PageGuard({ children }: { children: ComponentChildren }): JSX.Element {
  const { translate } = useLanguage();
  const [failure, tryAgain] = useErrorBoundary();
  if (failure === undefined) return <>{children}</>;
  return (
    <div class="sheet page-failed" role="alert">
      <Notice title={translate('pageFailed')} text={translate(failureWords(failure, 'pageFailedText'))}>
        <button type="button" class="button button-primary" onClick={tryAgain}>
          {translate('tryAgain')}
        </button>
      </Notice>
    </div>
  );
}
