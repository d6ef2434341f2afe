// Weights of the features of a pair, in their order: for standing against each other, for telling one account. Written by tests/training/disputes/train.ts.

export const PAIR_WEIGHTS: readonly (readonly [against: number, alike: number])[] = [
  [-0.04, -0.25], // bias
  [1.12, 0.25], // same sentence
  [0.53, 0.4], // same paragraph
  [-0.19, -0.29], // next paragraph
  [-0.13, -0.1], // second next paragraph
  [-0.18, -0.08], // paragraphs apart
  [0.18, 0.08], // next claim
  [0.39, 0.02], // second next claim
  [0.29, 0.06], // three or four claims on
  [0.56, 0.37], // first in the headline
  [-0.21, 0.01], // first in the lead
  [-1.57, -1.97], // both in the headline
  [-0.23, 0.12], // one side
  [0.15, -0.0], // one side, near
  [0.0, 0.06], // nobody named
  [0.3, 0.13], // two sides, same paragraph
  [-0.02, -0.06], // two sides, near
  [-0.17, -0.22], // speakers between
  [0.06, -0.31], // nobody else between
  [0.1, -0.06], // first speaks of the second
  [0.27, -0.04], // second speaks of the first
  [0.31, -0.18], // parties
  [-0.6, 0.64], // both parties
  [0.11, -0.11], // officials
  [-0.02, -0.1], // institutions
  [-0.03, 0.35], // persons
  [-0.0, 0.25], // witnesses
  [-0.18, 0.09], // observers
  [-0.15, 0.25], // documents
  [0.15, 0.44], // unnamed sources
  [-0.37, 0.33], // same kind of source
  [0.27, -0.13], // official and witness
  [0.02, 0.02], // shared words
  [0.41, 0.26], // any shared word
  [-0.04, 0.09], // shared words for their length
  [-0.12, -0.03], // shared words with headline or lead
  [-0.0, 0.04], // shared happening
  [0.2, 0.05], // other place
  [-1.64, 0.64], // one inside the other
  [0.05, 0.04], // negated once
  [0.17, -0.11], // negated once, shared words
  [0.49, -0.18], // numbers
  [0.58, -0.81], // other number of the same
  [-0.79, -0.51], // shortness of the first
  [-0.27, -0.92], // shortness of the second
  [0.51, 0.49], // second rejects
  [0.65, 0.16], // first rejects
  [0.21, -0.59], // second rejects, near
  [-0.38, 0.6], // first rejects, near
  [0.13, -0.49], // second rejects whoever was heard last
  [0.11, -0.72], // second answers, near
  [0.21, -0.81], // second opens with a contrast, near
  [0.08, -0.07], // second takes an account up, near
  [0.13, 0.28], // second adds
  [-1.14, -0.83], // second adds, one side
  [0.43, -0.68], // first accuses the second
  [0.28, 0.33], // first hedged
  [0.04, 0.42], // second hedged
  [-0.64, -0.45], // first predicts
  [-0.9, -0.69], // second predicts
  [-0.03, -0.24], // both assert
  [0.34, 0.27], // first without cue
  [0.6, 0.62], // second without cue
  [0.17, 0.53], // first about an account
  [0.2, -0.0], // second about an account
  [0.11, 0.25], // first: deny
  [-0.09, 0.05], // second: deny
  [-0.34, 0.01], // first: doubt
  [0.31, 0.69], // second: doubt
  [0.18, 0.19], // first: answer
  [0.73, 0.89], // second: answer
  [-0.18, 0.11], // first: accuse
  [-0.61, -0.23], // second: accuse
  [-0.08, 0.5], // first: criticise
  [-0.06, 0.21], // second: criticise
  [-0.92, 0.1], // first: admit
  [-0.03, 0.5], // second: admit
  [-0.57, -0.32], // first: confirm
  [-0.61, 0.06], // second: confirm
  [-0.31, 0.44], // first: correct
  [0.63, 0.55], // second: correct
  [0.55, 0.29], // first: claim
  [0.14, -0.0], // second: claim
  [-1.11, -0.99], // first: ask
  [-1.47, -1.32], // second: ask
  [-1.25, -0.83], // first: promise
  [-0.97, -1.07], // second: promise
  [-2.45, -2.04], // first: refuse
  [-2.32, -2.02], // second: refuse
  [-0.62, -0.4], // first: praise
  [-1.02, -0.34], // second: praise
  [-0.04, -0.16], // first: announce
  [-0.48, -0.4], // second: announce
  [-0.1, 0.03], // first: explain
  [-0.25, -0.1], // second: explain
  [-0.36, -0.22], // first: think
  [-0.4, -0.41], // second: think
  [-0.34, 0.08], // first: show
  [0.23, 0.49], // second: show
  [0.43, 0.1], // first: count
  [0.3, 0.28], // second: count
  [1.0, -0.49], // any rule
  [0.65, -0.21], // several rules
  [0.04, 0.27], // first against another
  [-0.05, 0.23], // second against another
  [0.45, -0.25], // second with the foe of the first
  [0.56, -1.01], // first with the foe of the second
  [-0.22, 0.11], // one side, first against another
  [-0.64, 0.17], // one side, second against another
  [-0.14, -0.4], // rule: denial
  [-0.36, 0.25], // rule: contrast
  [0.42, -0.4], // rule: number
  [-0.01, -0.49], // rule: polarity
  [-0.45, 0.51], // rule: agent
  [0.91, -0.58], // rule: cause
  [0.27, -0.17], // rule: exclusivity
  [0.54, 1.55], // quarrelsome claims
  [0.53, 0.72], // conflicts by rule
  [0.34, -0.23], // words for a quarrel
  [-1.56, -1.39], // speakers
  [-0.08, 0.04], // first: all quoted
  [-0.06, 0.17], // second: all quoted
  [0.31, 0.02], // first: words quoted
  [0.38, 0.27], // second: words quoted
  [-0.09, 0.05], // first: by a pronoun
  [0.05, -0.12], // second: by a pronoun
  [-0.43, -0.32], // first: without source
  [-0.3, -0.54], // second: without source
  [0.32, 0.38], // first: opens with a rejection
  [0.12, 0.17], // second: opens with a rejection
  [-0.22, -0.12], // first: slights
  [0.3, 0.33], // second: slights
  [0.03, 0.09], // first: negated
  [0.09, 0.08], // second: negated
  [-0.15, 0.05], // first: number
  [-0.21, -0.03], // second: number
  [-0.16, -0.05], // first: dead or hurt
  [0.19, 0.34], // second: dead or hurt
  [-0.19, -0.27], // first: toll
  [-0.65, -0.49], // second: toll
  [-0.1, 0.04], // first: goes on
  [-0.05, -0.03], // second: goes on
  [0.44, 2.29], // first: question
  [1.93, 1.78], // second: question
  [-1.8, -1.98], // first: place in the article
  [-1.78, -2.11], // second: place in the article
  [0.17, 0.29], // first: plainly said
  [0.18, 0.32], // second: plainly said
  [-0.01, 0.07], // first: according to
  [-0.24, -0.24], // second: according to
  [0.19, 0.2], // first: cause
  [0.16, 0.16], // second: cause
  [0.38, 0.12], // first: doer
  [0.15, 0.02], // second: doer
  [-0.31, -0.04], // first: we or I
  [-0.19, -0.08], // second: we or I
  [-0.25, 0.4], // first: sentence opens with but
  [0.46, 0.46], // second: sentence opens with but
  [-0.22, -0.41], // first: handed on by nobody
  [-0.76, -0.78], // second: handed on by nobody
  [-0.12, -0.13], // first: signals
  [-0.01, -0.15], // second: signals
  [-1.61, -1.08], // first: unverified
  [-0.75, -0.81], // second: unverified
  [-0.58, -0.01], // one speaker
  [-0.19, -0.15], // one side, next claim
  [0.04, 0.75], // one side, same paragraph
  [-0.71, -0.26], // one side, same sentence
  [-0.01, -0.23], // one side, next sentence
  [0.15, 0.15], // one side, next claim by a pronoun
  [-2.51, -0.36], // one side, second turns
  [-0.52, 0.8], // one side, first rejects
  [0.08, 0.34], // one side, second rejects
  [-0.21, -0.09], // one side, first opens with a rejection
  [0.17, 0.08], // one side, far
  [0.02, -0.07], // one side, shared words
  [0.25, -0.02], // two sides, next claim
  [0.24, 0.22], // two sides, next sentence
  [-0.15, -0.14], // two sides, next paragraph
  [-0.12, -0.03], // two sides, second opens with a rejection
  [0.11, 0.01], // two sides, second slights
  [0.03, -0.02], // two sides, shared words
  [0.64, 0.1], // second rejects what the first accuses of
  [0.02, -0.19], // two sides: official, official
  [-0.07, -0.26], // two sides: official, institution
  [0.43, -0.63], // two sides: official, person
  [0.15, -0.11], // two sides: official, witness
  [0.38, 0.05], // two sides: official, observers
  [0.18, -0.19], // two sides: official, document
  [0.01, -0.13], // two sides: institution, institution
  [0.05, -0.45], // two sides: institution, person
  [0.15, 0.38], // two sides: institution, witness
  [0.21, 0.05], // two sides: institution, observers
  [0.09, -0.15], // two sides: institution, document
  [1.23, 0.26], // two sides: person, person
  [0.32, 0.22], // two sides: person, witness
  [0.13, 0.17], // two sides: person, observers
  [0.45, -0.21], // two sides: person, document
  [-0.36, 0.35], // two sides: witness, witness
  [-0.41, 0.36], // two sides: witness, observers
  [0.14, 0.52], // two sides: witness, document
  [0.63, -0.08], // two sides: observers, observers
  [-0.64, 0.18], // two sides: observers, document
  [1.03, -0.12], // two sides: document, document
  [0.05, 0.05], // shared words of their sentences
  [0.06, 0.04], // shared words of their paragraphs
  [0.09, 0.08], // shared words with the sentence before the second
  [-0.21, -0.17], // sentences without claims between
  [0.13, 0.17], // shared words, far
  [0.05, 0.18], // many shared words
  [-0.25, 0.11], // shared words with the headline
  [-0.9, -0.76], // headline and lead
  [-0.23, -0.3], // shared names
  [0.01, -0.16], // share of the article between
  [2.74, 1.96], // quarrelsome claims, near
  [0.49, 0.92], // two tolls
  [0.11, -0.01], // two causes
  [-0.11, -0.06], // two doers
  [0.02, -0.05], // same number of the same
];
