// The Tab key goes round inside the card instead of falling into the page behind it.

const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex="0"]';

/** For a Tab keydown inside `box`: moves from the last to the first and back, and leaves every other step to the browser. */
export function keepFocusInside(box: HTMLElement, event: KeyboardEvent): void {
  const stops = [...box.querySelectorAll<HTMLElement>('*')].filter(
    (element) => element.matches(FOCUSABLE) && element.tabIndex >= 0 && !isInClosedDetails(element),
  );
  const [first, last] = [stops[0], stops.at(-1)];
  if (!first || !last) return;
  const root = box.getRootNode() as Document | ShadowRoot;
  const active = root.activeElement;
  const leaves = event.shiftKey ? active === first || active === box : active === last;
  if (!leaves) return;
  event.preventDefault();
  (event.shiftKey ? last : first).focus();
}

const isInClosedDetails = (stop: HTMLElement): boolean =>
  stop.matches('details:not([open]) > :not(summary) *, details:not([open]) > :not(summary)');
