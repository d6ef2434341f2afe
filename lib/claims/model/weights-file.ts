// Reads the one weights file: a JSON header, int8 rows with a scale each or plain float32 numbers, and the word list. Knows no layers.

import { frontDecoded } from './vocabulary';

/** Rows of numbers; `columns` is the product of all dimensions but the first. */
export type Tensor = { rows: number; columns: number; values: Int8Array | Float32Array; scales?: Float32Array };

export type WeightsFile = {
  sizes: Readonly<Record<string, number>>;
  words: string[];
  tensor: (name: string) => Tensor;
};

type Entry = { name: string; rows: number; columns: number; kind: 'int8' | 'float32'; at: number };
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
  if (!scales) return Float32Array.from(values);
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
  const count = rows * columns;
  const valueBytes = entry.kind === 'int8' ? count : 4 * count;
  const scaleBytes = entry.kind === 'int8' ? 4 * rows : 0;
  const at = body + entry.at;
  if (!(at + scaleBytes + valueBytes <= bytes.byteLength)) throw broken(`tensor ${entry.name} cut off`);
  // Copied, because the file aligns nothing.
  if (entry.kind === 'float32') return { rows, columns, values: new Float32Array(bytes.slice(at, at + valueBytes)) };
  return {
    rows,
    columns,
    scales: new Float32Array(bytes.slice(at, at + scaleBytes)),
    values: new Int8Array(bytes.slice(at + scaleBytes, at + scaleBytes + valueBytes)),
  };
}

const broken = (what: string): Error => new Error(`claims weights: ${what}`);
