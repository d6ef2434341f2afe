// What popup and side panel look at, and the newest answer to what stands there.

import { useCallback, useRef, useState } from 'preact/hooks';
import { type Look, lookAt } from './look-at';
import { type FrontTab, tabInFront } from './tab-in-front';

/** `look` is undefined for a moment at first. `again` looks anew; an older look has nothing more to say then. */
export function useLook(): { tab: FrontTab; look: Look | undefined; again(): void } {
  const [tab, setTab] = useState<FrontTab>({});
  const [look, setLook] = useState<Look>();
  const looks = useRef(0);
  const show = useCallback(async (): Promise<void> => {
    const mine = ++looks.current;
    const front = await tabInFront();
    const draw = (found: Look): boolean => {
      const isNewest = mine === looks.current;
      if (isNewest) {
        setTab(front);
        setLook(found);
      }
      return isNewest;
    };
    draw(await lookAt(front, draw));
  }, []);
  return { tab, look, again: useCallback(() => void show(), [show]) };
}
