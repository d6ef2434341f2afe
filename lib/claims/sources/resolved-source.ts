// What is known of one attribution's source, and what of the article it takes to know it. Shapes only.

import type { Names } from '../../model/names';
import type { SourceType } from '../../model/reading';
import type { Span, Spans } from '../../model/span';
import type { Token } from '../../text/tokens';
import type { NameIndex } from './name-runs';

export type ResolvedSource = {
  type: SourceType;
  /** Says of itself that it is a side: an army, a militia, a defendant. */
  party: boolean;
  /** By name, not by office or kind alone. */
  named: boolean;
  /** Introduced here: the name stands with a title or an apposition. */
  described: boolean;
  actor?: number;
  referent?: Span;
  /** The same for two attributions of one speaker; empty when nobody is named. */
  speaker: string;
  /** What the source is called here and earlier, and the body it speaks for. */
  called: Spans;
  /** The words that tell what kind of source it is, wherever in the article they stand. */
  evidence: SourceEvidence;
};

export type SourceEvidence = {
  /** The source's own words; of a pronoun its referent's. */
  words: readonly Token[];
  /** The name that the words end in, in its fullest form. */
  name: readonly Token[];
  /** What stands before and behind the name at all its places. */
  titles: readonly (readonly Token[])[];
  about: readonly (readonly Token[])[];
  /** The kind of the body spoken of before. */
  house?: SourceType;
  /** What that body is called, where the source speaks for it. */
  houseWords: readonly Token[];
  /** What the kind was told by. */
  route: string;
};

export const NO_EVIDENCE: SourceEvidence = {
  words: [],
  name: [],
  titles: [],
  about: [],
  houseWords: [],
  route: 'none',
};

export type SourceContext = {
  text: string;
  /** All tokens of the article. */
  tokens: readonly Token[];
  tokensIn(spans: Spans): Token[];
  names: Names;
  index: NameIndex;
  /** Family names and nouns of those who go to law. */
  litigants: ReadonlySet<string>;
};
