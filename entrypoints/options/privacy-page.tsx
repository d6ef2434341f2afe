// Every permission in plain words, and the origins that the reader allowed for lists.

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type PermissionName, PrivacySection } from '../../components/options/privacy-section';
import { browser } from '../../lib/browser';
import { database, useQuery } from './use-stored';

const KNOWN: readonly PermissionName[] = [
  'storage',
  'unlimitedStorage',
  'alarms',
  'contextMenus',
  'sidePanel',
  'activeTab',
];

export function PrivacyPage(): JSX.Element {
  const [origins, setOrigins] = useState<string[]>([]);
  const lists = useQuery(() => database.lists.toArray()) ?? [];
  const load = (): void =>
    void browser.permissions.getAll().then((granted) => setOrigins(allowedForLists(granted.origins ?? [])));
  useEffect(load, []);
  const declared = browser.runtime.getManifest().permissions ?? [];
  const giveBack = (origin: string): void => void browser.permissions.remove({ origins: [`${origin}/*`] }).then(load);
  return (
    <PrivacySection
      permissions={['sites', ...KNOWN.filter((name) => declared.includes(name))]}
      origins={origins.map((origin) => ({
        origin,
        lists: lists.flatMap(({ url, active }) => (url?.startsWith(origin) ? (active?.header.title ?? url) : [])),
      }))}
      onGiveBack={giveBack}
    />
  );
}

/** Single hosts only: the content script's own patterns cover every site. */
const allowedForLists = (origins: readonly string[]): string[] =>
  origins
    .filter((pattern) => !pattern.includes('*://') && !/\/\/\*\//.test(pattern))
    .map((pattern) => pattern.replace(/\/\*$/, ''));
