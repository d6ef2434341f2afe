// What a speaker does with words to another's claim, by verb; and the turns of phrase that set two claims beside or against each other. Lists only.

/** Stems of cues, or two words joined by a hyphen. */
export const ACTS = {
  deny: `deny reject dismiss refute rebut dispute contest disavow repudiate contradict trash deride ridicule scoff mock scorn disown disbelieve
    debunk rubbish denial rejection dismissal`,
  doubt: 'question challenge doubt disagree object cast-doubt take-issue query dissent',
  answer: `insist maintain counter retort reply respond rejoin defend stand-by hit-back fire-back protest swear assure stress reaffirm reiterate
    shoot defence defense response answer`,
  accuse: 'accuse blame charge fault allege suspect implicate accusation allegation complaint complain',
  criticise: `criticise criticize condemn denounce decry deplore blast slam lambast assail castigate chide rebuke scold attack bash call term dub
    label brand describe characterise criticism condemnation lament bemoan`,
  admit: 'admit acknowledge concede confess apologise apologize recognise recognize admission',
  confirm: 'confirm corroborate verify echo back support agree endorse repeat attest second vouch confirmation',
  correct: 'correct withdraw retract revise amend clarify backtrack delete walk-back row-back take-back change',
  claim: 'claim allege assert contend argue purport assertion',
  ask: `ask urge demand call-for call-on appeal order request beg plead recommend propose press-for push-for want invite instruct`,
  promise: 'vow promise pledge threaten offer undertake plan intend hope aim agree',
  refuse: 'decline refuse',
  praise: 'praise hail welcome congratulate thank applaud laud commend extol salute regret express',
  announce: 'announce declare proclaim decree reveal unveil outline',
  explain: 'explain add note recall observe point-out specify remark',
  think:
    'think believe feel fear expect suppose assume guess reckon estimate predict forecast warn caution suspect suggest',
  show: 'show find conclude reveal prove demonstrate indicate document establish record list suggest bear',
  count: 'put count tally give estimate number set',
} as const;

export type Act = keyof typeof ACTS;

/** Before or inside a claim: its speaker answers somebody. */
export const ANSWERING = `for its part|for his part|for her part|for their part|on its part|in turn|in response|in reply|in rebuttal|not so|
  asked about|asked whether|asked if|asked why|asked how|questioned|confronted with|put to|told of|these remarks|this remark|
  responding to|reacting to|replying to|hitting back|hit back|fired back|shot back|none of it|having none of it|
  begs to differ|beg to differ|begged to differ|differs|differed|disagrees|disagreed|on the contrary|at odds|counter to|contrary to|
  in its defence|in his defence|in her defence|in their defence|sees it differently|saw it differently|tell it differently|
  tells a different story|told a different story|a different account|a different version|another version|different picture`;

export const CONTRASTING = `but|however|yet|although|though|while|whereas|despite|in spite of|contrary to|by contrast|in contrast|conversely|
  instead|nevertheless|nonetheless|even as|even though|on the other hand|notwithstanding|rather|still`;

/** The same is said once more, or more of it. */
export const JOINING = `also|too|likewise|similarly|as well|added|adds|another|furthermore|moreover|in addition|meanwhile|echoed|backed|
  separately|elsewhere`;

/** The reporter's own words for a quarrel. */
export const QUARRELLING = `disputed|dispute|disputes|contradictory|contradicted|contradicts|conflicting|differ|differs|differing|versions|
  accounts|rival|competing|denied|denies|denial|accused|accuses|rejected|rejects|controversy|row|clash|unclear|unverified|independently|
  discrepancy|both sides|two sides|blamed|blames|allegations|accusations|insists|insisted|refuted|disagree|quarrel|counter|retorted|contested`;
