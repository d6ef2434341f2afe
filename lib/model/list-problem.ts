// What is wrong with a list: values with a code, a place and a sentence, for the reader, the publisher's tool and the report of an import.

/** Machine-readable kind of a ListProblem; `reason` says the same in words. */
export const LIST_PROBLEM_CODES = [
  'not-a-list', // the value is no list header at all
  'newer-version', // a higher major version than this program reads
  'missing', // a required property is absent
  'wrong-type',
  'wrong-value', // the right type, but not a value the format allows
  'too-long',
  'too-many',
  'unsafe-address', // not http(s), or with a user name in it
  'unsafe-text', // control characters in an id
  'ambiguous-date', // 03/04/2024: two readings
  'not-json', // a line or a record that does not parse
  'bad-sheet', // a CSV without the columns that it needs
  'bad-encoding', // characters that were guessed or replaced
  'duplicate-id',
  'not-supported', // a kind of record that the format has and we have no place for
  'missing-reference', // names a record that the list does not hold
] as const;
export type ListProblemCode = (typeof LIST_PROBLEM_CODES)[number];

export type ListProblem = {
  code: ListProblemCode;
  /** Where: `events[3].start`, or `start` inside one record. Empty for the whole file. */
  path: string;
  /** One English sentence that says what is wrong and how to put it right. Holds no more than 80 characters of the list's own text. */
  reason: string;
  /** 1-based line of the file or the sheet, where known. */
  line?: number;
};
