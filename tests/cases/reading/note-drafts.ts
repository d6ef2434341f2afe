// Words selected on the harbour page and what a note about them starts from.

import type { NoteDraft, NoteKind } from '../../../lib/model/note';

export type DraftCase = {
  rule: string;
  kind: NoteKind;
  words: string;
  /** The words are found by where they begin, when they stand in the text more than once. */
  start?: (text: string) => number;
  draft: Partial<NoteDraft> & { quote?: string };
};

export const DRAFT_CASES: readonly DraftCase[] = [
  {
    rule: 'the date, place and actors of the sentence',
    kind: 'event',
    words: 'closed the strait',
    draft: {
      quote: 'The Coast Agency closed the strait for nine days.',
      parties: ['Coast Agency'],
      places: [],
      start: '2025-06-12',
    },
  },
  {
    rule: 'a month stays a month',
    kind: 'event',
    words: 'ran onto the Skerry bank',
    draft: { start: '2024-03', parties: ['Halden Star'], places: ['Lindsund'] },
  },
  {
    rule: 'white space of the page is one blank',
    kind: 'actor',
    words: '  Ane\n   Solvik ',
    draft: {
      words: 'Ane Solvik',
      quote:
        'Ane Solvik, who chairs the Lindsund Harbour Board, told the meeting that nobody wanted to live through another spring like that one.',
    },
  },
  {
    rule: 'who says what, without the word that joins them',
    kind: 'account',
    words: '40 tonnes of oil',
    draft: { by: 'Coast Agency', statement: '40 tonnes of oil had reached the shore' },
  },
  {
    rule: 'words that stand twice are those at the given place',
    kind: 'alias',
    words: 'Coast Agency',
    start: (text) => text.lastIndexOf('Coast Agency'),
    draft: { quote: 'The Coast Agency said that 40 tonnes of oil had reached the shore.' },
  },
  {
    rule: 'words that stand twice, at no given place, are quoted by themselves',
    kind: 'alias',
    words: 'Coast Agency',
    draft: { quote: 'Coast Agency', parties: [], start: '2025-06-12' },
  },
  {
    rule: 'a selection over two sentences is quoted with both',
    kind: 'event',
    words: 'were hurt. The Coast Agency closed',
    draft: {
      quote:
        'In March 2024 the tanker Halden Star ran onto the Skerry bank off Lindsund, and two members of the rescue crew were hurt. The Coast Agency closed the strait for nine days.',
      parties: ['Halden Star', 'Coast Agency'],
    },
  },
  {
    rule: 'words of another page are no part of the article',
    kind: 'actor',
    words: 'Somebody Else',
    draft: { quote: 'Somebody Else', statement: 'Somebody Else', by: '', parties: [], places: [] },
  },
];
