// Adding a list: address or file → preview → the reader's yes. Nothing is kept before that.

import { useEffect, useState } from 'preact/hooks';
import type { AddActions, Adding } from '../../components/options/lists-state';
import { browser } from '../../lib/browser';
import type { ListPreview, PreviewRequest } from '../../lib/model/preview';
import { callBackground } from './use-stored';

export function useAdding(): AddActions & { adding: Adding; normalised: string | undefined } {
  const [adding, setAdding] = useState<Adding>({ step: 'ask' });
  const [normalised, setNormalised] = useState<string>();

  const preview = async (request: PreviewRequest, address: string): Promise<void> => {
    setAdding({ step: 'fetching', address });
    const answer = await callBackground('previewList', request);
    setAdding(
      answer.ok ? { step: 'preview', preview: answer.value } : { step: 'failed', address, problem: answer.error },
    );
  };
  const fetchAddress = async (typed: string): Promise<void> => {
    const address = (await callBackground('normaliseAddress', typed)) ?? typed;
    await preview({ from: 'address', typed }, address);
  };
  const add = async ({ token, header, counts, url }: ListPreview): Promise<void> => {
    setAdding({ step: 'saving', records: counts.entities + counts.events + counts.claims });
    const answer = await callBackground('addPreviewed', token);
    setAdding(
      answer.ok
        ? { step: 'added', title: header.title }
        : { step: 'failed', address: url ?? '', problem: answer.error },
    );
    setNormalised(undefined);
  };
  // A link that the reader chose to follow: what it holds is shown, and nothing is added.
  useEffect(() => {
    const asked = new URLSearchParams(location.search).get('follow');
    if (asked) void fetchAddress(asked);
  }, []);
  return {
    adding,
    normalised,
    onTyping: (typed) =>
      void callBackground('normaliseAddress', typed).then((url) =>
        setNormalised(url === typed.trim() ? undefined : url),
      ),
    onFetch: (typed) => void fetchAddress(typed),
    onFile: (file) =>
      void preview(
        { from: 'file', name: file.name, lastModified: file.lastModified, blobUrl: URL.createObjectURL(file) },
        file.name,
      ),
    // Straight from the click: browsers grant nothing otherwise.
    onAllow: (address) => {
      const origins = [`${new URL(address).origin}/*`];
      if (adding.step === 'failed' && adding.problem.code === 'NET_BLOCKED') origins.push(`${adding.problem.origin}/*`);
      void browser.permissions
        .request({ origins: [...new Set(origins)] })
        .then((granted) => (granted ? fetchAddress(address) : undefined));
    },
    onAdd: (found) => void add(found),
    onCancelAdding: () => setAdding({ step: 'ask' }),
  };
}
