// Words with the numbers in them and what each measures, and pairs of claims whose numbers differ or do not.

export type FiguresCase = { text: string; figures: readonly (readonly [value: number, unit: string])[] };

export const FIGURES_CASES: readonly FiguresCase[] = [
  { text: 'the gate was shut for forty-two minutes', figures: [[42, 'minute']] },
  { text: 'it was 63, and nobody had been paid', figures: [[63, '']] },
  { text: 'three of the boats had sunk', figures: [[3, 'boat']] },
  { text: '1,250 people were moved', figures: [[1250, 'people']] },
  { text: 'losses of two million euros', figures: [[2e6, 'euro']] },
  { text: 'about 14 percent of the harvest', figures: [[14, 'percent']] },
  { text: 'it has stood there since 2008', figures: [] },
  { text: 'one of them had seen it', figures: [] },
  {
    text: 'nineteen had left and 20 stayed',
    figures: [
      [19, ''],
      [20, ''],
    ],
  },
  { text: 'no number at all', figures: [] },
];

export type DifferingCase = { name: string; one: string; other: string; words: readonly string[] };

export const DIFFERING_CASES: readonly DifferingCase[] = [
  { name: 'one unit', one: 'a wait of nine minutes', other: 'they stood for fifty minutes', words: ['nine', 'fifty'] },
  { name: 'a number alone', one: 'they counted 211 teachers', other: 'it is 63', words: ['211', '63'] },
  { name: 'two things', one: 'nine minutes', other: 'seventeen patients', words: [] },
  { name: 'the same number', one: 'nine minutes and two guards', other: 'nine minutes', words: [] },
  { name: 'a number on one side', one: 'nine minutes', other: 'hours', words: [] },
];
