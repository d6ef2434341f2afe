// A page without the events that the reader has just dismissed from it, counts and drawings included.

import type { PageReading } from '../../lib/model/card';
import { useDismissed } from '../statement/use-dismissed';
import type { PopupActions } from './popup-state';

export function useRelated(page: PageReading, actions: PopupActions): { page: PageReading; actions: PopupActions } {
  const { isLeft, onNotRelated } = useDismissed(page.article.url, actions.onNotRelated);
  const events = page.events.filter(({ linked }) => isLeft(linked));
  return {
    page: { ...page, events, reading: { ...page.reading, events: page.reading.events.filter(isLeft) } },
    actions: { ...actions, onNotRelated },
  };
}
