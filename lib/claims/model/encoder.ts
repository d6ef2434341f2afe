// The shared first half of the network: a vector for every token of a paragraph, from its word, ending, shape, flags and surroundings.

import { direction, type RecurrentLayer, runBothWays } from './recurrent-layer';
import { FLAGS, SHAPES, SUFFIX_ROWS, type TokenFeatures } from './token-features';
import { type Tensor, floats, type WeightsFile } from './weights-file';

export type Encoder = {
  /** Numbers a token in `encode`'s answer. */
  width: number;
  /** `words` holds the word table's row of every token. */
  encode: (words: Uint32Array, features: TokenFeatures) => Float32Array;
};

const LAYERS = 2;
const FLAG_BITS = Object.values(FLAGS);

export function encoder(file: WeightsFile): Encoder {
  const { word = 0, suffix = 0, shape = 0, hidden = 0 } = file.sizes;
  const tables = {
    // Left as int8: as float32 it would take four times the memory, and a paragraph reads few of its rows.
    words: file.tensor('words'),
    suffixes: floats(file.tensor('suffixes'), SUFFIX_ROWS, suffix),
    shapes: floats(file.tensor('shapes'), SHAPES.length, shape),
  };
  const width = word + suffix + shape + FLAG_BITS.length;
  const layers = Array.from({ length: LAYERS }, (_, at) => readLayer(file, at, at === 0 ? width : 2 * hidden, hidden));
  return {
    width: 2 * hidden,
    encode(words, features) {
      const inputs = new Float32Array(words.length * width);
      for (let token = 0; token < words.length; token++) {
        const at = token * width;
        writeRow(tables.words, words[token] as number, inputs, at);
        copyRow(tables.suffixes, features.suffixes[token] as number, suffix, inputs, at + word);
        copyRow(tables.shapes, features.shapes[token] as number, shape, inputs, at + word + suffix);
        FLAG_BITS.forEach((bit, flag) => {
          inputs[at + width - FLAG_BITS.length + flag] = (features.flags[token] as number) & bit ? 1 : 0;
        });
      }
      let states: Float32Array = inputs;
      for (const layer of layers) states = runBothWays(layer, states, words.length);
      return states;
    },
  };
}

function readLayer(file: WeightsFile, layer: number, columns: number, hidden: number): RecurrentLayer {
  const read = (side: keyof RecurrentLayer) => {
    const name = `encoder.${layer}.${side}`;
    return direction(
      {
        input: floats(file.tensor(`${name}.input`), 3 * hidden, columns),
        inputBias: floats(file.tensor(`${name}.input_bias`), 1, 3 * hidden),
        state: floats(file.tensor(`${name}.state`), 3 * hidden, hidden),
        stateBias: floats(file.tensor(`${name}.state_bias`), 1, 3 * hidden),
      },
      columns,
      hidden,
    );
  };
  return { forward: read('forward'), backward: read('backward') };
}

function writeRow(table: Tensor, row: number, out: Float32Array, at: number): void {
  const scale = table.scales[row] as number;
  const from = row * table.columns;
  for (let column = 0; column < table.columns; column++) out[at + column] = (table.values[from + column] as number) * scale;
}

function copyRow(table: Float32Array, row: number, columns: number, out: Float32Array, at: number): void {
  for (let column = 0; column < columns; column++) out[at + column] = table[row * columns + column] as number;
}
