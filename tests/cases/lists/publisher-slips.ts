// Slips that people make when they publish a list, and what `check` says of each.

export type PublisherSlip = { name: string; file: string; content: string | Uint8Array; says: RegExp[] };

const HEADER = `{
  "format": "context-list", "formatVersion": "1.0",
  "id": "press.example/lists/mill", "title": "The mill",
  "publisher": { "name": "Vale Courier" }, "published": "2026-02-10T08:00:00Z",
`;
const list = (records: string, header = HEADER): string => `${header}${records}\n}\n`;
const ORLO = '{ "id": "orlo", "kind": "person", "name": "Ingrid Orlo" }';

export const PUBLISHER_SLIPS: readonly PublisherSlip[] = [
  {
    name: 'a comma too many after the last record',
    file: 'comma.json',
    content: list(`  "entities": [\n    ${ORLO},\n  ]`),
    says: [/warning .*comma\.json:6 .*comma before a closing bracket/],
  },
  {
    name: 'a comma too many in the header',
    file: 'header.json',
    content: list(`  "entities": [${ORLO}]`, HEADER.replace('Courier" }', 'Courier", }')),
    says: [/error .*header\.json:4 header {2}The header has a comma before a closing bracket/],
  },
  {
    name: 'curly quotation marks below the first line of a record',
    file: 'curly.json',
    content: list('  "entities": [{\n    "id": "orlo",\n    "name": “Ingrid Orlo”\n  }]'),
    says: [/error .*curly\.json:7 entities\[0\].*curly quotation mark/],
  },
  {
    name: 'records in braces',
    file: 'braces.json',
    content: list(`  "entities": { "orlo": ${ORLO} }`),
    says: [/error .*entities must be a list in square brackets/],
  },
  {
    name: 'the same id twice',
    file: 'twice.json',
    content: list(`  "entities": [\n    ${ORLO},\n    ${ORLO}\n  ]`),
    says: [/twice\.json:7 .*has the id "orlo", as the record at line 6 has/],
  },
  {
    name: 'a kind that the format has not',
    file: 'kind.json',
    content: list(`  "entities": [${ORLO.replace('"person"', '"politician"')}]`),
    says: [/warning .*kind\.json:5 entities\[0\]\.kind {2}"politician" is not one of the words.*write person/],
  },
  {
    name: 'a kind in British spelling',
    file: 'british.json',
    content: list(`  "entities": [${ORLO.replace('"person"', '"organisation"')}]`),
    says: [/"organisation" is not one of the words.* counts as other: write organization, or one of person/],
  },
  {
    name: 'a day in another form',
    file: 'form.json',
    content: list('  "events": [{ "id": "fire", "title": "Fire", "start": "2025/02/10" }]'),
    says: [/start "2025\/02\/10" is not how dates are written here: write 2024/],
  },
  {
    name: 'properties as others call them',
    file: 'called.json',
    content: list('  "events": [{ "id": "fire", "title": "Fire", "date": "2025-02-10" }], "actors": []'),
    says: [/no `date` here.*did you mean `start`/, /no `actors` here.*did you mean `entities`/],
  },
  {
    name: 'a header with several slips',
    file: 'several.json',
    content: '{ "format": "context-list", "formatVersion": "1.0", "title": "The mill", "publisher": "Vale Courier" }',
    says: [/header id .*missing/, /header publisher .*object in braces/, /header published .*missing/],
  },
  {
    name: 'several names between one pair of quotation marks',
    file: 'names.json',
    content: list(`  "entities": [${ORLO.replace(' }', ', "aliases": ["Inge Orlo, Ina Orlo"] }')}]`),
    says: [/"Inge Orlo, Ina Orlo" is read as one name: part names by ;/],
  },
  {
    name: 'a dispute of one version, found by a word of every article',
    file: 'one.json',
    content: list(
      '  "claims": [{ "id": "fire", "topic": "Who set it?", "match": { "phrases": ["fire", "set the fire"] }, "versions": [{ "by": [{ "name": "Mill" }], "statement": "Nobody." }] }]',
    ),
    says: [
      /"Who set it\?" has one version only/,
      /"fire" stands in articles about anything/,
      /1 of the versions .* names no source/,
    ],
  },
  {
    name: 'a list that is named after a file',
    file: 'named.json',
    content: list(`  "entities": [${ORLO}]`, HEADER.replace('press.example/lists/mill', 'file/mill.csv')),
    says: [/header id .*named after a file/],
  },
  {
    name: 'a number for a date',
    file: 'number.json',
    content: list('  "events": [{ "id": "fire", "title": "Fire", "start": 2025 }]'),
    says: [/start is 2025, but must be text in quotation marks/],
  },
  {
    name: 'Latin-1',
    file: 'latin.json',
    content: Buffer.from(list(`  "entities": [${ORLO.replace('Ingrid', 'Jörg')}]`), 'latin1'),
    says: [/warning .*latin\.json:5 .*not UTF-8.*save it as UTF-8/],
  },
  {
    name: 'UTF-16, which is read',
    file: 'wide.json',
    content: Buffer.from(`\ufeff${list(`  "entities": [${ORLO}]`)}`, 'utf16le'),
    says: [/1 entity, .* 0 errors/],
  },
  {
    name: 'a bare array',
    file: 'array.json',
    content: `[${ORLO}]`,
    says: [/is a bare array: put it into an object that begins with "format": "context-list"/],
  },
  {
    name: 'JSON lines over several lines',
    file: 'pretty.ndjson',
    content: `${JSON.stringify({ type: 'list', ...JSON.parse(list('"entities": []')) }, null, 1)}\n${ORLO}\n`,
    says: [/pretty\.ndjson:1 {2}line 1 holds no whole record/, /… and \d+ more like that at \S*pretty\.ndjson:\d+$/m],
  },
  {
    name: 'properties that resemble what is there already, and one that begins as the right one',
    file: 'there.json',
    content: list(
      '  "events": [{ "id": "fire", "title": "Fire", "start": "2025-02-10", "places": [{ "name": "Vale", "entity": "vale", "countryCode": "pl" }] }]',
    ),
    says: [
      /places\[0\]\.entity {2}the format has no `entity` here, so readers ignore it\.$/m,
      /no `countryCode` here, so readers ignore it: did you mean `country`\?/,
    ],
  },
  {
    name: 'a key that is none',
    file: 'key.json',
    content: list(`  "entities": [${ORLO}]`, HEADER.replace('"title"', '"publicKey": "abc", "title"')),
    says: [/error .*header publicKey {2}"abc" is no key: copy the one that `keygen` gives/],
  },
  {
    name: 'a column that is spelt like none',
    file: 'what.csv',
    content: 'id,title,start,what\nf1,Fire,2025-05-14,fire\n',
    says: [/nothing is read from the column "what": name it end, .*, or leave it\./],
  },
  {
    name: 'a sheet without the columns',
    file: 'columns.csv',
    content: 'Kennung;Titel;Beginn\r\nf1;Brand;14.05.2025\r\n',
    says: [/columns "kennung", "titel", "beginn", and none of the three: .*events need title and start/],
  },
  {
    name: 'a column with a slip in its name, and no source',
    file: 'plce.csv',
    content: 'id,title,start,plce\nf1,Fire,2025-05-14,Valeford\n',
    says: [
      /plce\.csv:1 {2}nothing is read from the column "plce": did you mean place\?/,
      /plce\.csv:2 event f1 .*no source/,
    ],
  },
  {
    name: 'a column of its own making, which is why a record lacks something',
    file: 'own.csv',
    content: 'claim_id,question,version_by,version_statement,telling words\nc1,Who?,A,One.,the fire\n',
    says: [
      /own\.csv:1 {2}nothing is read from the column "telling words": name it status, phrases, within, .*, or leave it/,
      /own\.csv:2 match {2}match has neither/,
    ],
  },
  {
    name: 'one row without an id',
    file: 'one.csv',
    content: 'id,kind,name,aliases\n,person,Ingrid Orlo,\n',
    says: [
      /one\.csv id {2}1 row of entities has no id, so one was made of its name: renaming it makes it a new record/,
    ],
  },
  {
    name: 'a name where a party is an object',
    file: 'party.json',
    content: list('  "events": [{ "id": "f", "title": "Fire", "start": "2025", "actors": ["Mill Union"] }]'),
    says: [/actors\[0\] is "Mill Union", but must be an object in braces: write \{ "name": "Mill Union" \}/],
  },
  {
    name: 'a bare address for a source',
    file: 'source.json',
    content: list('  "events": [{ "id": "f", "title": "Fire", "start": "2025", "sources": ["https://a.example/f"] }]'),
    says: [/object in braces: write \{ "url": "https:\/\/a\.example\/f" \}/],
  },
  {
    name: 'kinds of event as others call them, and one that only looks like another',
    file: 'kinds.json',
    content: list(
      '  "events": [{ "id": "f", "title": "F", "start": "2025", "kind": "arrest" }, { "id": "g", "title": "G", "start": "2025", "kind": "leak" }]',
    ),
    says: [
      /"arrest" is not one .*write detention, or one of attack/,
      /"leak" is not one .*write one of attack, battle/,
    ],
  },
  {
    name: 'a comma in a cell without quotation marks',
    file: 'cells.csv',
    content: 'id,title,start,place\nf1,Fire,2025-05-14,Valeford, Norway\n',
    says: [/cells\.csv:2 .*has 5 cells under 4 columns/],
  },
  {
    name: 'formulas, failed and not',
    file: 'formula.csv',
    content: 'id,title,start\nf1,#REF!,2025-05-14\nf2,"=A2&"" fire""",2025-05-14\nf3,#metoo!,2025\n',
    says: [
      /formula\.csv:2 .*holds #REF!, a formula that failed/,
      /formula\.csv:3 .*holds the formula/,
      /1 record left out/,
    ],
  },
  {
    name: 'a quotation mark that is never closed',
    file: 'open.csv',
    content: 'id,title,start\nf1,"Fire,2025-05-14\nf2,Strike,2025-06-01\nf3,"Third",2025-06-02\n',
    says: [/open\.csv:2 .*never closed/, /2 events, .* 1 record left out/],
  },
  {
    name: 'a slip in a later version of a claim',
    file: 'claims.csv',
    content:
      'claim_id,topic,phrases,version_by,version_statement,version_date\nc1,Who?,the fire,A,One.,2025-05-14\nc1,,,B,Two.,31/02/2025\n',
    says: [/claims\.csv:3 .*versions\[1\]\.date.*"2025-02-31" is not a date that exists/],
  },
  {
    name: 'a spreadsheet’s number for a day, and a short year',
    file: 'days.csv',
    content: 'id,title,start\nf1,Fire,45791\nf2,Fire,14/05/25\n',
    says: [/days\.csv:2 .*is the number of a day/, /days\.csv:3 .*year of two digits/],
  },
];
