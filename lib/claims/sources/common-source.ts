// The kind of a source that has no name: "a senior official", "residents of the village", "state media". Knows words, not the article.

import type { SourceType } from '../../model/reading';
import type { Token } from '../../text/tokens';
import { STATE_WORDS } from './country-words-table';
import { typeOfWord } from './lexicon/words';
import { civic, isOfStudy, isSecretaryGeneral } from './named-source';
import { NAMES } from './organisation-words-table';
import { isPersonWord } from './person-words';
import { retired } from './retired';
import { singular } from './singular';
import { bodiesIn, LIVED_THROUGH, lookUp } from './source-lexicon';
import { type SourcePhrase, sourcePhrase } from './source-phrase';
import { CROWD, INDEFINITE, RANKS, SPEAKERS, UNNAMED_HEADS, UNNAMED_MODIFIERS, VAGUE } from './source-words-table';
import { bare, isCapital } from './spelling';
import { ownerOf, spokenFor } from './spoken-for';

/** `house`: the kind of the body spoken of before, for "its chairman" and "a spokeswoman". */
export function commonType(phrase: SourcePhrase, house?: SourceType): SourceType | undefined {
  const lower = bare(phrase.head.lower);
  const word = singular(lower);
  const plural = word !== lower;
  const modifiers = phrase.modifiers.map((token) => bare(token.lower));
  const known = /^(?:lawyer|attorney)$/.test(word) && phrase.complement[0]?.lower === 'for';
  const belongs = phrase.determiner === 'a' && modifiers.length === 2 && bodiesIn(phrase.modifiers.slice(-1))[0];
  if (word === 'official' && belongs) return belongs;
  const hidden = RANKS.has(word) && !known && isHiddenRank(phrase.determiner, modifiers, plural);
  const pair = typeOfWord(`${modifiers.at(-1) ?? ''} ${word}`);
  const office = SPEAKERS.has(word) || isSecretaryGeneral(phrase);
  // A body's own lawyer speaks for it, a man's for a man.
  const counsel = /^(?:lawyer|attorney)$/.test(word);
  if (counsel && phrase.determiner === 'its') return 'institution';
  const owner = office || counsel || word === 'general' ? ownerOf(phrase) : undefined;
  const owning = bare(phrase.modifiers.findLast(({ lower }) => /['’]s?$/.test(lower))?.lower ?? '');
  if (owner && !(counsel && isPersonWord(owning))) return owner;
  if (word === 'member' && !INDEFINITE.has(phrase.determiner) && phrase.complement[0]?.lower === 'of')
    return bodiesIn(phrase.complement)[0] ?? 'institution';
  if (office && /^(?:its|their)$/.test(phrase.determiner)) return spokenFor(phrase) ?? house ?? 'institution';
  if (pair && (!hidden || pair === 'witness')) return pair;
  const joined = modifiers.filter((modifier) => !/^(?:the|an?)$/.test(modifier));
  const whole =
    NAMES.get([...joined.slice(-2), word].join(' ')) ??
    NAMES.get(`${word} ${phrase.complement[0]?.lower ?? ''} ${phrase.complement[1]?.lower ?? ''}`);
  if (whole) return whole;
  if (word === 'officer' && modifiers.includes('chief')) return 'institution';
  const stated = /^(?:statement|communique|communiqué|announcement)$/.test(word) ? stating(phrase) : undefined;
  if (stated) return stated;
  const part = partOf(phrase, lower);
  if (part) return part;
  if (phrase.apposed && retired(phrase) && lookUp(word) === 'official') return 'observers';
  if (UNNAMED_HEADS.has(word) || VAGUE.has(lower)) return 'unnamed';
  const seen = bystander(phrase, word);
  if (seen) return seen;
  if (/^(?:people|person)$/.test(lower) && isCounted(phrase)) return 'unnamed';
  if (CROWD.has(lower)) return 'public';
  if (hidden && !phrase.apposed) return 'unnamed';
  const serves = civic(word, modifiers);
  if (serves) return serves;
  if (SPEAKERS.has(word))
    return spokenFor(phrase) ?? (word === 'president' || saysWhose(phrase) ? lookUp(word) : (house ?? lookUp(word)));
  return (
    quantified(phrase, lower) ??
    ownStaff(phrase, word, house) ??
    officeOf(phrase, word, house) ??
    byHead(phrase, word, modifiers)
  );
}

/** "the chief of Lokwari": of no body named elsewhere. */
const saysWhose = ({ complement }: SourcePhrase): boolean => complement[0]?.lower === 'of' && isCapital(complement[1]);

const FEW = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|several|another|second|third|[2-9])$/;

/** "two people familiar with the talks": so many that they could be named, not a crowd. */
const isCounted = ({ determiner, modifiers }: SourcePhrase): boolean =>
  FEW.test(determiner) || modifiers.some((token) => FEW.test(token.lower));

/** "a senior official", "two commanders": a rank without a name; "the minister" is one whom everybody knows. */
function isHiddenRank(determiner: string, modifiers: readonly string[], plural: boolean): boolean {
  if (modifiers.some((modifier) => UNNAMED_MODIFIERS.has(modifier)) || INDEFINITE.has(determiner)) return true;
  // A headline leaves the article out: "Minister: road will stay closed".
  if (determiner === 'minister') return false;
  return !plural && modifiers.length === 0 && !/^(?:the|its|their|his|her|this|that)$/.test(determiner);
}

/** "an army statement", "a statement from the army": whose it is. */
const stating = ({ modifiers, complement }: SourcePhrase): SourceType | undefined =>
  /^(?:from|by|of)$/.test(complement[0]?.lower ?? '') ? bodiesIn(complement)[0] : bodiesIn(modifiers).at(-1);

/** "six in ten voters", "47 percent", "three-quarters" */
function quantified({ complement, apposed }: SourcePhrase, lower: string): SourceType | undefined {
  if (/^(?:them|these|those)$/.test(complement[1]?.lower ?? '') && PART.test(lower))
    return apposed ? 'witness' : 'unnamed';
  const share =
    /^(?:percent|%|majority|majorities|half|third|quarter|fifth|three-quarters|two-thirds|quarters|thirds|\d.*%)$/;
  const number = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d.*)$/.test(lower);
  if (!(number && complement.length > 1) && !share.test(lower)) return undefined;
  const counted = lookUp(complement.at(-1)?.lower ?? '');
  return counted && counted !== 'document' ? counted : 'public';
}

const PART = /^(?:one|two|three|four|five|some|many|most|several|both|all|none|others?|few|half|dozens|scores)$/;

const GATHERED =
  /^(?:group|panel|team|pair|trio|number|handful|couple|dozen|crowd|bunch|gathering|range|series|string|band|circle|row|stream|generation|class|delegation)$/;

/** "some of the survivors", "a panel of experts": of the kind of those they belong to, or are. */
function partOf({ determiner, complement }: SourcePhrase, lower: string): SourceType | undefined {
  if (complement[0]?.lower !== 'of') return undefined;
  const last = complement.at(-1)?.lower ?? '';
  const gathered = GATHERED.test(lower) && /^(?:an?|one|two|another|this|the)$/.test(determiner) && last.endsWith('s');
  if (!gathered && !PART.test(lower)) return undefined;
  const inner = sourcePhrase(complement.slice(1));
  if (!inner || inner.named) return undefined;
  const kind = singular(bare(inner.head.lower));
  return UNNAMED_HEADS.has(kind) || RANKS.has(kind) ? 'unnamed' : lookUp(inner.head.lower);
}

/** "the company … its engineers": they speak for whoever employs them. */
const ownStaff = ({ determiner }: SourcePhrase, word: string, house?: SourceType): SourceType | undefined =>
  /^(?:its|their|his|her)$/.test(determiner) &&
  /^(?:engineer|technician|scientist|researcher|inspector|accountant|staff|manager)$/.test(word)
    ? (house ?? 'institution')
    : undefined;

/** Offices of the state whoever's they are. */
const HIGH = /^(?:governor|mayor|minister|ambassador|judge|prosecutor|senator|lawmaker|king|queen|sheriff)$/;

/** "its negotiator", "the group’s coordinator": an office has the kind of its body. */
function officeOf({ determiner, modifiers }: SourcePhrase, word: string, house?: SourceType): SourceType | undefined {
  const own = lookUp(word);
  if ((own !== 'official' && own !== 'institution') || HIGH.test(word)) return undefined;
  if (/^(?:its|their)$/.test(determiner)) return house;
  const owner = modifiers.findLast(({ lower }) => /['’]s?$/.test(lower));
  if (!owner) return undefined;
  // "the sanctuary's treasurer": what is owned so is seldom the state's.
  return (
    bodiesIn([owner])[0] ??
    (isPersonWord(word) && !isCapital(owner) && !isPersonWord(bare(owner.lower)) ? 'institution' : undefined)
  );
}

const PLACE =
  /^(?:village|villages|town|towns|camp|camps|district|districts|neighbourhood|neighborhood|quarter|area|street|streets|valley|island|suburb|suburbs|settlement|hamlet|slum|township|queue|scene|square)$/;

/** "people living nearby", "a man who saw it", "people in the village" */
function bystander({ head, determiner, complement, added }: SourcePhrase, word: string): SourceType | undefined {
  const anybody = /^(?:man|woman|people|those|boy|girl|others)$/.test(word);
  if (!anybody) return undefined;
  const there =
    /^(?:in|from|at|near)$/.test(complement[0]?.lower ?? '') &&
    complement.slice(0, 5).some((token) => PLACE.test(token.lower) || isTown(token));
  if (there || [...complement, ...added].some((token) => LIVED_THROUGH.test(token.lower))) return 'witness';
  if (/^(?:boys?|girls?)$/.test(head.lower) || isDescribed(complement, added)) return 'witness';
  return /^(?:man|woman)$/.test(head.lower) && /^(?:an?|one|another)$/.test(determiner) ? 'unnamed' : undefined;
}

/** "a man selling coffee", "a woman who shared the block": told of what they did, not of what they hide. */
const isDescribed = (complement: readonly Token[], added: readonly Token[]): boolean =>
  /.{2}ing$/.test(complement[0]?.lower ?? '') ||
  (added[0]?.lower === 'who' &&
    added[1] !== undefined &&
    !/^(?:identified|presented|called|introduced|claimed|said|asked|gave|declined|spoke|did|would|refused|described|is|was|has|had)$/.test(
      added[1].lower,
    ));

/** "people in Santa Brígida"; those of a whole country saw nothing by living there. */
const isTown = (token: Token): boolean =>
  isCapital(token) &&
  !STATE_WORDS.has(bare(token.lower)) &&
  !/^(?:the|north|south|east|west|united|new|europe|asia|africa|america)$/.test(token.lower);

/** Who treats the hurt speaks for the hospital. */
const CARING = /^(?:doctor|medic|nurse|surgeon|physician|staff|paramedic|midwife|consultant|orderly)$/;

function byHead(phrase: SourcePhrase, word: string, modifierWords: readonly string[]): SourceType | undefined {
  const { determiner, modifiers, complement } = phrase;
  const own = lookUp(word);
  const reported =
    word === 'report' && modifierWords.some((modifier) => lookUp(modifier) === 'media' || modifier === 'local');
  if (reported) return 'media';
  if (own === 'witness' && /^(?:some|many|most)$/.test(determiner)) return 'public';
  // Whoever has an advocate goes to law; others advocate a cause.
  if (word === 'advocate' && /^(?:their|his|her|its)$|['’]s?$/.test(determiner)) return 'person';
  const caring = CARING.test(word);
  const alone = phrase.head.lower === `${word}s` && determiner === phrase.head.lower;
  if (caring && alone) return 'institution';
  if (caring && complement.some(({ lower }) => /^(?:hospital|clinic|infirmary|ward|surgery)$/.test(lower)))
    return 'institution';
  if (isOfStudy(phrase)) return 'observers';
  if (own === 'media' && phrase.added.some(({ lower }) => /^(?:detained|held|arrested|taken|beaten)$/.test(lower)))
    return 'witness';
  if (own === 'public' && word === 'worker' && /^(?:at|in|near)$/.test(complement[0]?.lower ?? '')) return 'witness';
  return own ?? bodiesIn(modifiers).at(-1) ?? bodiesIn(complement)[0];
}
