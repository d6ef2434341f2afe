// Words that tell what kind of source a noun phrase names; word lists only.

import type { SourceType } from '../../model/reading';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Two words that say another thing than the second alone. */
export const PAIRS: ReadonlyMap<string, SourceType> = new Map([
  ...pairs(
    'rescue team|search team|search party|emergency crew|fire crew|rescue chief|parliament speaker|un envoy|special envoy|special rapporteur|special representative|peacekeeping force|state governor|prison governor|prison warden|prison officer|mayor elect|prison guard|presidential guard|republican guard|revolutionary guard|national guard|palace guard|security council|world leader|majority leader|minority leader|opposition leader|party whip|house leader|state leader|eu leader|parliamentary leader|district leader|community council|first responder|relief commissioner|traffic officer|police officer|army officer|naval officer|customs officer|immigration officer|intelligence officer|probation officer|returning officer|health officer|electoral officer|election officer|press officer|duty officer|fire officer|station officer|military commander|army commander|police commander|police chief|intelligence chief|security chief|army chief|air traffic|traffic controller|air ambulance|ambulance service|hospital trust|port authority|transport authority|accident investigator|crash investigator|royal palace|royal household|emergency worker|emergency service|rescue service|health service|weather service|weather office|met office|geological survey|control room|fire brigade|fire department|fire service|civil defence|civil defense|space agency|state department|white house|attorney general|district attorney|secretary general|border guard|coast guard|health bureau|health authority|police force|security force|armed force|air force|central bank|reserve bank|first minister|security authority|security service|intelligence service|task force|health official|public prosecutor|state prosecutor|crown prosecutor|fire chief|fire official|integrity unit|pollution board|health board|school board|school district|parole board|water board|independent commission|harbour master|harbor master|harbour official|medical officer|un mission|peacekeeping mission|african union|arab league|european union|prison official|prison service|african court|health organization|health organisation',
    'official',
  ),
  ...pairs(
    'governing body|search engine|team doctor|club doctor|club captain|team captain|chief surgeon|chief physician|medical director|medical team|advocacy group|campaign group|tribal leader|coup leader|party agent|campaign spokesman|network operator|relief worker|charity worker|head teacher|university official|hospital official|company statement|school official-private|rebel commander|militia commander|rebel leader|rebel spokesman|military wing|islamic state|political wing|opposition party|business leader|church leader|labour leader|labor leader|aid agency|aid group|aid organisation|aid organization|relief agency|hospital staff|hospital worker|advocacy group|campaign group|community leader|union official|union leader|general counsel|shop steward|club official|league official|company official|trade body|industry body|farm lobby',
    'institution',
  ),
  ...pairs(
    'lead author|first author|senior author|study author|corresponding author|constitutional lawyer|rights group|research scientist|campaign monitor|policy analyst|credit analyst|market analyst|ratings agency|rating agency|credit agency|legal expert|legal analyst|rights organisation|crisis group|transparency international|rights lawyer|legal scholar|rights organization|rights activist|rights monitor|monitoring group|monitoring organisation|monitoring mission|research group|research firm|research institute|think tank|war monitor|election observer|election monitor|research team|rights investigator|rights watchdog|international observer|amnesty international',
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
    'ship’s captain|poll worker|polling worker|counting staff|former staff|laid-off worker|factory worker|mine worker|construction worker|farm worker|office worker|mill worker|night watchman|security guard|bank clerk|market trader|stall holder|stall keeper|fish seller|street trader|tour guide|mountain guide|trekking guide|whale-watching guide|ship captain|boat captain|ferry captain|local resident|eye witness|former employee|former prisoner|former worker|former student|former soldier|former colleague|crew member|family member|hospital patient|medical worker|health worker|school teacher',
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

/** Who fights, or is tried, is a side of the matter. */
export const PARTY_WORDS = list(
  `militia militias rebel rebels militant militants insurgent insurgents fighter fighters brigade brigades army military troops soldiers forces separatist separatists guerrilla guerrillas gunmen
  defendant defendants plaintiff plaintiffs accused suspect suspects claimant claimants appellant taliban hezbollah hizbollah hamas houthi houthis paramilitary paramilitaries mobilisation
  mobilization pmf pmu junta lawyer lawyers attorney attorneys counsel petitioner petitioners jihadist jihadists belligerent combatants`,
);

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
