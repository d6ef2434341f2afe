// Ends a pause at its minute: open pages get their marks back without being loaded again.

import { browser } from '../../lib/browser';
import { isPaused, type Settings } from '../../lib/model/settings';
import { refreshTabs } from './tabs';

const ALARM = 'pause-ends';

/** Called with every change of the settings; the same pause twice sets the same alarm. */
export async function schedulePauseEnd(settings: Settings): Promise<void> {
  if (isPaused(settings, Date.now())) await browser.alarms.create(ALARM, { when: settings.pausedUntil });
  else await browser.alarms.clear(ALARM);
}

export const endPauseOn = (alarm: string): void => void (alarm === ALARM && refreshTabs());
