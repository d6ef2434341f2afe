// Verbs of saying, thinking, judging, promising and showing with the ways they take their content, and the commonest other verbs.

/**
 * How a cue verb takes its content.
 * `speech`  a clause or a quotation: "said (that) …". `tell` the same after the one addressed.
 * `quote`   attributes only with a quotation, a colon or a that-clause: "continued", "joked".
 * `object`  a noun phrase is what is said about: "condemned the raid", "denied the charge".
 * `accuse`  someone, of something: "accused the army of …", "blamed … for …".
 * `call`    something, something: "called it a massacre", "described him as …".
 * `promise` an infinitive: "refused to …", "vowed to …". `wish` the same of the mind: "hopes to …".
 * `mental`  a clause of the mind: "believes (that) …". `evidence` what a document or picture does: "shows (that) …".
 * `seem`    nobody's: "appears to …". `figure` a number is given: "put the toll at 30".
 */
export type Frame =
  | 'speech'
  | 'tell'
  | 'quote'
  | 'object'
  | 'accuse'
  | 'call'
  | 'promise'
  | 'wish'
  | 'mental'
  | 'evidence'
  | 'seem'
  | 'figure';

export const CUE_VERBS: Readonly<Record<Frame, string>> = {
  speech: `say state claim argue insist maintain assert contend allege declare announce report warn note remark add explain acknowledge admit concede confess confirm reveal disclose suggest
    recall reply respond write tweet stress emphasize emphasise underline underscore reiterate affirm reaffirm testify boast brag complain lament proclaim predict forecast estimate speculate
    conclude hint imply caution counter retort muse opine posit theorize theorise hypothesize surmise recount comment propose recommend demand ask wonder enquire inquire clarify specify
    attest relate narrate opine assure venture submit contend counter vow pledge promise swear cry exclaim quip observe mention purport protest object agree disagree joke interject elaborate gush retweet speculate signal indicate argue blog`,
  tell: 'tell assure inform remind warn advise notify convince persuade ask urge order instruct caution text email message',
  quote: `continue begin laugh smile shout yell scream whisper mutter chant sneer scoff snap fume thunder grumble moan gripe volunteer venture sigh chuckle read post repeat sing sum
    summarize summarise rail rant marvel vent crow bellow intone answer respond shoot fire conclude tease crack start open cheer roar plead beg sob recite echo rule decide hold`,
  object: `deny contradict dispute reject dismiss refute rebut contest criticize criticise condemn denounce decry deplore blast slam lambast lambaste assail castigate chide rebuke scold ridicule mock
    taunt deride disparage belittle hail praise applaud laud commend tout extol welcome endorse oppose defend advocate support question challenge cite reference quote mention slight
    highlight discuss address propose urge demand request recommend express voice reiterate repeat protest bemoan lament regret attack bash rip insult trash knock disavow repudiate champion
    downplay underscore stress emphasize emphasise confirm announce allege admit acknowledge outline detail unveil describe pledge promise predict explain tell reveal boast invoke
    thank congratulate salute embrace echo threaten back apologise apologize resist rebuff scorn savage hammer skewer contest debunk discredit disclaim deplore brand disprove belie echo corroborate acknowledge`,
  accuse: 'accuse blame charge fault suspect implicate convict indict acquit',
  call: 'attribute interpret call label brand describe characterize characterise portray depict term dub deem regard denounce dismiss hail identify name view consider cast paint tout label declare',
  promise:
    'refuse decline vow pledge promise threaten offer agree propose swear volunteer claim profess demand undertake',
  wish: 'want hope plan intend seek expect wish prefer aim',
  mental: `question think believe feel suspect doubt fear worry hope expect assume guess reckon understand realize realise learn hear know remember recognize recognise discover notice anticipate
    envision imagine suppose judge fret wonder consider disagree agree`,
  evidence:
    'show demonstrate indicate suggest prove reveal illustrate confirm establish find imply note state say determine conclude document detail estimate project list mention record place',
  seem: 'seem appear',
  figure: 'put place estimate give set record count report tally register peg reckon list log measure calculate',
};

/** Base, past, participle. */
export const IRREGULAR_VERBS = `
say said said|tell told told|write wrote written|think thought thought|know knew known|feel felt felt|hear heard heard|find found found|show showed shown|see saw seen|swear swore sworn
begin began begun|sing sang sung|read read read|shoot shot shot|understand understood understood|learn learned learned|hold held held|go went gone|give gave given|take took taken
make made made|put put put|come came come|get got got|speak spoke spoken|be was been|become became become|bring brought brought|build built built|buy bought bought|catch caught caught
choose chose chosen|cut cut cut|deal dealt dealt|draw drew drawn|drive drove driven|eat ate eaten|fall fell fallen|fight fought fought|fly flew flown|forget forgot forgotten
grow grew grown|hit hit hit|keep kept kept|lay laid laid|lead led led|leave left left|lend lent lent|let let let|lie lay lain|lose lost lost|mean meant meant|meet met met|pay paid paid
quit quit quit|ride rode ridden|ring rang rung|rise rose risen|run ran run|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shut shut shut|sit sat sat
sleep slept slept|spend spent spent|split split split|spread spread spread|stand stood stood|steal stole stolen|strike struck struck|teach taught taught|tear tore torn
throw threw thrown|wake woke woken|wear wore worn|win won won|break broke broken|blow blew blown|burn burned burned|drop dropped dropped|feed fed fed|hang hung hung|hide hid hidden
hurt hurt hurt|cost cost cost|bear bore borne|beat beat beaten|bend bent bent|bind bound bound|bleed bled bled|cast cast cast|dig dug dug|drink drank drunk|flee fled fled|freeze froze frozen
shed shed shed|sink sank sunk|spring sprang sprung|stick stuck stuck|sweep swept swept|swim swam swum|swing swung swung|undergo underwent undergone|withdraw withdrew withdrawn
overthrow overthrew overthrown|foresee foresaw foreseen|withhold withheld withheld|undertake undertook undertaken|mislead misled misled|retell retold retold|rip ripped ripped
forecast forecast forecast|obey obeyed obeyed|broadcast broadcast broadcast|text texted texted|beg begged begged|grip gripped gripped`;

