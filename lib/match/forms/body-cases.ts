// The case forms of organisations in Russian, Ukrainian and German, where the name says which of its words are declined: adjectives before one of
// the usual heads (`Федеральная служба …`, `Deutsche Bank`), and the head; what follows it stays. It knows endings, not who is meant.

import { nounCases } from './inflections';

/** Endings after which the stem goes on by case: genitive, dative, accusative, instrumental, locative. */
type Adjective = readonly [ending: RegExp, cut: number, cases: string];

// Folded: `й` is `и`.
const RUSSIAN_ADJECTIVES: readonly Adjective[] = [
  [/[гкхжшчщ]ии$/, 2, 'ого ому ии|ого им ом'],
  [/(ыи|ои)$/, 2, 'ого ому ыи|ого ым ом'],
  [/ая$/, 2, 'ои ои ую ои ои'],
  [/[гкхжшчщ]ое$/, 2, 'ого ому ое им ом'],
  [/ое$/, 2, 'ого ому ое ым ом'],
  [/[гкхжшчщ]ие$/, 2, 'их им ие ими их'],
  [/ые$/, 2, 'ых ым ые ыми ых'],
];
const UKRAINIAN_ADJECTIVES: readonly Adjective[] = [
  [/ии$/, 2, 'ого ому ии|ого им ому'],
  [/а$/, 1, 'оі іи у ою іи'],
  [/е$/, 1, 'ого ому е им ому'],
  [/і$/, 1, 'их им і ими их'],
];

const RUSSIAN_HEADS = new Set(
  (
    'министерство агентство правительство посольство общество братство государство комитет совет банк фонд союз суд парламент штаб институт университет завод концерн холдинг ' +
    'партия комиссия армия служба бригада полиция прокуратура дума компания корпорация группа группировка организация федерация ассоциация лига палата церковь'
  ).split(' '),
);
const UKRAINIAN_HEADS = new Set(
  'міністерство агентство посольство товариство комітет банк фонд союз суд парламент штаб інститут університет завод партія комісія армія служба бригада поліція прокуратура рада компанія корпорація група організація федерація асоціація ліга палата'.split(
    ' ',
  ),
);
/** Neuter nouns in `-о`, and plurals, which the table of names does not have. */
const RUSSIAN_OTHERS: readonly Adjective[] = [
  [/ство$/, 1, 'а у о ом е'],
  [/^силы$/, 1, '- ам ы ами ах'],
  [/^воиска$/, 1, '- ам а ами ах'],
];
const UKRAINIAN_OTHERS: readonly Adjective[] = [
  [/ство$/, 1, 'а у о ом і'],
  [/^сили$/, 1, '- ам и ами ах'],
  [/^віиська$/, 1, '- ам а ами ах'],
];

type Grammar = { adjectives: readonly Adjective[]; heads: ReadonlySet<string>; others: readonly Adjective[] };
const RUSSIAN: Grammar = { adjectives: RUSSIAN_ADJECTIVES, heads: RUSSIAN_HEADS, others: RUSSIAN_OTHERS };
const UKRAINIAN: Grammar = { adjectives: UKRAINIAN_ADJECTIVES, heads: UKRAINIAN_HEADS, others: UKRAINIAN_OTHERS };

const GERMAN_HEAD =
  /(bank|partei|armee|amt|union|front|allianz|bewegung|gesellschaft|bahn|post|telekom|gericht|kirche|gewerkschaft|regierung|wehr|liga|ministerium|republik|verband|bund|garde)$/;
const GERMAN_ADJECTIVE = /..(e|es|er)$/;

const FIRST_GREEK = 0x370;

/** Whether the words may be of a language with cases: a look at a letter or two, since nearly no name of a large list is. */
export const mayBeDeclined = (words: readonly string[]): boolean => {
  const first = words[0] ?? '';
  if (first.charCodeAt(0) >= FIRST_GREEK) return true;
  return words.length > 1 && 'esr'.includes(first.charAt(first.length - 1)) && GERMAN_HEAD.test(words.at(-1) ?? '');
};

/** Names of two words or more, folded, in other cases; none where the head is not known. The nominative is left out. */
export function bodyCases(words: readonly string[]): string[][] {
  const own = words.join(' ');
  const forms = words.length < 2 ? [] : (slavic(words) ?? german(words));
  return [...new Map(forms.map((form) => [form.join(' '), form])).values()].filter((form) => form.join(' ') !== own);
}

const UKRAINIAN_LETTERS = /[іїєґ]/;

function slavic(words: readonly string[]): string[][] | undefined {
  if (!words.every((word) => /^[а-яіїєґ]+$/.test(word))) return undefined;
  const grammar = (UKRAINIAN_LETTERS.test(words.join('')) ? [UKRAINIAN] : [RUSSIAN, UKRAINIAN]).find(
    (one) => headAt(one, words) >= 0,
  );
  if (!grammar) return undefined;
  const head = headAt(grammar, words);
  const declined = words.map((word, at) =>
    at < head ? declinedBy(grammar.adjectives, word) : at === head ? nounOf(grammar, word) : undefined,
  );
  return [0, 1, 2, 3, 4].flatMap((grammatical) =>
    words.reduce<string[][]>(
      (phrases, word, at) =>
        phrases.flatMap((phrase) => (declined[at]?.[grammatical] ?? [word]).map((form) => [...phrase, form])),
      [[]],
    ),
  );
}

/** The head after nothing but adjectives, or −1. */
function headAt({ heads, adjectives, others }: Grammar, words: readonly string[]): number {
  for (const [at, word] of words.entries()) {
    if (heads.has(word) || others.slice(1).some(([noun]) => noun.test(word))) return at;
    if (!adjectives.some(([ending]) => ending.test(word))) return -1;
  }
  return -1;
}

const nounOf = (grammar: Grammar, word: string): string[][] =>
  declinedBy(grammar.others, word) ?? nounCases(word, grammar === UKRAINIAN);

function declinedBy(paradigms: readonly Adjective[], word: string): string[][] | undefined {
  const paradigm = paradigms.find(([ending]) => ending.test(word));
  if (!paradigm) return undefined;
  const stem = word.slice(0, word.length - paradigm[1]);
  return paradigm[2].split(' ').map((cell) => cell.split('|').map((ending) => (ending === '-' ? stem : stem + ending)));
}

/** "Auswärtiges Amt", "das Auswärtige Amt", "des Auswärtigen Amtes": adjectives end alike, the head has its genitive. */
function german(words: readonly string[]): string[][] {
  const head = words.at(-1) ?? '';
  const adjectives = words.slice(0, -1);
  if (!adjectives.every((word) => GERMAN_ADJECTIVE.test(word)) || !GERMAN_HEAD.test(head)) return [];
  const ending = (letters: string): string[] => adjectives.map((word) => word.replace(/(es|er|e)$/, letters));
  const genitives = /(amt|gericht|verband|bund|ministerium)$/.test(head) ? [`${head}s`, `${head}es`] : [];
  return [[...ending('e'), head], ...[head, ...genitives].map((form) => [...ending('en'), form])];
}
