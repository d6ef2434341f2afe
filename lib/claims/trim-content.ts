// Keeps a content to what its own source says: nothing from before a semicolon that opens with the source. Knows places.

import type { Token } from '../text/tokens';
import type { RawAttribution } from './claim-tagger';
import { firstFrom } from './tokens-within';

/** "Organisers spoke of nine dead; the ministry | said | two had died": the first half is somebody else's. */
export function withoutClauseBefore(attribution: RawAttribution, tokens: readonly Token[]): RawAttribution {
  const { source, cue, content } = attribution;
  const [who] = source;
  const says = cue[0];
  if (!who || !says || content.length < 2) return attribution;
  const joint = tokens[firstFrom(tokens, who.start) - 1];
  if (joint?.text !== ';' || !content.some(({ start }) => start > says.start)) return attribution;
  return { ...attribution, content: content.filter(({ end }) => end > joint.start) };
}
