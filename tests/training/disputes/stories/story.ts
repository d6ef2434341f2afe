// The shape of a training story: a report of six to ten sentences, and which of its claims stand against each other.

/** Accounts that cannot all be true, or of which one answers another. */
export type Matter = {
  /** For each account the claims that tell it, each by a few words that stand once in the text, inside that claim's content. */
  accounts: string[][];
};

/** Claims that no account names belong to no dispute; without matters nobody contradicts anybody. */
export type Story = { name: string; text: string; matters: Matter[] };
