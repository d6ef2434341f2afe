// Which of a few languages an article is written in, by its commonest words: rules about articles and nouns hold for one of them. It knows words only.

import { isEnglish, type Prose } from './prose';

type Language = 'german' | 'french' | 'spanish' | 'italian' | 'portuguese' | 'dutch' | 'turkish';

const COMMONEST: Record<Language, readonly string[]> = {
  german: [
    'und',
    'der',
    'die',
    'das',
    'ist',
    'nicht',
    'ein',
    'eine',
    'mit',
    'den',
    'dem',
    'im',
    'von',
    'zu',
    'auf',
    'aus',
  ],
  french: ['les', 'des', 'une', 'est', 'dans', 'pour', 'par', 'sur', 'du', 'au', 'et', 'le', 'qui'],
  spanish: ['el', 'los', 'las', 'y', 'una', 'del', 'por', 'con', 'en', 'que'],
  italian: ['il', 'gli', 'di', 'è', 'una', 'del', 'della', 'per', 'con', 'che', 'ha', 'la'],
  portuguese: ['os', 'uma', 'do', 'da', 'em', 'não', 'por', 'com', 'que', 'o', 'no'],
  turkish: ['ve', 'bir', 'bu', 'için', 'ile', 'olarak', 'çok', 'daha', 'ise', 'olduğunu'],
  dutch: ['het', 'een', 'de', 'van', 'en', 'is', 'niet', 'op', 'met', 'voor', 'zijn', 'uit'],
};
/** These together stand in texts of no other language. */
const SURE: Partial<Record<Language, readonly string[]>> = { german: ['und', 'der', 'die'], french: ['les', 'des'] };
/** So many of the commonest words stand in the shortest article. */
const ENOUGH = 4;

/** Whether the article is written in that language rather than in English or another of these. */
export const isWrittenIn = (prose: Prose, language: Language): boolean =>
  prose.once(`written in ${language}`, () => {
    if (SURE[language]?.every((word) => prose.placesOf(word).length > 0)) return true;
    if (['the', 'and', 'of'].every((word) => prose.placesOf(word).length > 0)) return false;
    const own = wordsMet(prose, language);
    if (own < ENOUGH || (isEnglish(prose) && own < COMMONEST[language].length / 2)) return false;
    return (Object.keys(COMMONEST) as Language[]).every((other) => other === language || wordsMet(prose, other) < own);
  });

const wordsMet = (prose: Prose, language: Language): number =>
  COMMONEST[language].filter((word) => prose.placesOf(word).length > 0).length;
