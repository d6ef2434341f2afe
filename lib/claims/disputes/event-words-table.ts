// Words for what happened, grouped so that two accounts of one matter meet: predicates, causes, opposites, counted things. Lists only.

const groups = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));

/** First word names the group; all are stems as `stemOf` gives them. */
export const PREDICATE_GROUPS = groups(`
  kill die dead death fatality toll casualty victim massacre murder slay perish body slaughter shoot-dead deadly
  wound injure injury hurt injured wounded maim
  blast explosion explode blow detonate detonation bomb bombing attack strike airstrike hit shell shelling raid bombardment bombard target fire-on assault ambush incident
  shoot opened-fire fire gunfire gunshot sniper bullet open-fire shooting
  launch launched
  arrest detain detention custody capture-person jail imprison seize-person round-up
  capture seize take control retake recapture hold fall occupy overrun advance liberate
  torture abuse mistreat mistreatment beat beating ill-treatment
  collapse crash derail derailment sink crashed
  shortage shortfall run-out lack empty queue scarce
  leave-talks walk-out leave quit break-off
  fire-blaze set-fire blaze fire burn arson
  vote ballot election poll result turnout
  protest demonstration march rally demonstrate strike-labour walkout
  pollute pollution leak spill contaminate contamination
  ceasefire truce armistice
  steal theft corruption bribe embezzle fraud rig rigged cheat cheating
  poison poisoning nerve-agent
  deal agreement accord treaty pact
  resign resignation quit sack dismiss-person fire-person
  cut layoff redundancy job
  pay repay reimburse refund compensate
  price cost rise increase grow growth
  profit loss earning revenue
  infect infection case outbreak virus disease
  vaccine vaccination jab
  dope doping test drug
  displace displaced flee refuge evacuate
  cross crossing border airspace territory enter incursion violate violation
  spy espionage hack hacking cyberattack breach
  withdraw withdrawal pullout retreat
  aid convoy supply delivery relief
  collide collision
  fail failure stop malfunction outage breakdown
  aircraft helicopter plane jet warplane
  vehicle car truck lorry tank
  weapon rifle gun pistol arms armed arm
  building house home structure hut
  ship boat vessel tanker ferry freighter
  hostage kidnap abduct captive
`);

/** Happenings of violence and disaster, of which people give accounts: of laws and candidates they give opinions. */
export const HARM_GROUPS: ReadonlySet<string> = new Set(
  'kill wound blast shoot launch arrest capture torture collapse fire-blaze displace cross hostage pollute poison collide infect weapon ship'.split(
    ' ',
  ),
);

/** Words that put a cause in one class. A claim that gives one class conflicts with one that gives another. */
export const CAUSE_CLASSES: Readonly<Record<string, string>> = {
  deliberate:
    'vandal vandals vandalism thief thieves looters cyberattack hackers lit drone strike airstrike missile rocket bomb bombing bombed sabotage saboteur arson arsonist attack attacked attacker deliberate deliberately intentional intentionally warplane explosive explosives gunman sniper shell shelling artillery mortar plot planted petrol torpedo hijacker torched',
  technical:
    'design fatigue transformer heater equipment short-circuit circuit fault faulty malfunction malfunctioned failure electrical technical wiring defect defective mechanical brake brakes engine overheating corrosion rust corroded valve pipe maintenance software gas leak dryer battery cracks',
  weather:
    'heat heatwave temperature temperatures lightning squall storm wind gust rain rainfall downpour fog ice drought wave waves flood weather',
  human:
    'negligence error mistake mistakenly carelessness careless speeding overloading overloaded overcrowding overcrowded speed drunk asleep distracted cigarette pilot-error',
  pollution:
    'solvent discharge poison poisoned poisoning chemical chemicals toxic waste effluent pesticide pesticides sewage spill pollution pollutant',
  violence: 'murder murdered tortured torture beaten beating strangled stabbed executed execution lynched shot killed',
  suicide: 'suicide hanged',
  illness: 'natural illness stroke pneumonia cardiac',
  accident: 'accident accidental accidentally mishap',
  disease: 'virus disease infection infected parasite bacteria illness epidemic sick',
  suffocation: 'oxygen suffocation suffocated',
};

