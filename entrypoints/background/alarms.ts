// The alarms on which lists are checked.

import { browser } from '../../lib/browser';

const CHECK = 'check-lists';
/** Lists of one host are checked a minute apart: when some are left over, this alarm brings the next turn. */
export const CHECK_SOON = 'check-lists-soon';

const HOUR_MS = 60 * 60_000;

export const isCheck = (name: string): boolean => name === CHECK || name === CHECK_SOON;

/** Hourly; what is due decides for itself. An alarm may be lost when the browser restarts, and stands days ahead when the clock was set back. */
export async function keepAlarm(): Promise<void> {
  const known = await browser.alarms.get(CHECK);
  const isNear = known !== undefined && known.scheduledTime < Date.now() + HOUR_MS + 60_000;
  if (!isNear) await browser.alarms.create(CHECK, { periodInMinutes: 60 });
}
