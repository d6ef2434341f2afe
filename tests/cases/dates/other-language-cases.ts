// Dates in languages other than English, marked as in `date-cases.ts`. Nothing in them is guessed: what is not marked stays unread.

import type { DateCase } from './date-cases';

export const OTHER_LANGUAGES: DateCase[] = [
  {
    language: 'de',
    text: 'Am [[12. März 2019]] und [[gestern]], im Mai und am Montag.',
    expect: ['2019-03-12 day absolute', '2020-07-28 day relative'],
  },
  {
    language: 'de-AT',
    text: 'Die Frist lief am [[31.12.2019]] ab, also [[letztes Jahr]].',
    expect: ['2019-12-31 day absolute', '2019-01-01..2019-12-31 year relative'],
  },
  {
    language: 'fr',
    text: 'Le [[1er mars 2019]], puis [[le mois dernier]] ; les mars et les mais.',
    expect: ['2019-03-01 day absolute', '2020-06-01..2020-06-30 month relative'],
  },
  {
    language: 'es',
    text: 'El [[12 de marzo de 2019]] por la mañana, y [[el mes pasado]].',
    expect: ['2019-03-12 day absolute', '2020-06-01..2020-06-30 month relative'],
  },
  {
    language: 'pt-BR',
    text: 'Em [[3 de julho de 2018]] e [[ontem]].',
    expect: ['2018-07-03 day absolute', '2020-07-28 day relative'],
  },
  {
    language: 'it',
    text: 'Il [[7 settembre 2017]], in [[agosto 2018]].',
    expect: ['2017-09-07 day absolute', '2018-08-01..2018-08-31 month absolute'],
  },
  {
    language: 'nl',
    text: 'Op [[3 mei 2020]] en [[vandaag]].',
    expect: ['2020-05-03 day absolute', '2020-07-29 day relative'],
  },
  {
    language: 'ru',
    text: 'Взрыв произошёл [[12 июля 2019]] года, а не [[вчера]].',
    expect: ['2019-07-12 day absolute', '2020-07-28 day relative'],
  },
  { language: 'pl', text: 'Ustawę podpisano [[5 lipca 2016]] roku.', expect: ['2016-07-05 day absolute'] },
  {
    language: 'ar',
    text: 'وقع الانفجار في [[12 أغسطس 2019]] ثم في [[3 تموز 2020]].',
    expect: ['2019-08-12 day absolute', '2020-07-03 day absolute'],
  },
  {
    language: 'zh',
    text: '事件发生于[[2019年8月12日]]和[[2020年6月]]。',
    expect: ['2019-08-12 day absolute', '2020-06-01..2020-06-30 month absolute'],
  },
  { language: 'tr', text: 'Patlama [[12 Ağustos 2019]] günü oldu.', expect: ['2019-08-12 day absolute'] },
  // English words are no dates in other languages, and the day comes first.
  { language: 'de', text: 'Der May kam im August last Monday am [[03.04.2019]].', expect: ['2019-04-03 day absolute'] },
  {
    language: 'fr',
    published: 'unknown',
    text: 'Le [[12 mars 2019]], [[hier]].',
    expect: ['2019-03-12 day absolute', 'open'],
  },
  { language: 'xx-nonsense', text: 'Blah [[2019-04-03]] August.', expect: ['2019-04-03 day absolute'] },
];

