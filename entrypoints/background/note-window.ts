// The window in which the reader writes a note: an extension window, over which no page can draw. One at a time.

import { browser, ownUrl } from '../../lib/browser';
import { NOTE_DRAFT, type NoteDraft } from '../../lib/model/note';
import { withinBounds } from '../../lib/model/page-bounds';

const NOTE_WINDOW = 'noteWindow';
const SIZE = { width: 460, height: 720 } as const;

export async function openNoteWindow(draft: NoteDraft): Promise<void> {
  const { [NOTE_WINDOW]: open } = await browser.storage.session.get(NOTE_WINDOW);
  await browser.storage.session.set({ [NOTE_DRAFT]: withinBounds(draft) });
  // The window that stands open takes the new draft by itself.
  if (typeof open === 'number' && (await isInFront(open))) return;
  const id = await openWindow();
  await browser.storage.session.set({ [NOTE_WINDOW]: id });
}

const isInFront = (id: number): Promise<boolean> =>
  browser.windows.update(id, { focused: true }).then(
    () => true,
    () => false,
  );

/** Browsers without windows, as on phones, get a tab. */
async function openWindow(): Promise<number | undefined> {
  const url = ownUrl('note.html');
  if (!browser.windows) return (await browser.tabs.create({ url })).windowId;
  const { left = 0, top = 0, width = SIZE.width, height = SIZE.height } = await browser.windows.getLastFocused();
  const place = {
    left: Math.max(0, Math.round(left + (width - SIZE.width) / 2)),
    top: Math.max(0, Math.round(top + (height - SIZE.height) / 3)),
  };
  const opened = await browser.windows
    .create({ url, type: 'popup', ...SIZE, ...place })
    // A place outside the screens is refused: the browser then chooses.
    .catch(() => browser.windows.create({ url, type: 'popup', ...SIZE }));
  return opened?.id;
}
