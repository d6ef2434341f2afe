// Loads what no page needs before the reader's first gesture: the card and stepping.

import { ownUrl } from '../../lib/browser';
import { type CardModule, loadedCard } from '../../lib/page/card-slot';

/** Undefined when the module cannot be loaded, as after an update of the extension: the page then stays as it is. */
export async function loadCard(): Promise<CardModule | undefined> {
  if (!loadedCard()) await import(/* @vite-ignore */ ownUrl('card.js')).catch(() => undefined);
  return loadedCard();
}
