// What the popup can be about: a page that was read, or the true reason why there is nothing.

import type { PageReading } from '../../lib/model/card';
import type { RecordRef } from '../../lib/model/list';
import type { Span } from '../../lib/model/span';

export type PopupPage =
  /** `isSlow`: so long that the reader may want to do something about it. */
  | { state: 'reading'; isSlow?: boolean }
  | { state: 'not-article' }
  | { state: 'off'; why: 'site' | 'no-lists' }
  /** `until` in milliseconds since 1970. */
  | { state: 'off'; why: 'paused'; until: number }
  /** The browser keeps the extension off this site. */
  | { state: 'no-access' }
  | { state: 'unsupported'; what: 'pdf' | 'browser-page' }
  /** The page was open before the extension came or was updated. */
  | { state: 'not-loaded' }
  /** Its tab was closed. */
  | { state: 'gone' }
  /** `reason`: in the browser's words, as far as they are known. */
  | { state: 'failed'; reason?: string }
  | { state: 'read'; page: PageReading; marks: number; shown: boolean };

export type PopupSite = { host: string; on: boolean };

export type PopupActions = {
  onSite(on: boolean): void;
  onShowMarks(shown: boolean): void;
  onShowSpan(span: Span): void;
  onNotRelated(event: RecordRef): void;
  onPause(): void;
  onResume(): void;
  onGrantAccess(): void;
  onReload(): void;
  onRetry(): void;
  onChooseLists(): void;
  onOpenSidePanel(): void;
  onOpenOptions(): void;
};
