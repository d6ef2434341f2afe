// Where a statement comes from: links to its sources, or the plain word that it has none.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Source } from '../../lib/model/list';
import { formatDate } from '../dates';
import { useLanguage } from '../i18n';
import { Icon } from '../icon';

const SHOWN = 3;

export function Sources({ of: sources }: { of: readonly Source[] }): JSX.Element {
  const { translate, count } = useLanguage();
  const [all, setAll] = useState(false);
  if (sources.length === 0) return <p class="sources sources-none">{translate('noSourceGiven')}</p>;
  // One more than fits is shown rather than hidden behind a button of its own.
  const shown = all || sources.length <= SHOWN + 1 ? sources : sources.slice(0, SHOWN);
  return (
    <ul class="sources" aria-label={translate('sourcesLabel')}>
      {shown.map((source) => (
        <li key={source.url}>
          <SourceLink source={source} />
        </li>
      ))}
      {shown.length < sources.length && (
        <li>
          <button type="button" class="link-button source" onClick={() => setAll(true)}>
            {count('moreSources', sources.length - shown.length)}
          </button>
        </li>
      )}
    </ul>
  );
}

function SourceLink({ source }: { source: Source }): JSX.Element {
  const language = useLanguage();
  const name = source.publisher ?? source.author ?? hostOf(source.url) ?? source.url;
  const label = (
    <span>
      <bdi>{name}</bdi>
      {source.date && `, ${formatDate(source.date, language)}`}
    </span>
  );
  const address = webAddress(source.url);
  const archive = source.archiveUrl && webAddress(source.archiveUrl);
  return (
    <>
      {address ? (
        <a class="source" href={address} target="_blank" rel="noopener noreferrer" title={source.title}>
          {label}
          <Icon of="external" size={11} />
        </a>
      ) : (
        <span class="source">{label}</span>
      )}
      {archive && (
        <a class="source" href={archive} target="_blank" rel="noopener noreferrer">
          {language.translate('sourceArchived')}
        </a>
      )}
    </>
  );
}

/** The address if it is a web page's; a list's text never becomes any other kind of link. */
export function webAddress(address: string): string | undefined {
  const parsed = parse(address);
  return parsed?.protocol === 'https:' || parsed?.protocol === 'http:' ? parsed.href : undefined;
}

const hostOf = (address: string): string | undefined => parse(address)?.hostname.replace(/^www\./, '');

const parse = (address: string): URL | undefined => (URL.canParse(address) ? new URL(address) : undefined);
