// What a button beside a list's problem does.

import type { ListActions } from '../../components/options/lists-state';
import { browser } from '../../lib/browser';
import type { ListId } from '../../lib/model/list';
import type { StoredList } from '../../lib/model/list-store';

const PUBLISH_HELP = 'https://support.google.com/docs/answer/183965';

type Check = (id: ListId, options?: { allowOlder?: boolean }) => Promise<void>;

export function useRemedies(lists: readonly StoredList[] | undefined, check: Check): ListActions['onRemedy'] {
  return (id, remedy) => {
    const list = lists?.find((known) => known.id === id);
    switch (remedy) {
      case 'allow-access':
        // Straight from the click: browsers grant nothing otherwise.
        void browser.permissions
          .request({ origins: originsOf(list) })
          .then((granted) => (granted ? check(id) : undefined));
        return;
      case 'use-older':
        void check(id, { allowOlder: true });
        return;
      case 'copy-report':
        void navigator.clipboard.writeText(
          JSON.stringify({ id, url: list?.url, result: list?.lastResult, problems: list?.active?.problems }, null, 1),
        );
        return;
      case 'publish-help':
        void browser.tabs.create({ url: PUBLISH_HELP });
        return;
      case 'change-address':
        document.getElementById('add-address')?.focus();
        return;
      case 'free-space':
        location.hash = '#data';
        return;
      default:
        void check(id);
    }
  };
}

function originsOf(list: StoredList | undefined): string[] {
  const result = list?.lastResult;
  const origins = [list?.url && new URL(list.url).origin, result?.code === 'NET_BLOCKED' ? result.origin : undefined];
  return [...new Set(origins.flatMap((origin) => (origin ? `${origin}/*` : [])))];
}
