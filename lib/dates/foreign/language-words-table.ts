// How each language counts back from today and names parts of years, where the runtime's locale data says nothing of it. Data only.

import type { Part } from '../interval';
import type { Unit } from '../vocabulary-table';

/**
 * Words are separated by blanks, alternatives by `|`. Slots: `{count}`, `{unit}` in any number, `{one}` a unit that stands for one of them,
 * `{pair}` one that stands for two, `{near}` what "last" goes with, `{month}`, `{weekday}`, `{year}`.
 */
export type LanguageWords = {
  counts: Readonly<Record<string, number>>;
  /** Twenty to fifty, where the ones come after them: "veinte y un años" is not one year. */
  tens?: string;
  units: Readonly<Partial<Record<Unit, string>>>;
  one?: Readonly<Partial<Record<Unit, string>>>;
  pair?: Readonly<Partial<Record<Unit, string>>>;
  near: Readonly<Partial<Record<Unit, string>>>;
  /** Forms of months that locale data lacks: "в августе". */
  months?: string;
  ago: readonly string[];
  /** "A year ago today", "a year ago to the day". */
  agoToTheDay?: readonly string[];
  /** "The month that was": also of weekdays and months. */
  last: readonly string[];
  part: Readonly<Record<Part, readonly string[]>>;
  year: readonly string[];
  /** What opens two days of one month and what ties them: "vom 8. bis 10. Juni". Neither alone makes a range. */
  days: readonly (readonly [opens: string, ties: string])[];
  yesterday?: readonly string[];
  dayBefore: readonly string[];
  /** What may not follow "a year ago": "قبل عام من" is a year before something. */
  notAfter?: readonly string[];
  /** What may not stand before a single word: "ذلك اليوم" is that day, not today. */
  notBefore?: readonly string[];
};

const counted = (words: string): Record<string, number> =>
  Object.fromEntries(words.split(' ').flatMap((forms, at) => forms.split('|').map((word) => [word, at + 1])));

