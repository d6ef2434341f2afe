// The singular of an English plural, by spelling; knows a few irregular ones.

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    men: 'man',
    women: 'woman',
    children: 'child',
    policemen: 'policeman',
    policewomen: 'policewoman',
    spokesmen: 'spokesman',
    spokeswomen: 'spokeswoman',
    spokespeople: 'spokesperson',
    countrymen: 'countryman',
    congressmen: 'congressman',
    fishermen: 'fisherman',
    businessmen: 'businessman',
    passers: 'passer',
    'passers-by': 'passer-by',
    wives: 'wife',
    analyses: 'analysis',
  }),
);

export function singular(lower: string): string {
  const known = IRREGULAR.get(lower);
  if (known || !lower.endsWith('s')) return known ?? lower;
  if (/(?:ss|us|[sx]is)$/.test(lower)) return lower;
  if (/[^aeiou]ies$/.test(lower)) return `${lower.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x|z)es$/.test(lower)) return lower.slice(0, -2);
  return lower.slice(0, -1);
}
