// Tag names, roles and class words of what stands on a page beside the article's own text. Data only.

/** Never article text, and no break in the line they stand in. */
export const SKIPPED_IN_LINE = new Set(
  (
    'script style template noscript svg math img picture map area canvas audio object embed iframe ' +
    'input select button datalist output progress meter code kbd samp rt rp link meta'
  ).split(' '),
);

/** Never article text, and the end of the line before them. */
export const SKIPPED_BLOCKS = new Set(
  'video textarea fieldset dialog menu nav aside footer figcaption address pre head title frameset'.split(' '),
);

/** Part of the line they stand in. Everything else begins and ends a Flow. */
export const INLINE_TAGS = new Set(
  (
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q ruby rb s slot small span ' +
    'strike strong sub sup time tt u var wbr'
  ).split(' '),
);

export const HEADING_TAGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

export const SKIPPED_ROLES = new Set(
  (
    'navigation complementary contentinfo search searchbox textbox combobox listbox menu menubar toolbar tablist ' +
    'dialog alertdialog alert tooltip status form button img'
  ).split(' '),
);

/** Whole class words. Multi-word ones are written with one hyphen. */
const WHOLE_WORDS =
  'ad ads adslot adunit adbox dfp gpt mpu nav navbar menu bio tags taglist topics keywords toc infobox navbox reflist references ' +
  'hatnote metadata thumbcaption mw-editsection mw-jump-link sr-only visually-hidden visuallyhidden screen-reader-text ' +
  'screenreader assistive-text offscreen skip-link most-read most-viewed most-popular read-more read-next read-also more-on ' +
  'see-also up-next also-read onward trending popular widget carousel slideshow poll quiz survey login register toast ' +
  'pager pagination credit credits copyright timestamp author authors contributor contributors publish-date pubdate ' +
  'masthead tool-bar toolbar tools follow-us';

/** Words that many longer words begin with: `comment` stands for `comments`, `commentlist`, …. */
const WORD_BEGINNINGS =
  'comment disqus livefyre advert sponsor promo outbrain taboola recommend related recirc share sharing social newsletter ' +
  'signup subscri breadcrumb sidebar byline caption cookie consent teaser';

/** Found anywhere between separators, unless a word before it says that it only tells a state (`has-comments`). */
export const FURNITURE_WORDS = new RegExp(
  `(?<!-(?:has|with|without|no|not|is|hide|hides|show|shows|in|on))-(?:(?:${WHOLE_WORDS.split(' ').join('|')})s?-|` +
    `(?:${WORD_BEGINNINGS.split(' ').join('|')}))`,
);

export const COMMENT_WORDS = /-(?:comment|disqus|livefyre)/;

/** Editors name themselves by these classes even where they are not editable elements. */
export const EDITOR_CLASSES =
  /(?:^|\s)(?:CodeMirror|cm-editor|monaco-editor|ProseMirror|ql-editor|ace_editor|DraftEditor-root)/;