export const LANGUAGE_WORDS: Readonly<Record<string, LanguageWords>> = {
  de: {
    counts: counted('einem|einer zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'),
    units: { day: 'tag|tagen', week: 'woche|wochen', month: 'monat|monaten', year: 'jahr|jahren' },
    near: { week: 'woche', month: 'monat|monats', year: 'jahr|jahres' },
    ago: ['vor {count} {unit}', 'vor genau {count} {unit}'],
    agoToTheDay: ['heute vor {count} {unit}', 'heute vor genau {count} {unit}'],
    last: [
      'letzte|letzten|letzter|letztes|letztem|vergangene|vergangenen|vergangener|vergangenes|vergangenem|vorige|vorigen|voriges|vorigem {near}',
    ],
    part: { early: ['anfang|beginn {year}'], mid: ['mitte {year}'], late: ['ende {year}'] },
    year: ['jahr|jahre|jahres|seit {year}'],
    days: [
      ['vom|von', 'bis'],
      ['zwischen', 'und'],
    ],
    dayBefore: ['vorgestern'],
  },
  fr: {
    counts: counted('un|une deux trois quatre cinq six sept huit neuf dix onze douze'),
    units: { day: 'jour|jours', week: 'semaine|semaines', month: 'mois', year: 'an|ans|année|années' },
    near: { week: 'semaine', month: 'mois', year: "an|l'an|année|l'année" },
    ago: ['il y a {count} {unit}', 'il y a exactement {count} {unit}'],
    agoToTheDay: ["il y a {count} {unit} aujourd'hui", 'il y a {count} {unit} jour pour jour'],
    last: ['{near} dernier|dernière'],
    part: {
      early: ['début {year}', 'début de {year}'],
      mid: ['mi - {year}', 'milieu de {year}'],
      late: ['fin {year}', 'fin de {year}'],
    },
    year: ["en|depuis|année|l'année|l'an {year}"],
    days: [
      ['du', 'au'],
      ['entre', 'et'],
    ],
    dayBefore: ['avant-hier'],
  },
  es: {
    counts: counted('un|una dos tres cuatro cinco seis siete ocho nueve diez once doce'),
    tens: 'y veinte treinta cuarenta cincuenta',
    units: { day: 'día|días', week: 'semana|semanas', month: 'mes|meses', year: 'año|años' },
    near: { week: 'semana', month: 'mes', year: 'año' },
    ago: ['hace {count} {unit}', 'hace exactamente|justo {count} {unit}'],
    agoToTheDay: ['hoy hace {count} {unit}', 'hace hoy {count} {unit}'],
    last: ['{near} pasado|pasada', 'pasado|pasada {near}'],
    part: {
      early: ['principios|comienzos|inicios de {year}'],
      mid: ['mediados de {year}'],
      late: ['finales|fines de {year}'],
    },
    year: ['en|desde|año {year}'],
    days: [
      ['del|desde', 'al|hasta'],
      ['entre', 'y'],
    ],
    dayBefore: ['anteayer', 'antes de ayer', 'antier'],
  },
  it: {
    counts: counted('un|una due tre quattro cinque sei sette otto nove dieci undici dodici'),
    units: { day: 'giorno|giorni', week: 'settimana|settimane', month: 'mese|mesi', year: 'anno|anni' },
    near: { week: 'settimana', month: 'mese', year: 'anno' },
    ago: ['{count} {unit} fa'],
    last: ['{near} scorso|scorsa', 'scorso|scorsa {near}'],
    part: {
      early: ['inizio {year}', 'inizio|inizi del {year}'],
      mid: ['metà del {year}'],
      late: ['fine {year}', 'fine del {year}'],
    },
    year: ["nel|dal|anno|dell'anno|nell'anno {year}"],
    days: [
      ['dal', 'al'],
      ['tra|fra', 'e'],
    ],
    dayBefore: ["l'altro ieri", "l'altroieri"],
  },
  pt: {
    counts: counted('um|uma dois|duas três quatro cinco seis sete oito nove dez onze doze'),
    units: { day: 'dia|dias', week: 'semana|semanas', month: 'mês|meses', year: 'ano|anos' },
    near: { week: 'semana', month: 'mês', year: 'ano' },
    ago: ['há {count} {unit}', '{count} {unit} atrás'],
    last: ['{near} passado|passada', 'passado|passada {near}'],
    part: {
      early: ['início|começo|princípio de {year}'],
      mid: ['meados de {year}'],
      late: ['final|fim|finais de {year}'],
    },
    year: ['em|desde|ano {year}', 'ano de {year}'],
    days: [
      ['de|do', 'a|ao|até'],
      ['entre', 'e'],
    ],
    dayBefore: ['anteontem'],
  },
  nl: {
    counts: counted('een|één twee drie vier vijf zes zeven acht negen tien elf twaalf'),
    units: { day: 'dag|dagen', week: 'week|weken', month: 'maand|maanden', year: 'jaar|jaren' },
    near: { week: 'week', month: 'maand', year: 'jaar' },
    ago: ['{count} {unit} geleden'],
    last: ['vorig|vorige {near}'],
    part: { early: ['begin {year}'], mid: ['medio {year}', 'midden {year}'], late: ['eind {year}'] },
    year: ['in|sinds|jaar {year}'],
    days: [
      ['van', 'tot'],
      ['tussen', 'en'],
    ],
    dayBefore: ['eergisteren'],
  },
  ru: {
    counts: counted('один|одну два|две три четыре пять шесть семь восемь девять десять одиннадцать двенадцать'),
    tens: 'двадцать тридцать сорок пятьдесят',
    units: {
      day: 'день|дня|дней',
      week: 'неделю|недели|недель',
      month: 'месяц|месяца|месяцев',
      year: 'год|года|лет',
    },
    one: { week: 'неделю', month: 'месяц', year: 'год' },
    near: { week: 'неделя|неделе|недели|неделю', month: 'месяц|месяце|месяца', year: 'год|году|года' },
    months: 'январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре',
    ago: ['{count} {unit} назад', '{one} назад'],
    last: ['прошлый|прошлом|прошлого|прошлая|прошлой|прошлую {near}'],
    part: {
      early: ['начале|начала|началу {year}', 'начале|начала {year} года'],
      mid: ['середине|середины {year}', 'середине|середины {year} года'],
      late: ['конце|конца|концу {year}', 'конце|конца {year} года'],
    },
    year: ['{year} год|году|года|годом'],
    days: [
      ['с|со', 'по'],
      ['между', 'и'],
    ],
    dayBefore: ['позавчера'],
  },
  uk: {
    counts: counted("один|одну два|дві три чотири п'ять шість сім вісім дев'ять десять одинадцять дванадцять"),
    tens: "двадцять тридцять сорок п'ятдесят",
    units: {
      day: 'день|дні|днів',
      week: 'тиждень|тижні|тижнів',
      month: 'місяць|місяці|місяців',
      year: 'рік|роки|років',
    },
    one: { week: 'тиждень', month: 'місяць', year: 'рік' },
    near: { week: 'тиждень|тижня|тижні', month: 'місяць|місяця|місяці', year: 'рік|року|році' },
    months: 'січні лютому березні квітні травні червні липні серпні вересні жовтні листопаді грудні',
    ago: ['{count} {unit} тому', '{one} тому'],
    last: ['минулий|минулого|минулому|торішнього {near}'],
    part: {
      early: ['початку {year}', 'початку {year} року'],
      mid: ['середині {year}', 'середині {year} року'],
      late: ['кінці|кінця|наприкінці {year}', 'кінці|кінця|наприкінці {year} року'],
    },
    year: ['{year} рік|року|році|роком'],
    days: [
      ['з|із|зі', 'по|до'],
      ['між', 'та|і|й'],
    ],
    yesterday: ['вчора|учора'],
    dayBefore: ['позавчора'],
  },
  ar: {
    counts: counted('واحد|واحدة اثنين ثلاثة|ثلاث أربعة|أربع خمسة|خمس ستة|ست سبعة|سبع ثمانية|ثماني تسعة|تسع عشرة|عشر'),
    units: {
      day: 'يوم|أيام|يوما|يومًا',
      week: 'أسبوع|أسابيع',
      month: 'شهر|أشهر|شهور|شهرا|شهرًا',
      year: 'عام|أعوام|عاما|عامًا|سنة|سنوات',
    },
    one: { week: 'أسبوع', year: 'عام|سنة' },
    pair: { day: 'يومين', week: 'أسبوعين', month: 'شهرين', year: 'عامين|سنتين' },
    near: { week: 'الأسبوع', month: 'الشهر', year: 'العام|السنة' },
    ago: ['قبل|منذ {count} {unit}', 'قبل|منذ {one}', 'قبل|منذ {pair}'],
    last: ['{near} الماضي|الماضية|المنصرم'],
    part: {
      early: ['مطلع|أوائل|بداية {year}', 'مطلع|أوائل|بداية عام|العام {year}'],
      mid: ['منتصف {year}', 'منتصف عام|العام {year}'],
      late: ['أواخر|نهاية {year}', 'أواخر|نهاية عام|العام {year}'],
    },
    year: ['عام|العام|سنة {year}'],
    days: [
      ['من', 'إلى|حتى'],
      ['بين', 'و'],
    ],
    dayBefore: ['أول أمس', 'أول من أمس'],
    notAfter: ['من', 'على'],
    notBefore: ['ذلك', 'نفس', 'ذات'],
  },
};
