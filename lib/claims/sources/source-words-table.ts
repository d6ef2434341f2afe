// Words that tell what kind of source a noun phrase names; word lists only.

import type { SourceType } from '../../model/reading';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Nouns that decide the type when they are the head of the phrase. Singulars; plurals are found by spelling. */
export const HEAD_WORDS: readonly (readonly [SourceType, ReadonlySet<string>])[] = [
  [
    'witness',
    list(
      `witness eyewitness resident survivor villager neighbour neighbor bystander passer-by passerby onlooker local inhabitant passenger shopkeeper relative mother father parent wife husband widow
      brother sister son daughter cousin uncle aunt grandmother grandfather family victim refugee evacuee farmer fisherman driver worshipper worshiper shopper tourist holidaymaker commuter
      pensioner herder miner pilot stewardess striker-miner docker lorry-driver housewife orphan schoolboy schoolgirl teenager eyewitnesses motorist escapee detainee prisoner hostage migrant homeowner townspeople caller patient tenant student pupil diner guest climber
      hiker diver labourer laborer trader stallholder nurse medic paramedic doctor surgeon physician colleague survivor-group household newcomer cyclist pedestrian crewman sailor mate crew porter guard-dog janitor machinist teacher schoolteacher baker butcher barber hairdresser waiter waitress mechanic electrician carpenter plumber pensioner retiree lodger welder cook`,
    ),
  ],
  [
    'observers',
    list(
      `observer analyst expert academic professor researcher scientist economist historian commentator pundit monitor watcher scholar lecturer strategist forecaster psychologist epidemiologist
      virologist geologist seismologist climatologist astronomer biologist physicist chemist engineer specialist consultant pollster critic lawyer's conservationist ecologist sociologist criminologist
      archaeologist statistician biographer think-tank thinktank observatory watchdog meteorologist volcanologist demographer nutritionist immunologist oncologist team
      ethicist anthropologist oceanographer hydrologist palaeontologist paleontologist botanist zoologist astrophysicist technologist hydrograph biologist ngo-monitor mission necropsy-team fieldworker seismograph laboratory lab rights-group`,
    ),
  ],
  [
    'document',
    list(
      `document report footage video image photograph photo picture imagery data figure record filing indictment affidavit lawsuit complaint memo memorandum letter email e-mail transcript recording
      study paper survey-data log chart map graph statistic audit review dossier cable file leak diary note contract bill law ruling verdict judgment judgement text message audio tape clip survey-report invoice
      leaflet tweet post poster placard sign caption proposal amendment treaty charter guideline rule evidence analysis research assessment testimony table index census estimate projection forecast x-ray screenshot manifest ledger receipt satellite radar post-mortem autopsy inquest scan test
      measurement sample finding result statement communique communiqué declaration`,
    ),
  ],
  [
    'media',
    list(
      `media newspaper magazine broadcaster channel station outlet tabloid daily weekly journal website-news press journalist reporter correspondent columnist editor editorial anchor presenter
      photographer blogger cameraman site website portal blog programme podcast radio television tv network newswire wire paper headline`,
    ),
  ],
  [
    'public',
    list(
      `striker picket protester protestor demonstrator crowd public voter citizen fan supporter user people woman man child respondent consumer customer viewer poll survey petition reader listener campaigner activist
      worker marcher taxpayer motorists believer worshippers youth youngster american iraqi iranian syrian russian ukrainian israeli palestinian briton frenchman german spaniard greek turk kurd
      egyptian libyan lebanese chinese indian pakistani afghan nigerian kenyan mexican brazilian colombian venezuelan european african asian londoner parisian islander commenter rumour rumor gossip`,
    ),
  ],
  [
    'official',
    list(
      `government ministry minister president premier chancellor king queen prince emir sultan authority official spokesman spokeswoman spokesperson police policeman policewoman army military navy
      air-force court judge prosecutor mayor governor parliament senate senator congressman congresswoman lawmaker legislator mp embassy ambassador consul consulate commission commissioner council office opposition rescuer coordinator
      councillor councilman councilwoman committee regulator agency department bureau secretary cabinet coalition force guard coastguard general colonel major brigadier commander admiral captain
      lieutenant sergeant sheriff constable inspector detective investigator coroner attorney-general ombudsman treasury administration kremlin pentagon downing white-house municipality city state
      county district house-of-commons regime junta presidency command service intelligence headquarters inquiry tribunal magistrate customs firefighter envoy negotiator diplomat deputy chief
      director-general superintendent marshal justice legislature assembly chamber bank-of-england vice-president party-secretary ministry-of-defence centcom nato un ambassador-at-large fbi cia
      taliban-government hospital-authority electoral-commission election-commission nation country comptroller auditor sen rep gov gen col lt maj cllr speaker treasurer clerk registrar alderman councilmember senator-elect president-elect brigade-chief gendarmerie gendarme carabinieri garda fire-service undersecretary undersecretary-general secretary-general high-commissioner commissioner-general attaché minister-president bundeskanzler taoiseach lawmaker-in-chief chairman-of-the-joint-chiefs crown judiciary bench jury police-force gardai provost registrar-general controller delegate rapporteur peacekeeper warden`,
    ),
  ],
  [
    'person',
    list(
      'candidate nominee hopeful contender frontrunner front-runner actor actress author singer musician writer novelist champion artist comedian celebrity billionaire businessman businesswoman entrepreneur tycoon heir player striker midfielder goalkeeper defender athlete sprinter swimmer boxer golfer lawyer attorney counsel barrister solicitor petitioner plaintiff claimant defendant appellant applicant accused suspect complainant',
    ),
  ],
  [
    'institution',
    list(
      `company firm corporation group union party club university college school hospital bank charity federation association organisation organization foundation institute team league airline
      carrier manufacturer operator developer retailer supermarket chain campaign movement militia brigade church mosque diocese board society fund trust museum theatre theater
      employer startup subsidiary supplier contractor insurer lender publisher studio maker brand producer exporter importer distributor builder owner landlord dealer seller vendor mill refinery factory plant brewery mine railway shipping-line line confederation chamber-of-commerce syndicate cooperative co-operative resort hotel restaurant charity-group ngo alliance bloc faction front wing rebel militant insurgent fighter gang cartel organiser organizer
      executive chairman chairwoman chairperson ceo cfo boss founder owner director manager coach captain leader steward secretary-of-union shareholder leadership lobby bishop archbishop pope vatican imam
      cleric priest rabbi pastor regiment battalion network-operator venture trustee aide adviser advisor staffer republican democrat conservative tory socialist liberal labour communist islamist donor sponsor backer investor representative delegation side camp`,
    ),
  ],
];

