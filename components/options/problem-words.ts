// Why a check brought nothing, in words with something to do about it. Pure; the words are in _locales.

import type { ListProblem } from '../../lib/model/list-problem';
import type { AddressRefusal, HoldReason, SyncProblem } from '../../lib/model/sync-problem';
import { formatBytes, formatClock, formatDay } from '../dates';
import type { Language, MessageKey } from '../i18n';

/** What the reader can do: the button beside the words. */
export type Remedy =
  | 'allow-access' // needs the permission for an origin, asked in the click
  | 'retry'
  | 'change-address'
  | 'use-older'
  | 'publish-help' // how to publish a spreadsheet so that it can be read
  | 'update-extension'
  | 'copy-report'
  | 'raise-limit'
  | 'free-space'
  | 'read-file'
  | 'show-existing';

export type ProblemWords = { text: string; remedy?: Remedy };

export const problemWords = (problem: SyncProblem, language: Language): ProblemWords =>
  (WORDS[problem.code] as (problem: SyncProblem, language: Language) => ProblemWords)(problem, language);

type WordsOf<Code extends SyncProblem['code']> = (
  problem: SyncProblem & { code: Code },
  language: Language,
) => ProblemWords;

const only =
  (key: MessageKey, remedy?: Remedy) =>
  (_: SyncProblem, { translate }: Language): ProblemWords => ({ text: translate(key), ...(remedy && { remedy }) });

const gone: WordsOf<'HTTP_404' | 'HTTP_410'> = ({ code, status }, { translate }) => ({
  text: translate(code === 'HTTP_410' ? 'problemWithdrawn' : 'problemGone', String(status)),
  remedy: 'change-address',
});

const wait: WordsOf<'HTTP_429' | 'HTTP_503'> = ({ until }, language) => ({
  text:
    until === undefined
      ? language.translate('problemWaitOpen')
      : language.translate('problemWait', formatClock(until, language)),
});

const WORDS: { [Code in SyncProblem['code']]: WordsOf<Code> } = {
  NET_OFFLINE: only('problemOffline'),
  NET_BLOCKED: ({ origin }, { translate }) => ({
    text: translate('problemBlocked', hostOf(origin)),
    remedy: 'allow-access',
  }),
  NET_FAILED: ({ host }, { translate }) => ({ text: translate('problemUnreachable', host), remedy: 'retry' }),
  NET_SLOW: ({ host }, { translate }) => ({ text: translate('problemSlow', host), remedy: 'retry' }),
  NET_TIMEOUT: ({ seconds, host }, { count }) => ({ text: count('problemTimeout', seconds, host), remedy: 'retry' }),
  HTTP_404: gone,
  HTTP_410: gone,
  HTTP_429: wait,
  HTTP_503: wait,
  HTTP_OTHER: ({ status }, { translate }) => ({ text: translate('problemHttp', String(status)), remedy: 'retry' }),
  REDIRECT_REFUSED: ({ to }, { translate }) => ({ text: translate('problemRedirect', to), remedy: 'change-address' }),
  ADDRESS_REFUSED: ({ reason }, { translate }) => ({
    text: translate(ADDRESS_REFUSALS[reason]),
    remedy: 'change-address',
  }),
  NOT_A_LIST_HTML: only('problemWebPage', 'publish-help'),
  NOT_A_LIST_ZIP: only('problemZip'),
  NOT_A_LIST: ({ problem }, language) => ({
    text: withDetail(language.translate('problemNotAList'), problem, language),
  }),
  EMPTY: only('problemEmpty', 'retry'),
  TRUNCATED: (problem, language) => ({ text: truncatedWords(problem, language), remedy: 'retry' }),
  FORMAT_NEWER: only('problemNewer', 'update-extension'),
  RECORD_INVALID: ({ bad, total, first }, language) => {
    const { translate, number } = language;
    const text = translate('problemRecords', number(bad), number(total));
    return { text: withDetail(text, first, language), remedy: 'copy-report' };
  },
  ROLLBACK: ({ offered, stored }, language) => ({
    text: language.translate('problemOlder', formatDay(offered, language), formatDay(stored, language)),
    remedy: 'use-older',
  }),
  FAST_FORWARD: ({ offered }, language) => ({
    text: language.translate('problemFuture', formatDay(offered, language)),
  }),
  TOO_LARGE: ({ bytes, limitBytes }, language) => {
    const [has, limit] = [formatBytes(bytes, language), formatBytes(limitBytes, language)];
    const { translate } = language;
    // A server that does not say how much there is: reading stopped just above the limit.
    const text = has === limit ? translate('problemLargeOpen', limit) : translate('problemLarge', has, limit);
    return { text, remedy: 'raise-limit' };
  },
  TOO_MANY: ({ limit }, { translate, number }) => ({
    text: translate('problemMany', number(limit)),
    remedy: 'raise-limit',
  }),
  QUOTA: only('problemQuota', 'free-space'),
  STORE_FAILED: ({ reason }, { translate }) => ({ text: translate('problemStore', reason), remedy: 'retry' }),
  FILE_PERMISSION: ({ name }, { translate }) => ({ text: translate('problemFileAsk', name), remedy: 'read-file' }),
  FILE_GONE: ({ name }, { translate }) => ({ text: translate('problemFile', name), remedy: 'read-file' }),
  SIG_BAD: only('heldSignature'),
  SIG_MISSING: only('heldUnsigned'),
  LIST_EXISTS: ({ title }, { translate }) => ({ text: translate('problemKnown', title), remedy: 'show-existing' }),
  CANCELLED: only('problemCancelled'),
};

