// Whom to tell when a list is wrong. A publisher without an address gets a plain line, never a button that cannot work.

import type { JSX } from 'preact';
import type { CardList } from '../../lib/model/card';
import type { Publisher } from '../../lib/model/list';
import { useLanguage } from '../i18n';
import { webAddress } from '../parts/sources';

export function ReportLinks({ lists }: { lists: readonly CardList[] }): JSX.Element {
  const { translate } = useLanguage();
  return (
    <>
      {lists.map(({ id, title, publisher }) => {
        const address = correctionAddress(publisher);
        return address ? (
          <a key={id} href={address} target="_blank" rel="noopener noreferrer">
            {translate('reportTo', publisher.name, title)}
          </a>
        ) : (
          <p key={id} class="faint">
            {translate('reportNowhere', publisher.name, title)}
          </p>
        );
      })}
    </>
  );
}

/** The publisher's page for corrections, else a page or mail address for contact; undefined when it gives neither. */
export function correctionAddress({ corrections, contact }: Publisher): string | undefined {
  for (const address of [corrections, contact]) {
    if (!address) continue;
    const page = webAddress(address);
    if (page) return page;
    const mail = address.replace(/^mailto:/, '');
    if (/^[^\s@?&]+@[^\s@?&]+$/.test(mail)) return `mailto:${mail}`;
  }
  return undefined;
}
