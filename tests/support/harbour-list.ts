// A list of an invented harbour, whole and in every bad shape, and an article that names some of its actors.

import type { ListFile } from './make-list';

export const HARBOUR_ID = 'example.org/fenholt';
export const HARBOUR_TITLE = 'Fenholt harbour and its people';
export const FIRST_PUBLISHED = '2026-03-01T09:00:00Z';
export const LATER = '2026-03-02T09:00:00Z';

const FAMILIES = ['Askeland', 'Brennholt', 'Culloden', 'Dovrefjord', 'Eikeland', 'Fossheim'];
const GIVEN = ['Ansgar', 'Birgitta', 'Corvin', 'Dagmar', 'Eskil', 'Frida', 'Gunvor', 'Halvard', 'Ingunn', 'Jorunn'];

/** Sixty people, every one with a name of their own. */
export const harbourPeople = (count = 60): { id: string; kind: string; name: string; summary: string }[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `person-${at}`,
    kind: 'person',
    name: `${GIVEN[at % 10]} ${FAMILIES[Math.floor(at / 10) % 6]}${at >= 60 ? ` ${at}` : ''}`,
    summary: `Keeps berth ${at} of Fenholt harbour.`,
  }));

export const harbourList = (parts: Partial<ListFile> = {}): string =>
  JSON.stringify({
    format: 'context-list',
    formatVersion: '1.0',
    id: HARBOUR_ID,
    title: HARBOUR_TITLE,
    publisher: { name: 'Fenholt Observer' },
    published: FIRST_PUBLISHED,
    license: 'CC0-1.0',
    entities: harbourPeople(),
    ...parts,
  });

/** Named in the article below. */
export const NAMED = 'Dagmar Brennholt';

export const HARBOUR_ARTICLE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Crane stops work in Fenholt</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-02T08:00:00Z"></head>
<body><main><article><h1>Crane stops work in Fenholt</h1>
${[
  `The largest crane in the harbour stood still on Monday after an inspection found a crack in its jib, the port said in a short statement.`,
  `${NAMED}, who keeps the fourth berth of the northern quay, said that three ships had been sent on to other ports since the morning.`,
  `Workers had pointed to the crack a week ago, according to Eskil Askeland, and were told that the yearly inspection would look at it.`,
  `The port said it had received no such notice, and that every report is entered in a book which anyone may read at the gate.`,
  `A ship with grain from the south waited outside the breakwater all day, and its crew watched the quay through the rain without an answer.`,
]
  .map((text) => `<p>${text}</p>`)
  .join('\n')}
</article></main></body></html>`;
