// What each format's fixture must become: the format that is recognised, some of the records, and what is reported.

type FormatCase = {
  file: string;
  format: string;
  records: object[];
  report: object;
};

export const FORMAT_CASES: FormatCase[] = [
  {
    file: 'people.ftm.json',
    format: 'ftm',
    records: [
      {
        type: 'entity',
        record: {
          id: 'ftm:NK-harbour1',
          kind: 'person',
          name: 'Olga Brandvold',
          aliases: [
            { name: 'Ольга Брандволд', strength: 'strong', kind: 'alias' },
            { name: 'Olga B. Brandvold', strength: 'strong' },
            { name: 'Olga Lindt', kind: 'former', strength: 'strong' },
            { name: 'Captain O', strength: 'weak' },
          ],
          familyNames: ['Brandvold'],
          summary: 'Harbour director',
          countries: ['no'],
          topics: ['role.pep'],
          identifiers: { wikidata: 'Q900001' },
          formerIds: ['ftm:ex-reg-7'],
          sources: [
            { url: 'https://register.example/olga', publisher: 'Example Register' },
            { url: 'https://www.opensanctions.org/entities/NK-harbour1/' },
          ],
          updated: '2025-01-02',
        },
      },
      {
        type: 'entity',
        record: {
          name: 'Harbour Watch Group',
          kind: 'organization',
          aliases: [
            { name: 'HWG', kind: 'acronym', strength: 'weak' },
            { name: 'Reform', strength: 'weak' },
          ],
          summary: 'Volunteers.',
          description: 'Founded in 2001.',
          countries: ['no'],
        },
      },
      {
        type: 'event',
        record: {
          id: 'ftm:NK-event',
          title: 'Quay fire',
          start: '2024-11-03',
          end: '2024-11-04',
          places: [{ name: 'Norvik', country: 'no' }],
          actors: [{ name: 'Harbour Watch Group', role: 'involved' }],
        },
      },
    ],
    report: {
      bad: 1,
      problems: [{ code: 'not-json', line: 7 }],
      leftOut: { Address: 1, Sanction: 1, 'Person without a distinctive name': 1 },
    },
  },
  {
    file: 'targets.simple.csv',
    format: 'opensanctions-csv',
    records: [
      {
        record: {
          id: 'ftm:NK-1',
          name: 'Olga Brandvold',
          aliases: [
            { name: 'Olga Lindt', strength: 'strong' },
            { name: 'Brandvold; Olga' },
            { name: 'OLGA', strength: 'weak' },
          ],
          summary: 'Sanctioned: Example Council - Harbour rules',
          countries: ['no', 'se'],
          identifiers: { other: 'NO-77' },
          sources: [{ url: 'https://www.opensanctions.org/entities/NK-1/', publisher: 'Example Register' }],
          updated: '2025-01-02',
        },
      },
      { record: { id: 'ftm:NK-2', aliases: [{ name: 'HWG', strength: 'weak' }] } },
    ],
    report: {
      bad: 0,
      header: { license: 'CC-BY-NC-4.0', attribution: 'OpenSanctions.org' },
      leftOut: { Security: 1, 'Person without a distinctive name': 1 },
    },
  },
  {
    file: 'popolo.json',
    format: 'popolo',
    records: [
      {
        type: 'event',
        record: {
          id: 'e/1',
          title: 'Vote on the harbour',
          start: '2024-05-06',
          places: [{ name: 'Norvik' }],
          actors: [{ entity: 'p/1', name: 'Astrid Dahl' }],
        },
      },
      {
        type: 'entity',
        record: {
          id: 'p/1',
          kind: 'person',
          name: 'Astrid Dahl',
          aliases: [
            { name: 'Astrid Moen', kind: 'former', from: '1970', to: '1999-06' },
            { name: 'Астрид Даль', lang: 'ru' },
          ],
          familyNames: ['Dahl'],
          titles: ['Dr'],
          identifiers: { wikidata: 'Q900002' },
          sameAs: ['https://parliament.example/dahl'],
          relations: [{ type: 'member', entity: 'o/1', name: 'Coast Party', from: '2019-10-01' }],
          sources: [{ url: 'https://parliament.example/members' }],
          summary: 'Member for Norvik.',
          updated: '2025-03-04',
        },
      },
      { record: { id: 'o/1', kind: 'organization', name: 'Coast Party' } },
      { record: { id: 'o/2' } },
    ],
    report: { bad: 0, leftOut: { areas: 1, 'legislative period': 1, 'person without a distinctive name': 1 } },
  },
  {
    file: 'openstates.json',
    format: 'popolo',
    records: [
      {
        record: { id: 'ocd-person/1', kind: 'person', name: 'Maria Ozawa-Lund', summary: 'Coast Party, upper, Isles' },
      },
    ],
    report: { bad: 0, leftOut: {} },
  },
  {
    file: 'wikidata-sparql.json',
    format: 'wikidata',
    records: [
      {
        record: {
          id: 'Q900003',
          name: 'Coast Guard of the Isles',
          aliases: [
            { name: 'Øyenes kystvakt', lang: 'no' },
            { name: 'CGI', strength: 'weak' },
          ],
          summary: 'coast guard',
          countries: ['no'],
          identifiers: { wikidata: 'Q900003' },
          sources: [{ url: 'https://www.wikidata.org/wiki/Q900003' }],
        },
      },
      { record: { id: 'Q900005', kind: 'person', name: 'Nils Fyr', familyNames: ['Fyr'] } },
    ],
    report: { bad: 0, leftOut: { 'item without a distinctive name': 1 } },
  },
  {
    file: 'wikidata-entity.json',
    format: 'wikidata',
    records: [
      {
        record: {
          id: 'Q900006',
          name: 'Norvik Airport',
          aliases: [{ name: 'NVK', strength: 'weak' }, { name: 'Norvik' }, { name: 'Norvik lufthavn', lang: 'nb' }],
          summary: 'airport of the Isles',
        },
      },
    ],
    report: { bad: 0 },
  },
  {
    file: 'ged.csv',
    format: 'ucdp',
    records: [
      {
        record: {
          id: 'ucdp:1001',
          title: 'Government of Isles - HWG, Norvik town',
          start: '2019-08-12',
          kind: 'battle',
          codes: { ucdp: '1' },
          places: [{ name: 'Norvik town', admin: 'North', country: 'ye', lat: 60.1, lon: 5.2, precision: 'near' }],
          actors: [
            { name: 'Government of Isles', role: 'side A' },
            { name: 'HWG', role: 'side B' },
          ],
          figures: [
            { label: 'deaths', low: 3, best: 3, high: 5 },
            { label: 'civilian deaths', best: 2 },
          ],
          sources: [
            { title: 'Clash at the quay', date: '2019-08-13', quote: 'Example Wire, 2019-08-13, "Clash at the quay"' },
          ],
        },
      },
      {
        record: {
          id: 'ucdp:1002',
          start: '2020-03',
          dateApprox: true,
          kind: 'attack',
          status: 'reported',
          places: [{ precision: 'country', country: 'iq' }],
          actors: [{ name: 'HWG' }, { name: 'Civilians', role: 'target' }],
        },
      },
      { record: { id: 'ucdp:1003', start: '2020-05-01', end: '2020-05-04', dateApprox: true } },
    ],
    report: { bad: 0, header: { attribution: 'Uppsala Conflict Data Program, Georeferenced Event Dataset' } },
  },
  {
    file: 'acled.csv',
    format: 'acled',
    records: [
      {
        record: {
          id: 'acled:ISL1',
          title: 'Attack: Norvik',
          summary: 'On 31 January, guards fired at a boat.',
          start: '2023-01-31',
          kind: 'attack',
          places: [{ name: 'Norvik', admin: 'North, Norvik', country: 'no', lat: 60.1, precision: 'exact' }],
          actors: [
            { name: 'Military Forces of Isles Coast Guard' },
            { name: 'Civilians (Isles)' },
            { name: 'Students (Isles)' },
            { name: 'Teachers (Isles)' },
          ],
          figures: [{ label: 'deaths', best: 1 }],
          sources: [{ publisher: 'Example Wire; Coast Post' }],
        },
      },
      { record: { id: 'acled:ISL2', start: '2025-05', dateApprox: true, kind: 'protest' } },
    ],
    report: {
      bad: 1,
      redistribution: 'prohibited',
      problems: [{ code: 'ambiguous-date', line: 4, path: 'line 4.start' }],
    },
  },
  {
    file: 'claimreview-graph.json',
    format: 'claimreview',
    records: [
      {
        type: 'claim',
        record: {
          topic: 'Claim: “The Norvik lighthouse was sold to Brandvold for 3,000 crowns.”',
          match: { phrases: [] },
          versions: [
            {
              by: [{ name: 'Nils Fyr' }],
              date: '2025-02-01',
              sources: [{ url: 'https://posts.example/1' }, { url: 'https://posts.example/0' }],
            },
            {
              by: [{ name: 'Check Desk' }],
              statement: 'Rated: Not so',
              sources: [{ url: 'https://check.example/lamp' }],
            },
          ],
          reviews: [
            { label: 'Not so', value: 1, best: 5, worst: 1, by: 'Check Desk', url: 'https://check.example/lamp' },
          ],
          updated: '2025-02-03',
        },
      },
    ],
    report: { bad: 1, problems: [{ code: 'missing', path: '@graph[2]' }], warnings: [{ path: 'match' }] },
  },
  {
    file: 'claimreview-feed.json',
    format: 'claimreview',
    records: [
      {
        record: { versions: [{ by: [] }, { statement: 'Registers show no sale.' }], reviews: [{ label: 'Unproven' }] },
      },
      { record: { sources: [{ url: 'https://check.example/b' }] } },
      { record: { sources: [{ url: 'https://check.example/c' }], reviews: [] } },
    ],
    report: { bad: 0, counts: { claims: 3 } },
  },
  {
    file: 'list.context-list.ndjson',
    format: 'ndjson',
    records: [{ record: { id: 'hwg' } }, { record: { id: 'fire', actors: [{ entity: 'hwg' }] } }],
    report: {
      header: { id: 'example.org/lines' },
      hasHeader: true,
      bad: 1,
      problems: [{ code: 'not-supported', line: 5 }],
    },
  },
  {
    file: 'entities.csv',
    format: 'csv',
    records: [
      {
        record: {
          id: 'hwg',
          kind: 'armed-group',
          name: 'Harbour Watch Group',
          aliases: [
            { name: 'Garde du Port', strength: 'strong' },
            { name: 'Havnevakta' },
            { name: 'HWG', kind: 'acronym', strength: 'weak', requires: ['Norvik'] },
          ],
          excludes: ['HWG Holdings'],
          summary: 'Volunteers; founded 2001',
          countries: ['no'],
          sources: [{ url: 'https://example.org/hwg' }],
        },
      },
      {
        record: {
          id: 'person:ingrid-fyr',
          familyNames: ['Fyr'],
          countries: ['no'],
          identifiers: { wikidata: 'Q900007' },
          sources: [{ url: 'https://example.org/fyr' }],
        },
      },
    ],
    report: { bad: 1, problems: [{ code: 'missing', line: 4, path: 'line 4.name' }], warnings: [{ path: 'id' }] },
  },
  {
    file: 'events.csv',
    format: 'csv',
    records: [
      {
        record: {
          id: 'event:2024-10-31-quay-fire',
          start: '2024-10-31',
          end: '2024-11-01',
          kind: 'accident',
          places: [{ name: 'Norvik', country: 'no', lat: 60.1, lon: 5.2 }],
          actors: [{ entity: 'hwg', role: 'suspect' }, { name: 'Coast Watch' }],
          status: 'disputed',
          claims: ['cl-who'],
          sources: [{ url: 'https://example.org/a' }, { url: 'https://example.org/b' }],
        },
      },
      { record: { start: '2024-11-04', end: '2024-11-30' } },
      { record: { start: '2025-05-16', places: [{ name: 'Norway', country: 'no' }] } },
      { record: { start: '1999', kind: 'disaster' } },
    ],
    report: { bad: 0 },
  },
  {
    file: 'events-ambiguous.csv',
    format: 'csv',
    records: [{ record: { id: 'b', start: '2024-04-05' } }, { record: { id: 'c', start: '2024-05-05' } }],
    report: { bad: 1, problems: [{ code: 'ambiguous-date', line: 2, path: 'line 2.start' }] },
  },
  {
    file: 'claims.csv',
    format: 'csv',
    records: [
      {
        type: 'claim',
        record: {
          id: 'cl-who',
          status: 'disputed',
          match: { all: [['Norvik'], ['fire', 'blaze']], within: 'paragraph' },
          versions: [
            { by: [{ entity: 'hwg' }], date: '2024-11-05', sources: [{ url: 'https://example.org/b' }] },
            { by: [{ name: 'Coast Watch' }], statement: 'Two men were seen with torches.' },
          ],
          events: ['fire'],
        },
      },
      { record: { id: 'cl-lamp', match: { phrases: ['lamp failure'] }, versions: [{ date: '2024-11-13' }] } },
    ],
    report: { bad: 0 },
  },
];
