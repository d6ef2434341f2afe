// A page of the extension's own: takes on the interface's language, and draws into the one element that its HTML holds.

import { type ComponentChildren, render } from 'preact';
import { type Language, LanguageContext } from './i18n';
import { FailedAction } from './parts/failed-action';
import { PageGuard } from './parts/page-guard';

/** Call once for a page. What comes back draws, and draws anew. */
export function ownPage(language: Language, title: string): (content: ComponentChildren) => void {
  document.documentElement.lang = language.locale;
  document.documentElement.dir = language.dir;
  document.title = title;
  const root = document.getElementById('root');
  return (content) => {
    if (!root) return;
    render(
      <LanguageContext.Provider value={language}>
        <PageGuard>{content}</PageGuard>
        <FailedAction />
      </LanguageContext.Provider>,
      root,
    );
  };
}
