// Words by which one speaker answers another: verbs, judgements, first words of a rejection, sentences that announce another account. Lists only.

import { phrasesOf } from './phrase-in';

/** Verbs of dissent, as lemmas. What they reject is a claim unless the object names something else (see OFFERS). */
export const DISSENTING: ReadonlySet<string> = new Set(
  `deny reject dismiss dispute contest refute rebut repudiate disavow disown disclaim contradict challenge question doubt trash rubbish scoff deride ridicule mock debunk discredit discount downplay belittle
  bristle balk protest decry denounce rebuff disagree`
    .trim()
    .split(/\s+/),
);

/** Verbs of dissent that are as often about somebody as about what they said. */
export const SCORNING: ReadonlySet<string> = new Set(
  'trash scoff deride ridicule mock denounce decry protest bristle balk question challenge doubt downplay belittle discount'.split(
    ' ',
  ),
);

/** The same in several words, as they are spelled. */
export const DISSENTING_PHRASES = phrasesOf(
  `have none of | having none of | hear of | brushed aside | brushes aside | brush aside | brushed off | brushes off | waved away | waves away | waved aside | shrugged off | shrugs off | laughed off | laughs off | laughed at | scoffed at | bristled at | pushed back
  | pushes back | hit back | hits back | hit out | shot back | fired back | took issue | takes issue | cast doubt | casts doubt | poured scorn | poured cold water | ruled out | rules out | begged to differ | begs to differ | beg to differ | distanced itself | distanced himself
  | distanced herself | distanced themselves | distances itself | played down | plays down | gave the lie | gives the lie | threw out | threw cold water | would not accept | does not accept | did not accept | refused to accept | refuses to accept | refused to recognise | refuses to recognise
  | refused to recognize | did not recognise | does not recognise | did not recognize | tells a different | told a different | paints a different | painted a different | paint a different | took the opposite | takes the opposite | not in a position`,
);

/** Verbs that answer by their meaning. */
export const RETORTING: ReadonlySet<string> = new Set(
  'counter retort rejoin scoff riposte rebut snap sneer'.split(' '),
);

/** What is rejected without being a claim. */
export const OFFERS: ReadonlySet<string> = new Set(
  `offer offers plan plans proposal proposals bill bills deal appeal appeals request requests demand demands call calls bid bids motion motions amendment application applications ceasefire truce compromise invitation resignation
  petition budget contract election seat minister coach manager staff employee employees bail visa access permission entry ruling verdict sentence case cases suit lawsuit lawsuits charges law decision treaty pressure violence terrorism`
    .trim()
    .split(/\s+/),
);

/** What an account is called by those who reject it. */
export const SLIGHTS: ReadonlySet<string> = new Set(
  `smear smears lie lies lying fiction fabrication fabrications fabricated fantasy fantasies fairy tale tales nonsense rubbish absurd absurdity ridiculous laughable ludicrous baseless groundless unfounded false falsehood falsehoods
  untrue wrong propaganda gossip rumour rumours rumor rumors speculation hoax myth myths invention inventions invented slander slanderous libel slur slurs obscene outrageous scurrilous preposterous farcical misleading distorted
  exaggerated inaccurate incorrect disinformation misinformation fake disgruntled biased bias farce joke hysteria scaremongering theatre stunt provocation cynical bedtime`
    .trim()
    .split(/\s+/),
);

/** First words of an answer, quotation marks aside. */
export const REJECTING_OPENINGS = phrasesOf(
  `not so | not true | not a bit | not a single | not a shred | not a word | no such | nothing of the sort | nothing of the kind | far from it | on the contrary | quite the opposite | quite the contrary | quite the reverse | absolutely not | certainly not | of course not
  | there is no | there was no | there were no | there are no | there has been no | there have been no | there had been no | there is not | there was not | there was never | there is nothing | nobody | no one | none of | neither | at no point | at no time | at no stage | in no way
  | it is not | it’s not | it was not | it wasn’t | it isn’t | this is not | that is not | that’s not | that isn’t | this isn’t | that was not | they did not | he did not | she did not | we did not | we do not | we don’t | we never | we have never | we have not | we have no | we hold nobody | we had no
  | i did not | i never | i have never | i had no | nonsense | rubbish | lies | untrue | false | simply false | it is false | it is a lie | that is a lie | that’s a lie | that is false | that is wrong | this is wrong | that’s wrong | this is false | this is a lie`,
);

/** A sentence that says another side, or another account, comes now. */
export const ANNOUNCING = phrasesOf(
  `different picture | different story | different account | different version | different view | another story | another version | another account | another picture | other story | opposite view | contrary view | opposite conclusion | beg to differ | begs to differ | begged to differ | see it differently
  | sees it differently | saw it differently | tell it differently | tells it differently | told it differently | having none of it | no less categorical | not shared | is contested | is disputed | was disputed | are disputed | were disputed | disagree | disagrees | disagreed | not everyone is | not everybody is | not all are | not everyone agrees | unconvinced
  | not persuaded | not convinced | side of the story | rival account | rival accounts | conflicting accounts | contradictory accounts | rival version | rival versions | at odds | angry response | furious response | drew denials | prompted denials | rejects this | reject this | rejected this
  | is in doubt | was in doubt | quick to deny | was denied | were denied | met with denials | the other side | do not help | does not help | hard to square | difficult to square`,
);
