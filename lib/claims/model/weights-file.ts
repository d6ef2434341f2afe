// Reads the one weights file: a JSON header, then int8 tables with their scales or plain float32 numbers, and the word list. Knows no layers.

import { frontDecoded } from './vocabulary';

/** Rows of numbers; `columns` is the product of all dimensions but the first. A value counts times its row's scale. */
export type Tensor = { rows: number; columns: number; values: Int8Array | Float32Array; scales: Float32Array };

export type WeightsFile = {
  sizes: Readonly<Record<string, number>>;
  words: string[];
  tensor: (name: string) => Tensor;
};

/** `scales`: none for float32 numbers, one for the whole int8 table, or one a row. They stand before the values. */
type Entry = { name: string; rows: number; columns: number; scales: number; at: number };
type Header = { sizes: Record<string, number>; tensors: Entry[]; words: { at: number; bytes: number } };

// "SWCW" read as a little-endian number: Says Who claims weights.
const MAGIC = 0x57435753;
const VERSION = 1;
const PREAMBLE_BYTES = 12;

/** Throws `Error('claims weights: …')` on bytes that are not a whole file of this version. Offsets in the header count from its end. */
export function readWeightsFile(bytes: ArrayBuffer): WeightsFile {
  if (bytes.byteLength < PREAMBLE_BYTES) throw broken('too short');
  const view = new DataView(bytes);
  if (view.getUint32(0, true) !== MAGIC) throw broken('not a weights file');
  if (view.getUint32(4, true) !== VERSION) throw broken(`version ${view.getUint32(4, true)} instead of ${VERSION}`);
  const headerBytes = view.getUint32(8, true);
  const body = PREAMBLE_BYTES + headerBytes;
  if (body > bytes.byteLength) throw broken('header cut off');
  const header = readHeader(new Uint8Array(bytes, PREAMBLE_BYTES, headerBytes));
  const { words } = header;
  if (body + words.at + words.bytes > bytes.byteLength) throw broken('word list cut off');
  const entries = new Map(header.tensors.map((entry) => [entry.name, entry]));
  return {
    sizes: header.sizes,
    words: frontDecoded(new TextDecoder().decode(new Uint8Array(bytes, body + words.at, words.bytes))),
    tensor(name) {
      const entry = entries.get(name);
      if (!entry) throw broken(`no tensor ${name}`);
      return readTensor(bytes, body, entry);
    },
  };
}

/** All numbers of a tensor as float32, row after row. Throws when its shape is not the expected one. */
export function floats(tensor: Tensor, rows: number, columns: number): Float32Array {
  if (tensor.rows !== rows || tensor.columns !== columns) {
    throw broken(`shape ${tensor.rows} x ${tensor.columns} instead of ${rows} x ${columns}`);
  }
  const { values, scales } = tensor;
  const out = new Float32Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    const scale = scales[row] ?? 0;
    for (let at = row * columns; at < (row + 1) * columns; at++) out[at] = (values[at] ?? 0) * scale;
  }
  return out;
}

function readHeader(bytes: Uint8Array): Header {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as Header;
  } catch {
    throw broken('header is not JSON');
  }
}

function readTensor(bytes: ArrayBuffer, body: number, entry: Entry): Tensor {
  const { rows, columns } = entry;
  const Values = entry.scales === 0 ? Float32Array : Int8Array;
  const at = body + entry.at;
  const valuesAt = at + 4 * entry.scales;
  const end = valuesAt + rows * columns * Values.BYTES_PER_ELEMENT;
  if (!(end <= bytes.byteLength)) throw broken(`tensor ${entry.name} cut off`);
  // Copied, because the file aligns nothing.
  const scales = new Float32Array(bytes.slice(at, valuesAt));
  const one = scales.length === rows ? scales : new Float32Array(rows).fill(scales[0] ?? 1);
  return { rows, columns, scales: one, values: new Values(bytes.slice(valuesAt, end)) };
}

const broken = (what: string): Error => new Error(`claims weights: ${what}`);
