// A listed form met in a text, as the index knows it. It holds no algorithm.

import type { Form } from './layout';

/** One entry met in the text: words `first` to `last`. */
export type Hit = {
  segment: number;
  entry: number;
  target: number;
  form: Form;
  flags: number;
  /** Bit n: word n is capitalised in the list. */
  mask: number;
  first: number;
  last: number;
  start: number;
  end: number;
};
