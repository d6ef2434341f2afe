// A list of any length: runs of rows far from the screen are stand-ins of the height they had, so rows may be of any height.

import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

const ROWS_PER_RUN = 25;
const NEAR = '800px 0px';

type Props<Item> = {
  items: readonly Item[];
  label: string;
  /** A first guess, until a run has been measured. */
  rowHeightPx: number;
  keyOf(item: Item): string;
  children(item: Item, index: number): ComponentChildren;
};

export function WindowedList<Item>(props: Props<Item>): JSX.Element {
  const runs = Math.ceil(props.items.length / ROWS_PER_RUN);
  return (
    // biome-ignore lint/a11y/useSemanticElements: runs stand between list and items, which ul and li do not allow
    <div class="windowed" role="list" aria-label={props.label}>
      {Array.from({ length: runs }, (_, run) => (
        <Run key={run} {...props} from={run * ROWS_PER_RUN} />
      ))}
    </div>
  );
}

function Run<Item>({ items, from, rowHeightPx, keyOf, children }: Props<Item> & { from: number }): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const rows = items.slice(from, from + ROWS_PER_RUN);
  const [near, setNear] = useState(from === 0);
  const [heightPx, setHeightPx] = useState(rows.length * rowHeightPx);

  useEffect(() => {
    const run = box.current;
    if (!run || typeof IntersectionObserver === 'undefined') return setNear(true);
    const observer = new IntersectionObserver(
      ([entry]) => {
        const arrives = entry?.isIntersecting ?? true;
        // A run that holds the focus or an open form stays: what was typed must not be lost by scrolling.
        if (!arrives && (run.contains(document.activeElement) || run.querySelector('form'))) return;
        if (!arrives && run.childElementCount > 0) setHeightPx(run.offsetHeight);
        setNear(arrives);
      },
      { rootMargin: NEAR },
    );
    observer.observe(run);
    return () => observer.disconnect();
  }, []);

  return (
    <div ref={box} role="presentation" style={near ? undefined : { blockSize: `${heightPx}px` }}>
      {near &&
        rows.map((item, index) => (
          // biome-ignore lint/a11y/useSemanticElements: as above
          <div role="listitem" key={keyOf(item)} aria-setsize={items.length} aria-posinset={from + index + 1}>
            {children(item, from + index)}
          </div>
        ))}
    </div>
  );
}
