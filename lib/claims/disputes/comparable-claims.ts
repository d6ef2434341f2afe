// Prepares claims for comparison: which of them assert something, and which words the whole article is about and so tie no two claims together.

import type { Token } from '../../text/tokens';
import { verbOf } from '../rules/verbs';
import type { Frame } from '../rules/verbs-table';
import type { Proposition } from './proposition';

/** A word in this share of an article's claims, and in this many, is what the article is about. */
const COMMON_SHARE = 0.25;
const COMMON_CLAIMS = 4;

/** The claims without the words that most of them share. */
export function withoutCommonplaces(propositions: readonly Proposition[]): Proposition[] {
  const counts = new Map<string, number>();
  for (const { stems, groups } of propositions)
    for (const word of new Set([...stems.keys(), ...groups.keys()])) counts.set(word, (counts.get(word) ?? 0) + 1);
  const common = (word: string): boolean => {
    const count = counts.get(word) ?? 0;
    return count >= COMMON_CLAIMS && count > propositions.length * COMMON_SHARE;
  };
  return propositions.map((claim) => ({
    ...claim,
    topical: new Set([...claim.stems.keys(), ...claim.groups.keys()].filter((word) => !common(word))),
  }));
}

const ASSERTING: readonly Frame[] = ['speech', 'tell', 'quote', 'evidence', 'accuse', 'call', 'mental', 'figure'];
const HANDED_ON =
  /^(?:according|reportedly|allegedly|purportedly|supposedly|believed|thought|said|understood|suspected|:|testimon(?:y|ies)|claims?|statements?|reports?|allegations?|accusations?|view|words|account|version|rumou?rs?|den(?:y|ies|ied|ying)|reject(?:s|ed|ing)|dismiss(?:es|ed|ing)|refut(?:es|ed|ing)|spoke|speaks)$/;

/** What a verb that no table knows must have for its object to be something said. */
const isClause = (tokens: readonly Token[]): boolean =>
  /^(?:that|“|"|''|‘)$/.test(tokens[0]?.text ?? '') ||
  tokens.some(({ lower }) => /^(?:is|are|was|were|has|have|had|will|would|did|does|could|can)$/.test(lower));

/** Verbs that say something only now and then: what follows them in a claim is said. */
const POINTING =
  /^(?:point(?:s|ed|ing)?|allow(?:s|ed)|accept(?:s|ed)|detect(?:s|ed)|certif(?:y|ies|ied)|credit(?:s|ed)|locat(?:es|ed)|exclud(?:es|ed)|lays?|laid|went|goes|adamant|explicit|clear|presented|issued|refer(?:s|red)?|word|speculation|talk|speaking|speaks?|spoken?|has|have|had|bears?|bore|contain(?:s|ed)|exaggerat(?:es|ed)|rated|ranked|hesitate|distanc(?:es|ed|ing))$/;

/** A cue that no table knows for one: "entered the hillside", mostly a verb of what was done. */
export const isUnheardOf = ({ cue }: Pick<Proposition, 'cue'>): boolean =>
  cue.length > 0 &&
  !cue.some(({ lower }) => HANDED_ON.test(lower) || POINTING.test(lower) || (verbOf(lower)?.frames.size ?? 0) > 0);

/** States, thinks, shows or accuses; wanting, supporting and praising give no account of what is so. */
export function asserts({ cue, tokens }: Proposition): boolean {
  if (cue.length === 0) return true;
  const frames = cue.map(({ lower }) => verbOf(lower)?.frames).filter((found) => found && found.size > 0);
  return (
    (frames.length === 0 && isClause(tokens)) ||
    cue.some(({ lower }) => HANDED_ON.test(lower)) ||
    frames.some((found) => ASSERTING.some((frame) => found?.has(frame)))
  );
}

const KEEPS_SILENT = /^(?:declin(?:e|es|ed|ing)|refus(?:e|es|ed|ing))$/;
const SAYS_NOT = /^not$|n['’]t$/;
const SPEAKING =
  /^(?:comment|commented|say|answer|answered|respond|responded|reply|replied|discuss|elaborate|specify|confirm|disclose|name|identify|give|provide|react|speculate|be|speak|talk)$/;
const UP_TO_SPEAKING = 4;

/** "Declined to comment", "did not say who", "would not be drawn": no account, whatever another says. */
export function isSilence({ cue, tokens }: Pick<Proposition, 'cue' | 'tokens'>): boolean {
  const said = [...cue, ...tokens.slice(0, UP_TO_SPEAKING)].map(({ lower }) => lower);
  const at = said.findIndex((word, place) => place < cue.length && (KEEPS_SILENT.test(word) || SAYS_NOT.test(word)));
  const withheld = said.slice(at + 1, at + 1 + UP_TO_SPEAKING).find((word) => word !== 'to' && word !== 'immediately');
  return at >= 0 && withheld !== undefined && SPEAKING.test(withheld);
}

const UNREAL = /^(?:might|may|could)$/;
/** Nobody in particular, and the reader. */
const ANYBODY = /^(?:few|someone|somebody|anyone|anybody|everyone|everybody|nobody|you)$/;

/** "Few would argue", "you might have read": a writer's turn of phrase, nobody's account. */
export const isTurnOfPhrase = (cue: readonly Token[], source: readonly Token[]): boolean =>
  UNREAL.test(cue[0]?.lower ?? '') || (source.length === 1 && ANYBODY.test(source[0]?.lower ?? ''));