/** Other verbs, needed only to see where a subject or a clause ends. */
export const COMMON_VERBS = `go give take make put come get speak see become bring build buy catch choose cut deal draw drive eat fall fight fly forget grow hit keep lay lead leave lend let lie
lose mean meet pay quit ride ring rise run sell send set shake shut sit sleep spend split spread stand steal strike teach tear throw wake wear win break blow burn drop feed hang hide hurt cost
bear beat bend bind bleed dig drink flee freeze shed sink spring stick sweep swim swing undergo withdraw overthrow foresee withhold mislead broadcast
accept achieve acquire act adopt affect allow announce apologize apologise appeal apply appoint approach approve arrest arrive assess assist attempt attend avoid award back ban base become
belong block bomb book borrow bury campaign cancel capture carry cause change check clash clear climb close collapse collect combine commit compare compete complete concern conduct connect contain
contact control cooperate cope cover crash create cross damage date debate decide declare decrease defeat delay delete deliver demonstrate deploy deserve design destroy detain develop die differ
disappear discover discuss divide donate double earn elect emerge employ enable encourage end enforce engage enjoy ensure enter escape establish evacuate examine exceed exchange exist expand expel
explode explore export express extend face fail favour favor file fill finance finish fix follow force form found fuel fund gain gather govern grant guarantee handle happen harm hate head help
hold host impose improve include increase influence injure inspect install interview introduce invade invest investigate invite involve issue join jump kick kidnap kill lack last launch leak lift
limit link list live load look love lower maintain manage march mark marry matter miss monitor move murder need negotiate occur offer open operate oppose order organize organise overcome own
participate pass pause perform permit persuade pick place play please point pose possess prepare present prevent produce promote protect prove provide publish pull punish purchase push raise reach
receive recover reduce refer reform register reject relate release rely remain remove rent repair repay replace represent rescue resign resist resolve respect restore restrict result retire retreat
return review risk rob rule save scrap search secure separate serve settle share shell shift shoot shout sign slow smash smuggle solve sort sound spark stage start stay step stop store struggle
study succeed suffer supply surge surrender surround survive suspend tackle talk target tend test topple touch track trade train transfer transform transport travel treat trigger try turn tweet
uncover unite update use violate visit vote wait walk wander want warn wash watch welcome withdraw work worry wound yield agree ask happen deserve remain bombard ambush besiege seize assassinate
obey breach overload brush wave shrug laugh bristle scoff balk vouch relate narrate submit  adopt retract correct amend revise revert backtrack verify corroborate contradict`;

/** Verbs that attribute together with the word after them; the frame is the pair's. */
export const PARTICLE_VERBS: Readonly<Record<string, Frame>> = {
  'point out': 'speech',
  'make clear': 'speech',
  'rule out': 'object',
  'point to': 'object',
  'call for': 'object',
  'call on': 'object',
  'call upon': 'object',
  'call off': 'object',
  'push for': 'object',
  'press for': 'object',
  'appeal for': 'object',
  'plead for': 'object',
  'argue for': 'object',
  'argue against': 'object',
  'speak of': 'object',
  'speak about': 'object',
  'speak against': 'object',
  'talk about': 'object',
  'talk of': 'object',
  'complain of': 'object',
  'complain about': 'object',
  'warn of': 'object',
  'warn against': 'object',
  'warn about': 'object',
  'object to': 'object',
  'refer to': 'object',
  'hint at': 'object',
  'allude to': 'object',
  'boast of': 'object',
  'boast about': 'object',
  'brag about': 'object',
  'admit to': 'object',
  'confess to': 'object',
  'apologise for': 'object',
  'apologize for': 'object',
  'disagree with': 'object',
  'agree with': 'object',
  'rail against': 'object',
  'lash out': 'object',
  'hit out': 'object',
  'play down': 'object',
  'lay out': 'object',
  'set out': 'object',
  'spell out': 'object',
  'bring up': 'object',
  'insist on': 'object',
  'take back': 'object',
  'stick to': 'object',
  'subscribe to': 'object',
  'laugh at': 'object',
  'tell of': 'object',
  'ask about': 'object',
  'ask for': 'object',
  'joke about': 'object',
  'express concern': 'object',
  'cast doubt': 'object',
  'take issue': 'object',
  'vote against': 'object',
  'vote for': 'object',
  'long for': 'object',
  'worry about': 'object',
  'protest against': 'object',
  'campaign for': 'object',
  'campaign against': 'object',
  'testify about': 'object',
  'comment on': 'object',
  'elaborate on': 'object',
  'focus on': 'object',
  'go on': 'quote',
  'hit back': 'quote',
  'fire back': 'quote',
  'shoot back': 'quote',
  'push back': 'quote',
  'chime in': 'quote',
  'brush aside': 'object',
  'brush off': 'object',
  'wave away': 'object',
  'wave aside': 'object',
  'shrug off': 'object',
  'laugh off': 'object',
  'bristle at': 'object',
  'scoff at': 'object',
  'balk at': 'object',
  'sneer at': 'object',
  'attest to': 'object',
  'testify to': 'object',
  'vouch for': 'object',
  'walk back': 'object',
  'row back': 'object',
};
