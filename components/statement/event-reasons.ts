// The sentence around the words of a LinkReason.

import type { LinkReason } from '../../lib/model/reading';
import { formatInterval } from '../dates';
import type { Language } from '../i18n';

export function reasonWords({ kind, words, from, to }: LinkReason, language: Language): string {
  const { translate, list } = language;
  const named = list(words);
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
