// Made-up lists of any size: half entities, half events, as full as real ones.

import { listFile } from '../../support/make-list';

const GED_COLUMNS =
  'id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob';
const COUNTRIES = [
  'Iraq',
  'Yemen (North Yemen)',
  'DR Congo (Zaire)',
  'Ukraine',
  'Mexico',
  'Myanmar (Burma)',
  'Nigeria',
  'Syria',
  'Sudan',
  'Colombia',
];

const SOURCE = {
  url: 'https://example.org/reports/2024/a-report-with-a-long-name',
  title: 'A report with a long name',
  publisher: 'Example Wire',
  date: '2024-05-06',
  kind: 'report',
};

export const entityAt = (at: number): object => ({
  id: `actor-${at}`,
  kind: at % 3 === 0 ? 'person' : 'organization',
  name: `Given${at % 997} Family${at}`,
  aliases: [
    `Family${at} Given${at % 997}`,
    { name: `GF${at}`, kind: 'acronym', strength: 'weak', caseSensitive: true, requires: ['Norvik', 'harbour'] },
  ],
  summary: 'One line about this actor that a reader sees on the card.',
  countries: ['no'],
  identifiers: { wikidata: `Q${at + 1}` },
  sources: [SOURCE],
});

export const eventAt = (at: number): object => ({
  id: `event-${at}`,
  title: `Incident number ${at} at the harbour of Norvik`,
  summary:
    'Two or three sentences that say what happened, who said so and what is not known. The second sentence is as long as the first one.',
  start: `20${String(10 + (at % 15))}-${String(1 + (at % 12)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`,
  kind: 'attack',
  places: [{ name: `Place ${at % 5000}`, country: 'no', lat: 60.1, lon: 5.2, precision: 'near' }],
  actors: [{ entity: `actor-${at}`, role: 'alleged perpetrator' }, { name: 'Coast Watch' }],
  figures: [{ label: 'killed', low: 1, best: 2, high: 3 }],
  sources: [SOURCE],
});

/** JSON of a list with so many records. */
export function contextListText(count: number, more: object = {}): string {
  const half = count / 2;
  const file = {
    ...listFile({ counts: { entities: half, events: half } }),
    ...more,
    entities: Array.from({ length: half }, (_, at) => entityAt(at)),
    events: Array.from({ length: half }, (_, at) => eventAt(at)),
  };
  return JSON.stringify(file, null, 1);
}

/** A table like UCDP's, with so many rows. */
export function gedText(rows: number): string {
  const lines = [GED_COLUMNS];
  for (let at = 0; at < rows; at++) {
    const year = 1989 + (at % 35);
    const country = COUNTRIES[at % COUNTRIES.length];
    lines.push(
      `${at},X-${at},${year},1,Clear,${1 + (at % 3)},1,1,Conflict ${at % 300},1,1,Government of ${at % 90} - Group ${at % 400},1,1,Government of ${at % 90},2,2,Group ${at % 400},1,"Example Wire, ${year}-05-06, ""A headline about what happened, as long as headlines are""",Example Wire,${year}-05-06,A headline,police,${1 + (at % 6)},Town ${at % 4000},Town ${at % 4000} in the north,North,District ${at % 80},${(at % 120) - 60}.5,${(at % 300) - 150}.25,POINT (1 2),1,${country},645,Region,1,1,${year}-05-06 00:00:00.000,${year}-05-06 00:00:00.000,0,1,2,0,3,5,3,1,`,
    );
  }
  return `${lines.join('\n')}\n`;
}
