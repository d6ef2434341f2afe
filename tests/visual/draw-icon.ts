// Draws the extension's icon in every size that browsers ask for: `npx tsx tests/visual/draw-icon.ts`.
// An opening quotation mark over a line that begins firm and ends wavy: somebody says so, and accounts may differ.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const FOLDER = join(import.meta.dirname, '../../public/icon');
const SIZES = [16, 32, 48, 96, 128];

const INK = '#1d1b18';
const PAPER = '#fdfcf9';
const WAVE = '#f58cb4';

const COMMA = 'c-14 5-23 17-23 33 0 12 7 20 17 20s16-7 16-16-6-14-14-14c1-8 6-14 13-17z';

/** Small sizes get a heavier line, or it would vanish. */
const icon = (size: number): string => `
  <svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 128 128">
    <rect x="2" y="2" width="124" height="124" rx="26" fill="${INK}" stroke="${PAPER}" stroke-opacity="0.28" stroke-width="3"/>
    <path d="M51 22${COMMA}M96 22${COMMA}" fill="${PAPER}"/>
    <path d="M24 100H58q7.500-13 15 0t15 0 15 0" fill="none" stroke="${WAVE}" stroke-width="${size <= 32 ? 11 : 8}" stroke-linecap="round" stroke-linejoin="round"/>
  </svg>`;

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
mkdirSync(FOLDER, { recursive: true });
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<body style="margin:0">${icon(size)}</body>`);
  await page.screenshot({ path: join(FOLDER, `${size}.png`), omitBackground: true });
  await page.close();
}
await browser.close();
