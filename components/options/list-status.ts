// The one line that says how a list is doing. Pure.

import type { StoredList } from '../../lib/model/list-store';
import type { SyncProblem } from '../../lib/model/sync-problem';
import { formatAgo, formatDay } from '../dates';
import type { Language } from '../i18n';
import { problemWords, type Remedy } from './problem-words';

export type ListStatus = {
  tone: 'good' | 'quiet' | 'alert';
  text: string;
  remedy?: Remedy;
};

const DAY_MS = 86_400_000;

export function listStatus(list: StoredList, isKept: boolean, now: number, language: Language): ListStatus {
  const { translate } = language;
  if (list.held) return { tone: 'alert', text: translate('listHeld') };
  const problem = problemOf(list);
  if (problem) return failing(list, problem, now, language);
  if (list.pinned) return { tone: 'quiet', text: translate('listPinned') };
  if (!list.enabled) return { tone: 'quiet', text: translate('listOff') };
  if (isStale(list, now)) return { tone: 'quiet', text: translate('listOld', formatDay(publishedOf(list), language)) };
  if (list.kind === 'starter') return { tone: 'good', text: translate('listStarter') };
  if (list.kind === 'own' || list.kind === 'paste') return { tone: 'good', text: translate('listLocal') };
  if (!list.active) return { tone: 'quiet', text: translate('listNotRead') };
  const skipped = list.active.skipped;
  if (skipped > 0) return { tone: 'good', text: language.count('listSkipped', skipped), remedy: 'copy-report' };
  if (list.kind === 'file') return { tone: 'good', text: translate(isKept ? 'listFileKept' : 'listFile') };
  return { tone: 'good', text: translate('listUpToDate') };
}

/** Works on with the last good copy, and says since when. */
function failing(list: StoredList, problem: SyncProblem, now: number, language: Language): ListStatus {
  const { text, remedy } = problemWords(problem, language);
  const kept = list.lastSuccessAt;
  const words =
    kept && list.active ? `${text} ${language.translate('keptCopy', formatAgo(kept, now, language))}` : text;
  const tone = problem.code === 'NET_OFFLINE' ? 'quiet' : 'alert';
  return { tone, text: words, ...(remedy && { remedy }) };
}

function problemOf({ lastResult }: StoredList): SyncProblem | undefined {
  switch (lastResult?.code) {
    case undefined:
    case 'OK':
    case 'UNCHANGED':
    case 'PINNED':
    case 'HELD':
      return undefined;
    default:
      return lastResult;
  }
}

const publishedOf = (list: StoredList): string => list.active?.header.published ?? '';

function isStale(list: StoredList, now: number): boolean {
  const allowed = durationMs(list.active?.header.staleAfter);
  const published = Date.parse(publishedOf(list));
  return allowed !== undefined && !Number.isNaN(published) && now - published > allowed;
}

/** ISO 8601 `PnD` or `PTnH`. */
function durationMs(duration: string | undefined): number | undefined {
  const [, days, hours] = /^P(?:(\d+)D|T(\d+)H)$/.exec(duration ?? '') ?? [];
  if (days) return Number(days) * DAY_MS;
  return hours ? (Number(hours) * DAY_MS) / 24 : undefined;
}