/** Causes of a death: said of one, each is the cause, "caused by" or not. */
export const DEATH_CAUSES: ReadonlySet<string> = new Set(['violence', 'suicide', 'illness', 'accident']);

/** Pairs that say the opposite of one thing whatever else is said. */
export const STRONG_OPPOSITES: ReadonlySet<string> = new Set(
  'positive negative guilty innocent alive dead suicide murder genuine fake authentic forged peaceful violent sober drunk accident deliberate accidental deliberately'.split(
    ' ',
  ),
);

/** Classes that go together: an accident may have had a technical cause. */
export const COMPATIBLE_CAUSES: readonly (readonly [string, string])[] = [
  ['accident', 'technical'],
  ['accident', 'human'],
  ['accident', 'weather'],
  ['weather', 'suffocation'],
  ['violence', 'deliberate'],
  ['pollution', 'deliberate'],
];

/** Happenings that may be told of without a cause: between these words' claims a cause of another class is a conflict. */
export const CAUSED_GROUPS: ReadonlySet<string> = new Set([
  'kill',
  'blast',
  'fire-blaze',
  'collapse',
  'pollute',
  'shoot',
  'infect',
]);

export const CAUSE_CUES = [
  'caused by',
  'due to',
  'because of',
  'because',
  'result of',
  'resulted from',
  'set off by',
  'triggered by',
  'sparked by',
  'blamed on',
  'attributed to',
  'started by',
  'carried out by',
  'the work of',
  'brought down by',
  'hit by',
  'struck by',
  'targeted by',
  'down to',
  'stemmed from',
  'brought on by',
  'caused the',
  'was caused',
  'cause was',
  'cause of',
  'started when',
  'happened when',
  'came from',
  'lit by',
  'ignited by',
  'set by',
  'began in',
  'began with',
  'began when',
  'burst because',
];

