// Tag names, roles and class words of what stands on a page beside the article's own text. Data only.

const setOf = (words: string): Set<string> => new Set(words.split(' '));

/** Never article text, and no break in the line they stand in. */
export const SKIPPED_IN_LINE = setOf(
  'script style noscript svg math canvas audio object iframe select button output code kbd samp rt rp datalist template',
);

/** Never article text, and the end of the line before them. */
export const SKIPPED_BLOCKS = setOf(
  'video textarea fieldset dialog menu nav aside footer figcaption address pre head frameset',
);

/** Begin and end a Flow. Everything else is part of the line it stands in. */
export const BLOCK_TAGS = setOf(
  'html body main article section header hgroup div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote center figure ' +
    'details summary table caption thead tbody tfoot tr th td hr form search legend optgroup marquee',
);

export const HEADING_TAGS = setOf('h1 h2 h3 h4 h5 h6');

const SKIPPED_ROLES =
  'navigation complementary contentinfo search searchbox textbox combobox listbox menu menubar toolbar tablist ' +
  'dialog alertdialog alert tooltip status form button img';

/** Editors name themselves by these classes even where they are not editable elements. */
const EDITORS = '.CodeMirror, .cm-editor, .monaco-editor, .ProseMirror, .ql-editor, .ace_editor, .DraftEditor-root';

/** Never article text, by attributes. One question to the browser costs less than one for each attribute. */
export const SKIPPED_SELECTOR =
  '[hidden]:not([hidden=until-found]), [contenteditable]:not([contenteditable=false i]), ' +
  `[itemprop=author], [itemprop=caption], [itemprop=comment], ${EDITORS}, ` +
  // No pattern: every page would wait for it to be compiled.
  SKIPPED_ROLES.split(' ')
    .map((role) => `[role=${role}]`)
    .join();

/** Whole class words, with or without a plural's `s`. Multi-word ones are written with one hyphen. */
const WHOLE_WORDS =
  'ad adslot adunit adbox dfp gpt mpu nav navbar menu bio tag taglist topic keyword toc infobox navbox reflist reference ' +
  'hatnote metadata thumbcaption editsection jump-link sr-only visually-?hidden screen-?reader(-text)? assistive-text ' +
  'offscreen skip-link most-(read|viewed|popular) (read|see)-(more|next|also) more-on up-next also-read onward trending ' +
  'popular widget carousel slideshow poll quiz survey login register toast pager pagination credit copyright timestamp ' +
  'author contributor publish-date pubdate masthead tool-?bar tool follow-us';

/** Words that many longer words begin with: `comment` stands for `comments`, `commentlist`, …. */
const WORD_BEGINNINGS =
  'comment disqus livefyre advert sponsor promo outbrain taboola recommend related recirc share sharing social newsletter ' +
  'signup subscri breadcrumb sidebar byline caption cookie consent';

const either = (words: string): string => `(?:${words.replaceAll(' ', '|')})`;

/** Found anywhere between separators, unless a word before it says that it only tells a state (`has-comments`) or a page builder's box. */
export const FURNITURE_WORDS = new RegExp(
  `(?<!-${either('has with without no not is hide hides show shows in on elementor so')})-(?:${either(WHOLE_WORDS)}s?-|${either(WORD_BEGINNINGS)})`,
);

export const COMMENT_WORDS = /-(?:comment|disqus|livefyre)/;
