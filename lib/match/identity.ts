// What makes two records the same Actor: shared identifiers and addresses, never a shared name.

import type { Actor, ListId, RecordId, RecordType } from '../model/list';

/** Keys of one Actor besides its own `recordKey`; two Actors with a key in common are one. */
export function identityKeys(list: ListId, actor: Actor): string[] {
  const keys = (actor.formerIds ?? []).map((id) => recordKey(list, 'entity', id));
  for (const [scheme, value] of Object.entries(actor.identifiers ?? {}))
    if (value) keys.push(elsewhere(scheme, value) ?? identifierKey(scheme, value));
  for (const address of actor.sameAs ?? []) keys.push(addressKey(address));
  return keys.length > 1 ? [...new Set(keys)] : keys;
}

/** Names a record everywhere. */
export const recordKey = (list: ListId, type: RecordType, id: RecordId): string => `${list}\u001f${type}\u001f${id}`;

/** `"context-list": "LIST#RECORD"` says that this is the Actor of another list: how a reader's own record joins the one it adds a name to. */
function elsewhere(scheme: string, value: string): string | undefined {
  const at = value.indexOf('#');
  return scheme === 'context-list' && at > 0 ? recordKey(value.slice(0, at), 'entity', value.slice(at + 1)) : undefined;
}

function identifierKey(scheme: string, value: string): string {
  const known = /^Q\d+$/i.exec(value.trim());
  return scheme === 'wikidata' && known ? `wikidata:${value.trim().toUpperCase()}` : `${scheme}:${value.trim()}`;
}

/** The address without protocol, `www.` and closing slash; a Wikidata address is its identifier. */
function addressKey(address: string): string {
  const wikidata = /wikidata\.org\/(?:wiki|entity)\/(Q\d+)$/i.exec(address);
  if (wikidata) return `wikidata:${wikidata[1]?.toUpperCase()}`;
  return address.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/+$/, '');
}
