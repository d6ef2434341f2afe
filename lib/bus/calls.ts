// Every call between contexts, as function signatures; nothing else crosses. Types flow from here to both ends.

import type { Article } from '../model/article';
import type { CardContent, CardSubject, PageReading } from '../model/card';
import type { Hidden } from '../model/hidden';
import type { ImportFilter } from '../model/import-filter';
import type { ListId, ListRecord, RecordId, RecordRef, RecordType } from '../model/list';
import type { ListLimits } from '../model/list-store';
import type { MarkedReading } from '../model/mark';
import type { MyListDescription, NewNote, NoteDraft } from '../model/note';
import type { PageState } from '../model/page-state';
import type { AddChoices, FileReference, ListPreview, PreviewRequest } from '../model/preview';
import type { Reading } from '../model/reading';
import type { PageSettings } from '../model/settings';
import type { CheckResult, SyncProblem } from '../model/sync-problem';
import type { Result } from '../result';

/** Content script → background. Anything here may be sent by a page's content script, so nothing here reveals or changes lists. */
export type PageCalls = {
  /** What this page may do: off, paused, which marks. Asked once an article was recognised. */
  pageSettings(host: string): PageSettings;
  /** When this life of the extension began, in milliseconds since 1970: pages that are older may hold remains of the one before. */
  livingSince(): number;
  /** Names only, at once: actors and mentions; everything else empty. */
  readNames(article: Article): MarkedReading;
  /** The whole Reading. */
  readArticle(article: Article): MarkedReading;
  /** What the card shows for one mark. */
  cardContent(subject: CardSubject): CardContent;
  /** Opens the form for a note, in a window that no page can draw over. What it saves is the reader's affair. */
  openNote(draft: NoteDraft): void;
  /** Takes marks away for good, until the reader undoes it in the options. */
  hide(hidden: readonly Hidden[]): void;
  /** Never shows this event for this article again. */
  markUnrelated(event: RecordRef, url: string): void;
  /** Tells the toolbar how many marks stand on the page. */
  showCount(count: number): void;
  /** Opens the side panel beside this tab. */
  openSidePanel(): void;
  /** Opens the options at one of their sections. */
  openOptions(section: string): void;
};

/** Popup, side panel, options, welcome → background. Accepted from our own pages only. */
export type PanelCalls = {
  /** Fetches, reads and judges a list without keeping any of it. */
  previewList(request: PreviewRequest): Result<ListPreview, SyncProblem>;
  /** Stops the preview that is being fetched or read. */
  cancelPreview(): void;
  /** The address that will be fetched for what the reader typed; undefined when it is none. */
  normaliseAddress(typed: string): string | undefined;
  /** Adds what was previewed; a list that is followed already is read from here on. */
  addPreviewed(token: string, choices?: AddChoices): Result<ListId, SyncProblem>;
  /** Ids of the lists that have a copy. */
  followedLists(): { lists: ListId[] };
  /** Adds lists of the package, by file name in `lists/`. */
  addStarterLists(files: readonly string[]): void;
  checkList(id: ListId, options?: { allowOlder?: boolean }): CheckResult | undefined;
  checkAllLists(): void;
  /** Checks only what is due, as the alarm does. */
  checkDueLists(): void;
  /** Reads a local file again. */
  checkFile(id: ListId, file: FileReference): CheckResult | undefined;
  /** The page could not read a list's file. */
  fileUnread(id: ListId, code: 'FILE_PERMISSION' | 'FILE_GONE'): void;
  /** Stops a running check or import; nothing of it stays. */
  cancelList(id: ListId): void;
  enableList(id: ListId, enabled: boolean): void;
  /** One place up (-1) or down (1) in the reader's order. */
  moveList(id: ListId, by: -1 | 1): void;
  removeList(id: ListId): void;
  restorePrevious(id: ListId): void;
  unpinList(id: ListId): void;
  /** Undefined: the publisher's own interval. */
  setInterval(id: ListId, intervalMs: number | undefined): void;
  /** Lets one list hold more, and checks it. */
  setLimits(id: ListId, limits: ListLimits): void;
  /** Takes another part of a large table from now on. A list with an address is read at once, a file when it is given again. */
  setFilter(id: ListId, filter: ImportFilter | undefined): CheckResult | undefined;
  /** `since`: when the update was held that the reader saw; another one is left to be seen. */
  applyHeld(id: ListId, since: number): void;
  dismissHeld(id: ListId, since: number): void;
  saveNote(note: NewNote): void;
  /** Replaces a record of My list. */
  saveRecord(record: ListRecord): void;
  deleteNote(type: RecordType, id: RecordId): void;
  describeMyList(said: MyListDescription): void;
  unhide(key: string): void;
  markUnrelated(event: RecordRef, url: string): void;
  /** Takes back what `markUnrelated` said. */
  markRelated(key: string): void;
  /** The records behind a Reading, for popup and side panel. */
  pageReading(article: Article, reading: Reading): PageReading;
  /** A list as files to publish; none for a list whose data may not be passed on. */
  exportList(id: ListId, as: 'json' | 'csv'): { name: string; text: string }[];
  /** Followed lists, notes, settings, hidden Actors: everything but what can be fetched again. */
  backup(): string;
  /** Undefined when all went well, else why not. */
  restoreBackup(text: string): 'not-a-backup' | 'newer' | undefined;
  /** Every list, note and setting; the extension is as it was on the first day. */
  eraseEverything(): void;
};

/** Popup, side panel, background → the content script of one tab. */
export type TabCalls = {
  pageState(): PageState;
  /** The page's address, which an extension without the `tabs` permission cannot ask the browser for. */
  address(): string;
  /** Where the selected words begin in the article's text, and the page's title. */
  selection(): { start?: number; title: string };
  /** Scrolls a Span of the article into view and flashes it. */
  showSpan(start: number, end: number): void;
  /** Settings or lists changed: ask again, read again. */
  refresh(): void;
  /** Keyboard commands, forwarded. */
  command(name: 'next-mark' | 'previous-mark' | 'open-card' | 'toggle-marks'): void;
};
