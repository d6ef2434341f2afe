// Pages that are one article to read, and pages that are not. Written for these tests; adding a case is adding a row.

export type ArticleCase = { name: string; url?: string; head?: string; body: string; isArticle: boolean };

const SENTENCES = [
  'Officials in the coastal province said on Tuesday that the harbour would stay shut until the inquiry had been concluded.',
  'Two residents who had watched from the opposite bank gave a different account of how the fire began.',
  'A spokeswoman for the port authority declined to say whether the warehouse had been inspected during the past year.',
  'Satellite pictures that were released later in the week showed damage to three of the five buildings.',
  'The opposition called for the minister to appear before parliament, a demand that her office rejected as premature.',
];

/** `count` paragraphs of about 230 characters each. */
export const prose = (count: number, tag = 'p'): string =>
  Array.from({ length: count }, (_, at) => `<${tag}>${SENTENCES[at % 5]} ${SENTENCES[(at + 2) % 5]}</${tag}>`).join('');

const teasers = (count: number, tag = 'article'): string =>
  Array.from(
    { length: count },
    (_, at) =>
      `<${tag}><h3><a href="/story-${at}">Harbour story number ${at}</a></h3><p>${SENTENCES[at % 5]?.slice(0, 90)}…</p></${tag}>`,
  ).join('');

const json = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const OG_ARTICLE = '<meta property="og:type" content="article">';

