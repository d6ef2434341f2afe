// Gives every token of a paragraph its likely word class from closed lists, spelling and the word before; no part-of-speech model, no meaning.

import type { Span } from '../../model/span';
import type { Token } from '../../text/tokens';
import type { Quotation } from '../quotations';
import {
  ADVERBS,
  BE_FORMS,
  CONJUNCTIONS,
  DETERMINERS,
  DO_FORMS,
  HAVE_FORMS,
  MODALS,
  NOT_ADVERBS,
  OBJECT_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from './closed-words-table';
import type { VerbForm } from './inflect';
import { EVIDENCE_NOUNS, NOUN_VERBS, PLURAL_NOUNS } from './noun-verbs-table';
import { unknownPast, type Verb, verbOf } from './verbs';

export type WordClass =
  | 'determiner'
  | 'possessive' // my, his; also "Iraq's"
  | 'pronoun'
  | 'clitic' // he's, they've: a pronoun and an auxiliary in one
  | 'preposition'
  | 'to'
  | 'conjunction'
  | 'subordinator'
  | 'relative'
  | 'be'
  | 'have'
  | 'do'
  | 'modal'
  | 'not'
  | 'adverb'
  | 'verb'
  | 'noun' // nouns, names, adjectives: whatever else may stand in a noun phrase
  | 'number'
  | 'comma'
  | 'semicolon'
  | 'colon'
  | 'dash'
  | 'stop'
  | 'quote'
  | 'bracket'
  | 'symbol';

export type Word = Token & {
  class: WordClass;
  /** Set when the class is `verb`. */
  verb?: Verb;
  form?: VerbForm;
  capital: boolean;
  /** Index of the quotation it stands in, or -1. */
  quote: number;
  /** Index of its sentence. */
  sentence: number;
};

export type WordsInput = {
  tokens: readonly Token[];
  sentences: readonly Span[];
  quotations: readonly Quotation[];
  headline: boolean;
};

// No sentence is longer; text without full stops is cut, so that looking around a word stays cheap.
const MAX_SENTENCE = 300;

/** Classes in one pass, each decided from the classes before and the next token's spelling. */
export function classifyWords({ tokens, sentences, quotations, headline }: WordsInput): Word[] {
  const words: Word[] = [];
  let sentence = 0;
  let split = 0;
  let length = 0;
  let quote = 0;
  for (const [index, token] of tokens.entries()) {
    while (sentence < sentences.length - 1 && token.start >= (sentences[sentence]?.end ?? 0)) {
      sentence++;
      length = 0;
    }
    if (++length > MAX_SENTENCE) {
      split++;
      length = 1;
    }
    while (quote < quotations.length && token.start >= (quotations[quote]?.end ?? 0)) quote++;
    const inside = (quotations[quote]?.start ?? Number.POSITIVE_INFINITY) <= token.start;
    const capital = /^(?:al[-’'])?\p{Lu}/u.test(token.text);
    const inner =
      token.text === '.' &&
      (tokens[index + 1]?.start ?? Number.POSITIVE_INFINITY) < (sentences[sentence]?.end ?? 0) &&
      !/["”’']/.test(tokens[index + 1]?.text ?? '');
    // The point of "Sen. Cole" and "U.S." ends nothing.
    const found: Found = inner
      ? { class: 'symbol' }
      : classOf(token, {
          words,
          next: tokens[index + 1],
          afterNext: tokens[index + 2],
          capital: capital && !headline,
          headline,
        });
    words.push({ ...token, ...found, capital, quote: inside ? quote : -1, sentence: sentence + split });
  }
  return words;
}

type Found = Pick<Word, 'class' | 'verb' | 'form'>;
type Context = {
  words: readonly Word[];
  next: Token | undefined;
  afterNext: Token | undefined;
  capital: boolean;
  headline: boolean;
};

const PUNCTUATION: Readonly<Record<string, WordClass>> = {
  ',': 'comma',
  '、': 'comma',
  '،': 'comma',
  ';': 'semicolon',
  ':': 'colon',
  '-': 'dash',
  '–': 'dash',
  '—': 'dash',
  '.': 'stop',
  '?': 'stop',
  '!': 'stop',
  '…': 'stop',
  '(': 'bracket',
  ')': 'bracket',
  '[': 'bracket',
  ']': 'bracket',
};
const CLITIC = /^(?:i|you|he|she|it|we|they|that|there|what|who|here)['’](?:s|re|ve|ll|d|m)$/;
const MARK = /^["“”„«»‘’'「」『』]$/;

function classOf(token: Token, context: Context): Found {
  const { lower } = token;
  const mark = PUNCTUATION[lower];
  if (mark) return { class: mark };
  if (MARK.test(lower)) return { class: lower === '’' || lower === "'" ? apostrophe(token, context) : 'quote' };
  if (/^\d/.test(lower)) return { class: 'number' };
  if (!/^\p{L}/u.test(lower)) return { class: /[$£€%&@#/]/.test(lower) ? 'noun' : 'symbol' };
  const closed = closedClass(lower.replaceAll("'", '’'), context);
  if (closed) return { class: closed };
  const verb =
    verbOf(lower) ?? (governor(context.words)?.class === 'adverb' ? undefined : pastBefore(lower, context.next));
  const form = verb && formHere(verb, token, context);
  if (verb && form) return { class: 'verb', verb, form };
  if (/ly$/.test(lower) && !NOT_ADVERBS.has(lower) && !context.capital) return { class: 'adverb' };
  if (/ly$/.test(lower) && !NOT_ADVERBS.has(lower) && lastWord(context.words) === undefined) return { class: 'adverb' };
  return { class: 'noun' };
}

/** An unknown word in -ed before what a verb may govern: "crumpled the hull", "dwindled in May". */
function pastBefore(lower: string, next: Token | undefined): Verb | undefined {
  const verb = unknownPast(lower);
  if (!verb || !next) return undefined;
  const after = next.lower.replaceAll("'", '’');
  return DETERMINERS.has(after) ||
    POSSESSIVES.has(after) ||
    PREPOSITIONS.has(after) ||
    OBJECT_PRONOUNS.has(after) ||
    /^[\d.,]/.test(after) ||
    after === 'to'
    ? verb
    : undefined;
}

/** A lone apostrophe after "militias" is a possessive, elsewhere a mark. */
function apostrophe(token: Token, { words }: Context): WordClass {
  const before = words.at(-1);
  return before && before.end === token.start && /s$/i.test(before.text) ? 'possessive' : 'quote';
}

function closedClass(lower: string, { words, next, afterNext, capital }: Context): WordClass | undefined {
  // "May", "Will" and "An" as names, except where a sentence begins.
  const name = capital && startsMidSentence(words);
  if (CLITIC.test(lower)) return 'clitic';
  if (/’s$/.test(lower)) return 'possessive';
  if (lower === 'to') return words.at(-1)?.lower === 'according' ? 'preposition' : 'to';
  if (lower === 'not' || lower === 'n’t') return 'not';
  if (BE_FORMS.has(lower)) return 'be';
  if (HAVE_FORMS.has(lower)) return 'have';
  if (DO_FORMS.has(lower)) return 'do';
  if (MODALS.has(lower)) return name ? undefined : 'modal';
  if (lower === 'that') return thatClass(words, next, afterNext);
  if (lower === 'her') return next && startsNoun(next) ? 'possessive' : 'pronoun';
  if (POSSESSIVES.has(lower)) return 'possessive';
  if (RELATIVES.has(lower)) return 'relative';
  if (lower === 'one' || lower === 'others' || lower === 'more' || lower === 'most') return 'noun';
  if (/^(?:this|these|those)$/.test(lower)) return next && startsNoun(next) ? 'determiner' : 'pronoun';
  if (DETERMINERS.has(lower)) return 'determiner';
  if (SUBJECT_PRONOUNS.has(lower) || OBJECT_PRONOUNS.has(lower)) return 'pronoun';
  if (SUBORDINATORS.has(lower) && !PREPOSITIONS.has(lower)) return 'subordinator';
  if (PREPOSITIONS.has(lower) && !name) return 'preposition';
  if (CONJUNCTIONS.has(lower)) return 'conjunction';
  if (ADVERBS.has(lower) && !name) return 'adverb';
  return undefined;
}

const startsMidSentence = (words: readonly Word[]): boolean => {
  const before = words.at(-1);
  return before !== undefined && !['stop', 'quote', 'colon', 'dash', 'bracket'].includes(before.class);
};

function startsNoun(next: Token): boolean {
  const lower = next.lower.replaceAll("'", '’');
  return (
    /^[\p{L}\d]/u.test(lower) &&
    !PREPOSITIONS.has(lower) &&
    !CONJUNCTIONS.has(lower) &&
    !SUBORDINATORS.has(lower) &&
    !BE_FORMS.has(lower) &&
    !HAVE_FORMS.has(lower) &&
    !DO_FORMS.has(lower) &&
    !MODALS.has(lower) &&
    !DETERMINERS.has(lower) &&
    !RELATIVES.has(lower) &&
    !/^(?:to|not)$/.test(lower) &&
    !(ADVERBS.has(lower) && lower !== 'well') &&
    !isPlainVerb(lower)
  );
}

/** A spelling that is a verb and hardly ever anything else: "says", "told". */
function isPlainVerb(lower: string): boolean {
  const verb = verbOf(lower);
  return (
    verb !== undefined &&
    !NOUN_VERBS.has(verb.lemma) &&
    !verb.forms.includes('participle') &&
    !verb.forms.includes('gerund')
  );
}

function thatClass(words: readonly Word[], next: Token | undefined, afterNext: Token | undefined): WordClass {
  const before = words.at(-1);
  const alone = next && startsNoun(next) ? 'determiner' : 'pronoun';
  if (!before || before.class === 'stop') return alone;
  if (before.class === 'preposition' || before.class === 'conjunction') return alone;
  // "denied that.", "disputed that account,", "called that forecast outdated"
  if (!next || /^[.,;!?]$/.test(next.text)) return 'pronoun';
  if (before.class === 'verb') {
    const closed = startsNoun(next) && (!afterNext || /^[.,;!?]$/.test(afterNext.text));
    return alone === 'determiner' && (closed || (before.verb?.frames.has('call') && !before.verb.frames.has('speech')))
      ? 'determiner'
      : 'subordinator';
  }
  if (before.class !== 'noun') return 'subordinator';
  // "the report that was …" is a relative, "the report that troops …" a clause.
  const lower = next.lower;
  return BE_FORMS.has(lower) || HAVE_FORMS.has(lower) || MODALS.has(lower) || isPlainVerb(lower)
    ? 'relative'
    : 'subordinator';
}

const lastWord = (words: readonly Word[]): Word | undefined => words.at(-1);

const SKIPPED: ReadonlySet<WordClass> = new Set(['adverb', 'not']);

/** The word that decides what may follow: adverbs and negation are passed over. */
function governor(words: readonly Word[]): Word | undefined {
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at];
    if (word && !SKIPPED.has(word.class)) return word;
  }
  return undefined;
}

/** The form in which `verb` stands here, or undefined when the spelling is a noun or adjective here. */
function formHere(verb: Verb, token: Token, context: Context): VerbForm | undefined {
  const before = governor(context.words);
  if (context.capital && startsMidSentence(context.words)) return undefined;
  const has = (form: VerbForm): boolean => verb.forms.includes(form);
  if (before && ['determiner', 'possessive', 'number'].includes(before.class)) {
    return before.class === 'determiner' &&
      /^(?:all|both|some|many|few|several|others|each|another)$/.test(before.lower) &&
      !NOUN_VERBS.has(verb.lemma)
      ? verb.forms[0]
      : undefined;
  }
  if (has('gerund')) return gerundHere(token, before, context.next);
  if (has('past') || has('participle')) return pastHere(verb, before, context);
  if (has('third')) return thirdHere(verb, before, context);
  return baseHere(verb, before, context);
}

const NOUN_GERUNDS =
  /^(?:building|meeting|morning|evening|hearing|briefing|ruling|spending|funding|housing|being|wedding|sterling|beijing|king|ring|thing|spring|string|wing|sibling|ceiling|opposing|leading|visiting|outgoing|incoming|sitting|existing|remaining|surviving|acting|retiring|neighbouring|neighboring|missing|standing|willing|following|including|regarding|concerning|during|something|nothing|anything|everything)$/;
/** Nouns before "of" and verbs before nouns: "an official warning of". */
const EITHER_GERUNDS =
  /^(?:warning|finding|reading|writing|questioning|reporting|polling|testing|training|understanding|showing)$/;

function gerundHere(token: Token, before: Word | undefined, next: Token | undefined): VerbForm | undefined {
  if (NOUN_GERUNDS.test(token.lower)) return before?.class === 'be' ? 'gerund' : undefined;
  const noun =
    EITHER_GERUNDS.test(token.lower) &&
    before?.class === 'noun' &&
    /^(?:of|on|from|about|was|is|came|by|in|at|reached)$/.test(next?.lower ?? '');
  return noun ? undefined : 'gerund';
}

function pastHere(verb: Verb, before: Word | undefined, context: Context): VerbForm | undefined {
  const { words } = context;
  // "Informed sources said": a sentence may open with a participle, hardly with one right before a noun.
  if (
    (!before || before.class === 'stop') &&
    context.next &&
    startsNoun(context.next) &&
    !/^(?:by|about|if|whether)$/.test(context.next.lower)
  )
    return undefined;
  const passive = before?.class === 'be' || before?.class === 'have' || before?.class === 'clitic';
  if (passive) return verb.forms.includes('participle') ? 'participle' : 'past';
  if (before?.class === 'preposition' && words.at(-1)?.class !== 'adverb')
    return before.lower === 'as' || before.lower === 'than' ? 'participle' : undefined;
  // "the recently announced plan": an adjective behind an adverb behind a determiner was met above; "and" keeps the class before it.
  if (verb.forms.includes('base') && before?.class === 'to') return 'base';
  return verb.forms.includes('past') ? 'past' : 'participle';
}

function thirdHere(verb: Verb, before: Word | undefined, context: Context): VerbForm | undefined {
  if (!before) return undefined;
  if (['pronoun', 'relative'].includes(before.class)) return 'third';
  if (['preposition', 'to', 'verb', 'be', 'have', 'modal'].includes(before.class)) return undefined;
  if (!NOUN_VERBS.has(verb.lemma)) return 'third';
  if (before.class === 'conjunction' || before.class === 'comma')
    return opensContent(context.next) ? 'third' : undefined;
  if (before.class === 'quote') return 'third';
  // "attacks that destroyed …": verbs that take no clause are nouns before "that".
  if (context.next?.lower === 'that' && !takesClause(verb)) return undefined;
  if (verb.frames.has('evidence') && EVIDENCE_NOUNS.has(before.lower)) return 'third';
  return opensContent(context.next) && (before.capital || !/[^s]s$/.test(before.lower)) ? 'third' : undefined;
}

const takesClause = ({ frames }: Verb): boolean =>
  frames.has('speech') || frames.has('mental') || frames.has('evidence') || frames.has('tell');

function baseHere(verb: Verb, before: Word | undefined, context: Context): VerbForm | undefined {
  if (!before) return undefined;
  if (before.class === 'to' || before.class === 'modal' || before.class === 'do' || before.class === 'clitic')
    return 'base';
  if (before.class === 'pronoun')
    return /^(?:i|you|we|they|who|these|those|others|some|many)$/.test(before.lower) ? 'base' : undefined;
  if (before.class === 'relative') return 'base';
  const noun = NOUN_VERBS.has(verb.lemma);
  if (before.class === 'conjunction') return noun ? undefined : 'base';
  if (before.class === 'noun' && isPlural(before.lower))
    return !noun || opensContent(context.next) ? 'base' : undefined;
  if (verb.frames.has('evidence') && EVIDENCE_NOUNS.has(before.lower)) return 'base';
  if (before.class === 'noun' && takesClause(verb) && opensContent(context.next) && pluralSubjectAhead(context.words))
    return 'base';
  if (before.class === 'quote' && !noun) return 'base';
  if ((before.class === 'comma' || before.class === 'bracket') && !noun) return 'base';
  return undefined;
}

/** "Pictures of the camp show": the sentence began with a plural and has had no main verb. */
function pluralSubjectAhead(words: readonly Word[]): boolean {
  let at = words.length - 1;
  for (; at >= 0 && words.length - at < 24; at--) {
    const word = words[at];
    if (
      !word ||
      [
        'stop',
        'comma',
        'quote',
        'semicolon',
        'colon',
        'dash',
        'be',
        'have',
        'do',
        'modal',
        'clitic',
        'pronoun',
        'subordinator',
      ].includes(word.class)
    )
      break;
    if (word.class === 'verb' && words[at + 1]?.class !== 'preposition') return false;
  }
  const phrase = words.slice(at + 1);
  const cut = phrase.findIndex((word) => word.class === 'preposition' || word.class === 'verb');
  const head = phrase[(cut < 0 ? phrase.length : cut) - 1];
  return cut > 0 && head !== undefined && isPlural(head.lower);
}

const isPlural = (lower: string): boolean =>
  PLURAL_NOUNS.has(lower) || /(?:men|folk)$/.test(lower) || (/[^s]s$/.test(lower) && !/(?:us|[sx]is|ss)$/.test(lower));

/** What can begin the content of a verb but hardly follows a noun of the same spelling. */
function opensContent(next: Token | undefined): boolean {
  if (!next) return false;
  const lower = next.lower.replaceAll("'", '’');
  return (
    /^["“‘«„]$/.test(next.text) ||
    /^\p{Lu}/u.test(next.text) ||
    /^(?:that|it|they|he|she|there|to|for|on|him|her|them|us|me|whether|how|what|why|himself|itself|themselves)$/.test(
      lower,
    ) ||
    DETERMINERS.has(lower) ||
    POSSESSIVES.has(lower) ||
    /^\d/.test(lower) ||
    /(?:ing|ly)$/.test(lower)
  );
}
