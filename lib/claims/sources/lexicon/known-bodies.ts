// Tells of a name whether it is a well-known body's that articles do not explain, and what kind of body. Knows no articles.

import type { SourceType } from '../../../model/reading';
import { SOURCE_TYPES } from '../../../model/reading';
import type { Token } from '../../../text/tokens';
import { bare } from '../spelling';
import { decodedHashes, hashOfEntry, OF_NAMES } from './hashed-words';
import { KNOWN_BODIES } from './known-bodies-table';

/** `kind`: an organ of a state, a court, a company, a band … */
export type KnownBody = { type: SourceType; kind: string };

let bodies: ReadonlyMap<number, KnownBody> | undefined;

/** Names are of one to this many words. */
const LONGEST = 6;
const INITIALS = /^\p{Lu}[\p{Lu}\d&-]+$/u;

/** Of the whole name, without "the" and possessive endings. Initials only where they are written in capitals: "WHO" is a body, "who" is not. */
export function knownBody(name: readonly Token[]): KnownBody | undefined {
  if (name.length === 0 || name.length > LONGEST + 1) return undefined;
  bodies ??= decodedBodies();
  return bodies.get(hashOfEntry(keyOf(name.map(({ text }) => text)), OF_NAMES));
}

/** The longest known name that these words begin with: "United Nations | envoy". */
export function knownBeginning(words: readonly Token[]): KnownBody | undefined {
  for (let length = Math.min(words.length, LONGEST); length > 0; length--) {
    const found = knownBody(words.slice(0, length));
    if (found) return found;
  }
  return undefined;
}

/** The same for a name from a list and from an article. */
export function keyOf(words: readonly string[]): string {
  const own = words.map(bare).filter((word) => /[\p{L}\d]/u.test(word) && !/^the$/i.test(word));
  const single = own.length === 1 ? own[0] : undefined;
  return single && INITIALS.test(single) ? `=${single.toLowerCase()}` : own.join(' ').toLowerCase();
}

function decodedBodies(): ReadonlyMap<number, KnownBody> {
  return new Map(
    [...decodedHashes(KNOWN_BODIES, OF_NAMES)].flatMap(([hash, group]) => {
      const [typeName, kind = ''] = group.split(' ');
      const type = SOURCE_TYPES.find((one) => one === typeName);
      return type ? [[hash, { type, kind }] as const] : [];
    }),
  );
}
