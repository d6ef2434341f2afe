// One statement a row: how firmly it is put, and the words that show it, as "kind: words".

import type { Certainty } from '../../../lib/model/reading';

export type CertaintyCase = readonly [text: string, certainty: Certainty, signals: readonly string[]];

export const CERTAINTY_CASES: readonly CertaintyCase[] = [
  ['Police said the road was closed.', 'asserted', []],
  ['Police said the road may be closed.', 'hedged', ['hedge: may']],
  ['Police believe the fire was set.', 'hedged', []],
  ['The study suggests that salt is to blame.', 'hedged', ['hedge: suggests']],
  ['The minister said the talks would resume.', 'predicted', ['prediction: would']],
  ['The minister said the talks would have failed.', 'asserted', []],
  ['She said that if the doors had been open, everybody would be alive.', 'asserted', []],
  ['She said that if it rained, everybody would stay. He had left.', 'predicted', ['prediction: would']],
  ['The bank expects growth to slow.', 'predicted', []],
  ['The army denied that it had fired.', 'denied', ['denial: denied']],
  ['The army did not deny that it had fired.', 'asserted', ['denial: deny']],
  ['The firm rejected the accusation.', 'denied', ['denial: rejected', 'accusation: accusation']],
  ['The bank declined to comment on the report.', 'asserted', []],
  ['The ministry refused to say how many had been hurt.', 'asserted', []],
  ['Police would not say whether the two cases were linked.', 'asserted', ['prediction: would']],
  ['The firm rejected the offer, saying it was too low.', 'asserted', []],
  ['The judge denied bail.', 'asserted', []],
  ['The man is believed to have fled.', 'reported-hedged', ['hedge: believed to']],
  ['The man reportedly fled.', 'reported-hedged', ['hedge: reportedly']],
  ['It is said that he fled.', 'reported-hedged', []],
  ['The union accused the firm of lying.', 'asserted', ['accusation: accused']],
  ['The rebels claimed that they had won.', 'asserted', ['distance: claimed']],
  ['Police said at least 12 people had died.', 'asserted', ['approximation: at least 12']],
  [
    'The group said it had killed 30 soldiers. The claim could not be independently verified.',
    'hedged',
    ['unverified: could not be independently verified'],
  ],
  [
    'Without providing evidence, the governor said that the vote was rigged.',
    'hedged',
    ['unverified: Without providing evidence'],
  ],
  ['A senior official said the deal was dead.', 'asserted', ['anonymous: A senior official']],
  ['The regulator neither confirmed nor denied that the bank was under inquiry.', 'asserted', []],
  ['It is feared that the ferry sank.', 'reported-hedged', []],
];
