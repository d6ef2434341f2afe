// Which hosts may show marks, and how switching one on or off changes the setting.

import { describe, expect, it } from 'vitest';
import { allowsHost, isPaused, type SiteSettings, withHost } from '../../../lib/model/settings';

const EVERYWHERE: SiteSettings = { mode: 'everywhere', hosts: [] };
const ONLY: SiteSettings = { mode: 'only', hosts: ['news.example'] };
const NOT: SiteSettings = { mode: 'not', hosts: ['mail.example'] };

describe('isPaused', () => {
  const now = Date.parse('2026-03-02T12:00:00Z');
  it.each([
    ['not at all', 0, false],
    ['for an hour', now + 3_600_000, true],
    ['until a moment ago', now - 1, false],
    ['by a clock that was set back by years since', now + 400 * 86_400_000, false],
  ])('%s', (_, pausedUntil, paused) => expect(isPaused({ pausedUntil }, now)).toBe(paused));
});

describe('allowsHost', () => {
  it.each([
    [EVERYWHERE, 'any.example', true],
    [ONLY, 'news.example', true],
    [ONLY, 'live.news.example', true],
    [ONLY, 'fakenews.example', false],
    [NOT, 'mail.example', false],
    [NOT, 'www2.mail.example', false],
    [NOT, 'news.example', true],
  ])('%o on %s: %s', (sites, host, allowed) => {
    expect(allowsHost(sites, host)).toBe(allowed);
  });
});

describe('withHost', () => {
  it.each(
    [EVERYWHERE, ONLY, NOT].flatMap((sites) =>
      ['news.example', 'live.news.example', 'mail.example', 'other.example'].flatMap((host) =>
        [true, false].map((on) => [sites, host, on] as const),
      ),
    ),
  )('%o: %s switched to %s is then so', (sites, host, on) => {
    expect(allowsHost(withHost(sites, host, on), host)).toBe(on);
  });

  it('leaves other hosts as they are', () => {
    expect(allowsHost(withHost(EVERYWHERE, 'a.example', false), 'b.example')).toBe(true);
    expect(allowsHost(withHost(ONLY, 'a.example', true), 'b.example')).toBe(false);
  });
});
