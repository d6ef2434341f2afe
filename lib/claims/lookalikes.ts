// Tells what only looks like an attribution: greetings, questions put to the reader, "according to plan". Knows words, not who found it.

import type { Span } from '../model/span';
import type { Token } from '../text/tokens';
import type { RawAttribution } from './claim-tagger';
import { isUnheardOf } from './disputes/comparable-claims';
import { firstFrom, tokensWithin } from './tokens-within';

/** `tokens` and `sentences` of the attribution's paragraph, sorted. */
export function isLookalike(
  { source, cue, content }: RawAttribution,
  tokens: readonly Token[],
  sentences: readonly Span[],
): boolean {
  const said = tokensWithin(tokens, cue);
  const what = tokensWithin(tokens, content);
  const who = tokensWithin(tokens, source);
  return (
    isName(said, tokens) ||
    isSummons(said, tokens) ||
    isSemblance(said, who, what) ||
    isBare(said) ||
    isCutOff(what) ||
    isGreeting(said, what) ||
    isCardShown(said, what) ||
    isAgainst(said, what) ||
    isToPlan(said, tokens) ||
    isAskedAside(said, who) ||
    isEmbeddedQuestion(who, tokens) ||
    isNameKept(who) ||
    (who.length === 0 && isUnheardOf({ cue: said })) ||
    isDateline(said, who, what, tokens) ||
    isQuestion(said, who, tokens, sentences)
  );
}

/** "known by its French initials", "known as the Wolf", "better known for its wine" */
function isName(cue: readonly Token[], tokens: readonly Token[]): boolean {
  const last = cue.at(-1);
  if (!last || !/^(?:known|called|named|nicknamed|dubbed)$/.test(last.lower)) return false;
  const before = tokens[firstFrom(tokens, last.start) - 1]?.lower ?? '';
  const after = tokens[firstFrom(tokens, last.end)]?.lower ?? '';
  return (
    /^(?:by|as|for|locally)$/.test(after) &&
    /^(?:,|also|better|best|widely|locally|commonly|formerly|is|was|are|were)$/.test(before)
  );
}

/** "an accountant called by the prosecution" */
const isSummons = (cue: readonly Token[], tokens: readonly Token[]): boolean =>
  cue.length === 1 && cue[0]?.lower === 'called' && tokens[firstFrom(tokens, cue[0].end)]?.lower === 'by';

/** "in which he appeared to thank her": the writer's impression, and nothing that he says. */
const isSemblance = (cue: readonly Token[], source: readonly Token[], content: readonly Token[]): boolean =>
  cue.length === 1 &&
  source.length > 0 &&
  /^(?:appear|seem)(?:s|ed)?$/.test(cue[0]?.lower ?? '') &&
  content[0]?.lower === 'to';

/** "was later": no verb that says anything. */
const isBare = (cue: readonly Token[]): boolean =>
  cue.length > 0 && cue.every(({ lower }) => /^(?:is|are|was|were|be|been|later|then|also|now|still|not)$/.test(lower));

/** "warns | of": what is said did not get in. */
const isCutOff = (content: readonly Token[]): boolean =>
  content.length > 0 && content.every(({ lower }) => /^(?:of|about|for|to|on|in|at|with|over|the|a|an)$/.test(lower));

