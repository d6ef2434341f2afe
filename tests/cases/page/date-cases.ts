// Dates as pages write them. `undefined`: the date is not certain, so there is none.

export type WrittenDateCase = { text: string; language?: string; day: string | undefined };

export const WRITTEN_DATE_CASES: WrittenDateCase[] = [
  { text: '2020-07-28', day: '2020-07-28' },
  { text: '2020-07-28T23:30:00-04:00', day: '2020-07-28' },
  { text: '2020-07-28T21:30:00.000Z', day: '2020-07-28' },
  { text: ' 2020-07-28 06:01:07 ', day: '2020-07-28' },
  { text: '2020-7-8', day: '2020-07-08' },
  { text: '2020/07/28', day: '2020-07-28' },
  { text: '20200728', day: '2020-07-28' },
  { text: '20200728T101500', day: '2020-07-28' },
  { text: '20200728101500', day: '2020-07-28' },
  { text: '1595944800', day: '2020-07-28' },
  { text: '1595944800000', day: '2020-07-28' },
  { text: 'July 28, 2020', day: '2020-07-28' },
  { text: 'Jul. 28, 2020', day: '2020-07-28' },
  { text: 'Sept. 3, 2020', day: '2020-09-03' },
  { text: 'Published: Tuesday, 28th July 2020, 10:15', day: '2020-07-28' },
  { text: '28 July 2020', day: '2020-07-28' },
  { text: 'Tue Jul 28 21:30:09 EST 2020', day: '2020-07-28' },
  { text: 'Tue, 28 Jul 2020 05:36:09 GMT', day: '2020-07-28' },
  { text: '28-Jul-2020', day: '2020-07-28' },
  { text: 'the 3rd of May, 1998', day: '1998-05-03' },
  { text: '28. Juli 2020, 14:05 Uhr', language: 'de', day: '2020-07-28' },
  { text: 'Stand: 5. März 2021', language: 'de-DE', day: '2021-03-05' },
  { text: 'Publié le 1er août 2020 à 10h12', language: 'fr', day: '2020-08-01' },
  { text: '28 de julio de 2020', language: 'es', day: '2020-07-28' },
  { text: '28 липня 2020', language: 'uk', day: '2020-07-28' },
  { text: '28 июля 2020 г.', language: 'ru', day: '2020-07-28' },
  { text: '28 يوليو 2020', language: 'ar', day: '2020-07-28' },
  { text: '٢٨ يوليو ٢٠٢٠', language: 'ar-EG', day: '2020-07-28' },
  { text: '28 تموز 2020', language: 'ar', day: '2020-07-28' },
  { text: '2020年7月28日', language: 'zh', day: '2020-07-28' },
  { text: '2020년 7월 28일', language: 'ko', day: '2020-07-28' },
  { text: '28.07.2020', language: 'de', day: '2020-07-28' },
  { text: '3.4.2020', language: '', day: '2020-04-03' },
  { text: '28/07/2020', language: 'en', day: '2020-07-28' },
  { text: '07/28/2020', language: 'en', day: '2020-07-28' },
  { text: '03/04/2020', language: 'en-US', day: '2020-03-04' },
  { text: '03/04/2020', language: 'en-GB', day: '2020-04-03' },
  { text: '03/04/2020', language: 'fr', day: '2020-04-03' },
  { text: '03/04/2020', language: 'en', day: undefined },
  { text: '03/04/2020', language: '', day: undefined },
  { text: '04/04/2020', language: '', day: '2020-04-04' },
  { text: 'July 28', day: undefined },
  { text: 'July 2020', day: undefined },
  { text: '28. Juli 2020', language: 'en', day: undefined },
  { text: '2020-02-30', day: undefined },
  { text: '2020-13-01', day: undefined },
  { text: '31 June 2020', day: undefined },
  { text: 'Summary 28 of 2020', day: undefined },
  { text: '1 day ago', day: undefined },
  { text: 'call 2020 028 1995', day: undefined },
  { text: '28 July 2020', language: 'not a language', day: '2020-07-28' },
  { text: '', day: undefined },
  { text: `${'a '.repeat(200)}2020-07-28`, day: undefined },
];

export type PublishedCase = { name: string; url?: string; head?: string; body?: string; day: string | undefined };

const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const TEXT = `<p>${'The inquiry into the harbour fire went on for another week without a word from the ministry. '.repeat(4)}</p>`;
const BODY = TEXT.repeat(3);

