// A news page and a list for stories about notes: one event in the past with a date, one ship with two names, one matter in dispute.

const PARAGRAPHS = [
  'LINDSUND – The Lindsund Harbour Board approved new rules for pilots on Wednesday, after a year of argument between shipowners and the town.',
  'In March 2024 the tanker Halden Star ran onto the Skerry bank off Lindsund, and two members of the rescue crew were hurt. The Coast Agency closed the strait for nine days.',
  'Old Maren, as everybody on the quay calls the tanker, was towed to the yard at Brattvik in April of that year and has not sailed since.',
  'The Coast Agency said that 40 tonnes of oil had reached the shore. Tova Brekke, who speaks for the fishermen, said that the true amount was three times as high, and that boats were still bringing up black nets.',
  'Under the new rules every tanker longer than ninety metres must take a pilot on board before it passes the Skerry light, whatever the weather. Shipowners had asked for an exception in calm seas and did not get one.',
  'Ane Solvik, who chairs the Lindsund Harbour Board, told the meeting that nobody wanted to live through another spring like that one. The rules come into force in September.',
];

export const HARBOUR_TITLE = 'Harbour board backs new pilot rules';

/** The article as the content script sends it. */
export const HARBOUR_TEXT = [HARBOUR_TITLE, ...PARAGRAPHS].join('\n');

export const HARBOUR_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>New pilot rules – Lindsund Post</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2025-06-12T08:00:00Z">
<style>body { font: 18px/1.6 Georgia, serif; max-width: 38em; margin: 2em auto } h1 { line-height: 1.2 }</style></head>
<body><main><article><h1>${HARBOUR_TITLE}</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n')}</article>
<p><a id="list" href="/harbour.context-list.json">Our list of people and ships</a></p></main></body></html>`;

const source = { url: 'https://post.example/ships', publisher: 'Lindsund Post', date: '2025-05-01' };

export const HARBOUR_LIST = {
  format: 'context-list',
  formatVersion: '1.0',
  id: 'post.example/harbour',
  title: 'Lindsund harbour',
  publisher: { name: 'Lindsund Post', contact: 'desk@post.example' },
  published: '2025-05-01T00:00:00Z',
  license: 'CC0-1.0',
  entities: [
    { id: 'board', kind: 'public-body', name: 'Lindsund Harbour Board', sources: [source] },
    { id: 'halden', kind: 'object', name: 'Halden Star', summary: 'A tanker of 120 metres.', sources: [source] },
    { id: 'coast', kind: 'public-body', name: 'Coast Agency', sources: [source] },
    { id: 'brekke', kind: 'person', name: 'Tova Brekke', sources: [source] },
    { id: 'lindsund', kind: 'place', name: 'Lindsund', sources: [source] },
  ],
  events: [],
  claims: [
    {
      id: 'oil',
      topic: 'How much oil did the Halden Star lose?',
      match: { phrases: ['tonnes of oil'] },
      versions: [{ by: [{ entity: 'coast' }], statement: '40 tonnes.', sources: [source] }],
    },
  ],
};
