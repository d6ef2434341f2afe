// Other usual spellings of one listed name: articles apart, joined or left out, British and American endings, legal endings, umlauts.
// It knows orthography, not who is meant. Romanisations are the matter of spellings.ts.

import type { ActorKind } from '../../model/list';
import type { Phrase } from './phrase';

export type Variant = { words: string[]; mask: number; needsArticle?: boolean };

const ARTICLE = new Set(['al', 'el']);
const ABD = new Set('abdul abdel abdal abdol abd'.split(' '));
const LEGAL = new Set(
  'inc incorporated corp corporation co company ltd limited plc llc lp gmbh ag sa nv se spa oyj ab asa kk'.split(' '),
);
const PAIRS = new Map(
  (
    'defence defense,centre center,labour labor,programme program,harbour harbor,organisation organization,organisations organizations,mobilisation mobilization,' +
    'authorisation authorization,civilisation civilization,stabilisation stabilization,privatisation privatization,immunisation immunization,standardisation standardization,' +
    'colour color,honour honor,theatre theater,saint st,mount mt,fort ft,counterterrorism counter_terrorism,counterterror counter_terror,antiterrorism anti_terrorism,' +
    'kiev kyiv,kharkov kharkiv,lvov lviv,chernobyl chornobyl,bombay mumbai,calcutta kolkata,rangoon yangon,macau macao,teheran tehran,mossul mosul,kandahar qandahar'
  )
    .split(',')
    .flatMap((pair) => {
      const [one = '', other = ''] = pair.split(' ');
      return [[one, other] as const, [other, one] as const];
    }),
);
const NO_MASK = 0;

/** Words that a variant can start from: most names have none, and are done with at once. */
const TRIGGERS = new Set([...ARTICLE, ...ABD, ...LEGAL, ...PAIRS.keys(), 'counter', 'anti', 'the', 'and', 'city']);
const NONE: Variant[] = [];

/** Never the name itself. */
export function spellingVariants(spelled: Phrase, kind: ActorKind): Variant[] {
  if (spelled.articles === 0 && !spelled.writtenOut && !spelled.words.some((word) => TRIGGERS.has(word))) return NONE;
  return [
    ...(kind === 'place' && spelled.words.join(' ') === 'new york city' ? [{ words: ['new', 'york'], mask: 3 }] : NONE),
    ...articleVariants(spelled),
    ...abdVariants(spelled),
    ...pairVariants(spelled),
    ...(kind === 'person' || kind === 'place' ? NONE : endingVariants(spelled)),
    ...theVariants(spelled, kind),
    ...andVariants(spelled),
    ...(spelled.writtenOut ? [{ words: spelled.writtenOut, mask: spelled.mask }] : NONE),
  ];
}

/** `al-Aqabi` is also met as `Al Aqabi` and `Alaqabi`, and a listed `Al Aqabi` as the others. */
function articleVariants({ words, mask, articles }: Phrase): Variant[] {
  const found: Variant[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (articles & (1 << at)) {
      found.push(replaced(words, mask, at, 1, ['al', word]), replaced(words, mask, at, 1, [`al${word}`]));
    } else if (ARTICLE.has(word) && at + 1 < words.length) {
      const rest = replaced(words, mask, at, 2, [words[at + 1] ?? '']);
      found.push(replaced(words, mask, at, 2, [`${word}${words[at + 1]}`]), {
        ...rest,
        needsArticle: rest.words.length === 1,
      });
    }
  }
  return found;
}

/** `Abdul Mahdi`, `Abdel-Mahdi`, `Abdulmahdi`. */
function abdVariants({ words, mask }: Phrase): Variant[] {
  const at = words.findIndex((word) => ABD.has(word));
  const next = words[at + 1];
  if (at < 0 || !next) return [];
  return ['abdul', 'abdel'].flatMap((abd) => [
    ...(words[at] === abd ? [] : [replaced(words, mask, at, 2, [abd, next])]),
    replaced(words, mask, at, 2, [abd + next]),
  ]);
}

function pairVariants({ words, mask }: Phrase): Variant[] {
  const at = words.findIndex((word) => PAIRS.has(word));
  if (at < 0) return counterVariants(words, mask);
  const other = (PAIRS.get(words[at] ?? '') ?? '').split('_');
  return [replaced(words, mask, at, 1, other)];
}

/** `Counter-Terrorism` and `Counterterrorism`. */
function counterVariants(words: readonly string[], mask: number): Variant[] {
  const at = words.findIndex((word, place) => (word === 'counter' || word === 'anti') && place + 1 < words.length);
  return at < 0 ? [] : [replaced(words, mask, at, 2, [`${words[at]}${words[at + 1]}`])];
}

/** `Apple Inc.` is written `Apple`. */
function endingVariants({ words, mask }: Phrase): Variant[] {
  let end = words.length;
  while (end > 1 && LEGAL.has(words[end - 1] ?? '')) end--;
  return end === words.length ? [] : [{ words: words.slice(0, end), mask: mask & ((1 << end) - 1) }];
}

function theVariants({ words, mask }: Phrase, kind: ActorKind): Variant[] {
  if (words[0] !== 'the' || words.length < 2 || (words.length === 2 && kind === 'place')) return [];
  return words.length === 2 && (words[1] ?? '').length < 6 ? [] : [{ words: words.slice(1), mask: mask >>> 1 }];
}

/** `Smith & Wesson` has two words as compared. */
function andVariants({ words, mask }: Phrase): Variant[] {
  const at = words.indexOf('and');
  return at > 0 && words.length > 2 && at < words.length - 1 ? [replaced(words, mask, at, 1, [])] : [];
}

/** Words `at` to `at + count` give way to others, which keep the capital of the first. */
function replaced(words: readonly string[], mask: number, at: number, count: number, others: string[]): Variant {
  const isCapital = (mask & (1 << at)) !== 0;
  const before = mask & ((1 << at) - 1);
  const inner = isCapital ? ((1 << others.length) - 1) << at : NO_MASK;
  const after = (mask >>> (at + count)) << (at + others.length);
  return {
    words: [...words.slice(0, at), ...others, ...words.slice(at + count)],
    mask: (before | inner | after) & 0x7fff,
  };
}
