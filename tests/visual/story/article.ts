// The gallery's article, written for it. Places, people and bodies are invented.

import type { Article } from '../../../lib/model/article';
import type { Span } from '../../../lib/model/span';

const PARAGRAPHS = [
  'Two accounts of a night fire at Sarn’s grain terminal',
  'SARN – A fire that burned through Monday night at the Marrow Point grain terminal was caused by a faulty conveyor, the Port Authority said on Tuesday, while workers on the quay described a drone over the silos minutes before the first flames.',
  '“A bearing overheated and the dust caught,” the authority’s director, Ilse Varga, told reporters. The Interior Ministry at first repeated that account. By evening the statement had been removed from the ministry’s website.',
  'Three dockers who asked not to be named said they had seen a low-flying aircraft without lights. The Dockers’ Union said it believed the terminal had been attacked by the Free Coast Movement.',
  'The Free Coast Movement denied any part in the fire. “We do not burn bread,” its spokesman said in a statement. A senior official accused the FCM of scouting the quay for weeks.',
  'The fire came almost exactly two years after an explosion at the same terminal killed four people, and a month after the union and the port signed an agreement on night shifts.',
  'Satellite images published by a shipping monitor show damage to at least two silos. Port officials put the loss at 3,000 tonnes; the union spoke of 11,000.',
  'Analysts said that the movement, reportedly weakened by arrests last autumn, may be trying to regain attention. It is believed that talks with the coastal council will resume in April.',
];

export const ARTICLE: Article = {
  text: PARAGRAPHS.join('\n\n'),
  title: PARAGRAPHS[0] ?? '',
  url: 'https://news.example/coast/night-fire-at-marrow-point',
  published: '2025-03-12',
  language: 'en',
};

/** Where `words` stand in the article; the `nth` time, counted from 0. Throws when they do not, so that no fixture points at nothing. */
export function at(words: string, nth = 0): Span {
  let start = -1;
  for (let seen = 0; seen <= nth; seen++) start = ARTICLE.text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`The gallery's article does not say “${words}” (${nth})`);
  return { start, end: start + words.length };
}