/** Stems that cannot both hold of one thing. */
export const OPPOSITES: readonly (readonly [string, string])[] = [
  ['open', 'close'],
  ['appear', 'reappear'],
  ['agree', 'disagree'],
  ['honest', 'dishonest'],
  ['approve', 'disapprove'],
  ['like', 'dislike'],
  ['mature', 'immature'],
  ['possible', 'impossible'],
  ['secure', 'insecure'],
  ['direct', 'indirect'],
  ['active', 'inactive'],
  ['valid', 'invalid'],
  ['dependent', 'independent'],
  ['effective', 'ineffective'],
  ['complete', 'incomplete'],
  ['adequate', 'inadequate'],
  ['accurate', 'inaccurate'],
  ['correct', 'incorrect'],
  ['sufficient', 'insufficient'],
  ['solvent', 'insolvent'],
  ['open', 'shut'],
  ['alive', 'dead'],
  ['accident', 'deliberate'],
  ['accidental', 'deliberate'],
  ['accidentally', 'deliberately'],
  ['military', 'civilian'],
  ['capture', 'repel'],
  ['seize', 'repel'],
  ['advance', 'repel'],
  ['capture', 'hold'],
  ['capture', 'beat'],
  ['enter', 'repel'],
  ['enter', 'beat'],
  ['take', 'repel'],
  ['seize', 'hold'],
  ['control', 'lose'],
  ['down', 'intact'],
  ['guilty', 'innocent'],
  ['rise', 'fall'],
  ['increase', 'decrease'],
  ['increase', 'fall'],
  ['improve', 'worsen'],
  ['peaceful', 'violent'],
  ['peaceful', 'riot'],
  ['peaceful', 'clash'],
  ['peacefully', 'violent'],
  ['fair', 'rigged'],
  ['fair', 'fraudulent'],
  ['transparent', 'rigged'],
  ['voluntary', 'forced'],
  ['voluntarily', 'force'],
  ['succeed', 'fail'],
  ['success', 'failure'],
  ['pass', 'fail'],
  ['profit', 'loss'],
  ['intact', 'destroy'],
  ['intact', 'damage'],
  ['respect', 'violate'],
  ['observe', 'violate'],
  ['empty', 'full'],
  ['positive', 'negative'],
  ['genuine', 'fake'],
  ['authentic', 'forged'],
  ['suicide', 'murder'],
  ['international', 'territorial'],
  ['intercept', 'hit'],
  ['win', 'lose'],
  ['resume', 'suspend'],
  ['stay', 'leave'],
  ['stay', 'flee'],
  ['allow', 'block'],
  ['block', 'flow'],
  ['permit', 'ban'],
  ['inside', 'outside'],
  ['enough', 'insufficient'],
  ['accept', 'refuse'],
  ['present', 'absent'],
  ['supported', 'opposed'],
  ['free', 'hold'],
  ['release', 'hold'],
  ['release', 'detain'],
  ['double', 'halve'],
  ['resign', 'dismiss'],
  ['resign', 'sack'],
  ['quit', 'fire'],
  ['local', 'foreigner'],
  ['local', 'foreign'],
  ['sell', 'lease'],
  ['sell', 'lend'],
  ['sell', 'borrow'],
  ['sober', 'drunk'],
  ['awake', 'asleep'],
  ['survive', 'die'],
  ['clean', 'contaminate'],
  ['calm', 'clash'],
  ['stop', 'continue'],
  ['end', 'continue'],
  ['halt', 'continue'],
  ['stable', 'critical'],
  ['confirm', 'deny'],
  ['work', 'switched-off'],
  ['on-time', 'late'],
  ['improve', 'deteriorate'],
  ['contain', 'spread'],
  ['seal', 'leak'],
  ['give', 'steal'],
  ['leave', 'expel'],
  ['consent', 'force'],
  ['lock', 'unlock'],
  ['arm', 'disarm'],
  ['connect', 'cut'],
  ['supply', 'withhold'],
  ['cover', 'expose'],
  ['warn', 'surprise'],
  ['normal', 'unusual'],
  ['full', 'partial'],
  ['permanent', 'temporary'],
  ['working', 'broken'],
  ['function', 'fail'],
  ['grow', 'shrink'],
  ['gain', 'lose'],
  ['higher', 'lower'],
  ['early', 'late'],
  ['first', 'last'],
  ['single', 'several'],
  ['alone', 'accompany'],
  ['health', 'ill'],
  ['good', 'ill'],
  ['well', 'ill'],
  ['healthy', 'ill'],
  ['healthy', 'sick'],
  ['expel', 'leave'],
  ['expel', 'accord'],
  ['force', 'accord'],
  ['buy', 'steal'],
  ['own', 'rent'],
  ['gift', 'bribe'],
  ['donation', 'bribe'],
  ['gift', 'loan'],
  ['volunteer', 'force'],
  ['friendly', 'hostile'],
  ['hero', 'traitor'],
  ['safe', 'dangerous'],
  ['success', 'botch'],
  ['cheap', 'expensive'],
  ['fast', 'slow'],
  ['strong', 'weak'],
  ['public', 'secret'],
  ['know', 'unknown'],
  ['plan', 'spontaneous'],
  ['organise', 'spontaneous'],
  ['self-defence', 'unprovoked'],
  ['self-defence', 'murder'],
  ['self-defence', 'execution'],
  ['consensual', 'rape'],
  ['liberate', 'occupy'],
  ['protect', 'attack'],
  ['loyal', 'traitor'],
  ['train', 'combat'],
  ['peacekeeper', 'invader'],
  ['warn', 'unaware'],
  ['know', 'unaware'],
  ['know', 'ignorant'],
  ['promise', 'refuse'],
  ['approve', 'reject'],
  ['cancel', 'proceed'],
  ['postpone', 'proceed'],
  ['close', 'reopen'],
  ['extinguish', 'burn'],
  ['rescue', 'drown'],
  ['save', 'abandon'],
  ['help', 'ignore'],
  ['cooperate', 'obstruct'],
  ['comply', 'ignore'],
  ['comply', 'breach'],
  ['comply', 'violate'],
  ['legal', 'banned'],
  ['authorise', 'banned'],
  ['sign', 'refuse'],
  ['pay', 'refuse'],
  ['attend', 'absent'],
  ['attend', 'miss'],
  ['arrive', 'late'],
  ['deliver', 'undelivered'],
  ['replace', 'remain'],
  ['finish', 'unfinished'],
  ['build', 'demolish'],
  ['mild', 'severe'],
  ['minor', 'severe'],
  ['minor', 'serious'],
  ['small', 'large'],
  ['slight', 'heavy'],
  ['calm', 'panic'],
  ['orderly', 'chaos'],
  ['orderly', 'chaotic'],
  ['smooth', 'chaotic'],
  ['smoothly', 'chaos'],
  ['healthy', 'contaminated'],
  ['drinkable', 'contaminated'],
  ['edible', 'rotten'],
  ['fresh', 'rotten'],
  ['new', 'old'],
  ['original', 'copy'],
  ['original', 'fake'],
  ['real', 'fake'],
  ['natural', 'artificial'],
  ['natural', 'man-made'],
  ['local', 'imported'],
  ['employee', 'contractor'],
  ['adult', 'child'],
  ['adult', 'minor'],
  ['man', 'woman'],
  ['husband', 'stranger'],
  ['civilian', 'combatant'],
  ['civilian', 'fighter'],
  ['civilian', 'militant'],
  ['refugee', 'militant'],
  ['journalist', 'spy'],
  ['tourist', 'spy'],
  ['diplomat', 'spy'],
  ['worker', 'spy'],
  ['trader', 'smuggler'],
  ['fisherman', 'smuggler'],
  ['fisherman', 'pirate'],
  ['farmer', 'smuggler'],
  ['protester', 'rioter'],
  ['activist', 'terrorist'],
  ['charity', 'front'],
  ['school', 'base'],
  ['hospital', 'base'],
  ['hospital', 'headquarters'],
  ['wedding', 'gathering'],
  ['church', 'arsenal'],
  ['mosque', 'arsenal'],
  ['warehouse', 'home'],
  ['factory', 'arms'],
];

