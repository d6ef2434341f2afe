// In which form a possible verb stands at its place, or that it is a noun or adjective there. Decided from the word before and what comes next.

import type { Token } from '../../text/tokens';
import { isMidSentence, startsNoun, typographic } from './closed-class';
import { DETERMINERS, OBJECT_PRONOUNS, POSSESSIVES, PREPOSITIONS } from './closed-words-table';
import type { VerbForm } from './inflect';
import { EITHER_GERUNDS, EVIDENCE_NOUNS, NOUN_GERUNDS, NOUN_VERBS, PLURAL_NOUNS } from './noun-verbs-table';
import { unknownPast, type Verb, verbOf } from './verbs';
import type { Word, WordClass, WordContext } from './word';

export type VerbHere = { verb: Verb; form: VerbForm };

export function verbHere(lower: string, context: WordContext): VerbHere | undefined {
  const before = governor(context.words);
  const verb = verbOf(lower) ?? (before?.class === 'adverb' ? undefined : pastBefore(lower, context.next));
  const form = verb && formHere(verb, lower, before, context);
  return verb && form ? { verb, form } : undefined;
}

/** The word that decides what may follow: adverbs and negation are passed over. */
function governor(words: readonly Word[]): Word | undefined {
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at];
    if (word && word.class !== 'adverb' && word.class !== 'not') return word;
  }
  return undefined;
}

/** An unknown word in -ed before what a verb may govern: "crumpled the hull", "dwindled in May". */
function pastBefore(lower: string, next: Token | undefined): Verb | undefined {
  const verb = unknownPast(lower);
  const after = typographic(next?.lower ?? '');
  const governs =
    DETERMINERS.has(after) ||
    POSSESSIVES.has(after) ||
    PREPOSITIONS.has(after) ||
    OBJECT_PRONOUNS.has(after) ||
    /^[\d.,]/.test(after) ||
    after === 'to';
  return governs ? verb : undefined;
}

const NO_VERB_AFTER: ReadonlySet<WordClass> = new Set(['determiner', 'possessive', 'number']);

function formHere(verb: Verb, lower: string, before: Word | undefined, context: WordContext): VerbForm | undefined {
  if (context.capital && isMidSentence(context.words)) return undefined;
  if (before && NO_VERB_AFTER.has(before.class)) {
    // "some say", "many believe"
    const alone = /^(?:all|both|some|many|few|several|others|each|another)$/.test(before.lower);
    return before.class === 'determiner' && alone && !NOUN_VERBS.has(verb.lemma) ? verb.forms[0] : undefined;
  }
  if (verb.forms.includes('gerund')) return gerundHere(lower, before, context.next);
  if (verb.forms.includes('past') || verb.forms.includes('participle')) return pastHere(verb, before, context);
  return verb.forms.includes('third') ? thirdHere(verb, before, context) : baseHere(verb, before, context);
}

function gerundHere(lower: string, before: Word | undefined, next: Token | undefined): VerbForm | undefined {
  if (NOUN_GERUNDS.has(lower)) return before?.class === 'be' ? 'gerund' : undefined;
  // "an official warning of", but "officials warning that"
  const noun =
    EITHER_GERUNDS.has(lower) &&
    before?.class === 'noun' &&
    /^(?:of|on|from|about|was|is|came|by|in|at|reached)$/.test(next?.lower ?? '');
  return noun ? undefined : 'gerund';
}

function pastHere(verb: Verb, before: Word | undefined, { words, next }: WordContext): VerbForm | undefined {
  // "Informed sources said": a sentence may open with a participle, hardly with one right before a noun.
  const opens = !before || before.class === 'stop';
  if (opens && next && startsNoun(next) && !/^(?:by|about|if|whether)$/.test(next.lower)) return undefined;
  if (before && ['be', 'have', 'clitic'].includes(before.class))
    return verb.forms.includes('participle') ? 'participle' : 'past';
  if (before?.class === 'preposition' && words.at(-1)?.class !== 'adverb')
    return /^(?:as|than)$/.test(before.lower) ? 'participle' : undefined;
  if (verb.forms.includes('base') && before?.class === 'to') return 'base';
  return verb.forms.includes('past') ? 'past' : 'participle';
}

const NO_THIRD_AFTER: ReadonlySet<WordClass> = new Set(['preposition', 'to', 'verb', 'be', 'have', 'modal']);

