// What a list puts beside a name: `(politician)`, `[band]`, `"Bob"`. Cut in one pass, whatever stands in the name.

const BRACKETS: Record<string, string> = { '(': ')', '[': ']' };
const QUOTES: Record<string, string> = { '"': '"', '“': '”' };

/** The name without bracketed parts; the name itself when nothing else is in it. */
export const withoutBrackets = (name: string): string => without(name, BRACKETS) || name;

/** Without bracketed and quoted parts, such as nicknames. */
export const withoutAsides = (name: string): string => without(name, { ...BRACKETS, ...QUOTES });

function without(name: string, pairs: Record<string, string>): string {
  if (!/[([“"]/.test(name)) return name;
  let kept = '';
  let at = 0;
  // An opening sign whose closing one is nowhere is looked for once only.
  const unclosed = new Set<string>();
  while (at < name.length) {
    const sign = name.charAt(at);
    const close = pairs[sign];
    const end = close && !unclosed.has(sign) ? name.indexOf(close, at + 1) : -1;
    if (end >= 0) {
      kept = `${kept.trimEnd()} `;
      at = end + 1;
      while (name.charAt(at) === ' ') at++;
    } else {
      if (close) unclosed.add(sign);
      kept += sign;
      at++;
    }
  }
  return kept.trim();
}