export const ARTICLE_CASES: ArticleCase[] = [
  { name: 'og:type article', head: OG_ARTICLE, body: `<h1>Harbour shut</h1>${prose(4)}`, isArticle: true },
  {
    name: 'JSON-LD NewsArticle in a graph',
    head: json({ '@graph': [{ '@type': 'WebSite' }, { '@type': ['NewsArticle'], headline: 'x' }] }),
    body: `<div><h1>Harbour shut</h1>${prose(4)}</div>`,
    isArticle: true,
  },
  {
    name: 'microdata',
    body: `<div itemscope itemtype="https://schema.org/NewsArticle"><h1>Harbour shut</h1>${prose(4)}</div>`,
    isArticle: true,
  },
  { name: 'a live blog', head: json({ '@type': 'LiveBlogPosting' }), body: prose(12), isArticle: true },
  {
    name: 'nothing declared, an article element, a date and a byline',
    body: `<article><h1>Harbour shut</h1><div class="byline">By Somebody</div><time datetime="2021-03-02">2 March</time>${prose(8)}</article>`,
    isArticle: true,
  },
  {
    name: 'nothing declared, an old page of line breaks with a dated address',
    url: 'https://paper.example/2004/05/17/harbour.html',
    head: '<meta name="date" content="2004-05-17">',
    body: `<table><tr><td><h1>Harbour shut</h1>${prose(8, 'span').replaceAll('</span>', '</span><br><br>').replaceAll('<span>', '').replaceAll('</span>', '')}</td></tr></table>`,
    isArticle: true,
  },
  {
    name: 'paragraphs made of div elements',
    head: OG_ARTICLE,
    body: `<h1>Harbour shut</h1>${prose(6, 'div')}`,
    isArticle: true,
  },
  {
    name: 'the whole page in a server’s form',
    head: OG_ARTICLE,
    body: `<form action="/page.aspx"><h1>Harbour shut</h1>${prose(5)}</form>`,
    isArticle: true,
  },
  {
    name: 'Chinese, a third of the characters',
    head: OG_ARTICLE,
    body: `<h1>港口关闭</h1>${'<p>沿海省份的官员周二表示，在调查结束之前，港口将继续关闭。两名从对岸目睹事件的居民则讲述了不同的经过。港务局发言人拒绝说明仓库去年是否接受过检查。</p>'.repeat(4)}`,
    isArticle: true,
  },
  {
    name: 'declared an article, but it is a photo with a line',
    head: OG_ARTICLE,
    body: `<h1>Picture of the day</h1><p>${SENTENCES[0]}</p>`,
    isArticle: false,
  },
  {
    name: 'a front page that declares itself an article',
    url: 'https://paper.example/',
    head: OG_ARTICLE,
    body: `${prose(6)}${teasers(20)}`,
    isArticle: false,
  },
  {
    name: 'a language’s front page',
    url: 'https://paper.example/en/',
    body: `${prose(8)}${teasers(20)}`,
    isArticle: false,
  },
  {
    name: 'a section page of teasers',
    url: 'https://paper.example/world',
    head: json({ '@type': 'CollectionPage' }),
    body: teasers(30),
    isArticle: false,
  },
  {
    name: 'a section page without declarations',
    url: 'https://paper.example/world',
    body: teasers(40, 'div'),
    isArticle: false,
  },
  {
    name: 'a section page whose JSON-LD lists its articles',
    url: 'https://paper.example/world',
    head: json({ '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle' }] }),
    body: teasers(30),
    isArticle: false,
  },
  {
    name: 'a section page that states each of its articles',
    url: 'https://paper.example/world',
    head: json(Array.from({ length: 12 }, (_, at) => ({ '@type': 'NewsArticle', url: `/story-${at}` }))),
    body: teasers(12),
    isArticle: false,
  },
  {
    name: 'an article at the top of a site, told by a number',
    url: 'https://paper.example/?p=1234',
    head: OG_ARTICLE,
    body: `<h1>Harbour shut</h1>${prose(5)}`,
    isArticle: true,
  },
  {
    name: 'a program’s description in its repository',
    url: 'https://code.example/somebody/boats',
    head: '<meta property="og:type" content="object">',
    body: `<main><article><h1>boats</h1>${prose(8)}</article></main>`,
    isArticle: false,
  },
  {
    name: 'search results',
    url: 'https://search.example/?q=harbour',
    body: Array.from(
      { length: 12 },
      (_, at) => `<div><a href="/${at}">Result ${at}</a><p>${SENTENCES[at % 5]}</p></div>`,
    ).join(''),
    isArticle: false,
  },
  {
    name: 'a shop with a long description',
    url: 'https://shop.example/p/kettle-with-a-long-name',
    head: '<meta property="og:type" content="product">',
    body: `<h1>Kettle</h1>${prose(8)}`,
    isArticle: false,
  },
  {
    name: 'a shop that says so in JSON-LD only',
    url: 'https://shop.example/p/kettle-with-a-long-name',
    head: json({ '@type': 'Product' }),
    body: `<h1>Kettle</h1>${prose(8)}`,
    isArticle: false,
  },
  {
    name: 'a mail application',
    url: 'https://mail.example/u/0/#inbox',
    body: `<div role="main"><h2>Re: harbour</h2><div>${prose(8)}</div><div contenteditable="true"></div></div>`,
    isArticle: false,
  },
  {
    name: 'a forum thread',
    url: 'https://forum.example/t/how-to-mend-a-boat/3312345',
    head: json({ '@type': 'DiscussionForumPosting' }),
    body: `<h1>How to mend a boat</h1>${prose(20)}`,
    isArticle: false,
  },
  {
    name: 'documentation',
    url: 'https://docs.example/guide/install',
    body: `<main><h1>Install</h1>${prose(12)}</main>`,
    isArticle: false,
  },
  {
    name: 'an editor page',
    url: 'https://write.example/2021/03/02/draft-of-a-post',
    body: `<div contenteditable="true"><h1>Draft</h1>${prose(10)}</div>`,
    isArticle: false,
  },
  {
    name: 'a sign-in page',
    url: 'https://bank.example/sign-in',
    body: '<form><input type="password"></form>',
    isArticle: false,
  },
  { name: 'an empty page', body: '', isArticle: false },
  {
    name: 'a conversation of comments alone',
    url: 'https://paper.example/2021/03/02/harbour-shut-as-inquiry-goes-on',
    body: `<article><h1>Harbour shut</h1><p>${SENTENCES[0]}</p></article><div id="comments">${prose(2)}</div>`,
    isArticle: false,
  },
];
