// How colours look to readers with and without colour-blindness, and how far apart they are then.

type Rgb = [number, number, number];
type Matrix = [Rgb, Rgb, Rgb];

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB. */
export const COLOUR_VISION: Record<'full' | 'protanopia' | 'deuteranopia' | 'tritanopia', Matrix> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** WCAG 2 contrast of two `#rrggbb` colours. */
export function contrastOf(a: string, b: string): number {
  const [one, other] = [luminance(linear(a)), luminance(linear(b))];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** Distance in OKLab of two colours as seen; 0.02 is just noticeable side by side. */
export function distance(a: string, b: string, seeing: Matrix): number {
  const [one, other] = [oklab(apply(seeing, linear(a))), oklab(apply(seeing, linear(b)))];
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

const linear = (colour: string): Rgb =>
  [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as Rgb;

const luminance = ([red, green, blue]: Rgb): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

const apply = (matrix: Matrix, [red, green, blue]: Rgb): Rgb =>
  matrix.map(([a, b, c]) => Math.max(0, a * red + b * green + c * blue)) as Rgb;

/** Ottosson's OKLab. */
function oklab([red, green, blue]: Rgb): Rgb {
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const middle = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short,
  ];
}
