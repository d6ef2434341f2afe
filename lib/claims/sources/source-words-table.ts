// Words that tell what kind of source a noun phrase names; word lists only.

import type { SourceType } from '../../model/reading';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Two words that say another thing than the second alone. */
export const PAIRS: ReadonlyMap<string, SourceType> = new Map([
  ...pairs(
    'general staff|joint chief|high command|supreme command|chief electoral|national forecaster|state forecaster|government forecaster|finance officer|planning officer|housing officer|education officer|returning officer|presiding officer|enforcement officer|environment officer|licensing officer|veterinary officer|medical examiner|state examiner|town clerk|county clerk|court clerk|village council|town council|city council|parish council|fiscal council|maritime council|supreme council|military council|election board|safety board|electoral board|licensing board|pardon board|chief inspector|chief justice|chief minister|chief constable|chief whip|village head|village chief|town hall|city hall|public health|public works|civil service|civil protection|emergency management|disaster management|tax office|land registry|patent office|audit office|foreign office|home office|cabinet office|press secretary|press office|information office|human rights office|rights office|investigating judge|examining magistrate|special tribunal|electoral court|state council|national assembly|lower house|upper house|border service|security committee|parliamentary committee|select committee|rescue team|search team|search party|emergency crew|fire crew|rescue chief|parliament speaker|un envoy|special envoy|special rapporteur|special representative|peacekeeping force|state governor|prison governor|prison warden|prison officer|mayor elect|prison guard|presidential guard|republican guard|revolutionary guard|national guard|palace guard|security council|world leader|majority leader|minority leader|opposition leader|party whip|house leader|state leader|eu leader|parliamentary leader|district leader|community council|first responder|relief commissioner|traffic officer|police officer|army officer|naval officer|customs officer|immigration officer|intelligence officer|probation officer|returning officer|health officer|electoral officer|election officer|press officer|duty officer|fire officer|station officer|military commander|army commander|police commander|police chief|intelligence chief|security chief|army chief|air traffic|traffic controller|air ambulance|ambulance service|hospital trust|port authority|transport authority|accident investigator|crash investigator|royal palace|royal household|emergency worker|emergency service|rescue service|health service|weather service|weather office|met office|geological survey|control room|fire brigade|fire department|fire service|civil defence|civil defense|space agency|state department|white house|attorney general|district attorney|secretary general|border guard|coast guard|health bureau|health authority|police force|security force|armed force|air force|central bank|reserve bank|first minister|security authority|security service|intelligence service|task force|health official|public prosecutor|state prosecutor|crown prosecutor|fire chief|fire official|integrity unit|pollution board|health board|school board|school district|parole board|water board|independent commission|harbour master|harbor master|harbour official|medical officer|un mission|peacekeeping mission|european union|prison official|prison service|african court',
    'official',
  ),
  ...pairs(
    'ambulance service|anti-doping agency|doping agency|camp committee|temple committee|food agency|refugee agency|children’s fund|un agency|nations agency|relief society|political bureau|media office|steering committee|strike committee|action committee|organising committee|organizing committee|neighbourhood committee|neighborhood committee|peace committee|parents’ association|teachers’ union|doctors’ union|trade union|labour union|labor union|farmers’ union|fishers’ union|bar association|medical association|business association|trade association|housing association|residents’ association|football association|football federation|athletics federation|athletics body|players’ union|human resource|personnel manager|plant manager|site manager|store manager|branch manager|factory manager|hotel manager|general manager|project manager|managing director|sporting director|technical director|artistic director|finance director|marketing director|country director|legal department|sales department|hospital superintendent|medical superintendent|hospital director|hospital manager|hospital administrator|hospital chief|aid worker|aid official|short seller|finance chief|technology chief|operations chief|marketing chief|design chief|club chief|union chief|sales chief|research chief|commercial chief|trading house|auction house|publishing house|testing office|testing agency|consumer council|consumer group|consumer body|electricity company|state company|water company|power company|health organization|health organisation|governing body|search engine|team doctor|club doctor|club captain|team captain|chief surgeon|chief physician|medical director|medical team|advocacy group|campaign group|tribal leader|coup leader|party agent|campaign spokesman|network operator|relief worker|charity worker|head teacher|university official|hospital official|company statement|rebel commander|militia commander|rebel leader|rebel spokesman|military wing|islamic state|political wing|opposition party|business leader|church leader|labour leader|labor leader|aid agency|aid group|aid organisation|aid organization|relief agency|hospital staff|hospital worker|advocacy group|campaign group|community leader|union official|union leader|general counsel|shop steward|club official|league official|company official|trade body|industry body|farm lobby',
    'institution',
  ),
  ...pairs(
    'sports lawyer|constitutional lawyer|environmental lawyer|media lawyer|employment lawyer|competition lawyer|handwriting examiner|handwriting expert|forensic examiner|forensic scientist|forensic expert|ballistics expert|weapons expert|arms expert|security expert|security analyst|defence analyst|defense analyst|military analyst|intelligence analyst|political analyst|political scientist|political commentator|art historian|military historian|climate scientist|data scientist|computer scientist|soil scientist|marine scientist|social scientist|food scientist|investigative collective|research collective|monitoring body|monitoring office|monitoring network|monitoring project|observer mission|observation mission|verification mission|monitoring team|observer delegation|expert panel|expert witness|defence specialist|lead researcher|principal investigator|structural engineer|crash expert|aviation expert|fact finder|polling expert|trade economist|chief economist|senior economist|environmental lawyer|immigration lawyer|international lawyer|human-rights lawyer|rights lawyer|lead author|first author|senior author|study author|corresponding author|constitutional lawyer|rights group|research scientist|campaign monitor|policy analyst|credit analyst|market analyst|ratings agency|rating agency|credit agency|legal expert|legal analyst|rights organisation|crisis group|transparency international|rights lawyer|legal scholar|rights organization|rights activist|rights monitor|monitoring group|monitoring organisation|monitoring mission|research group|research firm|research institute|think tank|war monitor|election observer|election monitor|research team|rights investigator|rights watchdog|international observer|amnesty international',
    'observers',
  ),
  ...pairs(
    'investigative journalist|investigative reporter|investigative outlet|war reporter|war correspondent|sports reporter|court reporter|talk show|radio host|news desk|verification desk|newspaper report|television channel|television station|radio station|broadcast journalist|news agency|press agency|news site|news outlet|news channel|news organisation|news organization|news portal|news website|news service|state media|state television|state radio|state broadcaster|local media|media report|press report|news report|media outlet|wire service|television report|associated press|fact-checking site|fact checker',
    'media',
  ),
  ...pairs('opinion poll|exit poll|media user|media post|internet user|web user|social media|local people', 'public'),
  ...pairs(
    'medical record|medical report|hospital record|dental record|bank record|phone record|tracking data|shipping data|weather data|election data|census data|health data|survey data|sensor data|sonar image|aerial image|aerial photograph|aerial footage|mobile footage|phone footage|thermal image|x-ray image|voice recording|audio recording|phone recording|cockpit recorder|voice recorder|ship’s log|logbook entry|diary entry|email exchange|chat log|text message|tax return|annual report|interim report|draft report|final report|internal report|financial statement|witness statement|indictment sheet|arrest warrant|search warrant|death certificate|birth certificate|briefing note|cargo paper|ship paper|internal review|internal audit|blood test|dna test|drug test|lab test|laboratory test|test result|court document|court paper|court filing|company filing|police file|leaked document|court filing|court record|police report|satellite image|satellite picture|satellite imagery|press release|charge sheet|autopsy report|internal document|internal memo|official data|official figure|security footage|cctv footage|drone footage|video footage|post mortem|flight data|data recorder',
    'document',
  ),
  ...pairs(
    'bus driver|taxi driver|lorry driver|truck driver|train driver|tram driver|ambulance driver|forklift driver|school junior|school senior|school freshman|college student|university student|school pupil|goat trader|cattle trader|grain trader|livestock trader|fruit seller|vegetable seller|flower seller|newspaper seller|ticket seller|shop owner|café owner|cafe owner|bar owner|restaurant owner|stall owner|house owner|land owner|boat owner|kiosk owner|bakery owner|hotel guest|hotel worker|hotel cleaner|dock worker|port worker|railway worker|rail worker|road worker|steel worker|oil worker|hospital cleaner|school caretaker|bus passenger|train passenger|ferry passenger|camp resident|village elder|tribal elder|ship’s captain|poll worker|polling worker|counting staff|former staff|laid-off worker|factory worker|mine worker|construction worker|farm worker|office worker|mill worker|night watchman|security guard|bank clerk|market trader|stall holder|stall keeper|fish seller|street trader|tour guide|mountain guide|trekking guide|whale-watching guide|ship captain|boat captain|ferry captain|local resident|eye witness|former employee|former prisoner|former worker|former student|former soldier|former colleague|crew member|family member|hospital patient|medical worker|health worker|school teacher',
    'witness',
  ),
  ...pairs(
    'running mate|team mate|team member|club member|squad member|film director|film producer|film star|pop star|rock star|racing driver|chess player|tennis player|football player|rugby player|basketball player|hockey player|cricket captain|opening batsman|defence lawyer|defense lawyer|defence attorney|defense attorney|defence counsel|defense counsel',
    'person',
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
  'official diplomat commander officer aide adviser advisor minister executive lawmaker negotiator envoy militant fighter soldier employee staffer member leader politician lawyer figure operative banker dealer broker negotiator',
);

export const UNNAMED_MODIFIERS = list(
  'senior informed unnamed unidentified anonymous top high-ranking well-placed knowledgeable undisclosed high-level reliable former retired junior',
);

/** Whoever speaks for another is of the other's kind. */
export const SPEAKERS = list(
  'spokesman spokeswoman spokesperson representative adviser advisor aide head director chief leader chairman chairwoman boss deputy member manager president founder secretary chair coach executive officer information coordinator vice-president vice-chairman co-founder co-chair deputy-director',
);

/** Who fights, or is tried, is a side of the matter. */
export const PARTY_WORDS = list(
  `militia militias rebel rebels militant militants insurgent insurgents fighter fighters brigade brigades army military troops soldiers forces separatist separatists guerrilla guerrillas gunmen
  defendant defendants plaintiff plaintiffs accused suspect suspects claimant claimants appellant taliban hezbollah hizbollah hamas houthi houthis paramilitary paramilitaries mobilisation
  mobilization pmf pmu junta lawyer lawyers attorney attorneys counsel advocate solicitor barrister petitioner petitioners jihadist jihadists belligerent combatants`,
);

/** Words that hide a speaker, joined by blanks. */
export const ANONYMITY: readonly string[] = [
  'condition of anonymity',
  'familiar with',
  'briefed on',
  'briefed about',
  'knowledge of',
  'asked not to be',
  'asked to remain anonymous',
  'asked that his name',
  'asked that her name',
  'asked that their name',
  'whose name is',
  'whose name has been',
  'whose name was',
  'whose name we',
  'name was withheld',
  'name withheld',
  'did not want to be',
  'did not want to give',
  'did not wish to be',
  'refused to be',
  'requested anonymity',
  'remain anonymous',
  'anonymity because',
  'on background',
  'not allowed to speak',
  'not permitted to speak',
  'not cleared to',
  'not empowered to',
  'feared reprisals',
  'for fear of',
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
