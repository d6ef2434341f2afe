// Words of parties and campaigns, by which news of opinions is known. Lists only.

export const CAMPAIGN_WORDS: ReadonlySet<string> = new Set(
  `campaign campaigns campaigning candidate candidates candidacy nominee nominees nomination primary primaries endorse endorses endorsed endorsing endorsement endorsements
  convention delegate delegates presidential debate debates voter voters rally rallies party parties senator senators republican republicans democrat democrats democratic gop supporter
  supporters election elections congress conservative conservatives liberal liberals politics political politician politicians governor congressman congresswoman lawmaker lawmakers
  legislation bill`
    .trim()
    .split(/\s+/),
);
