// Paragraphs and the quotations in them; `open` tells that a quotation of the paragraph before goes on.

export type QuotationCase = readonly [name: string, text: string, quotations: readonly string[], open: boolean];

export const QUOTATION_CASES: readonly QuotationCase[] = [
  ['curly', '“It is over,” he said. “We go.”', ['“It is over,”', '“We go.”'], false],
  ['straight', '"It is over," he said. "We go."', ['"It is over,"', '"We go."'], false],
  ['single curly beside an apostrophe', 'He called it a ‘war’ on the army’s men.', ['‘war’'], false],
  [
    'single, with a possessive inside',
    '‘We left the militias’ base,’ he said.',
    ['‘We left the militias’ base,’'],
    false,
  ],
  ['single straight', "'We won't,' he said, 'go.'", ["'We won't,'", "'go.'"], false],
  ['decades and cut words', "It was the '90s, rock 'n' roll and all that.", [], false],
  ['two single marks for one double', "''It's over,'' he said.", ["''It's over,''"], false],
  ['German, French, Japanese', '„Wir gehen“, «on y va» und 「行く」', ['„Wir gehen“', '«on y va»', '「行く」'], false],
  ['left open', '“It is over, he said.', ['“It is over, he said.'], false],
  ['goes on with a mark of its own', '“And more,” he said.', ['“And more,”'], true],
  ['goes on without a mark', 'and more,” he said. “Yes.”', ['and more,”', '“Yes.”'], true],
  ['said to go on, but does not', 'He left. “No,” she said.', ['“No,”'], true],
  ['an inch is no quotation', 'The board is 5" wide.', [], false],
];
