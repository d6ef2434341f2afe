// What a fuzz target is: inputs that fast-check can make and shrink, and a check that throws when a promise is broken.

import type { Arbitrary } from 'fast-check';

export type Target<Input = unknown> = {
  name: string;
  inputs: Arbitrary<Input>;
  /** Of all inputs of a run; slow targets get fewer. */
  share: number;
  /** Characters or bytes: how much time an input may take hangs on it. */
  sizeOf(input: Input): number;
  /** CPU time for each thousand of that size, in milliseconds; some ten times what usual input takes. */
  msPerThousand: number;
  /** Throws when something crashed that must not, or came through that must not. */
  check(input: Input): Promise<void> | void;
};

/** A target whose inputs only it knows, among others. */
export const target = <Input>(one: Target<Input>): Target => one as unknown as Target;
