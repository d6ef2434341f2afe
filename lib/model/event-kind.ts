// The kinds of prior event that the format names.

export const EVENT_KINDS = [
  'attack',
  'battle',
  'explosion',
  'assassination',
  'detention',
  'protest',
  'election',
  'agreement',
  'statement',
  'sanction',
  'legal',
  'policy',
  'disaster',
  'accident',
  'investigation',
  'appointment',
  'other',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];
