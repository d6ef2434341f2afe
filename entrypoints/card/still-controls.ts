// How long each of the card's controls has stood where the reader sees it. Knows nothing of what they do.

/** Never quite the same time between two looks: a page cannot show one thing at the looks and another between them. */
const LOOK_AFTER_MS = { least: 40, most: 100 };

type Standing = { place: string; since: number };

/**
 * The result tells, for a moment of `performance.now()`, how many milliseconds a control has stood still by then; 0 for one
 * that stands elsewhere than at the last look, or was never looked at. Where a window stands on the screen, whether it has the focus, and
 * whether the controls are covered count as well: a window in front or a sheet over them may go away under a press.
 */
export function watchControls(layer: Element, controls: string, isCovered: () => boolean, signal: AbortSignal) {
  const known = new WeakMap<Element, Standing>();
  let timer: ReturnType<typeof setTimeout>;
  const look = (): void => {
    const surroundings = surroundingsOf(isCovered);
    for (const control of layer.querySelectorAll(controls)) {
      const place = placeOf(control) + surroundings;
      if (known.get(control)?.place !== place) known.set(control, { place, since: performance.now() });
    }
  };
  const lookOn = (): void => {
    if (signal.aborted) return;
    look();
    const { least, most } = LOOK_AFTER_MS;
    // Right after a frame: then it is what the reader sees, and layout has the answer at hand.
    timer = setTimeout(() => requestAnimationFrame(() => setTimeout(lookOn)), least + Math.random() * (most - least));
  };
  lookOn();
  // Every move that is our own doing, as when the card follows its mark, is seen; the looks are for what a page can do without us.
  const moves = new MutationObserver(look);
  moves.observe(layer, { attributeFilter: ['style'], childList: true, subtree: true });
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      moves.disconnect();
    },
    { once: true },
  );
  return (control: Element, at: number): number => {
    const standing = known.get(control);
    return standing?.place === placeOf(control) + surroundingsOf(isCovered) ? Math.max(0, at - standing.since) : 0;
  };
}

function placeOf(control: Element): string {
  const { x, y, width, height } = control.getBoundingClientRect();
  return [x, y, width, height].map(Math.round).join(' ');
}

const surroundingsOf = (isCovered: () => boolean): string =>
  [Math.round(screenX), Math.round(screenY), document.hasFocus(), isCovered()].map((one) => ` ${one}`).join('');
