// The rules of matching, case by case, and the decoy articles as a whole.

import { describe, expect, it } from 'vitest';
import { matchNames } from '../../../lib/match/match-names';
import { DECOY_ARTICLES } from '../../cases/match/decoy-articles';
import { LANGUAGE_CASES } from '../../cases/match/language-cases';
import { MENTION_CASES } from '../../cases/match/mention-cases';
import { OTHER_BEARERS } from '../../cases/match/other-bearers';
import { RULES_IN_LANGUAGES } from '../../cases/match/rules-in-languages';
import { SOMEBODY_ELSE } from '../../cases/match/somebody-else';
import { compileActors, foundIn, marked } from '../../support/compiled-list';

describe('mentions', () => {
  it.each([...MENTION_CASES, ...LANGUAGE_CASES, ...RULES_IN_LANGUAGES, ...SOMEBODY_ELSE, ...OTHER_BEARERS])(
    '$rule: $text',
    ({ actors, text, published, finds }) => {
      expect(foundIn({ text, published }, [compileActors(actors)])).toEqual(finds);
    },
  );

  it('marks countries and what stands for them as context', () => {
    const text = 'Iran agreed. Iranian envoys left, Tehran said. Muscat waited.';
    const { mentions } = matchNames({ text }, [
      compileActors([
        { kind: 'place', name: 'Iran' },
        { kind: 'place', name: 'Muscat' },
      ]),
    ]);
    expect(mentions.map(({ context }) => context)).toEqual([true, true, true, false]);
  });

  it('says which mention supports a weaker one', () => {
    const text = 'Sherrod Brown won. Brown smiled.';
    const { mentions } = matchNames({ text }, [compileActors([{ kind: 'person', name: 'Sherrod Brown' }])]);
    expect(mentions[1]?.support).toEqual({ start: 0, end: 13 });
  });

  it('says which required word of the article lets a weak alias stand', () => {
    const text = 'The Green Zone was shut, police in south Baghdad said.';
    const aliases = [{ name: 'Green Zone', strength: 'weak' as const, requires: ['Iraq', 'South Baghdad'] }];
    const { mentions } = matchNames({ text }, [
      compileActors([{ kind: 'place', name: 'International Zone of Baghdad', aliases }]),
    ]);
    expect(mentions.map(({ support }) => support && text.slice(support.start, support.end))).toEqual(['south Baghdad']);
  });

  it('gathers rejected candidates with reasons only when asked', () => {
    const segments = [compileActors([{ kind: 'person', name: 'Donald Trump' }])];
    const article = { text: 'Melania Trump spoke at Trump Tower.' };
    expect(matchNames(article, segments).rejected).toBeUndefined();
    const rejected = matchNames(article, segments, { why: true }).rejected ?? [];
    expect(rejected.map(({ start, end, reason }) => `${article.text.slice(start, end)}: ${reason}`)).toEqual([
      'Trump: other given names stand before the family name',
      'Trump: part of the longer name that ends in "Tower"',
    ]);
  });
});

describe('decoy articles', () => {
  const outcome = DECOY_ARTICLES.map(({ title, part, actors, text: source }) => {
    const { text, marks } = marked(source);
    const names = matchNames({ text }, [compileActors(actors.map(([name, kind]) => ({ name, kind })))]);
    const isRight = ({ start, end, actors: [actor = -1, ...more] }: (typeof names.mentions)[number]): boolean =>
      more.length === 0 &&
      marks.some((mark) => mark.start === start && mark.end === end && mark.name === names.actors[actor]?.name);
    const fooled = names.mentions
      .filter((mention) => !isRight(mention))
      .map(({ start, end }) => `${title}: ${text.slice(start, end)}`);
    const missed = marks.filter(
      (mark) => !names.mentions.some(({ start, end }) => start === mark.start && end === mark.end),
    );
    return { part, fooled, missed: missed.map(({ name }) => `${title}: ${name}`) };
  });

  it.each(['tuned', 'report'])('%s part: at most one in ten articles fools it, and nothing is missed', (wanted) => {
    const articles = outcome.filter(({ part }) => part === wanted);
    expect(articles.flatMap(({ fooled }) => fooled).length).toBeLessThanOrEqual(Math.ceil(articles.length / 10));
    expect(articles.flatMap(({ missed }) => missed)).toEqual([]);
  });
});
