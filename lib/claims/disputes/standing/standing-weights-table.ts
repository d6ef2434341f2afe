// Weights of the features of a claim, in their order, for standing in a dispute. Written by tests/training/disputes/train.ts.

export const STANDING_WEIGHTS: readonly number[] = [
  -1.85, // bias
  0.47, // surest against
  0.77, // any against
  -0.07, // all against
  0.17, // odds of the surest
  0.13, // odds of the second
  0.05, // odds of the third
  0.14, // odds of the most alike
  0.12, // all alike
  0.09, // surest shown
  0.07, // odds of the surest shown
  0.18, // odds beside
  0.2, // by rule
  0.51, // the claim before
  -0.24, // the claim after
  0.1, // odds of the surest in the article
  -0.14, // claims surely opposed
  1.32, // claims perhaps opposed
  1.29, // quarrelsome claims
  -0.64, // conflicts by rule
  1.26, // speakers
  -1.77, // words for a quarrel
  0.48, // rejects
  -0.93, // answering
  -0.14, // contrasting
  -0.26, // joining
  0.14, // takes an account up
  0.21, // asserts
  -0.42, // in the headline
  -0.57, // in the lead
  0.07, // hedged
  -0.52, // predicted
  1.04, // denied
  -0.28, // shortness
  0.32, // party
  -0.33, // nobody named
  -0.11, // all quoted
  0.3, // words quoted
  -0.13, // by a pronoun
  0.14, // without source
  0.22, // opens with a rejection
  0.24, // slights
  0.08, // negated
  0.21, // number
  -0.08, // dead or hurt
  -0.3, // toll
  -0.12, // goes on
  2.19, // question
  0.44, // place in the article
  0.14, // plainly said
  0.06, // according to
  0.06, // cause
  0.05, // doer
  -0.17, // we or I
  1.16, // sentence opens with but
  -0.35, // handed on by nobody
  -0.04, // signals
  -0.25, // unverified
  -0.35, // act: deny
  -1.34, // act: doubt
  0.65, // act: answer
  -0.26, // act: accuse
  -0.23, // act: criticise
  0.23, // act: admit
  -0.23, // act: confirm
  1.47, // act: correct
  0.55, // act: claim
  -1.02, // act: ask
  -0.91, // act: promise
  -1.91, // act: refuse
  -0.34, // act: praise
  -0.38, // act: announce
  -0.1, // act: explain
  0.05, // act: think
  -0.23, // act: show
  0.13, // act: count
  0.07, // source: official
  0.08, // source: institution
  -0.05, // source: person
  -0.2, // source: unnamed
  -0.13, // source: witness
  -0.25, // source: observers
  0.32, // source: document
  0.14, // source: media
  -0.69, // source: public
  0.12, // source: nobody
  -0.01, // about the headline
  -0.03, // about the lead
  0.05, // speaker heard
  0.09, // speaker spoken of
  0.3, // headline turns
  -0.03, // claims in the headline
];
