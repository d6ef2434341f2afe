// Compares two screenshots in the browser itself: how well what was painted between them stands out from what was there.

import type { Page } from 'playwright-core';

export type Place = { x: number; y: number; width: number; height: number };

/**
 * For each place the WCAG contrast ratio between the line and its background: the strongest tenth of the pixels that changed
 * there, each against what stood there before. 1 where nothing changed.
 */
export async function contrasts(
  page: Page,
  before: Buffer,
  after: Buffer,
  places: readonly Place[],
): Promise<number[]> {
  const reader = await page.context().newPage();
  try {
    return await reader.evaluate(compare, {
      images: [before, after].map((image) => image.toString('base64')),
      places: [...places],
    });
  } finally {
    await reader.close();
  }
}

/** Runs in the browser. */
async function compare({ images, places }: { images: string[]; places: Place[] }): Promise<number[]> {
  const [before, after] = await Promise.all(images.map(pixels));
  if (!before || !after) return [];
  return places.map(contrast);

  async function pixels(base64: string): Promise<ImageData | undefined> {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    return context?.getImageData(0, 0, bitmap.width, bitmap.height);
  }

  function contrast({ x, y, width, height }: Place): number {
    const ratios: number[] = [];
    for (let row = Math.floor(y); row < y + height + 6; row++) {
      for (let column = Math.floor(x); column < x + width; column++) {
        const was = luminance(before, row, column);
        const is = luminance(after, row, column);
        if (Math.abs(was - is) > 0.002) ratios.push((Math.max(was, is) + 0.05) / (Math.min(was, is) + 0.05));
      }
    }
    const strongest = ratios.sort((a, b) => b - a).slice(0, Math.max(1, Math.floor(ratios.length / 10)));
    return strongest.length === 0 ? 1 : strongest.reduce((sum, ratio) => sum + ratio, 0) / strongest.length;
  }

  /** Relative luminance as WCAG 2 defines it. */
  function luminance(image: ImageData | undefined, row: number, column: number): number {
    const channel = (offset: number): number => {
      const value = (image?.data[(row * image.width + column) * 4 + offset] ?? 0) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    };
    return 0.2126 * channel(0) + 0.7152 * channel(1) + 0.0722 * channel(2);
  }
}
