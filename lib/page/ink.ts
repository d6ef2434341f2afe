// Judges the background behind marked words: whether the palette's lines read on it, or only the text's own colour does.

/** The palette's colours have a luminance of about 0.2 (see mark-style.ts): on backgrounds between these bounds they fall below 3 : 1. */
const LIGHT_FROM = 0.75;
const DARK_TO = 0.027;

/** Text that contrasts less than this with the background we found stands on something else, a picture perhaps. */
const TEXT_CONTRAST_MIN = 2.5;

/** Judges elements for one painting, each once: most marks share their blocks. */
export function inkJudge(): (element: Element) => 'hue' | 'plain' {
  const backgrounds = new Map<Element, number | undefined>();
  const verdicts = new Map<Element, 'hue' | 'plain'>();
  return (element) => {
    let verdict = verdicts.get(element);
    if (!verdict) {
      verdict = readsInHue(element, backgroundOf(element, backgrounds)) ? 'hue' : 'plain';
      verdicts.set(element, verdict);
    }
    return verdict;
  };
}

function readsInHue(element: Element, background: number | undefined): boolean {
  if (background === undefined || (background < LIGHT_FROM && background > DARK_TO)) return false;
  const text = luminanceOf(getComputedStyle(element).color)?.luminance;
  return text === undefined || contrast(text, background) >= TEXT_CONTRAST_MIN;
}

const contrast = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

/** Luminance of the nearest opaque background around the element; undefined when a picture or an unreadable colour comes first. */
function backgroundOf(element: Element, known: Map<Element, number | undefined>): number | undefined {
  if (known.has(element)) return known.get(element);
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  const colour = luminanceOf(backgroundColor);
  const around = element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;
  let background: number | undefined;
  if (backgroundImage !== 'none' || !colour) background = undefined;
  else if (colour.alpha > 0.5) background = colour.luminance;
  // Without any background the page is as light, or in a dark colour scheme as dark, as the browser's canvas.
  else background = around ? backgroundOf(around, known) : isDarkCanvas(element) ? 0 : 1;
  known.set(element, background);
  return background;
}

const isDarkCanvas = (root: Element): boolean =>
  /^(?:only )?dark$/.test(getComputedStyle(root).colorScheme) ||
  (/dark/.test(getComputedStyle(root).colorScheme) && matchMedia('(prefers-color-scheme: dark)').matches);

/** Relative luminance (WCAG 2) of a computed `rgb()` or `rgba()` colour; other notations are not read. */
export function luminanceOf(colour: string): { luminance: number; alpha: number } | undefined {
  const match = /^rgba?\(([\d.]+)[, ]+([\d.]+)[, ]+([\d.]+)(?:[,/ ]+([\d.]+))?\)$/.exec(colour);
  if (!match) return undefined;
  const [red = 0, green = 0, blue = 0] = match.slice(1, 4).map((value) => linear(Number(value) / 255));
  return {
    luminance: 0.2126 * red + 0.7152 * green + 0.0722 * blue,
    alpha: match[4] === undefined ? 1 : Number(match[4]),
  };
}

const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
