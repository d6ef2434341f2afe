// Verbs whose forms are as often nouns, and plurals without -s; word lists only.

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const NOUN_VERBS = list(
  `claim report call plan view note hope fear charge comment question blame support attack promise demand request estimate forecast project doubt remark signal hint boast quip joke worry shout
  scream chant laugh smile whisper answer reply challenge praise rebuke ridicule taunt insult criticise address outline detail document show paint cast label brand name identify post text message
  email tweet blog pledge vow threat offer wish aim judge guess reckon figure state counter object protest champion fault suspect convict sum start open cheer roar echo fume thunder sigh chuckle
  vent crow fire shoot tease bash rip slam blast trash knock quote reference cite mention slight concern lament discuss cry moan gripe rail rant whisper mutter find proposal approach vote visit
  act aim appeal award back ban base block bomb book campaign cause change check clash climb collapse control cost cover crash cut damage date deal debate decline default defeat delay design
  drop end escape exchange export express face fall favour favor feed fight file fill finance finish fix force form fuel fund gain grant handle harm hate head help hit host hurt import increase
  influence interview issue jump kick kill lack land launch lay lead leak leave level lift limit link list live load look love march mark match matter miss monitor move murder need order pause
  pay permit pick place plant play point present produce progress pull purchase push race raid raise range rate reach record refer reform regret release rent repair research rescue reserve
  respect rest result return review ride ring rise risk rule run sack sale save scrap search sense set shake share shell shift ship sign sink sleep slow smash sound spark split spread spring
  stage stand start stay step stick stop store strike struggle study suit supply surge swing switch talk tackle target tax tear tend test throw tie top total touch track trade train transfer
  transport travel treat trigger trip try turn use value wait wake walk want warm wash waste watch wave wear win wind witness wonder work wound yield brief read purport air affect begin
  surprise damage advocate voice position back balance hold lie break exhibit ambush retreat surrender withdraw program stress caution alert reason contest dispute lead man bear conflict contract`,
);

export const PLURAL_NOUNS = list(
  'people police men women children media many some others few several both troops staff personnel data most half thousands hundreds dozens crew critics public majority two three four five six seven eight nine ten media',
);

/** What shows something: behind these nouns "shows" and "show" are verbs. */
export const EVIDENCE_NOUNS = list(
  'footage video videos image images picture pictures photo photos photograph photographs imagery data figures records poll polls survey surveys study studies research report reports documents document evidence tests test analysis online',
);

/** Gerunds that are nouns, adjectives or prepositions wherever no "be" stands before. */
export const NOUN_GERUNDS = list(
  `building meeting morning evening hearing briefing ruling spending funding housing being wedding sterling beijing king ring thing spring string wing sibling ceiling opposing leading visiting
  outgoing incoming sitting existing remaining surviving acting retiring neighbouring neighboring missing standing willing following including regarding concerning during something nothing anything
  everything`,
);

/** Nouns before "of", verbs before "that": "an official warning of", "officials warning that". */
export const EITHER_GERUNDS = list(
  'warning finding reading writing questioning reporting polling testing training understanding showing',
);
