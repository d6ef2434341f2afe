// What a button beside a list's problem does.

import type { ListActions } from '../../components/options/lists-state';
import { browser } from '../../lib/browser';
import type { ListId } from '../../lib/model/list';
import { DEFAULT_LIMITS, FILE_LIMITS, raisedLimits } from '../../lib/model/list-limits';
import type { StoredList } from '../../lib/model/list-store';
import { callBackground } from './use-stored';

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
        typeAgain(list?.typedUrl ?? list?.url);
        return;
      case 'raise-limit':
        raiseLimit(list);
        return;
      case 'update-extension':
        void browser.runtime.requestUpdateCheck();
        return;
      case 'free-space':
        location.hash = '#data';
        return;
      default:
        void check(id);
    }
  };
}

/** The field holds the address that no longer answers: the reader corrects it and looks inside. */
function typeAgain(address: string | undefined): void {
  const field = document.getElementById('add-address');
  if (!(field instanceof HTMLInputElement)) return;
  field.value = address ?? '';
  field.scrollIntoView({ block: 'center' });
  field.focus();
  field.select();
}

function raiseLimit(list: StoredList | undefined): void {
  const limits = list?.limits ?? (list?.kind === 'url' ? DEFAULT_LIMITS : FILE_LIMITS);
  const raised = raisedLimits(limits, list?.lastResult);
  if (list && raised) void callBackground('setLimits', list.id, raised);
}

function originsOf(list: StoredList | undefined): string[] {
  const result = list?.lastResult;
  const origins = [list?.url && new URL(list.url).origin, result?.code === 'NET_BLOCKED' ? result.origin : undefined];
  return [...new Set(origins.flatMap((origin) => (origin ? `${origin}/*` : [])))];
}
