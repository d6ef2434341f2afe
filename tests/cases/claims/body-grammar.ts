// Names of bodies with the side they lean to: a state's, somebody else's, or of several states. Adding a case is adding a row.

export type Leaning = 'state' | 'others' | 'across';

export const BODY_CASES: readonly (readonly [string, Leaning])[] = [
  ['the Ministry of Works', 'state'],
  ['the National Audit Office', 'state'],
  ['the food safety authority', 'state'],
  ['the county elections board', 'state'],
  ['the Federal Bureau of Fisheries', 'state'],
  ['the dockers’ committee', 'others'],
  ['the Council of Teachers', 'others'],
  ['the cement makers’ association', 'others'],
  ['Lawyers’ Union', 'others'],
  ['the oil company', 'others'],
  ['the Committee for the Protection of Reporters', 'others'],
  ['the United Nations agency', 'across'],
  ['the European fisheries commission', 'across'],
];
