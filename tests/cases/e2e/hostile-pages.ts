// Pages that make an extension's life hard, and the words that are to be painted on each.

type Painted = Record<string, readonly string[]>;

export type HostilePage = {
  name: string;
  painted: Painted;
  /** What the page then does to itself, by a function of its own, and what is painted after. */
  later?: { call: string; painted: Painted };
  /** Parts of the HTML that differ between two visits whoever looks. */
  varies?: RegExp;
};

const ACTORS = ['Harbour Guard', 'Port Union', 'Lena Orsk'];
const DENIED = ['Informed sources said', 'denied'];
/** What is painted where tests/pages/story.js is told whole. */
export const STORY = { actor: ACTORS, disputed: DENIED, unsettled: ['is believed to'] } satisfies Painted;

/** Of tests/pages; all tell the story of tests/pages/story.js. */
export const HOSTILE_PAGES: readonly HostilePage[] = [
  { name: 'plain.html', painted: STORY },
  { name: 'hidden.html', painted: STORY },
  { name: 'deep.html', painted: STORY },
  { name: 'split-text.html', painted: STORY },
  { name: 'strict.html', painted: STORY },
  { name: 'prototypes.html', painted: STORY },
  { name: 'endless.html', painted: STORY, varies: /<p id="ticker">[^<]*<\/p>/ },
  { name: 'frames.html', painted: {} },
  {
    name: 'custom-elements.html',
    painted: { actor: ACTORS, disputed: DENIED },
  },
  { name: 'hydration.html', painted: STORY, later: { call: 'hydrate(); change(); unmount()', painted: {} } },
  { name: 'body-replaced.html', painted: STORY, later: { call: 'show("Another fire at Selm")', painted: STORY } },
  {
    name: 'document-write.html',
    painted: STORY,
    later: { call: 'rewrite()', painted: { ...STORY, actor: ['Harbour Guard', 'Lena Orsk'] } },
  },
  { name: 'app.html', painted: {}, later: { call: 'go("first")', painted: STORY } },
  { name: 'live-blog.html', painted: STORY },
  { name: 'shadow-paragraphs.html', painted: STORY },
  {
    name: 'emptied.html',
    painted: STORY,
    later: {
      call: 'next()',
      painted: { actor: ['Lena Orsk', 'Harbour Guard', 'Port Union'], disputed: DENIED },
    },
  },
];
