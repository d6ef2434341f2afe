// A translated sentence with views inside it: the translator decides where they stand.

import type { ComponentChildren, JSX } from 'preact';
import { type MessageKey, useLanguage } from './i18n';

// Private-use characters: no catalogue holds them, so they mark the places for the parts.
const FIRST_PLACE = 0xe000;

/** `<Phrase of="checkedAt" with={[<time>…</time>]} />` puts the first part where the message has `$1`. */
export function Phrase({ of: key, with: parts }: { of: MessageKey; with: ComponentChildren[] }): JSX.Element {
  const { translate } = useLanguage();
  const places = parts.map((_, index) => String.fromCharCode(FIRST_PLACE + index));
  const pieces = translate(key, ...places).split(/([\uE000-\uE00F])/u);
  return <>{pieces.map((piece) => parts[piece.charCodeAt(0) - FIRST_PLACE] ?? piece)}</>;
}
