// Options, Sites: everywhere, only some, or all but some.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SiteSettings } from '../../lib/model/settings';
import { useLanguage } from '../i18n';
import { Choice } from '../parts/choice';
import { IconButton } from '../parts/icon-button';

type Props = { sites: SiteSettings; onChange(sites: SiteSettings): void };

export function SitesSection({ sites, onChange }: Props): JSX.Element {
  const { translate } = useLanguage();
  return (
    <>
      <p class="lede">{translate('sitesLede')}</p>
      <Choice
        label={translate('sitesWhere')}
        chosen={sites.mode}
        onChoose={(mode) => onChange({ ...sites, mode })}
        options={[
          { value: 'everywhere', label: translate('sitesEverywhere') },
          { value: 'only', label: translate('sitesOnly') },
          { value: 'not', label: translate('sitesNot') },
        ]}
      />
      {sites.mode !== 'everywhere' && <Hosts sites={sites} onChange={onChange} />}
    </>
  );
}

function Hosts({ sites, onChange }: Props): JSX.Element {
  const { translate } = useLanguage();
  const add = (host: string): void => onChange({ ...sites, hosts: [...new Set([...sites.hosts, host])].toSorted() });
  const remove = (host: string): void => onChange({ ...sites, hosts: sites.hosts.filter((known) => known !== host) });
  return (
    <section class="hosts">
      <HostForm onAdd={add} />
      {sites.hosts.length === 0 && <p class="small soft">{translate('sitesNone')}</p>}
      <ul class="host-rows">
        {sites.hosts.map((host) => (
          <HostRow key={host} host={host} onRemove={() => remove(host)} />
        ))}
      </ul>
    </section>
  );
}

function HostForm({ onAdd }: { onAdd(host: string): void }): JSX.Element {
  const { translate } = useLanguage();
  const [wrong, setWrong] = useState(false);
  const add = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const host = typedHost(`${new FormData(form).get('host') ?? ''}`);
    setWrong(host === undefined);
    if (host === undefined) return;
    form.reset();
    onAdd(host);
  };
  return (
    <>
      <form class="add-line" onSubmit={add}>
        <input
          class="field"
          name="host"
          aria-label={translate('sitesAdd')}
          placeholder="news.example"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
        />
        <button type="submit" class="button">
          {translate('add')}
        </button>
      </form>
      {wrong && (
        <p class="small" role="alert">
          {translate('sitesWrong')}
        </p>
      )}
    </>
  );
}

function HostRow({ host, onRemove }: { host: string; onRemove(): void }): JSX.Element {
  const { translate } = useLanguage();
  return (
    <li class="host-row">
      <bdi dir="ltr">{host}</bdi>
      <IconButton icon="close" size={14} label={translate('sitesRemove', host)} onPress={onRemove} />
    </li>
  );
}

/** A host, or the host of a pasted address, without `www.`; undefined for what is neither. */
export function typedHost(typed: string): string | undefined {
  const address = typed.includes('://') ? typed.trim() : `https://${typed.trim()}`;
  if (!URL.canParse(address)) return undefined;
  const { hostname } = new URL(address);
  return hostname.includes('.') || hostname === 'localhost' ? hostname.replace(/^www\./, '') : undefined;
}
