// Sentences of our own in the plainest forms of reported speech. The tagger must find each of these attributions whole.

export type PlainReport = { text: string; source: string; cue: string; content: string };

export const PLAIN_REPORTS: PlainReport[] = [
  {
    text: 'The port will stay closed until Friday, the governor said.',
    source: 'the governor',
    cue: 'said',
    content: 'The port will stay closed until Friday',
  },
  {
    text: 'The governor said the port would stay closed until Friday.',
    source: 'The governor',
    cue: 'said',
    content: 'the port would stay closed until Friday',
  },
];
