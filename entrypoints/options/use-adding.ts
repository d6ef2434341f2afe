// Adding a list: address or file → preview → the reader's yes. Nothing is kept before that.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { AddActions, Adding } from '../../components/options/lists-state';
import { browser } from '../../lib/browser';
import type { ListId } from '../../lib/model/list';
import { DEFAULT_LIMITS, raisedLimits } from '../../lib/model/list-limits';
import type { AddChoices, ListPreview, PreviewRequest } from '../../lib/model/preview';
import { isPublicAddress } from '../../lib/model/public-address';
import type { SyncProblem } from '../../lib/model/sync-problem';
import { asFileHandle, canPick, forgetFile, keepFile, pickFile, referTo } from './kept-files';
import { callBackground } from './use-stored';

type Adder = AddActions & {
  adding: Adding;
  normalised: string | undefined;
  /** The list that is coming in. */
  savingId: ListId | undefined;
};

export function useAdding(): Adder {
  const [adding, setAdding] = useState<Adding>({ step: 'ask' });
  const [normalised, setNormalised] = useState<string>();
  const [savingId, setSavingId] = useState<ListId>();
  const handle = useRef<FileSystemFileHandle | undefined>(undefined);

  /** Back to the question when nobody answered, with the address still in the field; whoever looks after failed actions says so. */
  const orAsk = <T>(answer: Promise<T>, address?: string): Promise<T> =>
    answer.catch((cause) => {
      setAdding({ step: 'ask', address });
      throw cause;
    });
  const preview = async (request: PreviewRequest, address: string): Promise<void> => {
    setAdding({ step: 'fetching', address });
    const typed = request.from === 'address' ? request.typed : undefined;
    const answer = await orAsk(callBackground('previewList', request), typed);
    if (!answer.ok && answer.error.code === 'CANCELLED') return;
    setAdding(
      answer.ok ? { step: 'preview', preview: answer.value } : { step: 'failed', address, problem: answer.error },
    );
  };
  const fetchAddress = async (typed: string, limits = DEFAULT_LIMITS): Promise<void> => {
    handle.current = undefined;
    const address = (await orAsk(callBackground('normaliseAddress', typed), typed)) ?? typed;
    const isRaised = limits !== DEFAULT_LIMITS;
    await preview({ from: 'address', typed, ...(isRaised && { limits }) }, address);
  };
  const followLink = async (typed: string): Promise<void> => {
    const address = await orAsk(callBackground('normaliseAddress', typed), typed);
    // Nobody answers at an address that is refused; why it is, is said.
    if (address === undefined || isPublicAddress(address)) await fetchAddress(typed);
    else setAdding({ step: 'waits', address });
  };
  const readFile = async (file: File, kept: FileSystemFileHandle | undefined): Promise<void> => {
    handle.current = kept;
    await preview({ from: 'file', ...referTo(file) }, file.name);
  };
  const add = async ({ token, header, url }: ListPreview, choices: AddChoices): Promise<void> => {
    setAdding({ step: 'saving', title: header.title });
    setSavingId(header.id);
    const answer = await orAsk(callBackground('addPreviewed', token, choices)).finally(() => setSavingId(undefined));
    setNormalised(undefined);
    if (answer.ok) await (handle.current ? keepFile(answer.value, handle.current) : forgetFile(answer.value));
    setAdding(
      answer.ok
        ? { step: 'added', title: header.title }
        : { step: 'failed', address: url ?? '', problem: answer.error },
    );
  };
  // A link that the reader chose to follow: what it holds is shown, and nothing is added. A page wrote it: at programs on the reader's own computer
  // and in its network nothing is asked before they have seen the address.
  useEffect(() => {
    const asked = new URLSearchParams(location.search).get('follow');
    if (asked) void followLink(asked);
  }, []);
  return {
    adding,
    normalised,
    savingId,
    onTyping: (typed) =>
      void callBackground('normaliseAddress', typed).then((url) =>
        setNormalised(url === typed.trim() ? undefined : url),
      ),
    onFetch: (typed) => void fetchAddress(typed),
    onFile: (file, dropped) => void Promise.resolve(dropped).then((found) => readFile(file, asFileHandle(found))),
    onPick: canPick()
      ? () => void pickFile().then(async (picked) => picked && readFile(await picked.getFile(), picked))
      : undefined,
    // Straight from the click: browsers grant nothing otherwise.
    onAllow: (address) =>
      void browser.permissions
        .request({ origins: originsOf(address, adding) })
        .then((granted) => (granted ? fetchAddress(address) : undefined)),
    onRaise: (address, problem: SyncProblem) => {
      const raised = raisedLimits(DEFAULT_LIMITS, problem);
      if (raised) void fetchAddress(address, raised);
    },
    onAdd: (found, choices) => void add(found, choices),
    onCancelAdding: () => {
      if (adding.step === 'saving' && savingId !== undefined) void callBackground('cancelList', savingId);
      else void callBackground('cancelPreview');
      if (adding.step !== 'saving') setAdding({ step: 'ask' });
    },
  };
}

/** The address's own origin, and the one that refused where a redirect led there. */
function originsOf(address: string, adding: Adding): string[] {
  const origins = [`${new URL(address).origin}/*`];
  if (adding.step === 'failed' && adding.problem.code === 'NET_BLOCKED') origins.push(`${adding.problem.origin}/*`);
  return [...new Set(origins)];
}
