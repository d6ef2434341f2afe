// One form by which an Actor may be met, as it is handed from step to step. It holds no algorithm.

import type { Extra, Form } from '../segment/layout';

export type ActorForm = {
  words: readonly string[];
  form: Form;
  flags: number;
  mask: number;
  /** As the list spells it; undefined: the Actor's main name. */
  text: string | undefined;
  extra: Extra | undefined;
};

/** All of one shape, whether or not they have a text, so that what reads them by the hundred thousand stays fast. */
export const actorForm = (
  words: readonly string[],
  form: Form,
  flags: number,
  mask: number,
  text?: string,
  extra?: Extra,
): ActorForm => ({ words, form, flags, mask, text, extra });
