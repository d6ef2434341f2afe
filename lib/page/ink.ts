// Judges the background behind marked words: whether the palette's lines read on it, or only the text's own colour does.

/** The palette's colours have a luminance of about 0.2 (see mark-style.ts): on backgrounds between these bounds they fall below 3 : 1. */
const LIGHT_FROM = 0.75;
const DARK_TO = 0.027;

const TRANSPARENT = 'rgba(0, 0, 0, 0)';

export type Ink = 'hue' | 'plain';

/** Judges elements for one painting, each once: most marks share their blocks. */
export function inkJudge(document: Document): (element: Element) => Ink {
  if (isRecoloured(document)) return () => 'plain';
  const backgrounds = new Map<Element, number | undefined>();
  return (element) => {
    const background = backgroundOf(element, backgrounds);
    return background !== undefined && (background >= LIGHT_FROM || background <= DARK_TO) ? 'hue' : 'plain';
  };
}

/** A filter over the whole page, as dark modes lay it, turns text and its background over together, but the palette into anything. */
const isRecoloured = ({ documentElement, body }: Document): boolean =>
  [documentElement, body].some((element) => element !== null && getComputedStyle(element).filter !== 'none');

/** Luminance of the nearest opaque background around the element; undefined when a picture or an unreadable colour comes first. */
function backgroundOf(element: Element, known: Map<Element, number | undefined>): number | undefined {
  if (known.has(element)) return known.get(element);
  const style = getComputedStyle(element);
  const { backgroundColor } = style;
  const [luminance, alpha] =
    backgroundColor === TRANSPARENT ? [0, 0] : (luminanceOf(backgroundColor) ?? [undefined, 1]);
  const around = element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;
  let background: number | undefined;
  if (style.backgroundImage !== 'none') background = undefined;
  else if (alpha > 0.5) background = luminance;
  else if (around) background = backgroundOf(around, known);
  // No background at all: the browser's canvas, dark where the text is light.
  else background = (luminanceOf(style.color)?.[0] ?? 0) > 0.4 ? 0 : 1;
  known.set(element, background);
  return background;
}

/** Relative luminance (WCAG 2) and alpha of a computed `rgb()` or `rgba()` colour; other notations are not read. */
export function luminanceOf(colour: string): [luminance: number, alpha: number] | undefined {
  const [red, green, blue, alpha = 1] = colour.startsWith('rgb') ? (colour.match(/[\d.]+/g) ?? []).map(Number) : [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return [0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue), alpha];
}

const linear = (value: number): number => (value <= 10 ? value / 3294 : ((value / 255 + 0.055) / 1.055) ** 2.4);
