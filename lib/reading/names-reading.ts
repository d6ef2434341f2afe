// A Reading that holds names and nothing else yet.

import type { Article } from '../model/article';
import type { FirstNames } from '../model/names';
import type { Reading } from '../model/reading';

export const namesReading = (article: Article, names: FirstNames): Reading => ({
  actors: names.actors,
  mentions: names.mentions,
  attributions: [],
  disputes: [],
  listedClaims: [],
  dates: [],
  events: [],
  published: article.published,
  claimsBy: 'none',
  crowded: names.crowded,
  rejected: names.rejected,
});
