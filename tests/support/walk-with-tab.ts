// Presses Tab until it has been everywhere, and notes what each stop looks like.

import type { Tab } from './extension-browser';

export type Stop = {
  what: string;
  /** Inside the window. */
  isSeen: boolean;
  /** An outline of two pixels or more, or a ring drawn as thick. */
  isRinged: boolean;
};

type Run = <T>(body: string) => Promise<T>;

const MOST = 150;

/** What the Tab key must reach: a group of radio buttons, a toolbar or a row of tabs is one stop. */
const REACHABLE = `[...root.querySelectorAll('a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex="0"]')].filter((one) =>
  one.tabIndex >= 0 && one.checkVisibility({ visibilityProperty: true }) && !one.matches('details:not([open]) > :not(summary) *') &&
  !(one.type === 'radio' && !one.checked && root.querySelector('input[type=radio]:checked[name="' + one.name + '"]')))`;

const STOP = `const active = root.activeElement;
if (!active || active === document.body || active === document.documentElement) return undefined;
const known = (root.walked ??= new Set());
if (known.has(active)) return 'known';
known.add(active);
const box = active.getBoundingClientRect();
// A control too small for a ring of its own, such as a file field, gives it to its label; a drawn one has a drawn ring.
const drawn = active instanceof SVGElement && [...active.children].some((one) => parseFloat(getComputedStyle(one).strokeWidth) >= 2.5);
const ringed = drawn || [active, active.closest('label')].some((one) => one && getComputedStyle(one).outlineStyle !== 'none' && parseFloat(getComputedStyle(one).outlineWidth) >= 2);
return {
  what: active.localName + ' “' + (active.textContent.trim() || active.getAttribute('aria-label') || active.name || '').slice(0, 40) + '”',
  isSeen: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
  isRinged: ringed,
};`;

/** `run` looks into the document, or into the card's root where it is given; bodies find the root under that name. */
export async function walkWithTab(tab: Tab, run?: Run): Promise<{ stops: Stop[]; reachable: number }> {
  const look: Run = run ?? ((body) => tab.run(`const root = document; ${body}`));
  const stops: Stop[] = [];
  for (let presses = 0; presses < MOST; presses++) {
    await tab.press('Tab');
    const stop = await look<Stop | 'known' | undefined>(STOP);
    if (stop === 'known' || stop === undefined) break;
    stops.push(stop);
  }
  return { stops, reachable: await look<number>(`return ${REACHABLE}.length;`) };
}