/** Two words that say another thing than the second alone. */
export const PAIRS: ReadonlyMap<string, SourceType> = new Map([
  ...pairs(
    'rescue worker|emergency worker|emergency service|rescue service|health service|weather service|weather office|met office|geological survey|control room|fire brigade|fire department|fire service|civil defence|civil defense|space agency|state department|white house|attorney general|district attorney|secretary general|border guard|coast guard|health bureau|health authority|police force|security force|armed force|air force|central bank|reserve bank|first minister|security authority|security service|intelligence service|task force|health official|public prosecutor|state prosecutor|crown prosecutor|fire chief|fire official|integrity unit|pollution board|health board|school board|school district|parole board|water board|independent commission|harbour master|harbor master|harbour official|medical officer|un mission|peacekeeping mission|african union|arab league|european union|prison official|prison service|african court|health organization|health organisation',
    'official',
  ),
  ...pairs(
    'aid worker|relief worker|charity worker|head teacher|university official|hospital official|company statement|school official-private|rebel commander|militia commander|rebel leader|rebel spokesman|military wing|islamic state|political wing|opposition party|business leader|church leader|labour leader|labor leader|aid agency|aid group|aid organisation|aid organization|relief agency|hospital staff|hospital worker|advocacy group|campaign group|community leader|union official|union leader|general counsel|shop steward|club official|league official|company official|trade body|industry body|farm lobby',
    'institution',
  ),
  ...pairs(
    'rights group|rights organisation|crisis group|transparency international|rights lawyer|legal scholar|rights organization|rights activist|rights monitor|monitoring group|monitoring organisation|monitoring mission|research group|research firm|research institute|think tank|war monitor|election observer|election monitor|research team|rights investigator|rights watchdog|international observer|amnesty international',
    'observers',
  ),
  ...pairs(
    'news agency|press agency|news site|news outlet|news channel|news organisation|news organization|news portal|news website|news service|state media|state television|state radio|state broadcaster|local media|media report|press report|news report|media outlet|wire service|television report|associated press|fact-checking site|fact checker',
    'media',
  ),
  ...pairs('opinion poll|exit poll|media user|media post|internet user|web user|social media|local people', 'public'),
  ...pairs(
    'court document|court paper|court filing|company filing|police file|leaked document|court filing|court record|police report|satellite image|satellite picture|satellite imagery|press release|charge sheet|autopsy report|internal document|internal memo|official data|official figure|security footage|cctv footage|drone footage|video footage|post mortem|flight data|data recorder',
    'document',
  ),
  ...pairs(
    'emergency doctor|local resident|eye witness|former employee|former prisoner|former worker|former student|former soldier|former colleague|crew member|family member|hospital patient|medical worker|health worker|school teacher',
    'witness',
  ),
]);

