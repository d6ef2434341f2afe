// Options, Privacy: what is read, what leaves the browser, and every permission in plain words.

import type { JSX } from 'preact';
import { type MessageKey, useLanguage } from '../i18n';

/** As in the manifest; `sites` stands for the content script on http and https pages. */
export type PermissionName =
  | 'sites'
  | 'storage'
  | 'unlimitedStorage'
  | 'alarms'
  | 'contextMenus'
  | 'sidePanel'
  | 'activeTab';

type Props = {
  permissions: readonly PermissionName[];
  /** Origins the reader allowed so that a list can be fetched, and the lists that need them. */
  origins: readonly { origin: string; lists: readonly string[] }[];
  onGiveBack(origin: string): void;
};

const WORDS: Record<PermissionName, { name: MessageKey; why: MessageKey }> = {
  sites: { name: 'permissionSites', why: 'permissionSitesWhy' },
  storage: { name: 'permissionStorage', why: 'permissionStorageWhy' },
  unlimitedStorage: { name: 'permissionSpace', why: 'permissionSpaceWhy' },
  alarms: { name: 'permissionAlarms', why: 'permissionAlarmsWhy' },
  contextMenus: { name: 'permissionMenus', why: 'permissionMenusWhy' },
  sidePanel: { name: 'permissionPanel', why: 'permissionPanelWhy' },
  activeTab: { name: 'permissionTab', why: 'permissionTabWhy' },
};

export function PrivacySection({ permissions, origins, onGiveBack }: Props): JSX.Element {
  const { translate, list } = useLanguage();
  return (
    <>
      <p class="lede">{translate('privacyLede')}</p>
      <ul class="promises">
        <li class="promise">{translate('privacyStays')}</li>
        <li class="promise">{translate('privacyLeaves')}</li>
        <li class="promise">{translate('privacyNobody')}</li>
      </ul>
      <h2 class="label">{translate('permissionsHeading')}</h2>
      <dl class="permissions">
        {permissions.map((permission) => (
          <div key={permission}>
            <dt>{translate(WORDS[permission].name)}</dt>
            <dd class="soft">{translate(WORDS[permission].why)}</dd>
          </div>
        ))}
      </dl>
      {origins.length > 0 && (
        <section class="hosts">
          <h2 class="label">{translate('permissionsOrigins')}</h2>
          <ul class="host-rows">
            {origins.map(({ origin, lists }) => (
              <li key={origin} class="host-row">
                <span>
                  <bdi dir="ltr">{origin}</bdi> <span class="small soft">{list(lists)}</span>
                </span>
                <button type="button" class="button" onClick={() => onGiveBack(origin)}>
                  {translate('giveBack')}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
