// The shared first half of the network: a vector for every token of a paragraph, from its word, ending, shape, flags and surroundings.

import { recurrentLayer, runBothWays } from './recurrent-layer';
import { FLAGS, SHAPES, SUFFIX_ROWS, type TokenFeatures } from './token-features';
import { floats, type Tensor, type WeightsFile } from './weights-file';
import type { Workspace } from './workspace';

export type Encoder = {
  /** Numbers a token in `encode`'s answer. */
  width: number;
  /** The place in the workspace of one vector a token. `words` holds the word table's row of every token. */
  encode: (words: Uint32Array, features: TokenFeatures) => number;
};

const LAYERS = 2;
const FLAG_BITS = Object.values(FLAGS);

export function encoder(space: Workspace, file: WeightsFile): Encoder {
  const { word = 0, suffix = 0, shape = 0, hidden = 0 } = file.sizes;
  // Left as int8: as float32 it would take four times the memory, and a paragraph reads few of its rows.
  const words = file.tensor('words');
  const suffixes = floats(file.tensor('suffixes'), SUFFIX_ROWS, suffix);
  const shapes = floats(file.tensor('shapes'), SHAPES.length, shape);
  const width = word + suffix + shape + FLAG_BITS.length;
  const layers = Array.from({ length: LAYERS }, (_, at) =>
    recurrentLayer(space, file, `encoder.${at}`, at === 0 ? width : 2 * hidden, hidden),
  );
  return {
    width: 2 * hidden,
    encode(rows, features) {
      let states = space.take(rows.length * width);
      for (let token = 0; token < rows.length; token++) {
        const at = states + token * width;
        writeRow(words, rows[token] as number, space.floats, at);
        copyRow(suffixes, features.suffixes[token] as number, suffix, space.floats, at + word);
        copyRow(shapes, features.shapes[token] as number, shape, space.floats, at + word + suffix);
        const flags = at + word + suffix + shape;
        for (let flag = 0; flag < FLAG_BITS.length; flag++) {
          space.floats[flags + flag] = (features.flags[token] as number) & (FLAG_BITS[flag] as number) ? 1 : 0;
        }
      }
      for (const layer of layers) states = runBothWays(space, layer, states, rows.length);
      return states;
    },
  };
}

function writeRow(table: Tensor, row: number, out: Float32Array, at: number): void {
  const scale = table.scales[row] as number;
  const from = row * table.columns;
  for (let column = 0; column < table.columns; column++)
    out[at + column] = (table.values[from + column] as number) * scale;
}

function copyRow(table: Float32Array, row: number, columns: number, out: Float32Array, at: number): void {
  for (let column = 0; column < columns; column++) out[at + column] = table[row * columns + column] as number;
}
