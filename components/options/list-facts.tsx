// The three times of a list (its data, the last good check, the last try), and where it comes from.

import type { ComponentChildren, JSX } from 'preact';
import type { StoredList } from '../../lib/model/list-store';
import { formatAgo, formatBytes, formatDay, formatInstant } from '../dates';
import { useLanguage } from '../i18n';
import { webAddress } from '../parts/sources';

export function ListTimes({ list, now }: { list: StoredList; now: number }): JSX.Element {
  const language = useLanguage();
  const { translate } = language;
  return (
    <dl class="times figures">
      {list.active && <Fact name={translate('timeData')}>{formatDay(list.active.header.published, language)}</Fact>}
      {list.lastSuccessAt !== undefined && (
        <Fact name={translate('timeSuccess')}>
          <Moment at={list.lastSuccessAt} now={now} />
        </Fact>
      )}
      {list.lastAttemptAt !== undefined && (
        <Fact name={translate('timeAttempt')}>
          <Moment at={list.lastAttemptAt} now={now} />
        </Fact>
      )}
    </dl>
  );
}

export function ListOrigin({ list }: { list: StoredList }): JSX.Element {
  const language = useLanguage();
  const { translate } = language;
  const { active } = list;
  const address = list.url ? webAddress(list.url) : undefined;
  return (
    <dl class="facts small">
      {list.url && (
        <Fact name={translate(address ? 'factAddress' : 'factFile')}>
          {address ? (
            <a href={address} target="_blank" rel="noopener noreferrer" class="address">
              {list.url}
            </a>
          ) : (
            list.url
          )}
        </Fact>
      )}
      {list.typedUrl && (
        <Fact name={translate('factTyped')}>
          <span class="address">{list.typedUrl}</span>
        </Fact>
      )}
      {active?.header.license && <Fact name={translate('factLicence')}>{active.header.license}</Fact>}
      {active?.header.attribution && <Fact name={translate('factAttribution')}>{active.header.attribution}</Fact>}
      {active && <Fact name={translate('factSize')}>{formatBytes(active.bytes, language)}</Fact>}
      {active && <Fact name={translate('factFormat')}>{active.format}</Fact>}
      <Fact name={translate('factAdded')}>{formatInstant(list.addedAt, language)}</Fact>
    </dl>
  );
}

export function Fact({ name, children }: { name: string; children: ComponentChildren }): JSX.Element {
  return (
    <div class="fact">
      <dt class="faint">{name}</dt>
      <dd>
        <bdi>{children}</bdi>
      </dd>
    </div>
  );
}

function Moment({ at, now }: { at: number; now: number }): JSX.Element {
  const language = useLanguage();
  return (
    <time dateTime={new Date(at).toISOString()} title={formatInstant(at, language)}>
      {formatAgo(at, now, language)}
    </time>
  );
}
