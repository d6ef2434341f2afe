// Tells what whoever writes the article says in their own voice: "I suspect", "it is easy to", "Nobody doubts", "Opinion: …". Knows words, not who found it.

import { overlaps, type Span } from '../model/span';
import type { Token } from '../text/tokens';
import type { RawAttribution } from './claim-tagger';
import { firstFrom, tokensWithin } from './tokens-within';

/** Whose voice an article is written in beside those it quotes. */
export type Voice = 'reporter' | 'publisher' | 'columnist';

/** A release speaks of its publisher as "we": there the publisher is the source. */
const isRelease = (text: string): boolean =>
  /\b(?:for immediate release|press release|joint statement|open letter)\b/i.test(text.slice(0, 2_000));

/** How bodies speak of themselves, and columnists seldom: "We call on", "We, the staff of". */
const OFFICIAL_WE =
  /\b[Ww]e (?:call (?:on|upon|for)|ask|urge|demand|appeal|welcome|condemn|deplore|regret|express|reiterate|reaffirm|stand by|acknowledge|recommend|announce|apologise|apologize|confirm)\b|\b[Ww]e, the\b/g;
const SAID_AS_BODY = 2;
const OPINION = /^[^\n]{0,40}\b(?:editorial|opinion|comment|our view|column)\b/i;

/** An organisation that publishes its own statement: "we" demand and regret, and there is no "I". */
const isStatement = (own: string): boolean =>
  !/\b(?:I|[Mm]y)\b/.test(own) && !OPINION.test(own) && (own.match(OFFICIAL_WE)?.length ?? 0) >= SAID_AS_BODY;

