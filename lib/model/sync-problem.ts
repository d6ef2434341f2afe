// Why a check of a list did not bring new records: codes with their parameters. The words for the reader live in _locales.

import type { RecordType } from './list';
import type { ListProblem } from './list-problem';

/** Times are in milliseconds since 1970, `origin` is like `https://example.org`, `host` like `example.org`. */
export type SyncProblem =
  | { code: 'NET_OFFLINE' }
  /** The server forbids cross-origin reading and the reader has not granted the origin (or a redirect led to such a server). */
  | { code: 'NET_BLOCKED'; origin: string }
  | { code: 'NET_FAILED'; host: string }
  | { code: 'NET_TIMEOUT'; host: string; seconds: number }
  /** Bytes came, but too few to wait for the rest. */
  | { code: 'NET_SLOW'; host: string }
  | { code: 'HTTP_404' | 'HTTP_410'; status: number }
  | { code: 'HTTP_429' | 'HTTP_503'; status: number; until?: number }
  | { code: 'HTTP_OTHER'; status: number }
  /** Redirected to an address that is not https (or loopback). */
  | { code: 'REDIRECT_REFUSED'; to: string }
  | { code: 'ADDRESS_REFUSED'; reason: AddressRefusal }
  | { code: 'NOT_A_LIST_HTML' }
  /** A zip, which an Excel workbook is too. */
  | { code: 'NOT_A_LIST_ZIP' }
  | { code: 'NOT_A_LIST'; problem?: ListProblem }
  | { code: 'EMPTY' }
  /** Fewer records than the header's counts say; `type` is absent when the file breaks off inside a record. */
  | { code: 'TRUNCATED'; type?: RecordType; said?: number; held?: number }
  | { code: 'FORMAT_NEWER'; version: string }
  /** More than a fifth of the records (or all of them) were bad. */
  | { code: 'RECORD_INVALID'; bad: number; total: number; first: ListProblem }
  | { code: 'ROLLBACK'; offered: string; stored: string }
  | { code: 'FAST_FORWARD'; offered: string }
  | { code: 'TOO_LARGE'; bytes: number; limitBytes: number }
  | { code: 'TOO_MANY'; limit: number }
  | { code: 'QUOTA' }
  | { code: 'STORE_FAILED'; reason: string }
  | { code: 'FILE_PERMISSION' | 'FILE_GONE'; name: string }
  /** A first copy that names a key, without a signature that fits it. (A later copy is held instead.) */
  | { code: 'SIG_BAD' | 'SIG_MISSING' }
  /** Another list with the same id is followed already, from `address`. */
  | { code: 'LIST_EXISTS'; title: string; address?: string }
  | { code: 'CANCELLED' };
export type SyncProblemCode = SyncProblem['code'];

/** `not-https`: plain http is only read from this computer itself. */
export type AddressRefusal = 'not-an-address' | 'not-https' | 'user-name';

/** Why an update waits for the reader's decision instead of being applied. */
export type HoldReason =
  /** `type` is absent when it is the records of all types together; `days` is there when several updates did it in so many. */
  | {
      code: 'MASS_CHANGE';
      change: 'removed' | 'renamed';
      type?: RecordType;
      count: number;
      total: number;
      days?: number;
    }
  | { code: 'ID_CHANGED'; from: string; to: string }
  | { code: 'PUBLISHER_CHANGED'; from: string; to: string }
  | { code: 'LICENSE_CHANGED'; from?: string; to?: string }
  | { code: 'ORIGIN_CHANGED'; from: string; to: string }
  | { code: 'SIG_BAD' }
  | { code: 'SIG_MISSING' }
  | { code: 'KEY_CHANGED'; from: string; to?: string };
export type HoldCode = HoldReason['code'];

/** How the last check of a list ended. */
export type CheckResult =
  | { code: 'OK'; bytes: number; incremental: boolean }
  | { code: 'UNCHANGED' }
  /** The list is pinned to an earlier copy: nothing was fetched. */
  | { code: 'PINNED' }
  | { code: 'HELD'; reasons: HoldReason[] }
  | SyncProblem;
