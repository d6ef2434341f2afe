// Carries "of them" in "one of them" back to the people it is a part of. Looks at earlier claims and plural nouns; knows no grammar.

import type { SourceType } from '../../model/reading';
import type { Span } from '../../model/span';
import type { Token } from '../../text/tokens';
import type { RawAttribution } from '../claim-tagger';
import { firstFrom } from '../tokens-within';
import { isPluralNoun } from './main-part';
import { isPersonWord } from './person-words';
import type { Referent } from './referents';
import type { ResolvedSource, SourceContext } from './resolved-source';
import { singular } from './singular';

const PEOPLE_BACK = 40;
const SOURCES_BACK = 3;

/** "Of them", "of those": people who spoke a moment ago, else people spoken of. No body has parts that speak. */
export function wholeOf(
  pronoun: Token,
  raw: readonly RawAttribution[],
  before: readonly ResolvedSource[],
  context: SourceContext,
): Referent | undefined {
  for (let at = before.length - 1; at >= Math.max(0, before.length - SOURCES_BACK); at--) {
    const source = raw[at]?.source[0];
    const earlier = before[at];
    if (!source || !earlier?.speaker || source.start >= pronoun.start) continue;
    if (isPluralNoun(context.tokensIn([earlier.referent ?? source])) && PEOPLE.has(earlier.type))
      return { span: source, attribution: at };
  }
  return peopleBefore(pronoun, context);
}

/** Kinds of source that a plural makes people. */
const PEOPLE: ReadonlySet<SourceType> = new Set([
  'official',
  'witness',
  'observers',
  'person',
  'public',
  'unnamed',
  'institution',
]);

/** "Police held three men … | One of them": the last people spoken of in the plural, whether they said anything or not. */
function peopleBefore(pronoun: Token, { tokens }: Pick<SourceContext, 'tokens'>): { span: Span } | undefined {
  const from = firstFrom(tokens, pronoun.start) - 1;
  for (let at = from - 1; at >= Math.max(0, from - PEOPLE_BACK); at--) {
    const token = tokens[at] as Token;
    const one = singular(token.lower);
    if (one === token.lower || !isPersonWord(one)) continue;
    let first = at;
    while (
      first > 0 &&
      at - first < 4 &&
      /^\p{L}|^\d/u.test(tokens[first - 1]?.text ?? '') &&
      !EDGE.test(tokens[first - 1]?.lower ?? '')
    ) {
      first--;
      if (OPENS.test(tokens[first]?.lower ?? '')) break;
    }
    return { span: { start: tokens[first]?.start ?? token.start, end: token.end } };
  }
  return undefined;
}

const EDGE =
  /^(?:of|for|in|at|on|to|from|by|with|and|or|that|said|says|were|was|are|is|had|have|has|who|which|when|as)$/;
const OPENS =
  /^(?:the|these|those|two|three|four|five|six|seven|eight|nine|ten|several|some|many|its|their|his|her|\d+)$/;
