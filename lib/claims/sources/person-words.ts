// Tells whether a phrase speaks of one person, and of a man or a woman. Knows words, no article.

import type { Token } from '../../text/tokens';
import { type Gender, genderOfName } from './given-names';
import { BODIES } from './organisation-words-table';
import { lookUp } from './source-lexicon';
import { bare, isCapital } from './spelling';

const PERSON_ENDING =
  /(?:man|woman|person|er|or|ist|ian|ee|ent|ant|boy|girl|chief|official|judge|secretary|general|captain|king|prince|princess|queen|source|mate|coach|head|boss|envoy|aide|witness|nurse|guard|cook|spy|guide|relative|pilot|sheriff|imam|priest|rabbi|pope|bishop|cardinal|marshal|admiral|colonel|clerk|attorney|advocate|counsel|candidate|activist|expert|scientist|critic|mp|scholar|professor|surgeon|wife|widow|uncle|aunt|cousin|friend|son|child|neighbour|neighbor|president|chair|local|teen|migrant|defendant|suspect|accused|youth)$/;

/** End as words for people do, and are none. */
const NO_PERSON =
  /^(?:newspaper|paper|center|chamber|theater|theatre|government|parliament|department|document|statement|agreement|assessment|judgment|regiment|committee|order|letter|poster|number|carrier|employer|power|water|register|tower|sector|broadcaster|provider|developer|regulator|supplier|producer|publisher|exporter|importer|tracker|sensor|monitor|data|indicator|other|quarter|border|embassy|establishment|movement)$/;

/** The head noun names one human being. */
export const isPersonWord = (lower: string): boolean =>
  PERSON_ENDING.test(lower) && !NO_PERSON.test(lower) && !BODIES.has(lower) && lookUp(lower) !== 'document';

const FOR_MEN =
  /^(?:he|his|him|mr|sir|lord|king|prince|duke|emperor|sheikh|father|brother|son|uncle|nephew|grandfather|grandson|husband|widower|boy|monk|priest|imam)$/;
const ENDS_FOR_MEN = /(?:[^o]|^)man$/;
const FOR_WOMEN =
  /^(?:she|her|hers|ms|mrs|miss|madam|dame|lady|queen|princess|duchess|empress|mother|sister|daughter|aunt|niece|grandmother|granddaughter|wife|widow|girl|nun|actress|waitress|hostess|heiress|baroness|seamstress)$/;
const ENDS_FOR_WOMEN = /woman$/;

/** By form of address, kinship and given name; undefined where nothing tells. */
export function genderOf(words: readonly Token[]): Gender | undefined {
  const main = words.filter(({ text }) => /^\p{L}/u.test(text)).slice(0, 12);
  for (const token of main) {
    const word = bare(token.lower);
    // "His widow" is no man.
    if (main.length > 1 && /^(?:his|her)$/.test(word)) continue;
    // "Forsman" is no man.
    const noun = !isCapital(token) || token === main[0];
    if (FOR_WOMEN.test(word) || (noun && ENDS_FOR_WOMEN.test(word))) return 'woman';
    if (FOR_MEN.test(word) || (noun && main.length > 1 && ENDS_FOR_MEN.test(word))) return 'man';
  }
  // A given name has another capital behind it: "Flora MacPhee" is no flora.
  const given = main.find((token, at) => isCapital(token) && isCapital(main[at + 1]) && genderOfName(token));
  return given && genderOfName(given);
}

/** Nothing speaks against these words being what "he" or "she" means. `ofName`: what the article shows of a family name. */
export function agrees(
  pronoun: string,
  words: readonly Token[],
  ofName: (word: string) => Gender | undefined = () => undefined,
): boolean {
  const wanted = /^(?:she|her)/.test(pronoun) ? 'woman' : /^(?:he|his|him)/.test(pronoun) ? 'man' : undefined;
  if (wanted === undefined) return true;
  const last = words.findLast((token) => isCapital(token));
  return (genderOf(words) ?? (last && ofName(bare(last.lower))) ?? wanted) === wanted;
}
