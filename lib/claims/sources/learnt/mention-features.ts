// What the learner looks at in a source: its words, what stands at its name, what the rules say and why, who "I" and "we" are. Knows no weights.

import type { Token } from '../../../text/tokens';
import { MEDIA_NAMES, NAME_ENDINGS } from '../organisation-words-table';
import { genderOf } from '../person-words';
import type { ResolvedSource } from '../resolved-source';
import { bodiesIn, lookUp } from '../source-lexicon';
import { sourcePhrase } from '../source-phrase';
import { bare, isCapital } from '../spelling';
import { bodyFeatures } from './body-features';
import { innerTitles } from './inner-titles';
import { kindFeatures, nameKinds, titleKinds } from './kind-features';
import { phraseFeatures, titleFeatures } from './phrase-features';
import { surroundingFeatures } from './surrounding-features';

export type Mention = {
  source: ResolvedSource;
  /** The source's words as they stand here, a pronoun for instance. */
  phrase: readonly Token[];
  content: readonly Token[];
  cue: readonly Token[];
  /** The words before the source, some two sentences. */
  before: readonly Token[];
  cued: boolean;
  /** What the article is about. */
  climate: readonly string[];
};

/** Each one once. */
export function featuresOf(mention: Mention): Set<string> {
  const { words, titles, about, house } = mention.source.evidence;
  const own = phraseFeatures(words, 'own');
  const called = [...titles, ...innerTitles(mention.source.evidence)];
  return new Set([
    ...ruleFeatures(mention, own),
    ...own,
    ...called.flatMap(titleFeatures),
    ...about.flatMap((one) => phraseFeatures(one, 'about')),
    ...(house ? [`house ${house}`, `house ${house} ${words[0]?.lower ?? ''}`] : []),
    ...nameFeatures(mention),
    ...voiceFeatures(mention),
    ...climateFeatures(mention),
    ...kindFeatures(words, 'own'),
    ...called.flatMap(titleKinds),
    ...about.flatMap((one) => kindFeatures(one, 'about')),
    ...nameKinds(mention.source.evidence.name),
    ...surroundingFeatures(mention),
    ...bodyFeatures(mention.source.evidence, called),
  ]);
}

/** Where the rules only guess, the words count for more. */
function ruleFeatures({ source: { type, party, evidence } }: Mention, own: readonly string[]): string[] {
  const { route } = evidence;
  const guessed = route.startsWith('plain') ? own.map((feature) => `plain ${feature}`) : [];
  return [
    `rule ${type}`,
    `${party ? 'party' : 'no party'} ${type}`,
    `route ${route}`,
    `route ${route} rule ${type}`,
    ...guessed,
  ];
}

function nameFeatures({ source: { evidence } }: Mention): string[] {
  const { name, words, titles, about } = evidence;
  const gendered = genderOf(name.length > 0 ? name : words) ? ['gendered'] : [];
  if (name.length === 0) return gendered;
  const last = bare(name.at(-1)?.lower ?? '');
  return [
    ...gendered,
    titles.length > 0 || about.length > 0 ? 'name introduced' : 'name alone',
    `name of ${Math.min(4, name.length)} ${gendered.length > 0 ? 'gendered' : ''}`,
    `name ends ${NAME_ENDINGS.get(last) ?? (MEDIA_NAMES.has(last) ? 'media' : 'plain')}`,
    ...bodiesIn(name).map((body) => `name holds ${body}`),
  ];
}

const SPOKEN = 60;

/** A body says "we", whoever was there "I". */
function voiceFeatures({ phrase, content, cued }: Mention): string[] {
  const single = phrase.length === 1 ? phrase[0] : undefined;
  const found = cued ? [] : ['no cue'];
  if (single && /^(?:he|she|they|it|we|i|who|both)$/.test(single.lower)) found.push(`single ${single.lower}`);
  else if (single) found.push(isCapital(single) ? 'single Name' : 'single word');
  for (const { lower } of content.slice(0, SPOKEN))
    if (/^(?:i|my|me|we|our|us)$/.test(lower)) found.push(`says ${lower}`);
  return found;
}

function climateFeatures({ climate, source: { type, evidence } }: Mention): string[] {
  const phrase = sourcePhrase(evidence.words);
  const head = phrase?.named ? 'named' : `head ${phrase ? (lookUp(phrase.head.lower) ?? 'unknown') : 'none'}`;
  return climate.flatMap((kind) => [`in ${kind}`, `in ${kind} rule ${type}`, `in ${kind} ${head}`]);
}
