// Text that nobody writes in good faith: invisible and reversing characters, markup, scripts' addresses, names of object members, long repetitions.

import fc from 'fast-check';

/** Short pieces; what follows is made of them. */
const PIECES = [
  ...['\u202e', '\u202d', '\u2066', '\u2069', '\u200b', '\u200d', '\u200e', '\u2060', '\ufeff', '\u00ad', '\u061c'],
  ...[
    '\u{e0041}',
    '\ufff9',
    '\u0000',
    '\u0008',
    '\u001b[31m',
    '\u0085',
    '\u2028',
    '\ud800',
    '\udc00',
    '\u0301',
    '\u3164',
    '\u034f',
    '\u2800',
    '\ufdfa',
  ],
  ...['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '</article>', '<!--', ']]>', '&lt;b&gt;', '{{7*7}}'],
  ...['javascript:alert(1)', 'JaVa\tScript:alert(1)', 'data:text/html,<script>', 'vbscript:x', 'file:///etc/passwd'],
  ...[
    'https://user:password@example.org/',
    'https://example.org\\@evil.example/',
    'http://[::1',
    '//example.org',
    'blob:x',
  ],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then', 'toJSON', 'length'],
  ...[
    '"',
    "'",
    '“',
    '”',
    '‘',
    '«',
    '»',
    '„',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    ',',
    ';',
    ':',
    '|',
    '\\',
    '/',
    '\t',
    '\n',
    '\r',
  ],
  ...[
    'said',
    'says',
    'according to',
    'denied',
    'reportedly',
    'that',
    'who',
    'sources',
    'Mr',
    'Dr.',
    'of the',
    'and',
    'not',
  ],
  ...[
    'Harbour Guard',
    'HARBOUR GUARD',
    'Orsk',
    'Lena Orsk',
    'LO',
    "Orsk's",
    'al-Orsk',
    'Ministry',
    'Iraq',
    'Iraqi',
    'U.S.',
  ],
  ...[
    '2020-02-30',
    '31/02/2020',
    '99999999999',
    '1e999',
    '-0',
    'last month',
    'the week before last',
    'Sunday',
    '12 May',
    'in 1',
  ],
  ...[
    'a',
    'A',
    'é',
    'ß',
    'İ',
    'ﬁ',
    'ا',
    'ليلى',
    '中',
    'の',
    '👩‍👩‍👧',
    ' ',
    '  ',
    '.',
    '. ',
    '…',
    '-',
    '—',
    '’',
    '0',
    '1,000',
  ],
];

const piece = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
);

/** A few words or signs. */
export const shortText = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));

/** The same few pieces over and over: what backtracking patterns and quadratic loops choke on. */
const repetition = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 3 }), fc.integer({ min: 50, max: 4000 }), shortText)
  .map(([unit, times, end]) => unit.join('').repeat(times).slice(0, 30_000) + end);

/** One word without end. */
const token = fc
  .tuple(
    fc.constantFrom('a', 'A', 'é', '中', 'ا', '\u0301', '\u200d', '9', '_', '-', '\ud800'),
    fc.integer({ min: 1000, max: 60_000 }),
  )
  .map(([unit, times]) => unit.repeat(times));

const sentences = fc
  .array(
    fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' ')),
    { maxLength: 20 },
  )
  .map((all) => all.join('. '));

export const longText = fc.oneof(
  { weight: 5, arbitrary: sentences },
  { weight: 2, arbitrary: shortText },
  { weight: 1, arbitrary: repetition },
  { weight: 1, arbitrary: token },
);

/** Any JSON value, with texts like these and own properties that shadow an object's. */
export const hostileJson: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    { weight: 6, arbitrary: shortText },
    {
      weight: 2,
      arbitrary: fc.constantFrom<unknown>(null, true, 0, -1, -0, 1e308, 5e-324, [], {}, '', 2 ** 53, -(2 ** 31), 1e21),
    },
    { weight: 1, arbitrary: longText },
    { weight: 1, arbitrary: fc.array(tie('value'), { maxLength: 4 }) },
    { weight: 1, arbitrary: fc.array(fc.tuple(shortText, tie('value')), { maxLength: 4 }).map(ownProperties) },
    { weight: 1, arbitrary: fc.integer({ min: 10, max: 1000 }).map(nested) },
    { weight: 1, arbitrary: fc.tuple(fc.integer({ min: 1, max: 12 }), shortText).map(polluting) },
  ),
})).value;

/** `__proto__` too becomes a property of its own, as JSON.parse makes it. */
function ownProperties(entries: [string, unknown][]): unknown {
  const made = {};
  for (const [key, value] of entries) Object.defineProperty(made, key, { value, enumerable: true, configurable: true });
  return made;
}

/** The names through which a prototype is reached, at every level. */
function polluting([depth, text]: [number, string]): unknown {
  let value: unknown = text;
  for (let level = 0; level < depth; level++)
    value = ownProperties([
      ['__proto__', { polluted: text }],
      ['constructor', { prototype: { polluted: text } }],
      [level % 2 === 0 ? 'prototype' : 'records', value],
    ]);
  return value;
}

function nested(depth: number): unknown {
  let value: unknown = 'deep';
  for (let level = 0; level < depth; level++) value = level % 2 === 0 ? [value] : { records: value };
  return value;
}
