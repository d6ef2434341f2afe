// One drawn icon. Always decoration: the button or link around it carries the words.

import type { JSX } from 'preact';
import { ICON_PATHS, type IconName, MIRRORED } from './icon-paths-table';

export function Icon({ of: name, size = 16 }: { of: IconName; size?: number }): JSX.Element {
  return (
    <svg
      class={MIRRORED.has(name) ? 'flip-rtl' : undefined}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width={name === 'more' ? 2.2 : 1.4}
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={ICON_PATHS[name]} />
    </svg>
  );
}
