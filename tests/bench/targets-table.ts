// What each bench is held to, printed above its figures; the quick ones come first. T8 is for gathering and painting alone, T13 for the round trip alone.

export const TARGETS: Record<string, string> = {
  'store/peers.bench.ts':
    'T14 ≤ 2.5 ms/MB, ≥ 40 × faster than reading all rows; T15 ≤ 0.15 × a row each, a click ≤ 3 ms',
  'match/segment.bench.ts': 'T4 compiling 100,000 ≤ 0.6 s; T5 ≤ 96 bytes an alias; T6 opening ≤ 1 ms',
  'extension.ts': 'T13 names ≤ 10 ms with a running background, ≤ 60 ms and ≤ 2 × an empty call with a stopped one',
  'match/peers-browser.bench.ts':
    'T1 ≥ 4 × @monyone/fast, ≥ 5 × a Map trie, ≥ 12 × modern-ahocorasick; T2 ≤ 12 × a bare walk; T3 100,000 ≤ 3 × 1,000',
  'page.ts':
    'T8 ≤ 0.10 × Readability, ≤ 0.20 on every page; T10 no element, no layout, ≤ 0.3 × mark.js; T11 ≤ 60 µs; T12 ≤ 1.2 × without',
  'weight.ts': 'T8 as above; T9 ≤ 16 ms, never > 50; T13 as above, with the page’s own frames on top',
  'dates/score-meantime.ts': 'no target: precision and recall of dates on Wikipedia',
  'link/score-stories.ts': 'no target: earlier events of made-up stories, by rank',
  'link/store.bench.ts': 'no target: linking out of the database at 1,000 to 400,000 events',
  'lists/large-files.ts': 'no target: large published files as they come',
  'match/peers.bench.ts': 'no target: the race of peers-browser in Node',
  'popup.ts': 'no target yet: 100 ms feels like at once',
  'sync/incremental.ts': 'no target: a changed list costs in proportion to the change',
};
