// A note that is being written on the story's article.

import type { NoteDraft } from '../../../lib/model/note';
import { COAST } from './lists';

export const NOTE_DRAFT_STORY: NoteDraft = {
  kind: 'event',
  words: 'set fire to the harbour office',
  source: {
    url: 'https://news.example/harbour',
    title: 'Port reopens two years after the Marrow Point fire',
    date: '2025-03-14',
    quote:
      'In March 2023 dockers of the northern quay set fire to the harbour office in Sarn, the Coastal Council said; the union denies that any of its members took part.',
  },
  actors: [
    { record: { list: COAST, id: 'council' }, name: 'Coastal Council', kind: 'public-body' },
    { record: { list: COAST, id: 'dockers' }, name: 'Dockers’ Union of Sarn', kind: 'organization' },
    { record: { list: COAST, id: 'varga' }, name: 'Ilse Varga', kind: 'person' },
  ],
  parties: ['Coastal Council', 'Dockers’ Union of Sarn'],
  places: ['Sarn'],
  start: '2023-03',
  statement: 'dockers of the northern quay set fire to the harbour office in Sarn',
  by: 'Coastal Council',
  claims: [
    { record: { list: COAST, id: 'fire' }, topic: 'Who set fire to the harbour office in Sarn in March 2023?' },
    { record: { list: COAST, id: 'marrow' }, topic: 'What started the Marrow Point fire of 10 March 2025?' },
  ],
};