function thirdHere(
  verb: Verb,
  before: Word | undefined,
  { next, afterNext, headline }: WordContext,
): VerbForm | undefined {
  if (!before || NO_THIRD_AFTER.has(before.class)) return undefined;
  if (
    before.class === 'pronoun' ||
    before.class === 'relative' ||
    before.class === 'quote' ||
    !NOUN_VERBS.has(verb.lemma)
  )
    return 'third';
  if (before.class === 'conjunction' || before.class === 'comma') return opensContent(next) ? 'third' : undefined;
  if (headline && takesClause(verb)) return 'third';
  // "attacks that destroyed …": verbs that take no clause are nouns before "that", unless it stands alone: "disputes that."
  const alone = !afterNext || /^[.,;]$/.test(afterNext.text);
  if (next?.lower === 'that' && !takesClause(verb) && !alone) return undefined;
  if (verb.frames.has('evidence') && EVIDENCE_NOUNS.has(before.lower)) return 'third';
  const opens = opensContent(next) || (PARTICLES.test(next?.lower ?? '') && opensContent(afterNext));
  return opens && (before.capital || !/[^s]s$/.test(before.lower)) ? 'third' : undefined;
}

/** "The ministry rules out a transfer." */
const PARTICLES = /^(?:out|aside|down)$/;

const takesClause = ({ frames }: Verb): boolean =>
  frames.has('speech') || frames.has('mental') || frames.has('evidence') || frames.has('tell');

const BASE_AFTER: ReadonlySet<WordClass> = new Set(['to', 'modal', 'do', 'clitic', 'relative']);

function baseHere(verb: Verb, before: Word | undefined, { words, next, headline }: WordContext): VerbForm | undefined {
  if (!before) return undefined;
  if (BASE_AFTER.has(before.class)) return 'base';
  const noun = NOUN_VERBS.has(verb.lemma);
  switch (before.class) {
    case 'pronoun':
      return /^(?:i|you|we|they|who|these|those|others|some|many)$/.test(before.lower) ? 'base' : undefined;
    case 'conjunction':
    case 'quote':
    case 'comma':
    case 'bracket':
      return noun ? undefined : 'base';
    case 'noun':
      if (isPlural(before.lower))
        return !noun || opensContent(next) || (headline && takesClause(verb) && words.length < HEADLINE_SUBJECT)
          ? 'base'
          : undefined;
      if (verb.frames.has('evidence') && EVIDENCE_NOUNS.has(before.lower)) return 'base';
      return takesClause(verb) && opensContent(next) && hasPluralSubject(words) ? 'base' : undefined;
    default:
      return undefined;
  }
}

/** A headline's verb comes early: "Rebels claim capture of airport". */
const HEADLINE_SUBJECT = 5;

const isPlural = (lower: string): boolean =>
  PLURAL_NOUNS.has(lower) || /(?:men|folk)$/.test(lower) || (/[^s]s$/.test(lower) && !/(?:us|[sx]is|ss)$/.test(lower));

const CLAUSE_BOUNDS: ReadonlySet<WordClass> = new Set([
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
]);
const SUBJECT_REACH = 24;

/** "Pictures of the camp show": the clause began with a plural and has had no main verb. */
function hasPluralSubject(words: readonly Word[]): boolean {
  let at = words.length - 1;
  for (; at >= 0 && words.length - at < SUBJECT_REACH; at--) {
    const word = words[at];
    if (!word || CLAUSE_BOUNDS.has(word.class)) break;
    if (word.class === 'verb' && words[at + 1]?.class !== 'preposition') return false;
  }
  const phrase = words.slice(at + 1);
  const cut = phrase.findIndex((word) => word.class === 'preposition' || word.class === 'verb');
  const head = phrase[(cut < 0 ? phrase.length : cut) - 1];
  return cut > 0 && head !== undefined && isPlural(head.lower);
}

/** What can begin the content of a verb but hardly follows a noun of the same spelling. */
function opensContent(next: Token | undefined): boolean {
  if (!next) return false;
  const lower = typographic(next.lower);
  return (
    /^["“‘«„\p{Lu}\d]/u.test(next.text) ||
    DETERMINERS.has(lower) ||
    POSSESSIVES.has(lower) ||
    OBJECT_PRONOUNS.has(lower) ||
    /^(?:that|it|they|he|she|there|to|for|on|whether|how|what|why)$/.test(lower) ||
    /(?:ing|ly)$/.test(lower)
  );
}
