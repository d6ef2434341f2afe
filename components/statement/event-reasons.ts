// The sentence around the words of a LinkReason.

import type { LinkReason } from '../../lib/model/reading';
import { formatInterval } from '../dates';
import type { Language } from '../i18n';

const WEAK: ReadonlySet<LinkReason['kind']> = new Set(['kind', 'keyword']);
const ENOUGH = 2;
const NAMES_SHOWN = 3;

/** The reasons worth a chip: shared words and kinds only where little else speaks for the event. */
export function shownReasons(reasons: readonly LinkReason[]): LinkReason[] {
  const strong = reasons.filter(({ kind }) => !WEAK.has(kind));
  return strong.length >= ENOUGH ? strong : [...reasons];
}

export function reasonWords({ kind, words, from, to }: LinkReason, language: Language): string {
  const { translate } = language;
  const named = namesOf(words, language);
  switch (kind) {
    case 'name':
      return translate('reasonName', named);
    case 'place':
      return translate('reasonPlace', named);
    case 'actors':
      return translate(words.length > 1 ? 'reasonActors' : 'reasonActor', named);
    case 'date': {
      const dates = from && to ? formatInterval(from, to, language) : '';
      if (!words[0]) return translate('reasonDateOnly', dates);
      return dates ? translate('reasonDate', words[0], dates) : translate('quoted', words[0]);
    }
    case 'kind':
      return translate('reasonKind', named);
    case 'keyword':
      return translate('reasonKeyword', named);
    case 'operation':
      return translate('reasonOperation', named);
    case 'listed-claim':
      return translate('reasonListedClaim', named);
  }
}

const namesOf = (words: readonly string[], { list }: Language): string =>
  words.length > NAMES_SHOWN + 1 ? `${list(words.slice(0, NAMES_SHOWN))} …` : list(words);
