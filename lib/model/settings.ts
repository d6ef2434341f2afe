// What the reader chose about marks and sites; the values that lib/settings.ts stores and pages receive.

export type MarkSettings = {
  /** The first mention of each Actor per screenful, every one, or none. */
  actors: 'first' | 'every' | 'none';
  /** Which claims are painted. */
  claims: 'disputed' | 'unsettled' | 'all' | 'none';
  /** Countries, demonyms and capitals too. */
  context: boolean;
};

export type SiteSettings = {
  mode: 'everywhere' | 'only' | 'not';
  /** Hosts of the `only` or `not` mode, lower case, without `www.`. */
  hosts: string[];
};

export type Settings = {
  marks: MarkSettings;
  sites: SiteSettings;
  /** How a card opens. Keyboard always works. */
  opensOn: 'click' | 'hover';
  /** Epoch milliseconds until which everything is off; 0 when not paused. */
  pausedUntil: number;
  /** The reader's own colours by kind of mark; absent ones keep the palette. */
  colours: Partial<Record<'actor' | 'unsettled' | 'disputed', string>>;
};

/** A colour as the browser's colour field gives it. */
export const COLOUR_PATTERN = /^#[\da-f]{6}$/i;

export const DEFAULT_SETTINGS: Settings = {
  marks: { actors: 'first', claims: 'unsettled', context: false },
  sites: { mode: 'everywhere', hosts: [] },
  opensOn: 'click',
  pausedUntil: 0,
  colours: {},
};

/** What the popup offers, and no pause is longer. */
export const PAUSE_MS = 3_600_000;

/** A pause that would last longer was made by a clock that has been set back since: it is over. */
export const isPaused = ({ pausedUntil }: Pick<Settings, 'pausedUntil'>, now: number): boolean =>
  pausedUntil > now && pausedUntil <= now + PAUSE_MS;

/** What one page is told. */
export type PageSettings = Pick<Settings, 'opensOn' | 'colours'> & {
  /** Why nothing may be shown here; absent when marks may be shown. */
  off?: 'site' | 'paused' | 'no-lists';
};

export const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

/** Whether the reader lets marks appear on this host. A subdomain follows its parent. */
export function allowsHost(sites: SiteSettings, host: string): boolean {
  const listed = sites.hosts.some((known) => host === known || host.endsWith(`.${known}`));
  return sites.mode === 'everywhere' || (sites.mode === 'only' ? listed : !listed);
}

/** The sites setting with marks on this host switched on or off, keeping the mode wherever it can. */
export function withHost(sites: SiteSettings, host: string, on: boolean): SiteSettings {
  if (allowsHost(sites, host) === on) return sites;
  const parentOf = (known: string): boolean => host === known || host.endsWith(`.${known}`);
  if (sites.mode === 'only') {
    return { mode: 'only', hosts: on ? [...sites.hosts, host] : sites.hosts.filter((known) => !parentOf(known)) };
  }
  return on
    ? { mode: 'not', hosts: sites.hosts.filter((known) => !parentOf(known)) }
    : { mode: 'not', hosts: [...(sites.mode === 'not' ? sites.hosts : []), host] };
}
