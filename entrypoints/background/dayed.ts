// Gives an article the day on which it was published, as its page says.

import { publicationDay } from '../../lib/dates/publication-day';
import type { Article } from '../../lib/model/article';

export const dayed = ({ dated, ...article }: Article): Article => ({
  ...article,
  ...(dated && { published: publicationDay(dated, article.language) }),
});
