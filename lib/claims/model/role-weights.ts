// The second stage's numbers, read from the weights file into the workspace.

import { PLACE_ROWS } from './cue-places';
import { type RoleBlock, roleBlock } from './role-block';
import { floats, type WeightsFile } from './weights-file';
import { type Matrix, placeMatrix, type Workspace } from './workspace';

/** Outside; begin and inside of the source; begin and inside of the content. */
export const ROLE_LABELS = 5;

export type RoleWeights = {
  /** Numbers a token of a window. */
  width: number;
  token: Matrix;
  cue: Matrix;
  /** `width` numbers a row of CuePlaces. */
  distances: Float32Array;
  sentences: Float32Array;
  marks: Float32Array;
  blocks: RoleBlock[];
  last: Matrix;
};

/** How far apart the tokens stand that each block looks at: outwards, then back to the edges of the spans. */
const DILATIONS = [1, 2, 4, 8, 2, 1];

/** `encoded`: numbers an encoded token. */
export function readRoleWeights(space: Workspace, file: WeightsFile, encoded: number): RoleWeights {
  const { role: width = 0, blocks = 0 } = file.sizes;
  const read = (name: string, rows: number, columns: number): Float32Array => floats(file.tensor(name), rows, columns);
  const matrix = (name: string, rows: number, columns: number): Matrix =>
    placeMatrix(space, read(`${name}.weight`, rows, columns), rows, columns, read(`${name}.bias`, 1, rows));
  return {
    width,
    token: matrix('role_token', width, encoded),
    cue: placeMatrix(space, read('role_cue.weight', width, encoded), width, encoded),
    distances: read('role_distance', PLACE_ROWS.distance, width),
    sentences: read('role_sentence', PLACE_ROWS.sentence, width),
    marks: read('role_mark', PLACE_ROWS.mark, width),
    blocks: DILATIONS.slice(0, blocks).map((dilation, at) =>
      roleBlock(space, file, `role_blocks.${at}`, width, dilation),
    ),
    last: matrix('role', ROLE_LABELS, width),
  };
}
