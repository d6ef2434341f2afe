// The closed classes of English as word lists; knows nothing of how they are used.

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const DETERMINERS = list(
  'the a an this these those some any no each every all both several many few much another other such most more half what whatever which',
);

export const POSSESSIVES = list('my your his her its our their whose');

export const SUBJECT_PRONOUNS = list(
  'i you he she it we they who this that these those everyone everybody someone somebody anyone nobody none others one',
);

export const OBJECT_PRONOUNS = list('me him her us them himself herself itself themselves myself ourselves yourself');

export const PREPOSITIONS = list(
  `of in on at by for from with without within about against among amid amidst around above across after along before behind below beneath beside besides between beyond
  despite down during except following inside into like near off onto opposite outside over past per plus regarding concerning since than through throughout toward towards under
  underneath unlike until up upon versus via worth as to out`,
);

export const CONJUNCTIONS = list('and or but nor yet so');

export const SUBORDINATORS = list(
  'that because although though while whereas when whenever where wherever if whether unless until since after before once as lest why how even-though',
);

export const RELATIVES = list('who which that whom whose where');

export const BE_FORMS = list('be am is are was were been being isn’t aren’t wasn’t weren’t ’s ’re');
export const HAVE_FORMS = list('have has had having haven’t hasn’t hadn’t');
export const DO_FORMS = list('do does did don’t doesn’t didn’t');
export const MODALS = list(
  'will would can could may might must shall should ought won’t wouldn’t can’t cannot couldn’t mustn’t shouldn’t needn’t',
);

/** Adverbs that do not end in -ly, and those that stand between subject and verb. */
export const ADVERBS = list(
  `also too even just still again already always never ever often sometimes soon later earlier once twice only almost quite rather very then now here there instead however meanwhile
  moreover furthermore nevertheless nonetheless therefore thus hence perhaps maybe indeed thereby likewise otherwise elsewhere together apart either neither abroad ahead further yet not n't long far well
  back so first next afterwards afterward though anyway overnight forward aloud itself himself herself themselves`,
);

/** Words that end in -ly and are no adverbs. */
export const NOT_ADVERBS = list(
  'family italy july assembly ally reply rally supply monopoly anomaly bully belly jelly lily fly only early daily weekly monthly yearly elderly friendly likely unlikely lovely lonely ugly silly deadly costly orderly timely scholarly homely lively sickly hilly apply rely imply comply multiply emily kelly billy sally molly holly reilly kimberly beverly carly polly hourly quarterly bodily',
);

export const TIME_WORDS = list(
  `monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays today yesterday tomorrow tonight
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec`,
);

export const TIME_NOUNS = list(
  'morning afternoon evening night day week weekend month year hour minute quarter decade season spring summer autumn winter fall time moment days weeks months years hours minutes noon midnight dawn',
);

/** Words that make a following time noun an adverbial: "last week", "earlier this month". */
export const TIME_OPENERS = list('last next this early late earlier later on that same mid');
