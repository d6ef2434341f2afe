// Paragraphs whose claims tell of now, or of an earlier happening that the reporter recalls: words of the claims that are recalled.

export type EarlierCase = { name: string; text: string; recalled: readonly string[] };

export const EARLIER_CASES: readonly EarlierCase[] = [
  {
    name: 'the sentence before went back a year',
    text: 'Police said that a gas bottle had burst.\n\nA year ago, a blast at the same market killed two traders. An inquiry later found that a grenade had been thrown.',
    recalled: ['that a grenade had been thrown'],
  },
  {
    name: 'the next paragraph is back at the matter',
    text: 'Three years earlier, a dam on the same river broke. Engineers said that the concrete was old.\n\nThe governor said that the gates had been open.',
    recalled: ['that the concrete was old'],
  },
  {
    name: 'what the claim itself says of earlier years stays with the matter',
    text: 'The army said that the picture had been taken two years ago in another province.',
    recalled: [],
  },
  {
    name: 'hours before are still now',
    text: 'Two hours earlier, a convoy had left the town. Drivers said that soldiers had fired at it.',
    recalled: [],
  },
];
