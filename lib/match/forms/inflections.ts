// The case forms of Russian, Ukrainian and Greek names, from the nominative that a list gives. It knows endings, not who is meant; what it does
// not know how to decline it leaves alone. Endings are written folded, as names are compared: `й` is `и`, `ё` is `е`, `ς` is `σ`.

/** Endings for genitive, dative, accusative, instrumental and locative; several of one case are parted by a bar. */
type Paradigm = readonly [ending: RegExp, cut: number, cases: string];

/** The words of a name, folded, all in one case; the nominative is left out. None for names of other languages. */
export function caseForms(words: readonly string[], kind: 'person' | 'place'): string[][] {
  const tables = tablesOf(words, kind);
  const isWoman = kind === 'person' && words.length > 1 && isFeminine(words[0] ?? '');
  const own = words.join(' ');
  const forms = tables.flatMap((table) => {
    const declined = words.map((word, at) => casesOf(table, word, roleOf(at, words.length, kind), isWoman));
    return CASES.flatMap((grammatical) => combined(declined.map((cases) => cases[grammatical] ?? [])));
  });
  return [...new Map(forms.map((form) => [form.join(' '), form])).values()].filter((form) => form.join(' ') !== own);
}

/** Whether a given name in a case may also be a woman's name as it stands: `александра`. */
export const isAlsoFeminine = (given: string): boolean => ALSO_FEMININE.has(given);

/** Whether a word is a given name in some case: `владимира` of `владимир`. */
export const isCaseOf = (form: string, given: string): boolean => {
  const table = tableOf([given]);
  return table !== undefined && casesOf(table, given, 'given', false).some((cases) => cases.includes(form));
};

const ALSO_FEMININE = new Set(
  'александра валентина евгения валерия виталия богдана станислава ярослава мирослава владислава святослава вячеслава руслана романа павла юлия ивана карола даниила михаила олександра євгенія валерія віталія'.split(
    ' ',
  ),
);

const UKRAINIAN_SIGN =
  /[іїєґ]|[сцз]ьк(ии|а)$|^(володимир|олександр|петро|павло|михаило|дмитро|данило|кирило|микола|олена|оксана|ганна|украіна)$/;

/** Towns are often spelled alike in Russian and Ukrainian. */
function tablesOf(words: readonly string[], kind: 'person' | 'place'): Table[] {
  const table = tableOf(words);
  if (!table) return [];
  const isEither = kind === 'place' && table === RUSSIAN && !words.some((word) => /[ыэъ]/.test(word));
  return isEither ? [RUSSIAN, UKRAINIAN] : [table];
}

function tableOf(words: readonly string[]): Table | undefined {
  if (words.every((word) => /^[α-ω]+$/.test(word))) return GREEK;
  if (!words.every((word) => /^[а-яіїєґ]+$/.test(word))) return undefined;
  return words.some((word) => UKRAINIAN_SIGN.test(word)) ? UKRAINIAN : RUSSIAN;
}

const CASES = [0, 1, 2, 3, 4] as const;

type Role = 'given' | 'family' | 'noun';
const roleOf = (at: number, count: number, kind: 'person' | 'place'): Role =>
  kind === 'place' ? 'noun' : at === count - 1 ? 'family' : 'given';

type Table = Record<Role, readonly Paradigm[]>;

