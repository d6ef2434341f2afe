// Cells that hold several values, and cells that name parties.

/** Values parted by `;`, `|` or line breaks; quotation marks around a value keep them in it (as OpenSanctions writes). */
export function splitValues(cell: string): string[] {
  const values: string[] = [];
  let at = 0;
  while (at < cell.length) {
    const value = cell[at] === '"' ? quotedValue(cell, at) : plainValue(cell, at);
    if (value.text.trim() !== '') values.push(value.text.trim());
    at = value.next;
  }
  return values;
}

/** Ids of this form need no mark to be told from names. */
export const isPlainId = (text: string): boolean => /^[a-z0-9][a-z0-9._:/-]*$/.test(text);

/** `hgf=alleged perpetrator;#Q42;Reuters`: an id or a name each, with its role. Ids are written small and without blanks, or behind `#`. */
export function splitParties(cell: string): { entity?: string; name?: string; role?: string }[] {
  return splitValues(cell).map((value) => {
    const cut = value.indexOf('=');
    const who = (cut === -1 ? value : value.slice(0, cut)).trim();
    const role = cut === -1 ? undefined : value.slice(cut + 1).trim() || undefined;
    if (who.startsWith('#')) return { entity: who.slice(1), role };
    return isPlainId(who) ? { entity: who, role } : { name: who, role };
  });
}

function plainValue(cell: string, from: number): { text: string; next: number } {
  let at = from;
  while (at < cell.length && !isBetween(cell[at])) at++;
  return { text: cell.slice(from, at), next: at + 1 };
}

function quotedValue(cell: string, from: number): { text: string; next: number } {
  let end = cell.indexOf('"', from + 1);
  while (end !== -1 && cell[end + 1] === '"') end = cell.indexOf('"', end + 2);
  if (end === -1) return plainValue(cell, from);
  const rest = plainValue(cell, end + 1);
  return { text: cell.slice(from + 1, end).replaceAll('""', '"') + rest.text, next: rest.next };
}

const isBetween = (character: string | undefined): boolean =>
  character === ';' || character === '|' || character === '\n' || character === '\r';
