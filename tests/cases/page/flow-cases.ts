// Markup and the Flows it shows. Re-run with text nodes split and empty nodes put in; adding a case is adding a row.

export type FlowCase = { name: string; html: string; flows: string[]; headline?: string };

const SENTENCE = 'The ministry denied the report on Sunday.';

export const FLOW_CASES: FlowCase[] = [
  { name: 'one paragraph', html: `<p>${SENTENCE}</p>`, flows: [SENTENCE] },
  { name: 'paragraphs are Flows', html: '<p>One came.</p><p>Two left.</p>', flows: ['One came.', 'Two left.'] },
  {
    name: 'white space collapses',
    html: '<p>\n    The\tarmy \n  spokesman\u00a0 said   so.\n</p>',
    flows: ['The army spokesman said so.'],
  },
  {
    name: 'no-break spaces of every width are spaces',
    html: '<p>12\u202f000 people, \u00ab\u00a0he said\u00a0\u00bb.</p>',
    flows: ['12 000 people, « he said ».'],
  },
  {
    name: 'invisible characters are not text',
    html: '<p>Bun\u00addes\u00adtag, zero\u200bwidth, \ufeffma\ufeffrk.</p>',
    flows: ['Bundestag, zerowidth, mark.'],
  },
  {
    name: 'joiners that shape letters stay',
    html: '<p>می\u200cخواهم بروم.</p>',
    flows: ['می\u200cخواهم بروم.'],
  },
  {
    name: 'inline elements are part of the line',
    html: '<p>The <b>Popular <i>Mobilisation</i></b> Forces<sup>2</sup> (<em>PMF</em>) <a href="#">said</a> so.</p>',
    flows: ['The Popular Mobilisation Forces2 (PMF) said so.'],
  },
  {
    name: 'a space between inline elements is kept once',
    html: '<p><b>Kata’eb </b> <i> Hezbollah</i> denied it.</p>',
    flows: ['Kata’eb Hezbollah denied it.'],
  },
  { name: 'no space is made up', html: '<p><b>Kata</b>’eb <u>Hez</u>bollah.</p>', flows: ['Kata’eb Hezbollah.'] },
  {
    name: 'a block inside a block ends the line',
    html: '<div>Before the list came this.<ul><li>First point made</li><li>Second point made</li></ul>After it that.</div>',
    flows: ['Before the list came this.', 'First point made', 'Second point made', 'After it that.'],
  },
  {
    name: 'spans styled as blocks are lines of their own',
    html: '<p><span style="display:block">By order of the court</span><span style="display:block">The trial was adjourned.</span></p>',
    flows: ['By order of the court', 'The trial was adjourned.'],
  },
  {
    name: 'a floated first letter belongs to its word',
    html: '<p><span style="float:left;display:block">T</span>he envoy left.</p>',
    flows: ['The envoy left.'],
  },
  {
    name: 'two line breaks part paragraphs',
    html: '<div>The envoy left.<br><br>The talks went on.</div>',
    flows: ['The envoy left.', 'The talks went on.'],
  },
  {
    name: 'one line break after a sentence parts too',
    html: '<div>The envoy left.<br>The talks went on.</div>',
    flows: ['The envoy left.', 'The talks went on.'],
  },
  {
    name: 'one line break within a sentence is a space',
    html: '<div>The envoy<br>left for Muscat.</div>',
    flows: ['The envoy left for Muscat.'],
  },
  {
    name: 'a heading may be broken anywhere',
    html: '<h1>Who fired?<br>Nobody says</h1><p>A text.</p>',
    flows: ['Who fired? Nobody says', 'A text.'],
    headline: 'Who fired? Nobody says',
  },
  {
    name: 'the first h1 is the headline',
    html: '<h2>World news</h2><h1>Two <em>accounts</em></h1><p>A text.</p><h1>Another</h1><p>B text.</p>',
    flows: ['World news', 'Two accounts', 'A text.', 'Another', 'B text.'],
    headline: 'Two accounts',
  },
  {
    name: 'quotations are text',
    html: '<blockquote><p>“We did not.”</p><footer>A spokesman</footer></blockquote>',
    flows: ['“We did not.”'],
  },
  {
    name: 'table cells are Flows',
    html: '<table><tr><td>Killed on the first day</td><td>Nineteen people</td></tr></table>',
    flows: ['Killed on the first day', 'Nineteen people'],
  },
  {
    name: 'navigation, asides, footers, forms and controls are left out',
    html: `<nav><p>Home and more</p></nav><p>${SENTENCE}</p><aside><p>Aside text.</p></aside><form><label>Your mail</label><input value="x"></form><button>Share this</button><footer><p>All rights.</p></footer>`,
    flows: [SENTENCE],
  },
  {
    name: 'scripts, styles, code and templates are left out',
    html: `<script>var a = "text";</script><style>p{}</style><template><p>Later.</p></template><noscript><p>Enable it.</p></noscript><pre>let it = be;</pre><p>Type <code>ls -l</code> there.</p>`,
    flows: ['Type there.'],
  },
  {
    name: 'captions and bylines are left out',
    html: `<figure><img alt="x"><figcaption>A photo of it.</figcaption></figure><div class="byline">By A. Writer</div><p class="article__caption">Seen from above.</p><span itemprop="author">Somebody Else</span><address>Mail us here</address><p>${SENTENCE}</p>`,
    flows: [SENTENCE],
  },
  {
    name: 'a quotation set as a figure is text',
    html: '<figure class="quote"><blockquote>“Nobody was there.”</blockquote><figcaption>Who said so</figcaption></figure>',
    flows: ['“Nobody was there.”'],
  },
  {
    name: 'advertisements, related links and comments are left out by name',
    html: `<div class="ad-slot">Buy this now.</div><div class="m-relatedLinks"><p>Read that too.</p></div><section id="comments"><p>First!</p></section><p>${SENTENCE}</p>`,
    flows: [SENTENCE],
  },
  {
    name: 'a word inside another is not its name',
    html: '<p class="shadow leadership">Read it here.</p><p class="downloads header-adage">So he said.</p>',
    flows: ['Read it here.', 'So he said.'],
  },
  {
    name: 'a class that tells a state does not name the element',
    html: `<div class="story has-comments with-related"><p>${SENTENCE}</p></div>`,
    flows: [SENTENCE],
  },
  {
    name: 'whatever can be typed into is left out',
    html: `<div contenteditable>Draft text.</div><div contenteditable="plaintext-only">Draft too.</div><div role="textbox">Type here.</div><div class="CodeMirror">Some code.</div><textarea>Mine.</textarea><p contenteditable="false">${SENTENCE}</p>`,
    flows: [SENTENCE],
  },
  {
    name: 'hidden elements are left out',
    html: `<p hidden>Not shown.</p><p aria-hidden="true">Nor this.</p><p hidden="until-found">Found when searched.</p><p>${SENTENCE}</p>`,
    flows: ['Found when searched.', SENTENCE],
  },
  {
    name: 'elements named by data attributes where class names are generated',
    html: `<div class="x1f" data-component="byline-block"><p>By A. Writer, in the north</p></div><p class="q">${SENTENCE}</p><div data-testid="recirc-list"><p>Another story of the day.</p></div>`,
    flows: [SENTENCE],
  },
  {
    name: 'a page kept from screen readers by an open dialog is still its text',
    html: `<div aria-hidden="true"><p>${SENTENCE} ${SENTENCE} ${SENTENCE}</p></div><div role="dialog"><p>We value your choice.</p></div>`,
    flows: [`${SENTENCE} ${SENTENCE} ${SENTENCE}`],
  },
  {
    name: 'text in parts that a page builder calls widgets',
    html: `<div class="elementor-widget"><p>${SENTENCE}</p></div><div class="elementor-widget"><p>So it did.</p></div>`,
    flows: [SENTENCE, 'So it did.'],
  },
  {
    name: 'a line that is only a link points elsewhere',
    html: `<p><a href="/other">Read more about the blast</a></p><p>${SENTENCE} <a href="/x">A longer linked half of it</a></p>`,
    flows: [`${SENTENCE} A longer linked half of it`],
  },
  {
    name: 'a linked headline is a headline',
    html: '<h1><a href="/x">Blast at camp</a></h1>',
    flows: ['Blast at camp'],
    headline: 'Blast at camp',
  },
  {
    name: 'labels in boxes of no kind are no text, short paragraphs are',
    html: `<div>Now playing</div><p>What we know</p><div>00:25 of film</div><p>${SENTENCE}</p>`,
    flows: ['What we know', SENTENCE],
  },
  {
    name: 'labels and headings after the last sentence belong to something else',
    html: `<p>${SENTENCE}</p><p>Most read</p><h3>More stories</h3><p>Our partners</p>`,
    flows: [SENTENCE],
  },
  {
    name: 'a list at the end is text',
    html: `<p>${SENTENCE}</p><h3>The companies</h3><ul><li>Orsk Shipping</li><li>Selm Ferries</li></ul>`,
    flows: [SENTENCE, 'The companies', 'Orsk Shipping', 'Selm Ferries'],
  },
  { name: 'lines without letters are no text', html: `<p>* * *</p><p>— 12 —</p><p>${SENTENCE}</p>`, flows: [SENTENCE] },
  {
    name: 'a footnote mark is no text, a raised number is',
    html: '<p>He said so.<sup><a href="#n1">[1]</a></sup> Over 3 km<sup>2</sup> burnt.</p>',
    flows: ['He said so. Over 3 km2 burnt.'],
  },
  {
    name: 'ruby readings are left out',
    html: '<p><ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby>で会談した。</p>',
    flows: ['東京で会談した。'],
  },
  {
    name: 'right-to-left text',
    html: '<p dir="rtl">نفت <bdi>الوزارة</bdi> التقرير.</p>',
    flows: ['نفت الوزارة التقرير.'],
  },
  { name: 'characters beyond the basic plane', html: '<p>So 😀 it is, 𝒜 said.</p>', flows: ['So 😀 it is, 𝒜 said.'] },
  { name: 'a comment node parts nothing', html: '<p>Kata<!-- x -->’eb.</p>', flows: ['Kata’eb.'] },
  { name: 'nothing at all', html: '', flows: [] },
  { name: 'white space alone', html: '<p> \n </p><div>\u00a0</div>', flows: [] },
];
