// @vitest-environment jsdom
// Presses on the card's controls against a clock and places of the test's own: which ones count.

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { carefulPresses } from '../../../entrypoints/card/careful-presses';

let layer: HTMLElement;
let place: DOMRect;
let isCovered: boolean;
let ending: AbortController;
const counted: boolean[] = [];
const done: string[] = [];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'performance', 'Date'] });
  document.body.innerHTML =
    '<div><button>do</button><a href="https://example.org/">go</a><button class="card-close">close</button><button aria-expanded="false">more</button></div>';
  layer = document.querySelector('div') as HTMLElement;
  place = new DOMRect(10, 10, 80, 20);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(() => place);
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  isCovered = false;
  counted.length = 0;
  done.length = 0;
  for (const control of layer.children)
    for (const type of ['click', 'auxclick'])
      control.addEventListener(type, (event) => {
        event.preventDefault();
        done.push(control.textContent ?? '');
      });
  ending = new AbortController();
  carefulPresses(layer, { isCovered: () => isCovered, onPress: (one) => counted.push(one) }, ending.signal);
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** An event of a moment of the test's clock. */
const send = (type: string, words: string, detail = 1, at = performance.now()): void => {
  const event = new MouseEvent(type, { bubbles: true, cancelable: true, detail });
  Object.defineProperty(event, 'timeStamp', { value: at });
  [...layer.children].find(({ textContent }) => textContent === words)?.dispatchEvent(event);
};
const press = (words = 'do'): void => {
  send('pointerdown', words);
  vi.advanceTimersByTime(60);
  send('click', words);
};
const pass = (ms: number): void => void vi.advanceTimersByTime(ms);

it('counts a press on what has stood there', () => {
  pass(400);
  press();
  expect([done, counted]).toEqual([['do'], [true]]);
});

it.each([
  ['right after the card has opened', () => pass(100)],
  [
    'right after it was moved',
    () => {
      pass(1000);
      place = new DOMRect(10, 60, 80, 20);
      pass(150);
    },
  ],
  [
    'in the moment in which it is moved, before anybody has looked',
    () => {
      pass(1000);
      place = new DOMRect(10, 60, 80, 20);
    },
  ],
  [
    'right after another window went away from over it',
    () => {
      vi.mocked(document.hasFocus).mockReturnValue(false);
      pass(1000);
      vi.mocked(document.hasFocus).mockReturnValue(true);
      pass(100);
    },
  ],
  [
    'right after what covered it went away',
    () => {
      isCovered = true;
      pass(1000);
      isCovered = false;
      pass(150);
    },
  ],
  [
    'in the moment in which what covered it goes away',
    () => {
      isCovered = true;
      pass(1000);
      isCovered = false;
    },
  ],
  [
    'while it is covered',
    () => {
      pass(1000);
      isCovered = true;
    },
  ],
])('does not count a press %s', (_, before) => {
  before();
  press();
  expect([done, counted]).toEqual([[], [false]]);
});

it('does not count a press during which the control moves', () => {
  pass(1000);
  send('pointerdown', 'do');
  place = new DOMRect(10, 60, 80, 20);
  send('click', 'do');
  expect(done).toEqual([]);
});

it('does not count a press that was made before the page blocked its thread', () => {
  pass(1000);
  place = new DOMRect(10, 60, 80, 20);
  const made = performance.now();
  pass(1000);
  send('pointerdown', 'do', 1, made);
  send('click', 'do', 1, made + 50);
  expect(done).toEqual([]);
});

it('does not count a press that began elsewhere, nor one whose beginning was kept from us', () => {
  pass(1000);
  send('pointerdown', 'go');
  send('click', 'do');
  send('click', 'do');
  expect(done).toEqual([]);
});

it('asks as much of the middle button on a link', () => {
  pass(50);
  send('pointerdown', 'go');
  send('auxclick', 'go');
  expect([done, counted]).toEqual([[], [false]]);
  pass(1000);
  send('pointerdown', 'go');
  send('auxclick', 'go');
  expect([done, counted]).toEqual([['go'], [false, true]]);
});

it('counts the keyboard at once, and whatever only closes or folds', () => {
  isCovered = true;
  send('click', 'do', 0);
  press('close');
  press('more');
  expect([done, counted]).toEqual([['do', 'close', 'more'], []]);
});

it('looks no more once the card is gone, whenever that is', () => {
  for (let at = 0; at < 200; at += 3) {
    const ended = new AbortController();
    carefulPresses(layer, { isCovered: () => false, onPress: () => undefined }, ended.signal);
    ending.abort();
    pass(at);
    ended.abort();
    pass(1000);
    expect(vi.getTimerCount(), `${at} ms`).toBe(0);
  }
});
