// Hands what is typed to the search's own thread, which starts when the reader comes to the field, and shows the newest answer.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { SidePanelProps } from '../../components/sidepanel/side-panel';
import type { CardList } from '../../lib/model/card';
import type { SearchAnswer, SearchQuestion } from './search-worker';

type Search = SidePanelProps['search'];

const NOTHING: Search = { query: '', state: 'ready', hits: [], total: 0 };

export function useSearch(): Pick<SidePanelProps, 'search' | 'lists' | 'onSearch'> {
  const thread = useRef<Worker | undefined>(undefined);
  const newest = useRef('');
  const [search, setSearch] = useState<Search>(NOTHING);
  const [lists, setLists] = useState<readonly CardList[]>([]);
  useEffect(() => () => thread.current?.terminate(), []);

  const hear = (answer: SearchAnswer): void => {
    if (answer.query !== newest.current) return;
    if (answer.state === 'ready') setLists(answer.lists);
    setSearch(answer.state === 'ready' ? answer : { ...NOTHING, ...answer });
  };
  const onSearch = (query: string): void => {
    newest.current = query;
    thread.current ??= startThread(hear, () => {
      thread.current?.terminate();
      thread.current = undefined;
      setSearch({ ...NOTHING, query: newest.current, state: 'failed' });
    });
    // Asked first: the thread searches while the page draws the letter.
    thread.current.postMessage({ query } satisfies SearchQuestion);
    // What was found stays until the next answer: nothing flickers.
    setSearch((known) => (query.trim() === '' ? { ...NOTHING, query } : { ...known, query }));
  };
  return { search, lists, onSearch };
}

function startThread(hear: (answer: SearchAnswer) => void, onEnd: () => void): Worker {
  const thread = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  thread.onmessage = ({ data }: MessageEvent<SearchAnswer>) => hear(data);
  thread.onerror = onEnd;
  return thread;
}
