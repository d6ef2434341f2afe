// How firmly a claim is put, from its cue and the signals in its scope. Knows no sources and no other claims.

import type { Certainty, Signal } from '../../model/reading';
import type { Token } from '../../text/tokens';

const DENYING = /^(?:den(?:y|ies|ied|ying|ials?)|disown(?:s|ed|ing)?|disavow(?:s|ed|ing)?)$/;
/** These reject plans and offers as well as claims: only with a claim, or the word for one, behind them are they denials. */
const REJECTING =
  /^(?:reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:e|es|ed|ing)|rebut(?:s|ted|ting)?|disput(?:e|es|ed|ing)|contest(?:s|ed|ing)?|contradict(?:s|ed|ing)?|laugh(?:s|ed|ing)?)$/;
const CLAIMED =
  /^(?:that|it|this|them|claims?|allegations?|accusations?|charges?|reports?|suggestions?|assertions?|account|version|story|theory|rumou?rs?|criticism|figures?|findings?|number|numbers|toll|statement|points|having|characterization|notion|idea|talk|conclusions?|narrative|testimony|explanation|recollection|protest|what|any|link|links|responsibility|involvement|blame|wrongdoing|role|idea|interpretation|assessment)$/;
/** These doubt, and deny only an account by name. */
const DOUBTING = /^(?:question(?:s|ed|ing)?|challeng(?:e|es|ed|ing)|doubt(?:s|ed|ing)?)$/;
const ACCOUNT =
  /^(?:claims?|allegations?|accusations?|account|version|story|explanation|figures?|toll|findings?|narrative|testimony|statement|conclusions?)$/;
/** Denied, but not as a claim. */
const GRANTED =
  /^(?:bail|access|entry|visa|visas|permission|appeal|request|boarding|asylum|parole|treatment|service|services|promotion|leave|credit|motion)$/;

function denies(cue: readonly string[], content: readonly string[]): boolean {
  if (cue.some((word) => DENYING.test(word))) return !content.slice(0, 4).some((word) => GRANTED.test(word));
  if (cue.some((word) => DOUBTING.test(word))) return content.slice(0, 5).some((word) => ACCOUNT.test(word));
  return cue.some((word) => REJECTING.test(word)) && content.slice(0, 9).some((word) => CLAIMED.test(word));
}

const PREDICTING =
  /^(?:predict|forecast|expect|vow|pledge|promise|plan|intend|threaten|project|anticipate|hope|aim|seek|want)(?:s|ed|ned|ing|ning)?$/;
const THINKING =
  /^(?:believ(?:e|es|ed|ing)|thinks?|thought|suspect(?:s|ed)?|fears?|feared|assum(?:e|es|ed)|guess(?:es|ed)?|speculat(?:e|es|ed|ing)|suggest(?:s|ed|ing)?|hint(?:s|ed|ing)?|seem(?:s|ed)?|appear(?:s|ed)?|doubt(?:s|ed)?|wonder(?:s|ed)?|jok(?:e|es|ed|ing))$/;

/** "declined to comment", "would not say whether": neither a denial nor a forecast, whatever it is about. */
const keepsSilent = (cue: readonly string[], negated: boolean): boolean =>
  cue.some((word) => /^(?:declin|refus)(?:e|es|ed|ing)$/.test(word)) ||
  (cue.includes('no') && cue.includes('comment')) ||
  (negated &&
    cue.some((word) =>
      /^(?:say|comment|commented|confirm|answer|answered|respond|responded|reply|explain|elaborate|name|identify|deny)$/.test(
        word,
      ),
    ));

export type CertaintyInput = {
  cue: readonly Token[];
  content: readonly Token[];
  /** Signals in this claim's own scope. */
  signals: readonly Signal[];
  /** Nobody is named. */
  sourceless: boolean;
  /** A passive or an adverb that hands the claim on: "is believed to", "reportedly". */
  handedOn: boolean;
};

export function certaintyOf({ cue, content, signals, sourceless, handedOn }: CertaintyInput): Certainty {
  const words = cue.map((token) => token.lower);
  // "neither confirmed nor denied", "would not confirm or deny"
  const leftOpen = words.some((word) => /^confirm/.test(word));
  const negated = leftOpen || words.some((word) => /^(?:not|never)$/.test(word) || /n['’]t$/.test(word));
  if (
    !negated &&
    denies(
      words,
      content.map((token) => token.lower),
    )
  )
    return 'denied';
  if (sourceless && handedOn) return 'reported-hedged';
  if (keepsSilent(words, negated)) return 'asserted';
  const inContent = (signal: Signal): boolean => content.some((token) => token.start === signal.start);
  const hedges = signals.filter((signal) => signal.kind === 'hedge' || signal.kind === 'unverified');
  if (hedges.length > 0 || words.some((word) => THINKING.test(word))) return 'hedged';
  if (
    words.some((word) => PREDICTING.test(word)) ||
    content[0]?.lower === 'to' ||
    signals.some((signal) => signal.kind === 'prediction' && inContent(signal))
  )
    return 'predicted';
  return 'asserted';
}
