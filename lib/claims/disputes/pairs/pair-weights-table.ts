// Weights of the features of a pair, in their order: for standing against each other, for telling one account. Written by tests/training/disputes/train.ts.

export const PAIR_WEIGHTS: readonly (readonly [against: number, alike: number])[] = [
  [-0.21, -0.2], // bias
  [1.11, 0.27], // same sentence
  [0.53, 0.4], // same paragraph
  [-0.18, -0.29], // next paragraph
  [-0.14, -0.1], // second next paragraph
  [-0.18, -0.08], // paragraphs apart
  [0.2, 0.07], // next claim
  [0.4, 0.02], // second next claim
  [0.29, 0.06], // three or four claims on
  [0.56, 0.38], // first in the headline
  [-0.22, 0.02], // first in the lead
  [-1.58, -1.99], // both in the headline
  [-0.22, 0.1], // one side
  [0.19, -0.06], // one side, near
  [0.07, 0.07], // nobody named
  [0.3, 0.13], // two sides, same paragraph
  [-0.02, -0.06], // two sides, near
  [-0.17, -0.21], // speakers between
  [0.04, -0.32], // nobody else between
  [0.09, -0.01], // first speaks of the second
  [0.26, -0.02], // second speaks of the first
  [0.3, -0.18], // parties
  [-0.63, 0.64], // both parties
  [0.18, -0.11], // officials
  [0.01, -0.07], // institutions
  [0.07, 0.31], // persons
  [-0.09, 0.28], // witnesses
  [-0.14, 0.06], // observers
  [-0.11, 0.27], // documents
  [0.22, 0.54], // unnamed sources
  [-0.32, 0.32], // same kind of source
  [0.35, -0.16], // official and witness
  [0.01, 0.02], // shared words
  [0.42, 0.26], // any shared word
  [-0.02, 0.09], // shared words for their length
  [-0.11, -0.03], // shared words with headline or lead
  [0.02, 0.04], // shared happening
  [0.22, 0.04], // other place
  [-1.62, 0.6], // one inside the other
  [0.05, 0.04], // negated once
  [0.17, -0.12], // negated once, shared words
  [0.45, -0.18], // numbers
  [0.45, -1.26], // other number of the same
  [-0.77, -0.52], // shortness of the first
  [-0.3, -0.94], // shortness of the second
  [0.52, 0.5], // second rejects
  [0.66, 0.16], // first rejects
  [0.18, -0.59], // second rejects, near
  [-0.38, 0.61], // first rejects, near
  [0.14, -0.48], // second rejects whoever was heard last
  [0.11, -0.72], // second answers, near
  [0.23, -0.83], // second opens with a contrast, near
  [0.08, -0.08], // second takes an account up, near
  [0.14, 0.3], // second adds
  [-1.21, -0.82], // second adds, one side
  [0.44, -0.68], // first accuses the second
  [0.25, 0.34], // first hedged
  [0.06, 0.44], // second hedged
  [-0.64, -0.46], // first predicts
  [-0.87, -0.69], // second predicts
  [-0.03, -0.24], // both assert
  [0.35, 0.26], // first without cue
  [0.62, 0.67], // second without cue
  [0.18, 0.54], // first about an account
  [0.21, 0.02], // second about an account
  [0.1, 0.23], // first: deny
  [-0.08, 0.05], // second: deny
  [-0.35, 0.03], // first: doubt
  [0.3, 0.7], // second: doubt
  [0.16, 0.17], // first: answer
  [0.74, 0.88], // second: answer
  [-0.19, 0.1], // first: accuse
  [-0.59, -0.23], // second: accuse
  [-0.06, 0.5], // first: criticise
  [-0.07, 0.2], // second: criticise
  [-0.91, 0.09], // first: admit
  [-0.05, 0.51], // second: admit
  [-0.59, -0.29], // first: confirm
  [-0.62, 0.08], // second: confirm
  [-0.34, 0.43], // first: correct
  [0.65, 0.54], // second: correct
  [0.54, 0.29], // first: claim
  [0.14, -0.02], // second: claim
  [-1.1, -0.97], // first: ask
  [-1.47, -1.3], // second: ask
  [-1.27, -0.82], // first: promise
  [-0.99, -1.06], // second: promise
  [-2.43, -2.04], // first: refuse
  [-2.33, -2.03], // second: refuse
  [-0.62, -0.42], // first: praise
  [-1.03, -0.36], // second: praise
  [-0.06, -0.2], // first: announce
  [-0.49, -0.43], // second: announce
  [-0.1, 0.01], // first: explain
  [-0.25, -0.12], // second: explain
  [-0.35, -0.21], // first: think
  [-0.39, -0.42], // second: think
  [-0.34, 0.1], // first: show
  [0.24, 0.5], // second: show
  [0.42, 0.13], // first: count
  [0.29, 0.29], // second: count
  [0.98, -0.45], // any rule
  [0.63, -0.2], // several rules
  [0.04, 0.25], // first against another
  [-0.03, 0.18], // second against another
  [0.46, -0.26], // second with the foe of the first
  [0.57, -0.88], // first with the foe of the second
  [-0.23, 0.21], // one side, first against another
  [-0.62, 0.2], // one side, second against another
  [-0.11, -0.45], // rule: denial
  [-0.32, 0.21], // rule: contrast
  [0.11, 0.82], // rule: number
  [0.04, -0.5], // rule: polarity
  [-0.44, 0.47], // rule: agent
  [0.91, -0.59], // rule: cause
  [0.27, -0.11], // rule: exclusivity
  [0.6, 1.52], // quarrelsome claims
  [0.39, 0.55], // conflicts by rule
  [0.37, 0.04], // words for a quarrel
  [-1.48, -1.43], // speakers
  [-0.08, 0.05], // first: all quoted
  [-0.06, 0.18], // second: all quoted
  [0.31, 0.02], // first: words quoted
  [0.38, 0.27], // second: words quoted
  [-0.09, 0.06], // first: by a pronoun
  [0.04, -0.08], // second: by a pronoun
  [-0.42, -0.33], // first: without source
  [-0.32, -0.56], // second: without source
  [0.32, 0.38], // first: opens with a rejection
  [0.11, 0.18], // second: opens with a rejection
  [-0.22, -0.1], // first: slights
  [0.28, 0.33], // second: slights
  [0.03, 0.1], // first: negated
  [0.08, 0.08], // second: negated
  [-0.11, 0.06], // first: number
  [-0.2, -0.03], // second: number
  [-0.13, -0.05], // first: dead or hurt
  [0.19, 0.35], // second: dead or hurt
  [-0.25, -0.28], // first: toll
  [-0.65, -0.5], // second: toll
  [-0.1, 0.06], // first: goes on
  [-0.05, -0.01], // second: goes on
  [0.45, 2.19], // first: question
  [1.83, 1.69], // second: question
  [-1.81, -1.98], // first: place in the article
  [-1.77, -2.13], // second: place in the article
  [0.18, 0.27], // first: plainly said
  [0.18, 0.31], // second: plainly said
  [-0.01, 0.08], // first: according to
  [-0.24, -0.24], // second: according to
  [0.19, 0.2], // first: cause
  [0.16, 0.16], // second: cause
  [0.37, 0.12], // first: doer
  [0.15, 0.03], // second: doer
  [-0.33, -0.03], // first: we or I
  [-0.21, -0.07], // second: we or I
  [-0.26, 0.35], // first: sentence opens with but
  [0.45, 0.43], // second: sentence opens with but
  [-0.19, -0.4], // first: handed on by nobody
  [-0.76, -0.78], // second: handed on by nobody
  [-0.1, -0.12], // first: signals
  [-0.03, -0.15], // second: signals
  [-1.66, -1.07], // first: unverified
  [-0.91, -0.88], // second: unverified
  [-0.53, -0.03], // one speaker
  [-0.18, -0.13], // one side, next claim
  [0.01, 0.77], // one side, same paragraph
  [-0.81, -0.26], // one side, same sentence
  [-0.06, -0.21], // one side, next sentence
  [0.14, 0.12], // one side, next claim by a pronoun
  [-2.54, -0.35], // one side, second turns
  [-0.57, 0.77], // one side, first rejects
  [0.09, 0.31], // one side, second rejects
  [-0.28, -0.1], // one side, first opens with a rejection
  [0.13, 0.09], // one side, far
  [0.01, -0.06], // one side, shared words
  [0.26, -0.03], // two sides, next claim
  [0.24, 0.22], // two sides, next sentence
  [-0.16, -0.13], // two sides, next paragraph
  [-0.09, -0.07], // two sides, second opens with a rejection
  [0.14, 0.04], // two sides, second slights
  [0.02, -0.02], // two sides, shared words
  [0.64, 0.12], // second rejects what the first accuses of
  [-0.02, -0.11], // two sides: official, official
  [-0.02, -0.29], // two sides: official, institution
  [0.42, -0.41], // two sides: official, person
  [0.25, -0.16], // two sides: official, witness
  [0.39, 0.09], // two sides: official, observers
  [0.17, -0.18], // two sides: official, document
  [-0.01, -0.17], // two sides: institution, institution
  [0.13, -0.17], // two sides: institution, person
  [0.3, 0.31], // two sides: institution, witness
  [0.05, 0.06], // two sides: institution, observers
  [0.14, -0.27], // two sides: institution, document
  [1.33, 0.23], // two sides: person, person
  [0.37, 0.25], // two sides: person, witness
  [0.26, 0.14], // two sides: person, observers
  [0.41, -0.27], // two sides: person, document
  [-0.43, 0.4], // two sides: witness, witness
  [-0.25, 0.4], // two sides: witness, observers
  [0.33, 0.45], // two sides: witness, document
  [0.66, -0.03], // two sides: observers, observers
  [-0.36, 0.06], // two sides: observers, document
  [1.02, -0.19], // two sides: document, document
  [0.05, 0.05], // shared words of their sentences
  [0.06, 0.04], // shared words of their paragraphs
  [0.09, 0.08], // shared words with the sentence before the second
  [-0.21, -0.17], // sentences without claims between
  [0.14, 0.17], // shared words, far
  [0.07, 0.24], // many shared words
  [-0.25, 0.11], // shared words with the headline
  [-0.9, -0.77], // headline and lead
  [-0.21, -0.33], // shared names
  [0.03, -0.17], // share of the article between
  [2.73, 1.98], // quarrelsome claims, near
  [0.43, 0.95], // two tolls
  [0.11, -0.0], // two causes
  [-0.1, -0.08], // two doers
  [-0.02, -0.2], // same number of the same
];