function pairs(text: string, type: SourceType): [string, SourceType][] {
  return text.split('|').map((pair) => [pair, type]);
}

/** Heads that name nobody even with an adjective: "informed sources", "an insider". */
export const UNNAMED_HEADS = list(
  'source insider whistleblower whistle-blower informant somebody someone person individual other another',
);

/** People of rank who, alone and unnamed, are unnamed sources: "a senior official". */
export const RANKS = list(
  'official diplomat commander officer aide adviser advisor minister executive lawmaker negotiator envoy militant fighter soldier employee staffer member leader politician lawyer figure operative banker',
);

export const UNNAMED_MODIFIERS = list(
  'senior informed unnamed unidentified anonymous top high-ranking well-placed knowledgeable undisclosed high-level reliable former retired junior',
);

/** Whoever speaks for another is of the other's kind. */
export const SPEAKERS = list(
  'spokesman spokeswoman spokesperson representative adviser advisor aide head director chief leader chairman chairwoman boss deputy member manager president founder secretary coach executive officer information',
);

export const MEDIA_NAMES = list(
  'reuters afp ap bbc cnn cnbc msnbc nbc abc cbs npr pbs bloomberg politico axios guardian telegraph times post tribune herald gazette journal chronicle observer-news mirror sun mail independent economist spiegel bild monde figaro pais repubblica corriere jazeera jazeera’s arabiya tass interfax xinhua anadolu haaretz ynet sana irna fars tasnim press-tv rudaw shafaq buzzfeed vox vice wired news newsweek fox sky itv dpa ansa efe kyodo yonhap pti ani dawn hindu globe gazeta pravda izvestia meduza bellingcat propublica breitbart huffpost',
);