/** Two days of one month, and dates beside each other. */
export const RANGES_AND_ANNIVERSARIES: DateCase[] = [
  {
    language: 'de',
    text: 'Vom [[8. bis 10. Juni]], zwischen dem [[3. und dem 5. Mai 2019]], am 3. und [[5. Mai]]; von 8 auf [[10. Juni]].',
    expect: [
      '2020-06-08..2020-06-10 range relative',
      '2019-05-03..2019-05-05 range absolute',
      '2020-05-05 day relative',
      '2020-06-10 day relative',
    ],
  },
  {
    language: 'de',
    text: 'Vom [[28. Mai]] bis [[3. Juni 2017]]; am [[28. Mai]], bis [[3. Juni 2017]] dauerte es.',
    expect: [
      '2017-05-28 day absolute',
      '2017-06-03 day absolute',
      '2020-05-28 day relative',
      '2017-06-03 day absolute',
    ],
  },
  {
    language: 'fr',
    text: 'Du [[28 décembre]] au [[3 janvier 2018]].',
    expect: ['2017-12-28 day absolute', '2018-01-03 day absolute'],
  },
  {
    language: 'ru',
    text: 'С [[28 мая]] по [[3 июня 2017]] года.',
    expect: ['2017-05-28 day absolute', '2017-06-03 day absolute'],
  },
  { language: 'de', text: '[[Heute vor einem Jahr]] brach der Damm.', expect: ['2019-07-29 day relative'] },
  {
    language: 'de',
    text: 'Er brach [[vor genau einem Jahr]], am [[29. Juli 2019]].',
    expect: ['2019-07-29 day relative', '2019-07-29 day absolute'],
  },
  {
    language: 'fr',
    text: 'Du [[6 au 8 mai]], entre le [[6 et le 8 mai 2019]], les 6 et [[8 mai]].',
    expect: [
      '2020-05-06..2020-05-08 range relative',
      '2019-05-06..2019-05-08 range absolute',
      '2020-05-08 day relative',
    ],
  },
  {
    language: 'fr',
    text: 'Fermé [[il y a deux ans jour pour jour]], rouvert [[il y a un an]], le [[2 août 2019]].',
    expect: ['2018-07-29 day relative', '2019-08-02 day relative', '2019-08-02 day absolute'],
  },
  {
    language: 'es',
    text: '[[Hoy hace un año]] cayó; del [[3 al 5 de mayo]] y entre el [[3 y el 5 de junio]] llovió.',
    expect: [
      '2019-07-29 day relative',
      '2020-05-03..2020-05-05 range relative',
      '2020-06-03..2020-06-05 range relative',
    ],
  },
  {
    language: 'it',
    text: 'Dal [[3 al 5 maggio]] e tra il [[3 e il 5 giugno]].',
    expect: ['2020-05-03..2020-05-05 range relative', '2020-06-03..2020-06-05 range relative'],
  },
  {
    language: 'pt',
    text: 'De [[3 a 5 de maio]]; dias 3 e [[5 de junho]].',
    expect: ['2020-05-03..2020-05-05 range relative', '2020-06-05 day relative'],
  },
  {
    language: 'nl',
    text: 'Van [[3 tot en met 5 mei]]; op 3 en [[5 juni]].',
    expect: ['2020-05-03..2020-05-05 range relative', '2020-06-05 day relative'],
  },
  {
    language: 'ru',
    text: 'С [[2 по 5 июня]]; 2 и [[5 мая]]; [[год назад]], [[14 августа 2019]] года.',
    expect: [
      '2020-06-02..2020-06-05 range relative',
      '2020-05-05 day relative',
      '2019-08-14 day relative',
      '2019-08-14 day absolute',
    ],
  },
  {
    language: 'uk',
    text: 'З [[2 по 5 червня]], між [[2 та 5 травня]].',
    expect: ['2020-06-02..2020-06-05 range relative', '2020-05-02..2020-05-05 range relative'],
  },
  {
    language: 'ar',
    text: 'من [[3 إلى 5 مايو]] ثم [[قبل عام]]، في [[20 أغسطس 2019]].',
    expect: ['2020-05-03..2020-05-05 range relative', '2019-08-20 day relative', '2019-08-20 day absolute'],
  },
];

