// Which presses on the card count: those that the reader can have meant, because what they pressed stood there, in sight, long enough before.

import { watchControls } from './still-controls';

/** As long as it takes to see something and not to press it (browsers wait as long before their own questions can be answered). */
const STANDS_FOR_MS = 300;

const CONTROLS = 'a[href], button';

/** Closes, folds or turns a page: nothing that anybody could want the reader to do. */
const HARMLESS = '.card-close, [role=tab], [aria-expanded]';

type Watch = {
  /** Whether the reader may not see the card now. Asked several times a second. */
  isCovered(): boolean;
  /** After each press on a control that does something: whether it counted. */
  onPress(counted: boolean): void;
};

/**
 * Until `signal` aborts. A press must be meant both when it begins and when it ends, and have begun on the same control: a page
 * may move the card meanwhile, or keep the beginning from us. What comes by keyboard depends on no place and counts at
 * once; on a card that is covered only what comes by keyboard does.
 */
export function carefulPresses(layer: HTMLElement, { isCovered, onPress }: Watch, signal: AbortSignal): void {
  const stoodFor = watchControls(layer, CONTROLS, isCovered, signal);
  let begun: Element | undefined;
  const isMeant = (control: Element, at: number): boolean => stoodFor(control, at) >= STANDS_FOR_MS && !isCovered();

  const begin = ({ target, timeStamp }: Event): void => {
    const control = controlAt(target);
    begun = control && isMeant(control, timeStamp) ? control : undefined;
  };
  const end = (event: MouseEvent): void => {
    const control = controlAt(event.target);
    const isByKey = event.detail === 0 && event.type === 'click';
    if (!control || isByKey) return;
    const counts = begun === control && isMeant(control, event.timeStamp);
    begun = undefined;
    if (!counts) {
      event.stopImmediatePropagation();
      event.preventDefault();
    }
    onPress(counts);
  };
  const options = { capture: true, signal };
  layer.addEventListener('pointerdown', begin, options);
  layer.addEventListener('click', end, options);
  // The middle button opens links too.
  layer.addEventListener('auxclick', end, options);
}

function controlAt(target: EventTarget | null): Element | undefined {
  const control = target instanceof Element ? target.closest(CONTROLS) : null;
  return control && !control.matches(HARMLESS) ? control : undefined;
}