/** The last word of a name that is an organisation's, with its type. */
export const NAME_ENDINGS: ReadonlyMap<string, SourceType> = new Map([
  ...words(
    'ministry department agency commission council police army parliament senate court committee government authority bureau office embassy treasury navy guard guards pentagon kremlin nato fbi cia nasa noaa cdc fda epa ecb imf iaea opcw osce icc icj interpol europol opec mi5 mi6 nsa dea doj dhs fcc sec idf centcom house un unicef unhcr who eu congress administration ministry’s command corps forces force service directorate bundestag knesset duma cabinet',
    'official',
  ),
  ...words(
    'inc corp corporation company group ltd plc llc university college bank union association federation party fc united institute foundation trust society airlines airways motors league club hospital church organisation organization alliance movement air energy motors steel oil gas mining petroleum telecom pharma foods systems technologies holdings partners capital securities labs software power electronics biotech bancorp refining airlines insurance logistics shipping lines media-group greenpeace fifa uefa ioc wada caritas oxfam microsoft google facebook apple amazon tesla boeing airbus gazprom shell bp exxon toyota samsung huawei brigades brigade hezbollah hamas houthis taliban front',
    'institution',
  ),
  ...words('watch observatory monitor amnesty transparency', 'observers'),
]);

function words(text: string, type: SourceType): [string, SourceType][] {
  return text.split(' ').map((word) => [word, type]);
}

/** Who fights, or is tried, is a side of the matter. */
export const PARTY_WORDS = list(
  `militia militias rebel rebels militant militants insurgent insurgents fighter fighters brigade brigades army military troops soldiers forces separatist separatists guerrilla guerrillas gunmen
  defendant defendants plaintiff plaintiffs accused suspect suspects claimant claimants appellant taliban hezbollah hizbollah hamas houthi houthis paramilitary paramilitaries mobilisation
  mobilization pmf pmu junta lawyer lawyers attorney attorneys counsel petitioner petitioners jihadist jihadists belligerent combatants`,
);

/** Whole names that their words would mislead about, in lower case. */
export const NAMES: ReadonlyMap<string, SourceType> = new Map([
  ['bank of england', 'official'],
  ['bank of japan', 'official'],
  ['bank of canada', 'official'],
  ['centers for disease', 'official'],
  ['monetary fund', 'official'],
  ['international monetary fund', 'official'],
  ['world bank', 'official'],
  ['african union', 'official'],
  ['european union', 'official'],
  ['arab league', 'official'],
  ['federal reserve', 'official'],
  ['red cross', 'institution'],
  ['red crescent', 'institution'],
  ['doctors without borders', 'institution'],
  ['save the children', 'institution'],
  ['committee of the', 'institution'],
  ['committee to protect', 'observers'],
  ['reporters without borders', 'observers'],
  ['human rights watch', 'observers'],
  ['international crisis group', 'observers'],
  ['transparency international', 'observers'],
  ['amnesty international', 'observers'],
  ['world health organization', 'official'],
  ['chamber of commerce', 'institution'],
]);

/** Words that hide a speaker, joined by blanks. */
export const ANONYMITY: readonly string[] = [
  'condition of anonymity',
  'familiar with',
  'briefed on',
  'briefed about',
  'knowledge of',
  'asked not to be',
  'declined to be',
  'not authorised to',
  'not authorized to',
  'not be named',
  'not be identified',
  'close to the',
  'speaking anonymously',
];

/** Somebody, but nobody in particular. */
export const VAGUE = list(
  'critics critic some others other opponents opponent supporters supporter detractors sceptics skeptics allies insiders rivals several',
);

export const CROWD = list(
  'many most half majority percent thousands hundreds millions dozens everyone everybody nobody none people few',
);

export const INDEFINITE = list('a an one two three four five six seven eight nine another several some');

/** Common nouns for bodies that have chairmen and spokeswomen. */
export const BODIES: ReadonlyMap<string, SourceType> = new Map([
  ...words(
    'company firm corporation group union party club university college school hospital charity federation association organisation organization foundation institute league airline operator manufacturer maker retailer campaign church lender insurer trust museum line alliance studio refinery plant bank',
    'institution',
  ),
  ...words(
    'government ministry agency department commission council committee court army navy police bureau authority parliament board embassy administration service',
    'official',
  ),
  ...words('newspaper magazine broadcaster daily weekly channel website', 'media'),
]);
