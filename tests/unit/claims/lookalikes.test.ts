// What the trained tagger takes for an attribution and is none, and cues that hold too much.

import { describe, expect, it } from 'vitest';
import { loadClaimTagger } from '../../support/load-claim-tagger';
import { readClaimsOf } from '../../support/read-claims-of';

const tagger = loadClaimTagger();
const cuesOf = (text: string): string[] =>
  readClaimsOf(text, tagger).attributions.map(({ cue }) =>
    cue.map(({ start, end }) => text.slice(start, end)).join(' '),
  );

describe('read with the trained weights', () => {
  it.each([
    'What brought the wall down is a matter of who is asked.',
    'How many were there depends on who is believed to have counted.',
    'The guide said goodbye at the gate and went home.',
    'The work went on according to plan.',
    'The charity, known by its French initials, runs four wards.',
    'A handwriting expert called by the sons left the court early.',
    'The driver appeared to fall asleep at the wheel.',
    'The pass, better known as the Wolf’s Throat, is closed in winter.',
    'The bridge was singled out because it was the oldest, and has been closed since.',
    'NAGPUR: The toll of the collapse rose to nine on Wednesday as two more labourers died of their injuries.',
    'The men, whose names are being withheld for their safety, left the country.',
  ])('%s: no claim', (text) => {
    expect(cuesOf(text)).toEqual([]);
  });

  it('“is believed to” has nobody who says it', () => {
    const text = 'The video’s maker, who has not been named, is believed to be abroad.';
    const [claim] = readClaimsOf(text, tagger).attributions;
    expect(claim?.source).toEqual([]);
    expect(claim?.content.map(({ start, end }) => text.slice(start, end)).join(' ')).toContain('maker');
  });

  it.each([
    ['The harbour board said on Sunday night that the crane had been checked.', 'said'],
    ['The ministry announced in March that the road would stay closed.', 'announced'],
    ['Her cousin, who said at dawn that he had seen nothing, left the town.', 'said'],
    ['The envoy called on both sides to stop.', 'called on'],
  ])('%s: the cue is “%s”', (text, cue) => {
    expect(cuesOf(text)).toContain(cue);
  });
});
