// From the bytes of a whole file to a decision: stage, check the signature, judge, then flip, hold or drop. The copy in use is not touched before the flip.

import { isSameFilter } from '../model/import-filter';
import { DEFAULT_LIMITS, FILE_LIMITS } from '../model/list-limits';
import type { StoredList, StoredListPatch } from '../model/list-store';
import type { CheckResult, HoldReason } from '../model/sync-problem';
import { checkSignature, type SignatureCheck } from './check-signature';
import type { SyncEnvironment } from './environment';
import { headerWithout, type Incoming } from './incoming';
import { judgeUpdate } from './judge-update';
import { isUsualRedirect } from './list-origins';
import { outcomeOf } from './outcome';
import { lossesWith } from './recent-losses';
import { type StagedList, stageList } from './stage-list';
import type { Turns } from './turns';

export type ApplyOptions = {
  /** The reader said "use anyway" to a rollback. */
  allowOlder?: boolean;
  /** Judges the body even if the same bytes are held or were refused by the reader. */
  again?: boolean;
  signal?: AbortSignal;
  /** Who reads and writes a whole file waits here for whoever else does. */
  inTurn?: Turns;
};

export async function applyIncoming(
  list: StoredList,
  incoming: Incoming,
  environment: SyncEnvironment,
  options: ApplyOptions = {},
): Promise<CheckResult> {
  const { hash } = incoming;
  const isSameChoice = isSameFilter(list.filter, list.active?.filter);
  if (hash !== undefined && hash === list.active?.bodyHash && isSameChoice) return { code: 'UNCHANGED' };
  if (hash !== undefined && !options.again) {
    if (hash === list.refusedHash) return { code: 'UNCHANGED' };
    if (isHeld(list, hash) && !mayBeSignedLater(list)) return { code: 'HELD', reasons: list.held?.reasons ?? [] };
  }
  const stage = () =>
    stageList(
      {
        id: list.id,
        chunks: incoming.open(),
        totalBytes: incoming.bytes,
        hash,
        header: headerWithout(incoming, list, environment.now()),
        filter: list.filter,
        sheets: incoming.sheets,
        limits: list.limits ?? environment.limits ?? (incoming.finalUrl === undefined ? FILE_LIMITS : DEFAULT_LIMITS),
        active: list.active,
        signal: options.signal,
      },
      environment,
    );
  const staged = await (options.inTurn ? options.inTurn(stage) : stage());
  if (!staged.ok) return staged.error;
  try {
    const signature = await checkSignature(list, incoming, staged.value.report.header, environment, options.signal);
    if (signature.ok) return await settle(list, incoming, staged.value, signature.value, environment, options);
    await staged.value.staging.abort();
    return signature.error;
  } catch (error) {
    await staged.value.staging.abort().catch(() => undefined);
    throw error;
  }
}

async function settle(
  list: StoredList,
  incoming: Incoming,
  { report, copy: staged, changes, staging }: StagedList,
  signature: SignatureCheck,
  environment: SyncEnvironment,
  { allowOlder, signal }: ApplyOptions,
): Promise<CheckResult> {
  const { active } = list;
  const redistribution = staged.redistribution ?? incoming.redistribution;
  const copy = { ...staged, redistribution };
  const current = active && { header: active.header, counts: active.counts };
  // What goes because the reader chose less of the table is no mass removal.
  const isSameChoice = isSameFilter(list.filter, active?.filter);
  const judged = isSameChoice ? changes : undefined;
  const holds = [...signature.holds, ...redirectHolds(list, incoming)];
  signal?.throwIfAborted();
  const losses = lossesWith(list, judged, environment.now());
  const judgement = judgeUpdate({
    report,
    now: environment.now(),
    current,
    changes: judged,
    losses,
    holds,
    allowOlder,
  });
  if (judgement.kind === 'reject') {
    await staging.abort();
    return judgement.problem;
  }
  const now = environment.now();
  if (judgement.kind === 'hold') {
    // What the reader may be looking at stays: it is held for the same reasons still.
    if (isHeld(list, copy.bodyHash) && JSON.stringify(list.held?.reasons) === JSON.stringify(judgement.reasons)) {
      await staging.abort();
      return { code: 'HELD', reasons: judgement.reasons };
    }
    await environment.store.patch(list.id, { held: { copy, reasons: judgement.reasons, changes, since: now } });
    return { code: 'HELD', reasons: judgement.reasons };
  }
  const result: CheckResult = { code: 'OK', bytes: copy.bytes, incremental: false };
  await environment.store.flip(list.id, copy, {
    ...outcomeOf(list, result, environment, copy.header),
    ...factsOf(incoming),
    trustedKey: signature.trustedKey,
    lastChanges: changes,
    lastChangeAt: now,
    losses,
    held: undefined,
    refusedHash: undefined,
  });
  environment.onFlip?.(list.id);
  return result;
}

const isHeld = ({ held }: StoredList, hash: string | undefined): boolean =>
  held !== undefined && hash !== undefined && held.copy.bodyHash === hash;

/** A file and its signature are put up one after the other, and may be asked for in between. */
const mayBeSignedLater = ({ held }: StoredList): boolean =>
  held?.reasons.some(({ code }) => code === 'SIG_MISSING' || code === 'SIG_BAD') ?? false;

const factsOf = ({ etag, lastModified, finalUrl }: Incoming): StoredListPatch => ({
  etag,
  lastModified,
  finalOrigin: finalUrl === undefined ? undefined : new URL(finalUrl).origin,
});

function redirectHolds(list: StoredList, { finalUrl }: Incoming): HoldReason[] {
  const from = list.finalOrigin;
  if (finalUrl === undefined || from === undefined) return [];
  const to = new URL(finalUrl).origin;
  const known = [list.url, ...(list.active?.header.mirrors ?? [])];
  const isKnown = known.some((url) => url !== undefined && isUsualRedirect(url, finalUrl));
  return from === to || isKnown ? [] : [{ code: 'ORIGIN_CHANGED', from, to }];
}