/** Words of the first and second person outside of quotations that make a text somebody's opinion, and in how many words one. */
const PERSONAL = 6;
const WORDS_EACH = 120;
const QUOTED = /["“][^"“”]{0,600}["”]/g;

/** Entries under the time of day: reporters who speak of themselves as "we". */
const isLiveBlog = (text: string): boolean => (text.match(/^[ \t]*\d{1,2}[:.]\d{2}\b/gm)?.length ?? 0) >= 2;

/** By how often the text says "I", "we" and "you" in its own voice. Linear in the text. */
export function voiceOf(text: string): Voice {
  if (isRelease(text)) return 'publisher';
  if (isLiveBlog(text)) return 'reporter';
  const own = text.replace(QUOTED, ' ');
  if (isStatement(own)) return 'publisher';
  const personal = own.match(/\b(?:I|[Ww]e|[Oo]ur|[Uu]s|[Mm]y|[Yy]ou|[Yy]our)\b/g)?.length ?? 0;
  const words = own.match(/\s+/g)?.length ?? 0;
  return personal >= PERSONAL && personal * WORDS_EACH >= words ? 'columnist' : 'reporter';
}

/** `tokens` of the paragraph, `quoted` its quotations: what stands in one is somebody else's voice. A publisher's "we" is a source. */
export function isOwnVoice(
  { source, cue, content }: RawAttribution,
  tokens: readonly Token[],
  quoted: readonly Span[],
  voice: Voice,
): boolean {
  const release = voice === 'publisher';
  const who = tokensWithin(tokens, source);
  const said = tokensWithin(tokens, cue);
  const at = (source[0] ?? cue[0])?.start ?? 0;
  if (quoted.some(({ start, end }) => start < at && at < end)) return false;
  const speaker = who.length > 0 ? who : tokensWithin(tokens, content.slice(0, 1)).slice(0, 2);
  return (
    isFirstPerson(who, release) ||
    isLabel(who, said) ||
    isNobody(speaker, said) ||
    isVerdict(who, said) ||
    isDeed(who, said, tokens) ||
    (voice === 'columnist' && !isReported(said, content, quoted))
  );
}

const REPORTS =
  /^(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|according|report(?:s|ed|ing)?|announc(?:e|es|ed|ing)|tweet(?:s|ed)?|wr(?:ite|ites|ote|iting)|post(?:s|ed)|claim(?:s|ed|ing)?|argu(?:e|es|ed|ing)|stat(?:es|ed)|den(?:y|ies|ied|ying)|accus(?:es|ed|ing)|blam(?:es|ed|ing)|warn(?:s|ed|ing)?|insist(?:s|ed|ing)?|admit(?:s|ted|ting)?|confirm(?:s|ed)?|declar(?:es|ed)|acknowledg(?:es|ed)|estimat(?:es|ed)|found|testif(?:ies|ied)|explain(?:s|ed)?|add(?:s|ed)|repl(?:ies|ied)|promis(?:es|ed)|conclud(?:es|ed)|predict(?:s|ed)?|reveal(?:s|ed)?|describ(?:es|ed)|call(?:s|ed)|sp(?:eaks?|oke|eaking)|maintain(?:s|ed)?|shows?|showed|puts?|lists?|listed|register(?:s|ed)|record(?:s|ed))$/;

/** In a column only what is plainly reported is somebody else's: "society chooses to believe" is the columnist's turn of phrase. */
const isReported = (said: readonly Token[], content: RawAttribution['content'], quoted: readonly Span[]): boolean =>
  quoted.some((quotation) => content.some((span) => overlaps(span, quotation))) ||
  (said.some(({ lower }) => REPORTS.test(lower)) && !said.some(({ lower }) => /^(?:not|never)$|n['’]t$/.test(lower)));

/** "I suspect", "the rest of us believe" */
function isFirstPerson(who: readonly Token[], release: boolean): boolean {
  const [only] = who;
  if (who.length === 1)
    return /^I(?:['’]\w+)?$/.test(only?.text ?? '') || (!release && /^(?:we(?:['’]\w+)?|us)$/.test(only?.lower ?? ''));
  return !release && who.length <= 5 && who.at(-2)?.lower === 'of' && who.at(-1)?.lower === 'us';
}

const LABEL =
  /^(?:opinion|opinions|comment|commentary|analysis|editorial|column|view|views|review|explainer|explained|exclusive|breaking|update|updated|live|video|watch|podcast|interview|factbox|timeline|letters?|perspective|essay|profile|obituary|recap|preview|photos|pictures|gallery|quiz|briefing|summary|correction|graphic|background|question|answer|q|a)$/;

/** "Opinion: …", "Our view: …" */
const isLabel = (who: readonly Token[], said: readonly Token[]): boolean => {
  const words = [...who, ...said].filter(({ text }) => text !== ':');
  const colon = said.at(-1)?.text === ':';
  return colon && words.length <= 3 && LABEL.test(words.at(-1)?.lower ?? '');
};

/** "To scrap the lane would be to admit that …" */
const isDeed = (who: readonly Token[], said: readonly Token[], tokens: readonly Token[]): boolean =>
  who.length > 0 &&
  tokens[firstFrom(tokens, who[0]?.start ?? 0) - 1]?.lower === 'to' &&
  /^(?:would|is|was|means|meant|might|could)$/.test(said[0]?.lower ?? '');

const THINKING =
  /^(?:doubts?|doubted|thinks?|thought|believes?|believed|knows?|knew|denies|deny|denied|disputes?|disputed|supposes?|imagines?|imagined|suggests?|suggested|pretends?|expects?|expected|seriously)$/;

/** "Nobody doubts that …" says that it is so. */
const isNobody = (who: readonly Token[], said: readonly Token[]): boolean =>
  who.length <= 2 &&
  /(?:^|-)(?:nobody|none|no-one|everybody|everyone|anyone|anybody)$/.test(who.map(({ lower }) => lower).join('-')) &&
  said.some(({ lower }) => THINKING.test(lower));

const VERDICT =
  /^(?:easy|easier|hard|harder|difficult|obvious|clear|true|tempting|odd|strange|ironic|telling|important|worth|fair|right|wrong|time|no|little|surprising|unsurprising|understandable|impossible|absurd|sad|good|bad|better|best)$/;

/** "It is easy to make fun of", "It seems obvious that": the writer's judgement, and nobody else's. */
function isVerdict(who: readonly Token[], said: readonly Token[]): boolean {
  const words = [...who, ...said].map(({ lower }) => lower);
  return (
    words[0] === 'it' &&
    /^(?:is|was|seems|seemed|appears|would|may|might)$/.test(words[1] ?? '') &&
    words.slice(2, 5).some((word) => VERDICT.test(word))
  );
}