export const PUBLISHED_CASES: PublishedCase[] = [
  {
    name: 'JSON-LD before meta',
    head: `<meta property="article:published_time" content="2020-01-05">${ld({ '@type': 'NewsArticle', datePublished: '2020-01-03T10:00:00+01:00' })}`,
    day: '2020-01-03',
  },
  {
    name: 'JSON-LD in a graph',
    head: ld({ '@graph': [{ '@type': 'Article', datePublished: '2020-01-03' }] }),
    day: '2020-01-03',
  },
  {
    name: 'the article’s date, not its publisher’s or its comments’',
    head: ld([
      { '@type': 'Organization', datePublished: '1999-01-01' },
      {
        '@type': 'NewsArticle',
        comment: { '@type': 'Comment', datePublished: '2020-02-02' },
        datePublished: '2020-01-03',
      },
    ]),
    day: '2020-01-03',
  },
  {
    name: 'a type given as a list of addresses',
    head: ld({ '@type': ['http://schema.org/Report'], datePublished: '2020-01-03' }),
    day: '2020-01-03',
  },
  {
    name: 'broken JSON-LD is passed over',
    head: '<script type="application/ld+json">{"@type":"NewsArticle",</script><meta name="date" content="2020-01-04">',
    day: '2020-01-04',
  },
  { name: 'JSON-LD that is no object', head: `${ld(null)}${ld(7)}${ld([[[[[[[[{}]]]]]]]])}`, day: undefined },
  {
    name: 'the surest meta wins wherever it stands',
    head: '<meta name="date" content="2020-03-01"><meta property="article:published_time" content="2020-01-04T01:00:00Z">',
    day: '2020-01-04',
  },
  {
    name: 'a meta that is no date is passed over',
    head: '<meta property="article:published_time" content="yesterday"><meta name="dc.date" content="2020-01-04">',
    day: '2020-01-04',
  },
  {
    name: 'never the date of an update',
    head: '<meta property="article:modified_time" content="2020-03-01">',
    day: undefined,
  },
  {
    name: 'late evening in New York is not the next day',
    head: '<meta property="article:published_time" content="2020-07-28T23:00:00-04:00">',
    day: '2020-07-28',
  },
  {
    name: 'a stamp in UTC whose address keeps the newsroom’s day',
    url: 'https://paper.example/2020/07/28/world/harbour.html',
    head: '<meta property="article:published_time" content="2020-07-29T03:00:00Z">',
    day: '2020-07-28',
  },
  {
    name: 'an address of another month does not move a stamp',
    url: 'https://paper.example/2020/01/28/world/harbour.html',
    head: '<meta property="article:published_time" content="2020-07-29T03:00:00Z">',
    day: '2020-07-29',
  },
  {
    name: 'a time element in the article',
    body: `<article><h1>H</h1><time datetime="2020-01-06T10:00">6 January</time>${BODY}</article>`,
    day: '2020-01-06',
  },
  {
    name: 'the time of publication, not of the update before it',
    body: `<article><h1>H</h1><p class="updated">Updated <time datetime="2020-02-02">x</time></p><time itemprop="datePublished" datetime="2020-01-06">x</time>${BODY}</article>`,
    day: '2020-01-06',
  },
  {
    name: 'not the time of a teaser beside it',
    body: `<aside><time datetime="2020-03-03">x</time></aside><div id="comments"><time datetime="2020-03-04">x</time></div><div><article>${BODY}</article><div class="meta"><time datetime="2020-01-06">x</time></div></div>`,
    day: '2020-01-06',
  },
  { name: 'the address', url: 'https://paper.example/news/2020-07-28-harbour-shut', body: BODY, day: '2020-07-28' },
  {
    name: 'a number in the address is no date',
    url: 'https://paper.example/news/2020/07/harbour-20200728x',
    body: BODY,
    day: undefined,
  },
  {
    name: 'the dateline with its year',
    body: `<p>MUSCAT, July 28, 2020 (Agency) — ${TEXT.slice(3)}${BODY}`,
    day: '2020-07-28',
  },
  {
    name: 'a date in the first sentence is the story’s',
    body: `<p>On July 28, 2019 the harbour was opened with a long speech that few of those present remember today.</p>${BODY}`,
    day: undefined,
  },
  {
    name: 'a visible date line',
    body: `<div><h1>H</h1><div class="article-date">28 July 2020</div>${BODY}</div>`,
    day: '2020-07-28',
  },
  { name: 'nothing', body: BODY, day: undefined },
];