// The first ending that fits decides. The letter after which -ым/-им or -ем stands is part of the ending.
const RUSSIAN_NOUNS: readonly Paradigm[] = [
  [/ия$/, 1, 'и и ю еи и'],
  [/[гкхжшчщ]а$/, 1, 'и е у ои|еи е'],
  [/а$/, 1, 'ы е у ои е'],
  [/я$/, 1, 'и е ю еи е'],
  [/ь$/, 1, 'я ю я ем е'],
  [/[аеиоуы]и$/, 1, 'я ю я ем е|и'],
  [/[жшчщц]$/, 0, 'а у а ем е'],
  [/[бвгдзклмнпрстфх]$/, 0, 'а у а ом е'],
];
const RUSSIAN: Table = {
  given: [[/^павел$/, 2, 'ла лу ла лом ле'], [/^лев$/, 2, 'ьва ьву ьва ьвом ьве'], ...RUSSIAN_NOUNS],
  family: [
    [/[сц]кии$/, 2, 'ого ому ого им ом'],
    [/ыи$/, 2, 'ого ому ого ым ом'],
    [/ои$/, 2, 'ого ому ого ым|им ом'],
    [/(ск|цк)ая$/, 2, 'ои ои ую ои ои'],
    [/(ов|ев|ин|ын)а$/, 1, 'ои ои у ои ои'],
    [/(ов|ев|ин|ын)$/, 0, 'а у а ым е'],
    ...RUSSIAN_NOUNS,
  ],
  noun: [[/ь$/, 1, 'я|и ю|и ь ем|ью е|и'], ...RUSSIAN_NOUNS],
};
const UKRAINIAN_NOUNS: readonly Paradigm[] = [
  [/ія$/, 1, 'і і ю єю і'],
  [/[жшчщ]а$/, 1, 'і і у ею і'],
  [/а$/, 1, 'и і у ою і'],
  [/я$/, 1, 'і і ю ею і'],
  [/[аеиоуіє]и$/, 1, 'я ю|єві я єм ю|єві|і'],
  [/ь$/, 1, 'я ю|еві я ем ю|еві|і'],
  [/[жшчщ]$/, 0, 'а у|еві а ем і|еві'],
  [/[бвгдзклмнпрстфхц]$/, 0, 'а|у у|ові а ом і|ові'],
];
const UKRAINIAN: Table = {
  given: [[/[бвгдзклмнпрстфх]о$/, 1, 'а у|ові а ом ові|і'], ...UKRAINIAN_NOUNS],
  family: [
    [/[сцз]ькии$/, 2, 'ого ому ого им ому|ім'],
    [/([сцз]ьк|ов|ев|єв|ін|ин)а$/, 1, 'оі іи у ою іи'],
    [/(ов|ев|єв|ін|ин)$/, 0, 'а у|ові а им і|ові'],
    [/енко$/, 1, 'а у|ові а ом ові|у'],
    ...UKRAINIAN_NOUNS,
  ],
  noun: [[/иів$/, 2, 'єва єву ів євом єві'], [/ів$/, 2, 'ова ову ів овом ові'], ...UKRAINIAN_NOUNS],
};
// Genitive and accusative; the others are written like these.
const GREEK_NOUNS: readonly Paradigm[] = [
  [/οσ$/, 2, 'ου ο'],
  [/[αηι]σ$/, 1, '- -'],
  [/[αηω]$/, 0, 'σ -'],
];
const GREEK_FAMILIES: readonly Paradigm[] = GREEK_NOUNS.slice(0, 2);
const GREEK: Table = { given: GREEK_NOUNS, family: GREEK_FAMILIES, noun: GREEK_NOUNS };

/** Forms of a Russian or Ukrainian noun by case. */
export const nounCases = (word: string, isUkrainian: boolean): string[][] =>
  casesOf(isUkrainian ? UKRAINIAN : RUSSIAN, word, 'noun', false);

/** Forms of one word by case; a word that is not declined stays itself in all. */
function casesOf(table: Table, word: string, role: Role, isWoman: boolean): string[][] {
  // A woman's family name with a man's ending is not declined: "Ангелы Меркель".
  const isFixed = word.length < 3 || (role === 'family' && isWoman && !/[аяαη]$/.test(word));
  const paradigm = isFixed ? undefined : table[role].find(([ending]) => ending.test(word));
  if (!paradigm) return CASES.map(() => [word]);
  const stem = word.slice(0, word.length - paradigm[1]);
  const endings = paradigm[2].split(' ').map((cell) => cell.split('|'));
  return endings.map((cell) => cell.map((ending) => (ending === '-' ? stem : stem + ending)));
}

/** One choice for each word; few words have more than one form of a case. */
function combined(words: readonly (readonly string[])[]): string[][] {
  return words.reduce<string[][]>(
    (phrases, forms) => phrases.flatMap((phrase) => forms.map((form) => [...phrase, form])),
    words.some((forms) => forms.length === 0) ? [] : [[]],
  );
}

const MEN_IN_A = new Set('никита илья фома кузьма лука савва данила микола ілля миша саша юра вова сава'.split(' '));

const isFeminine = (given: string): boolean => /[аяαηω]$/.test(given) && !MEN_IN_A.has(given);
