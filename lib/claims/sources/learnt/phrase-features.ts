// What the learner sees in one noun phrase: head, modifiers, complement, what is added behind it. Knows words and tables, no article.

import type { Token } from '../../../text/tokens';
import { isPersonWord } from '../person-words';
import { singular } from '../singular';
import { bodiesIn, LIVED_THROUGH, lookUp } from '../source-lexicon';
import { type SourcePhrase, sourcePhrase } from '../source-phrase';
import { bare, isCapital } from '../spelling';

/** `place`: "own" words, or words "about" a name, in which names say nothing. */
export function phraseFeatures(words: readonly Token[], place: 'own' | 'about'): string[] {
  const phrase = sourcePhrase(words);
  if (!phrase) return [];
  return [
    ...headFeatures(phrase, place),
    ...modifierFeatures(phrase, place),
    ...complementFeatures(phrase, place),
    ...addedFeatures(phrase, place),
  ];
}

/** A title before a name: its last word is its head. */
export function titleFeatures(words: readonly Token[]): string[] {
  const last = words.at(-1);
  return [
    ...words.slice(0, -1).flatMap((token) => nounFeatures(token, 'title', 'before')),
    ...(last ? nounFeatures(last, 'title', 'head') : []),
    ...bodiesIn(words).map((body) => `title body ${body}`),
  ];
}

const DETERMINER =
  /^(?:the|an?|its|their|his|her|some|many|several|two|three|four|one|another|other|both|most|these|those|all)$/;

const kindOf = (word: string, otherwise = 'word'): string => lookUp(word) ?? otherwise;

function headFeatures({ head, modifiers, named, determiner }: SourcePhrase, place: string): string[] {
  const lower = bare(head.lower);
  const word = singular(lower);
  const kind = kindOf(lower, 'unknown');
  const found = [named ? `${place} named` : `${place} common`];
  if (DETERMINER.test(determiner)) found.push(`${place} ${determiner}`, `${place} ${determiner} ${kind}`);
  else if (/^\d/.test(determiner)) found.push(`${place} number`);
  if (word !== lower) found.push(`${place} plural`, `${place} plural ${kind}`);
  if (/^[\p{Lu}\d-]{2,}$/u.test(head.text)) found.push(`${place} initials`);
  if (named) return found;
  found.push(...nounFeatures(head, place, 'head'));
  if (isPersonWord(word)) found.push(`${place} person`);
  const before = modifiers.at(-1);
  if (before) {
    const beside = kindOf(before.lower, isCapital(before) ? 'Capital' : 'word');
    found.push(`${place} pair ${bare(before.lower)} ${word}`, `${place} pair ${beside}+${kindOf(word)}`);
  }
  return found;
}

function modifierFeatures({ head, modifiers, named }: SourcePhrase, place: string): string[] {
  const kind = kindOf(singular(bare(head.lower)));
  const words = named && place === 'about' ? [] : modifiers.flatMap((token) => nounFeatures(token, place, 'before'));
  return [
    ...words,
    ...bodiesIn(modifiers).flatMap((body) => [`${place} body ${body}`, `${place} ${kind} body ${body}`]),
  ];
}

function complementFeatures({ head, complement }: SourcePhrase, place: string): string[] {
  const joint = complement[0];
  if (!joint) return [];
  const word = singular(bare(head.lower));
  const inner = sourcePhrase(complement.slice(1));
  return [
    `${place} joint ${joint.lower}`,
    `${place} ${kindOf(word)} ${joint.lower}`,
    ...(inner ? nounFeatures(inner.head, place, joint.lower === 'of' ? 'of' : 'by') : []),
    ...(inner ? [`${place} ${joint.lower} ${inner.named ? 'name' : 'noun'}`] : []),
    ...bodiesIn(complement)
      .slice(0, 2)
      .flatMap((body) => [`${place} of body ${body}`, `${place} ${word} of body ${body}`]),
    ...(complement.some(({ lower }) => LIVED_THROUGH.test(lower)) ? [`${place} lived`] : []),
  ];
}

function addedFeatures({ added }: SourcePhrase, place: string): string[] {
  if (added.length === 0) return [];
  const found = [`${place} added`];
  if (isCapital(added[0])) found.push(`${place} added name`);
  const relative = added.findIndex(({ lower }) => /^(?:who|which|whose)$/.test(lower));
  const joint = added[relative]?.lower;
  if (joint) found.push(`${place} ${joint}`, `${place} ${joint} ${added[relative + 1]?.lower ?? ''}`);
  const inner = relative === 0 ? undefined : sourcePhrase(added);
  if (inner && !inner.named) {
    found.push(...nounFeatures(inner.head, 'about', 'head'));
    found.push(...inner.modifiers.flatMap((token) => nounFeatures(token, 'about', 'before')));
  }
  for (const body of bodiesIn(added).slice(0, 2)) found.push(`about body ${body}`);
  if (added.some(({ lower }) => LIVED_THROUGH.test(lower))) found.push(`${place} lived`);
  if (added.some(({ lower }) => /^\d{1,2}$/.test(lower))) found.push(`${place} age`);
  return found;
}

/** By place and without it, so that what is learnt at one place helps at another; last letters for words that no table knows. */
function nounFeatures(token: Token, place: string, role: string): string[] {
  const lower = bare(token.lower);
  if (!/^\p{L}/u.test(lower)) return [];
  const word = singular(lower);
  const kind = kindOf(lower, 'unknown');
  const found = [`${place} ${role} ${kind}`, `${role} ${kind}`, `${role} ${word}`, `${place} ${role} ${word}`];
  if (!isCapital(token)) found.push(`${role} -${word.slice(-3)}`, `${role} -${word.slice(-4)}`);
  return found;
}