/** Why an update waits for the reader. */
export function holdWords(reason: HoldReason, { translate, number }: Language): string {
  switch (reason.code) {
    case 'MASS_CHANGE':
      return translate(
        (reason.days === undefined ? MASS : MASS_BY_STEPS)[reason.change],
        number(reason.count),
        number(reason.total),
        translate(reason.type ? RECORD_NAMES[reason.type] : 'recordsAll'),
        number(reason.days ?? 0),
      );
    case 'ID_CHANGED':
      return translate('heldId', reason.from, reason.to);
    case 'PUBLISHER_CHANGED':
      return translate('heldPublisher', reason.from, reason.to);
    case 'LICENSE_CHANGED':
      return translate('heldLicence', reason.from ?? '–', reason.to ?? '–');
    case 'ORIGIN_CHANGED':
      return translate('heldOrigin', reason.from, reason.to);
    case 'SIG_BAD':
      return translate('heldSignature');
    case 'SIG_MISSING':
      return translate('heldUnsigned');
    case 'KEY_CHANGED':
      return translate('heldKey');
  }
}

const MASS = { removed: 'heldRemoves', renamed: 'heldRenames' } as const satisfies Record<string, MessageKey>;
const MASS_BY_STEPS = {
  removed: 'heldRemovesBySteps',
  renamed: 'heldRenamesBySteps',
} as const satisfies Record<string, MessageKey>;

const RECORD_NAMES = {
  entity: 'recordsActors',
  event: 'recordsEvents',
  claim: 'recordsClaims',
} as const satisfies Record<string, MessageKey>;

const ADDRESS_REFUSALS: Record<AddressRefusal, MessageKey> = {
  'not-an-address': 'problemNoAddress',
  'not-https': 'problemNotHttps',
  'user-name': 'problemUserName',
};

function truncatedWords(problem: SyncProblem & { code: 'TRUNCATED' }, { translate, number }: Language): string {
  const { type, said, held } = problem;
  if (!type || said === undefined || held === undefined) return translate('problemBrokenOff');
  return translate('problemTruncated', number(said), number(held), translate(RECORD_NAMES[type]));
}

/** The parser's own sentence, with the line of the sheet where it knows one. */
function withDetail(text: string, problem: ListProblem | undefined, { translate, number }: Language): string {
  if (!problem) return text;
  const where = problem.line === undefined ? problem.path : translate('atLine', number(problem.line));
  return `${text} ${where ? translate('problemAt', where, problem.reason) : problem.reason}`;
}

const hostOf = (origin: string): string => (URL.canParse(origin) ? new URL(origin).host : origin);
