// The training stories of disputes are well formed: every claim is named by words that stand once, in one account, and the kinds keep their share.

import { describe, expect, it } from 'vitest';
import { STORIES } from '../../training/disputes/stories/stories';
import type { Story } from '../../training/disputes/stories/story';

const namedIn = ({ matters }: Story): string[] => matters.flatMap(({ accounts }) => accounts.flat());

const timesIn = (text: string, words: string): number => text.split(words).length - 1;

describe('stories of disputes', () => {
  it('holds 160 stories, each of a name and a text of its own, 40 of them without a dispute', () => {
    expect(STORIES).toHaveLength(160);
    expect(STORIES.filter(({ matters }) => matters.length === 0)).toHaveLength(40);
    expect(new Set(STORIES.map(({ name }) => name)).size).toBe(STORIES.length);
    expect(new Set(STORIES.map(({ text }) => text)).size).toBe(STORIES.length);
  });

  it.each(STORIES)('$name: names each claim by words that stand once', (story) => {
    const wrong = namedIn(story).filter((words) => timesIn(story.text, words) !== 1);
    expect(wrong).toEqual([]);
  });

  it.each(STORIES)('$name: names no claim in two accounts', (story) => {
    const named = namedIn(story);
    const shared = named.filter((words, at) => named.some((other, place) => place !== at && words.includes(other)));
    expect(shared).toEqual([]);
  });

  it.each(STORIES.filter(({ matters }) => matters.length > 0))(
    '$name: sets at least two accounts against each other in every matter',
    ({ matters }) => {
      for (const { accounts } of matters) {
        expect(accounts.length).toBeGreaterThan(1);
        expect(accounts.filter((claims) => claims.length === 0)).toEqual([]);
      }
    },
  );
});