/** "said goodbye", "said a prayer" */
const isGreeting = (cue: readonly Token[], content: readonly Token[]): boolean =>
  cue.some(({ lower }) => /^(?:say|says|said|saying)$/.test(lower)) &&
  content
    .slice(0, content.length <= 3 ? 3 : 1)
    .some(({ lower }) => /^(?:goodbye|hello|farewell|prayers?|mass|grace|thanks|sorry)$/.test(lower)) &&
  !content.some(({ text }) => /^["“‘']$/.test(text));

/** "showed Nowak a yellow card" */
const isCardShown = (cue: readonly Token[], content: readonly Token[]): boolean =>
  cue.some(({ lower }) => /^(?:show|shows|showed|shown)$/.test(lower)) &&
  content
    .slice(0, 8)
    .some(({ lower }, at) => lower === 'card' && /^(?:red|yellow)$/.test(content[at - 1]?.lower ?? ''));

/** "testified against him" tells of no words. */
const isAgainst = (cue: readonly Token[], content: readonly Token[]): boolean =>
  /^testif/.test(cue.at(-1)?.lower ?? '') && /^(?:against|for|before)$/.test(content[0]?.lower ?? '');

const NO_SPEAKERS =
  /^(?:plan|plans|schedule|custom|tradition|taste|size|rank|age|need|needs|protocol|legend|type|height|weight|ability|season|circumstances|availability|preference)$/;

/** "According to plan, …" */
function isToPlan(cue: readonly Token[], tokens: readonly Token[]): boolean {
  const to = cue.findIndex(({ lower }) => lower === 'according') + 1;
  const after = firstFrom(tokens, cue[to]?.end ?? 0);
  return (
    cue[to]?.lower === 'to' &&
    NO_SPEAKERS.test(tokens[after]?.lower ?? '') &&
    !/^\p{L}/u.test(tokens[after + 1]?.text ?? '')
  );
}

/** "Asked whether he would resign, he left": whoever asked is no matter. */
const isAskedAside = (cue: readonly Token[], source: readonly Token[]): boolean =>
  source.length === 0 && cue.length === 1 && /^(?:asked|questioned|pressed)$/.test(cue[0]?.lower ?? '');

const ASKS =
  /^(?:of|on|about|over|or|ask|asks|asked|asking|know|knows|knew|known|see|clear|unclear|say|decide|decides|wonder|wonders|question|matter|depends?|depending)$/;

/** "a matter of who is asked", "nobody knows who ordered it": a question, not somebody who speaks. */
function isEmbeddedQuestion(source: readonly Token[], tokens: readonly Token[]): boolean {
  const [who] = source;
  if (source.length !== 1 || !who || !/^(?:who|whoever|which|what)$/.test(who.lower)) return false;
  return ASKS.test(tokens[firstFrom(tokens, who.start) - 1]?.lower ?? '');
}

/** "NAGPUR: The toll rose to nine …": where it was written, and a report behind it; not a turn of an interview. */
const isDateline = (
  cue: readonly Token[],
  source: readonly Token[],
  content: readonly Token[],
  tokens: readonly Token[],
): boolean =>
  cue.length === 1 &&
  cue[0]?.text === ':' &&
  source[0] !== undefined &&
  source[0] === tokens[0] &&
  source.every(({ text }) => !/\p{Ll}/u.test(text)) &&
  content.length >= SHORTEST_REPORT &&
  !content.some(({ lower }) => /^(?:i|we|you|my|our|your|me|us|["“?])$/.test(lower));

const SHORTEST_REPORT = 10;

/** "whose names are withheld": nothing that they say. */
const isNameKept = ([whose, what]: readonly Token[]): boolean =>
  whose?.lower === 'whose' && /^(?:names?|identit(?:y|ies))$/.test(what?.lower ?? '');

/** "Who said that …?", "What did he say …?" */
function isQuestion(
  cue: readonly Token[],
  source: readonly Token[],
  tokens: readonly Token[],
  sentences: readonly Span[],
): boolean {
  const verb = cue[0];
  const sentence = verb && sentences.find(({ start, end }) => start <= verb.start && verb.start < end);
  if (!sentence) return false;
  const first = tokens[firstFrom(tokens, sentence.start)];
  const asks = /^(?:who|what|why|how|when|where|which|did|does|do|has|have)$/.test(first?.lower ?? '');
  const last = tokens[firstFrom(tokens, sentence.end) - 1];
  return (
    asks && last?.text === '?' && (source.length === 0 || source[0]?.start === first?.start || source.length === 1)
  );
}