export const COUNTED_BACK: DateCase[] = [
  {
    language: 'de',
    text: '[[Vorige Woche]] und [[vor zwei Jahren]], kurz vor zwei; in den letzten Jahren, [[Ende 2018]], [[letzten Freitag]].',
    expect: [
      '2020-07-20..2020-07-26 week relative',
      '2018-01-01..2019-01-31 year relative',
      '2018-09-01..2018-12-31 year absolute',
      '2020-07-24 day relative',
    ],
  },
  {
    language: 'de',
    text: 'Vom [[12.–14. Mai]] tagte der Rat, vor 100 Tagen Haft, im Sommer und am Freitag.',
    expect: ['2020-05-12..2020-05-14 range relative'],
  },
  {
    language: 'fr',
    text: 'Arrêté [[il y a trois semaines]], jugé [[en mars dernier|mars dernier]] puis [[lundi dernier]] ; [[fin 2018]] déjà, et [[avant-hier]].',
    expect: [
      '2020-07-05..2020-07-11 week relative',
      '2020-03-01..2020-03-31 month relative',
      '2020-07-27 day relative',
      '2018-09-01..2018-12-31 year absolute',
      '2020-07-27 day relative',
    ],
  },
  {
    language: 'es',
    text: 'Murió [[hace un año]], el [[pasado viernes]] fue [[el año pasado]]; a [[mediados de 2015]], [[en 2011]], tuvo 2011 votos.',
    expect: [
      '2019-07-01..2019-08-31 year relative',
      '2020-07-24 day relative',
      '2019-01-01..2019-12-31 year relative',
      '2015-05-01..2015-08-31 year absolute',
      '2011-01-01..2011-12-31 year absolute',
    ],
  },
  {
    language: 'ru',
    text: 'Это было [[две недели назад]], двадцать один год назад, [[год назад]], в [[августе 2019]] года и [[20 июня]]; день, назад дороги нет.',
    expect: [
      '2020-07-12..2020-07-18 week relative',
      // The month beside it says when.
      '2019-08-01..2019-08-31 month relative',
      '2019-08-01..2019-08-31 month absolute',
      '2020-06-20 day relative',
    ],
  },
  {
    language: 'uk',
    text: 'Обстріл стався [[вчора]], [[три місяці тому]], у [[серпні 2019]] року і в [[2014 році]]; минув рік, тому нічого.',
    expect: [
      '2020-07-28 day relative',
      '2020-04-14..2020-05-14 month relative',
      '2019-08-01..2019-08-31 month absolute',
      '2014-01-01..2014-12-31 year absolute',
    ],
  },
  {
    language: 'ar',
    text: 'وقع ذلك [[قبل عامين]] وفي [[12 أغسطس/آب 2019]] ثم [[الشهر الماضي]]، وفي ذلك اليوم، قبل عام من ذلك، منذ [[عام 2003]] وفي [[٣ مارس ٢٠١٩]].',
    expect: [
      '2018-01-01..2019-01-31 year relative',
      '2019-08-12 day absolute',
      '2020-06-01..2020-06-30 month relative',
      '2003-01-01..2003-12-31 year absolute',
      '2019-03-03 day absolute',
    ],
  },
  {
    language: 'it',
    text: 'Successe [[due anni fa]], il [[mese scorso]], nell’ora.',
    expect: ['2018-01-01..2019-01-31 year relative', '2020-06-01..2020-06-30 month relative'],
  },
  {
    language: 'pt',
    text: 'Foi [[há três semanas]], na [[semana passada]].',
    expect: ['2020-07-05..2020-07-11 week relative', '2020-07-20..2020-07-26 week relative'],
  },
  {
    language: 'nl',
    text: 'Het was [[twee maanden geleden]], [[vorige week]].',
    expect: ['2020-05-14..2020-06-13 month relative', '2020-07-20..2020-07-26 week relative'],
  },
  {
    language: 'ar',
    published: 'unknown',
    text: 'قبل [[عام 2011]] ثم [[أمس]].',
    expect: ['2011-01-01..2011-12-31 year absolute', 'open'],
  },
];
