// The drawn icons: stroked paths on a 16 × 16 grid. Mirrored ones point the other way in right-to-left interfaces.

export type IconName =
  | 'close'
  | 'more'
  | 'external'
  | 'panel'
  | 'note'
  | 'hide'
  | 'report'
  | 'check'
  | 'forward'
  | 'down'
  | 'up'
  | 'refresh'
  | 'plus'
  | 'warning'
  | 'offline'
  | 'file'
  | 'link'
  | 'search'
  | 'pause'
  | 'play'
  | 'lock'
  | 'trash'
  | 'download'
  | 'upload'
  | 'pin'
  | 'settings'
  | 'place';

export const ICON_PATHS: Record<IconName, string> = {
  close: 'M4 4l8 8M12 4l-8 8',
  more: 'M3.2 8h.01M8 8h.01M12.8 8h.01',
  external: 'M6.5 3.5h-3v9h9v-3M9 3.5h3.5V7M12.5 3.5l-5 5',
  panel: 'M2.5 3.5h11v9h-11zM9.5 3.5v9',
  note: 'M3.5 12.7l.7-3 6.6-6.6 2.3 2.3-6.6 6.6zM9.3 4.6l2.3 2.3',
  hide: 'M2 8s2.2-3.8 6-3.8S14 8 14 8s-2.2 3.8-6 3.8S2 8 2 8zM3.2 13L12.8 3',
  report: 'M4 14V2.7h8l-1.8 2.6L12 8H4',
  check: 'M3 8.5l3.2 3L13 4.5',
  forward: 'M6 3.5L10.5 8 6 12.5',
  down: 'M3.5 6L8 10.5 12.5 6',
  up: 'M3.5 10L8 5.5l4.5 4.5',
  refresh: 'M13.2 8a5.2 5.2 0 1 1-1.5-3.7M13 2v3h-3',
  plus: 'M8 3v10M3 8h10',
  warning: 'M8 2.6L14.2 13H1.8zM8 6.6v3M8 11.3h.01',
  offline: 'M2 6.2a9 9 0 0 1 12 0M4.3 8.7a5.5 5.5 0 0 1 7.4 0M8 12.2h.01M2.5 2.5l11 11',
  file: 'M4 2.5h5l3 3v8H4zM9 2.5v3h3',
  link: 'M6.4 9.6l3.2-3.2M7.2 4.6l1.2-1.2a2.9 2.9 0 0 1 4.2 4.2l-1.2 1.2M8.8 11.4l-1.2 1.2a2.9 2.9 0 0 1-4.2-4.2l1.2-1.2',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.3 10.3l3.4 3.4',
  pause: 'M5.7 3.5v9M10.3 3.5v9',
  play: 'M5 3.5L12.5 8 5 12.5z',
  lock: 'M4 7.5h8v6H4zM5.7 7.5V5.3a2.3 2.3 0 0 1 4.6 0v2.2',
  trash: 'M3 4.5h10M6.3 4.5v-2h3.4v2M4.5 4.5l.6 9h5.8l.6-9M6.7 7v4M9.3 7v4',
  download: 'M8 2.5v7.3M4.8 6.8L8 10l3.2-3.2M3 13.3h10',
  upload: 'M8 10V2.7M4.8 5.9L8 2.7l3.2 3.2M3 13.3h10',
  pin: 'M8 9.5v4.3M5.5 2.5h5L10 6.8l2 2.7H4l2-2.7z',
  settings:
    'M2.5 5h5M12 5h1.5M2.5 11H4M8.5 11h5M9.7 6.8a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6zM6.3 12.8a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6z',
  place: 'M8 14s4.6-4.4 4.6-7.6a4.6 4.6 0 0 0-9.2 0C3.4 9.6 8 14 8 14zM8 8a1.7 1.7 0 1 0 0-3.4A1.7 1.7 0 0 0 8 8z',
};

export const MIRRORED: ReadonlySet<IconName> = new Set(['external', 'panel', 'forward', 'play']);
