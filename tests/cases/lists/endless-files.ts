// Files that never come to an end, each in a shape that once filled the memory or might: a beginning, and what follows again and again.

export type EndlessFile = {
  name: string;
  begins: string;
  goesOn: string;
  /** What the report says of it. */
  code: string;
};

const LIST = '{"format":"context-list",';
const LINE =
  '{"type":"list","format":"context-list","formatVersion":"1.0","id":"a/b","title":"A","publisher":{"name":"B"},"published":"2024-01-01T00:00:00Z"}\n';

export const ENDLESS_FILES: readonly EndlessFile[] = [
  { name: 'brackets inside each other', begins: `${LIST}"x":`, goesOn: '[', code: 'not-json' },
  { name: 'braces inside each other', begins: `${LIST}"x":`, goesOn: '{"a":', code: 'not-json' },
  { name: 'brackets inside a record', begins: `${LIST}"entities":[`, goesOn: '[', code: 'missing' },
  { name: 'one text', begins: `${LIST}"title":"`, goesOn: 'a', code: 'not-json' },
  { name: 'one text of NULs', begins: `${LIST}"title":"`, goesOn: '\0', code: 'not-json' },
  { name: 'one record', begins: `${LIST}"entities":[{"id":"`, goesOn: 'a', code: 'missing' },
  { name: 'one number', begins: `${LIST}"entities":[`, goesOn: '9', code: 'missing' },
  { name: 'properties of the header', begins: LIST, goesOn: '"a":1,', code: 'not-json' },
  { name: 'lists of records', begins: LIST, goesOn: '"entities":[],', code: 'not-json' },
  { name: 'commas', begins: `${LIST}"entities":[`, goesOn: ',', code: 'missing' },
  { name: 'one line', begins: LINE, goesOn: 'a', code: 'too-long' },
  { name: 'one cell', begins: 'id,kind,name\n', goesOn: 'a', code: 'too-long' },
  { name: 'cells of one row', begins: 'id,kind,name\n', goesOn: ',', code: 'too-long' },
  { name: 'columns', begins: 'id,kind,name', goesOn: ',a', code: 'too-long' },
  {
    name: 'a quotation mark that is never closed, over many lines',
    begins: 'id,kind,name\n"',
    goesOn: 'a\n',
    code: 'too-many',
  },
  { name: 'quotation marks', begins: 'id,kind,name\n', goesOn: '"', code: 'too-long' },
  { name: 'rows', begins: 'id,kind,name\n', goesOn: ',person,A\n', code: 'too-many' },
];
