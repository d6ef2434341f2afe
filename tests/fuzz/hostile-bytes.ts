// Bytes that no program writes in good faith: encodings that change half-way, marks where none belong, archives, brackets without end.

import fc from 'fast-check';
import { shortText } from './hostile-text';

const BOM = { utf8: [0xef, 0xbb, 0xbf], utf16le: [0xff, 0xfe], utf16be: [0xfe, 0xff] } as const;

const utf16 = (bytes: Uint8Array, isBigEndian: boolean): Uint8Array => {
  const encoded = Buffer.from(new TextDecoder().decode(bytes), 'utf16le');
  return isBigEndian ? encoded.swap16() : encoded;
};

/** The same text written in another way, with the mark of one way and perhaps the bytes of another. */
const WAYS: Record<string, (bytes: Uint8Array) => Uint8Array> = {
  'marked twice': (bytes) => Buffer.from([...BOM.utf8, ...BOM.utf8, ...bytes]),
  'UTF-16': (bytes) => Buffer.concat([Buffer.from(BOM.utf16le), utf16(bytes, false)]),
  'UTF-16, the other way round': (bytes) => Buffer.concat([Buffer.from(BOM.utf16be), utf16(bytes, true)]),
  'UTF-16 without a mark': (bytes) => utf16(bytes, false),
  'UTF-16 by its mark alone': (bytes) => Buffer.from([...BOM.utf16le, ...bytes]),
  'UTF-16 that lost a byte': (bytes) => Buffer.concat([Buffer.from(BOM.utf16le), utf16(bytes, false)]).subarray(0, -1),
  'Windows-1252': (bytes) => Buffer.from(new TextDecoder().decode(bytes), 'latin1'),
  'half and half': (bytes) =>
    Buffer.concat([bytes.subarray(0, bytes.length / 2), utf16(bytes.subarray(bytes.length / 2), false)]),
  'NUL between all': (bytes) => Uint8Array.from([...bytes].flatMap((byte) => [byte, 0])),
  'on one line': (bytes) => Buffer.from(new TextDecoder().decode(bytes).replaceAll(/[\r\n]+/g, ' ')),
  'in lines of old': (bytes) => Buffer.from(new TextDecoder().decode(bytes).replaceAll('\n', '\r')),
};

export const rewritten = (real: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Uint8Array> =>
  fc.tuple(real, fc.constantFrom(...Object.keys(WAYS))).map(([bytes, way]) => WAYS[way]?.(bytes) ?? bytes);

const LIST = '{"format":"context-list","formatVersion":"1.0",';

/** Brackets inside each other, in the header or in a record, closed or not. */
const deep = fc
  .tuple(
    fc.constantFrom(
      LIST,
      `${LIST}"x":`,
      `${LIST}"entities":[`,
      `${LIST}"entities":[{"id":"a","kind":`,
      '{"type":"list","x":',
      '',
    ),
    fc.constantFrom(['[', ']'], ['{"a":', '}'], ['[{"__proto__":', '}]']),
    fc.integer({ min: 100, max: 20_000 }),
    fc.boolean(),
  )
  .map(
    ([head, [open = '', close = ''], depth, isClosed]) =>
      head + open.repeat(depth) + (isClosed ? close.repeat(depth) : ''),
  );

/** Numbers of JSON that are none in a program, or not the one that was written. */
const number = fc
  .constantFrom(
    '1e999',
    '-1e999',
    '1e-999',
    '9'.repeat(400),
    `0.${'3'.repeat(400)}`,
    '-0',
    '1E+2',
    '00',
    'NaN',
    'Infinity',
    '0x10',
  )
  .map(
    (value) =>
      `${LIST}"events":[{"id":"e","title":"E","start":"2020","places":[{"name":"A","lat":${value},"lon":1}]}],"counts":{"events":${value}}}`,
  );

/** What archives and other programs' files begin with. */
const archive = fc
  .tuple(
    fc.constantFrom(
      'PK\u0003\u0004',
      '\u001f\u008b\u0008',
      'BZh9',
      '7z\u00bc\u00af',
      '%PDF-1.7',
      '\u00d0\u00cf\u0011\u00e0',
      '<?xml version="1.0"?>',
    ),
    shortText,
  )
  .map(([head, text]) => head + text.repeat(20));

export const hostileBytes: fc.Arbitrary<Uint8Array> = fc
  .oneof({ weight: 3, arbitrary: deep }, { weight: 1, arbitrary: number }, { weight: 1, arbitrary: archive })
  .map((text) => Buffer.from(text, 'latin1'));
