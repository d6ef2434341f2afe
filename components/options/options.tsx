// The options page's frame: its sections in a column of links, one of them open. What a section shows is its own affair.

import type { ComponentChildren, JSX } from 'preact';
import { type MessageKey, useLanguage } from '../i18n';

export const SECTIONS = ['lists', 'my-list', 'sites', 'marks', 'data', 'shortcuts', 'privacy'] as const;
export type SectionId = (typeof SECTIONS)[number];

const TITLES: Record<SectionId, MessageKey> = {
  lists: 'sectionLists',
  'my-list': 'sectionMyList',
  sites: 'sectionSites',
  marks: 'sectionMarks',
  data: 'sectionData',
  shortcuts: 'sectionShortcuts',
  privacy: 'sectionPrivacy',
};

type Props = { section: SectionId; children: ComponentChildren };

/** The links lead to `#lists`, `#my-list`, …; the wiring listens for the change of hash. */
export function Options({ section, children }: Props): JSX.Element {
  const { translate, dir, locale } = useLanguage();
  return (
    <div class="sheet options" dir={dir} lang={locale}>
      <header class="masthead options-mast">
        <p class="wordmark">{translate('extName')}</p>
        <nav aria-label={translate('optionsTitle')}>
          <ul class="options-nav">
            {SECTIONS.map((id) => (
              <li key={id}>
                <a href={`#${id}`} aria-current={id === section ? 'page' : undefined}>
                  {translate(TITLES[id])}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main class="options-main">
        <h1 class="options-title">{translate(TITLES[section])}</h1>
        {children}
      </main>
    </div>
  );
}

/** The section that a hash names; lists for anything else. */
export const sectionOf = (hash: string): SectionId => SECTIONS.find((id) => id === hash.replace(/^#/, '')) ?? 'lists';
