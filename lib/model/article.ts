// What the page side hands to analysis: text and the few facts about it that change how it is read.

import type { Span } from './span';

/** A calendar date: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. Its length is its precision (as in Popolo). */
export type PartialDate = string;

/** A whole calendar date, `YYYY-MM-DD`. */
export type DayDate = string;

/** Where a page says when its article was published, each as it is written there, the surest first. */
export type DateStatements = {
  /** For machines: JSON-LD and meta elements. */
  stamps: string[];
  /** `<time>` in or around the article. */
  times: string[];
  /** The page's own address and the one for sharing: many hold the day. */
  addresses: string[];
  /** The dateline and visible lines that look like a date. */
  lines: string[];
};

export type Article = {
  /** Visible text; paragraphs (Flows) are separated by one or more line breaks. */
  text: string;
  title?: string;
  url?: string;
  /** The article's own date in its own time zone. Absent: relative dates stay open, never "today". */
  published?: DayDate;
  /** What `published` is read from. */
  dated?: DateStatements;
  /** BCP 47 tag of the page, when it says. */
  language?: string;
  /** The headline inside `text`, when the page marks it (an h1). Without it, analysis looks at the first paragraph's shape. */
  headline?: Span;
};