/** What numbers count. The first word names the group. */
export const COUNTED_GROUPS = groups(`
  killed killed dead deaths death died dies fatalities toll bodies lives slain victims
  wounded wounded injured injuries hurt
  arrested arrested detained arrests detentions
  missing missing unaccounted disappeared
  displaced displaced fled homeless evacuated
  protesters protesters demonstrators marchers marched rallied turned attended gathered crowd turnout
  missiles missiles rockets projectiles shells drones
  houses houses homes buildings
  tanks tanks vehicles trucks
  jobs jobs redundancies layoffs posts
  votes votes ballots seats
  cases cases infections infected
`);

/** Who was counted: two numbers of different kinds of people do not conflict. */
export const PEOPLE_CLASSES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    civilian: 'civilian',
    civilians: 'civilian',
    villagers: 'civilian',
    residents: 'civilian',
    women: 'women',
    children: 'children',
    soldiers: 'soldier',
    soldier: 'soldier',
    troops: 'soldier',
    servicemen: 'soldier',
    fighters: 'fighter',
    militants: 'fighter',
    terrorists: 'fighter',
    rebels: 'fighter',
    insurgents: 'fighter',
    gunmen: 'fighter',
    police: 'police',
    policemen: 'police',
    officers: 'police',
    protesters: 'protester',
    demonstrators: 'protester',
    workers: 'worker',
    miners: 'worker',
    passengers: 'passenger',
    students: 'student',
    journalists: 'journalist',
    prisoners: 'prisoner',
  }),
);

/** What an account is called when it is spoken of again. */
export const ACCOUNT_WORDS: ReadonlySet<string> = new Set(
  'version account claim claims allegation allegations accusation accusations report reports statement story explanation narrative charge charges suggestion suggestions assertion assertions theory figure figures toll rumour rumours rumors rumor involvement responsibility wrongdoing idea protest explanation recollection interpretation talk point points it this accusations findings finding denial remarks comments criticism'.split(
    ' ',
  ),
);

