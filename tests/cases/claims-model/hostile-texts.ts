// Texts that no newsroom writes: empty, endless, unbalanced, or not text at all.

const repeated = (piece: string, times: number): string => Array.from({ length: times }, () => piece).join('');

export const HOSTILE_TEXTS: Record<string, string> = {
  nothing: '',
  'white space': ' \t\u00a0 ',
  'one letter': 'a',
  'a lone surrogate': 'he said \ud800',
  'ten thousand words in one sentence': repeated('said that the minister ', 2500),
  'ten thousand words in short sentences': repeated('He denied it. ', 2500),
  'nothing but cues': repeated('said ', 700),
  'nothing but quotation marks': repeated('"“”', 500),
  'marks that never close': repeated('“he said ', 200),
  'one endless word': repeated('w', 50_000),
  'combining marks': `e${repeated('\u0301', 5_000)} said`,
  'names of object members': 'constructor __proto__ toString hasOwnProperty said that valueOf is wrong',
  'right to left': 'قال الوزير إن الميناء مغلق، وقالت الشركة "لا".',
};
