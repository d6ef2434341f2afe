// The front door of the trained tagger: bytes of the weights file in, a ClaimTagger out. Fetches nothing and keeps nothing between paragraphs.

import type { Span } from '../../model/span';
import type { Token } from '../../text/tokens';
import type { ClaimTagger, ParagraphInput, RawAttribution } from '../claim-tagger';
import { type CueStage, cueStage } from './cue-stage';
import { type Encoder, encoder } from './encoder';
import { pieces } from './pieces';
import { type RoleStage, roleStage } from './role-stage';
import { type TokenFeatures, tokenFeatures } from './token-features';
import { type Vocabulary, vocabulary } from './vocabulary';
import { readWeightsFile } from './weights-file';
import { type Workspace, workspace } from './workspace';

type Network = { space: Workspace; rowOf: Vocabulary; encoder: Encoder; findCues: CueStage; findRoles: RoleStage };

/**
 * Throws `Error('claims weights: …')` on bytes that are not a weights file of this version. The tagger itself throws on no text.
 * `simd: false` keeps to plain TypeScript, which is also what happens where WebAssembly is not allowed.
 */
export function loadTagger(bytes: ArrayBuffer, options: { simd?: boolean } = {}): ClaimTagger {
  const file = readWeightsFile(bytes);
  const space = workspace(options);
  const encode = encoder(space, file);
  const network: Network = {
    space,
    rowOf: vocabulary(file.words),
    encoder: encode,
    findCues: cueStage(space, file, encode.width),
    findRoles: roleStage(space, file, encode.width),
  };
  return (paragraph) => {
    const features = tokenFeatures(paragraph);
    return pieces(paragraph.tokens.length, features.sentences).flatMap((piece) =>
      tagPiece(network, paragraph, features, piece),
    );
  };
}

function tagPiece(network: Network, paragraph: ParagraphInput, features: TokenFeatures, piece: Span): RawAttribution[] {
  const before = network.space.mark();
  const tokens = paragraph.tokens.slice(piece.start, piece.end);
  const part = sliced(features, piece);
  const states = network.encoder.encode(
    Uint32Array.from(tokens, (token) => network.rowOf(token.lower)),
    part,
  );
  const cues = network.findCues(states, tokens.length);
  const roles = network.findRoles({ states, count: tokens.length, sentences: part.sentences }, cues);
  network.space.release(before);
  return cues.flatMap((cue, at) => {
    const { source = [], content = [] } = roles[at] ?? {};
    // Something said by nobody in particular is still a claim; a cue that nothing hangs on is not.
    if (content.length === 0) return [];
    return [{ source: toText(tokens, source), cue: toText(tokens, [cue]), content: toText(tokens, content) }];
  });
}

function sliced(features: TokenFeatures, { start, end }: Span): TokenFeatures {
  return {
    suffixes: features.suffixes.subarray(start, end),
    shapes: features.shapes.subarray(start, end),
    flags: features.flags.subarray(start, end),
    sentences: features.sentences.subarray(start, end),
  };
}

/** Token ranges to Spans of the article's text. */
function toText(tokens: readonly Token[], ranges: readonly Span[]): Span[] {
  return ranges.flatMap(({ start, end }) => {
    const first = tokens[start];
    const last = tokens[end - 1];
    return first && last ? [{ start: first.start, end: last.end }] : [];
  });
}
