// Head nouns of bodies by how likely the body is a state's, where the kind of the word does not say it well enough. Lists only.

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Above nothing a state's or a town's, below somebody else's: nearly always at 4, either at 0. */
export const HEAD_WEIGHTS: readonly (readonly [number, readonly string[]])[] = [
  [
    3,
    words(`department inspectorate directorate tribunal authority regulator registry commissariat prosecutor inquiry inquest administration taskforce
      probation bench city county province district region state opposition coastguard`),
  ],
  [
    2,
    words(
      `agency commission bureau assembly secretariat headquarters command corps guard force council commissioner borough parish canton`,
    ),
  ],
  [1, words('office board committee service delegation station post division section unit desk')],
  [
    0,
    words(`institute centre center laboratory lab mission team programme program project panel archive observatory academy port harbour harbor airport
      railway metro utility corporation campaign platform mechanism initiative body forum`),
  ],
  [
    -2,
    words(`society museum library gallery fund trust network theatre theater orchestra opera zoo cooperative co-operative mutual cemetery stadium ballet
      garden hotline coalition tribe`),
  ],
  [
    -3,
    words(
      'foundation institution organisation organization bloc faction front list movement resistance liberation jihad shareholders sponsor',
    ),
  ],
];

/** Of kinds of words of which no weight is given above. */
export const KIND_WEIGHTS: ReadonlyMap<string, number> = new Map([
  ['state', 4],
  ['agency', 1],
  ['hospital', -2],
  ['school', -2],
  ['church', -2],
  ['company', -3],
  ['association', -3],
  ['party', -3],
  ['band', -3],
  ['outlet', -3],
]);
