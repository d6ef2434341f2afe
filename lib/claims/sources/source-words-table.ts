// Words that tell what kind of source a noun phrase names; word lists only.

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

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
