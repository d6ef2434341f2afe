// How much of an article is read: its head. What is longer would keep the background, which all tabs share, and its memory from everybody else.

import type { Article } from './article';

/** UTF-16 units: four novels. */
export const LONGEST_TEXT = 2_000_000;

/** The article itself, unless it is longer than that: then it ends with the last paragraph that fits, or else the last word. Offsets stay what they were. */
export function headOf(article: Article): Article {
  const { text, headline, ...rest } = article;
  if (text.length <= LONGEST_TEXT) return article;
  const end = endOfHead(text);
  return { ...rest, text: text.slice(0, end), ...(headline && headline.end <= end && { headline }) };
}

/** A word cut in two could name somebody else. */
function endOfHead(text: string): number {
  const ends = ['\n', ' '].map((blank) => text.lastIndexOf(blank, LONGEST_TEXT));
  return ends.find((end) => end >= LONGEST_TEXT / 2) ?? LONGEST_TEXT;
}
