// What two speakers say of those who were hit, and the words in which they give them another kind, if they do.

export const VICTIM_CASES: readonly { name: string; text: string; shown: string[] }[] = [
  {
    name: 'each has a word for the same dead',
    text: 'The army said that six fighters were killed at the ford. Residents said that the dead were herders on their way home.',
    shown: ['fighters', 'herders'],
  },
  {
    name: 'those who struck were not hit',
    text: 'The army said that nine people were killed by masked jihadists at the ford. The union said that two drivers were among the dead.',
    shown: [],
  },
  {
    name: 'nor was a group that is named for what it is',
    text: 'The army said that a jihadist group had fired on the convoy. The union said that two drivers were killed.',
    shown: [],
  },
  {
    name: 'nor whoever else a claim speaks of',
    text: 'The army said that nine people were killed at the ford, which is two days from the villages and has no road that a lorry of the rebels could take. The union said that two drivers were killed.',
    shown: [],
  },
];