/** Kinds of people that a strike is said to have hit: each side has its own word for the same dead. */
export const VICTIMS: Readonly<Record<string, string>> = {
  fighters:
    'militant militants fighter fighters terrorist terrorists gunman gunmen insurgent insurgents rebel rebels combatant combatants militiaman militiamen jihadist jihadists commander commanders',
  civilians:
    'civilian civilians woman women child children villager villagers wedding mourner mourners guest guests trader traders merchant merchants herder herders shepherd shepherds fisherman fishermen driver drivers migrant migrants traveller travellers farmer farmers student students patient patients worshipper worshippers shopper shoppers family families pupil pupils baby babies',
};

/** Words that say a recording or paper is not what it seems. */
export const FORGED: ReadonlySet<string> = new Set(
  'forgery forged fake fabricated doctored edited staged manipulated montage spliced photoshopped hoax deepfake invented falsified theatre'.split(
    ' ',
  ),
);

export const RECORDS: ReadonlySet<string> = new Set(
  'footage video videos recording recordings tape audio image images picture pictures photo photos photograph photographs document documents letter memo screenshot screenshots message messages clip'.split(
    ' ',
  ),
);

/** Different words for one side of a matter, first the name of the group. */
export const SIDES: readonly (readonly string[])[] = groups(`
  army army military troop troops soldier soldiers brigadier unit units regiment battalion
  police police officer officers policeman policemen constabulary sheriff gendarme
  government government cabinet ministry minister authorities authority administration state regime official officials
  company company firm operator owner maker manufacturer developer management employer line shipping-line carrier airline bank lender plant supplier
  rebels rebel rebels insurgent insurgents separatist separatists fighter fighters militia militias guerrillas
  union union unions
  protesters protester protesters demonstrator demonstrators organisers organizers marchers
  council council
  prosecution prosecutor prosecutors
  navy navy warship destroyer coastguard
  coalition coalition
  party party
  club club
  hospital hospital
  mayor mayor
  governor governor
  agency agency
`);

/** Two words that are one happening. */
export const JOINED: ReadonlyMap<string, string> = new Map([
  ['open fire', 'opened-fire'],
  ['set fire', 'set-fire'],
  ['run out', 'run-out'],
  ['walk out', 'walk-out'],
  ['break off', 'break-off'],
  ['heart attack', 'illness'],
  ['natural cause', 'illness'],
  ['short circuit', 'short-circuit'],
  ['switch off', 'switched-off'],
  ['turn off', 'switched-off'],
  ['on time', 'on-time'],
  ['unman aircraft', 'drone'],
]);

/** To take a place, and not to lose it. */
export const TAKEN: ReadonlySet<string> = new Set('capture seize take enter overrun storm fall'.split(' '));
export const HELD: ReadonlySet<string> = new Set(
  'remain repel beat hold resist foil thwart withstand retake'.split(' '),
);

export const WON: ReadonlySet<string> = new Set('win winner victory victorious prevail'.split(' '));

/** Answers of one side to another. */
export const REPLYING: ReadonlySet<string> = new Set('insist maintain counter retort reply respond rejoin'.split(' '));

export const WHOLE: ReadonlySet<string> = new Set(
  'every all entire each full fully always everyone everything'.split(' '),
);
export const PART: ReadonlySet<string> = new Set('only none few half partly'.split(' '));

/** What is over, and what shows that it is not. */
export const ENDED: ReadonlySet<string> = new Set(
  'stop end lift free release seal contain extinguish resolve cease halt withdraw vanish recover restore repair rescue evacuate subside abandon'.split(
    ' ',
  ),
);
export const LASTING: ReadonlySet<string> = new Set(
  'still remain continue keep yet persist stay ongoing again'.split(' '),
);

/** Nothing else than what follows. */
export const ONLY: ReadonlySet<string> = new Set('only just solely nothing merely exclusively'.split(' '));
