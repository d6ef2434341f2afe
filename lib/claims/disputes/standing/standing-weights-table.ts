// Weights of the features of a claim, in their order, for standing in a dispute. Written by tests/training/disputes/train.ts.

export const STANDING_WEIGHTS: readonly number[] = [
  -1.82, // bias
  0.47, // surest against
  0.76, // any against
  -0.07, // all against
  0.17, // odds of the surest
  0.13, // odds of the second
  0.06, // odds of the third
  0.14, // odds of the most alike
  0.12, // all alike
  0.09, // surest shown
  0.07, // odds of the surest shown
  0.18, // odds beside
  0.2, // by rule
  0.49, // the claim before
  -0.24, // the claim after
  0.1, // odds of the surest in the article
  -0.15, // claims surely opposed
  1.38, // claims perhaps opposed
  1.22, // quarrelsome claims
  -0.65, // conflicts by rule
  1.25, // speakers
  -1.78, // words for a quarrel
  0.48, // rejects
  -0.93, // answering
  -0.14, // contrasting
  -0.26, // joining
  0.13, // takes an account up
  0.21, // asserts
  -0.42, // in the headline
  -0.57, // in the lead
  0.06, // hedged
  -0.52, // predicted
  1.04, // denied
  -0.28, // shortness
  0.32, // party
  -0.33, // nobody named
  -0.11, // all quoted
  0.31, // words quoted
  -0.13, // by a pronoun
  0.14, // without source
  0.22, // opens with a rejection
  0.24, // slights
  0.08, // negated
  0.21, // number
  -0.08, // dead or hurt
  -0.31, // toll
  -0.12, // goes on
  2.19, // question
  0.44, // place in the article
  0.14, // plainly said
  0.07, // according to
  0.06, // cause
  0.05, // doer
  -0.17, // we or I
  1.16, // sentence opens with but
  -0.34, // handed on by nobody
  -0.04, // signals
  -0.24, // unverified
  -0.35, // act: deny
  -1.34, // act: doubt
  0.64, // act: answer
  -0.26, // act: accuse
  -0.23, // act: criticise
  0.22, // act: admit
  -0.23, // act: confirm
  1.47, // act: correct
  0.55, // act: claim
  -1.02, // act: ask
  -0.91, // act: promise
  -1.91, // act: refuse
  -0.34, // act: praise
  -0.39, // act: announce
  -0.1, // act: explain
  0.06, // act: think
  -0.22, // act: show
  0.12, // act: count
  0.07, // source: official
  0.08, // source: institution
  -0.05, // source: person
  -0.2, // source: unnamed
  -0.13, // source: witness
  -0.25, // source: observers
  0.28, // source: document
  0.18, // source: media
  -0.69, // source: public
  0.11, // source: nobody
  -0.0, // about the headline
  -0.03, // about the lead
  0.05, // speaker heard
  0.09, // speaker spoken of
  0.3, // headline turns
  -0.03, // claims in the headline
];
