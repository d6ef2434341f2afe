// Words that show how firmly something is said, by kind; each phrase is words joined by blanks. Lists only.

import type { SignalKind } from '../../model/reading';

const list = (phrases: string): readonly string[] =>
  phrases
    .split('|')
    .map((phrase) => phrase.trim())
    .filter(Boolean);

export const SIGNAL_PHRASES: Readonly<Partial<Record<SignalKind, readonly string[]>>> = {
  hedge:
    list(`may | might | could have | could be | possibly | perhaps | maybe | probably | likely | apparently | seemingly | presumably | reportedly | allegedly | supposedly | purportedly | ostensibly |
    alleged | suspected | purported | presumed | supposed | appear to | appears to | appeared to | appears that | appeared that | seem to | seems to | seemed to | seems that | seemed that |
    believed to | thought to | understood to | said to have | said to be | suspected to | suspected of | rumoured to | rumored to | reported to have | reported to be | alleged to | presumed to | assumed to | feared to |
    believed | is not clear | not clear whether | unclear whether | unclear if | remains unclear | it is possible | it was possible | in all likelihood | suggests | suggested | suggest | indications | signs that |
    cannot be ruled out | not ruled out | cannot rule out | could not rule out | potentially | speculation | rumours | rumors | hinted | as if | looks like | looked like | what appeared to be | what appears to be | conceivably | arguably`),
  unverified:
    list(`could not be independently verified | could not independently verify | cannot be independently verified | not been independently verified | not independently verified | could not be verified |
    cannot be verified | could not verify | has not been verified | have not been verified | could not be confirmed | could not immediately be confirmed | could not be immediately confirmed | could not be independently confirmed |
    could not confirm | not been confirmed | unconfirmed | unverified | no independent confirmation | no immediate confirmation | no independent verification | without providing evidence | without offering evidence |
    without giving evidence | without evidence | without citing evidence | without elaborating | did not provide evidence | provided no evidence | offered no evidence | gave no evidence | presented no evidence | no evidence was |
    unsubstantiated | uncorroborated | not possible to verify | impossible to verify | was unable to verify | were unable to verify | was not able to verify | unable to confirm | not immediately possible to verify | did not give evidence | did not offer evidence |
    offering no evidence | providing no evidence | giving no evidence | citing no evidence | without proof | offered no proof | gave no proof | provided no proof`),
  denial:
    list(`no truth to | no truth in | baseless | unfounded | fabricated | fabrication | false allegation | false allegations | false claim | false claims | completely false | entirely false | categorically false | is false | are false | was false | were false | untrue | not true |
    denied | denies | deny | denying | denial | denials | rejected | rejects | dismissed | dismisses | refuted | refutes | rebutted | disputed | disputes | groundless | without foundation | pure fiction | a lie | lies | disowned`),
  retraction:
    list(`did not hold | retracted | withdrew | withdrawn | subsequently deleted | later deleted | was deleted | deleted | removed the post | walked back | walking back | backtracked | backtracking | turned out to be | proved false | proved to be false | proven false |
    later corrected | corrected | issued a correction | correction | revised | amended | reversed itself | changed its account | changed his account | changed her account | changed their account | changed its story | changed their story | no longer stands | never materialised | never materialized | took down | taken down | retraction | rowed back | climbed down`),
  concession: list(
    `despite | in spite of | contrary to | even though | although | notwithstanding | at odds with | inconsistent with | contradicts | contradicted | contradicting | contradict | belied by | belies | in contrast to | conflicts with | conflicting with | runs counter to | ran counter to | disputes that`,
  ),
  distance: list(
    `so-called | what he called | what she called | what they called | what it called | claim | claims | claimed | claiming | insist | insists | insisted | insisting | maintain that | maintains that | maintained that | purport | purports | purported to | alleges | alleged that | self-styled | self-proclaimed`,
  ),
  accusation: list(
    `accuse | accuses | accused | accusing | blame | blames | blamed | blaming | allege | alleges | alleged | alleging | allegation | allegations | accusation | accusations | held responsible | holds responsible | responsible for the | charged with | implicated`,
  ),
  prediction: list(
    `will | would | plans to | plan to | planned to | planning to | expects to | expect to | expected to | is expected | are expected | intends to | intend to | vows to | vowed to | pledged to | pledges to | promised to | promises to | predict | predicts | predicted | forecast | forecasts | is set to | are set to | is due to | are due to | going to`,
  ),
};

/** Before a number. */
export const APPROXIMATIONS: ReadonlySet<string> = new Set(
  'about around approximately roughly nearly almost some least over than up to many most estimated circa dozens hundreds thousands between'.split(
    ' ',
  ),
);
