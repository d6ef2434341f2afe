// Weights of the features of a claim, in their order, for standing in a dispute. Written by tests/training/disputes/train.ts.

export const STANDING_WEIGHTS: readonly number[] = [
  -1.73, // bias
  0.4, // surest against
  0.77, // any against
  -0.06, // all against
  0.17, // odds of the surest
  0.14, // odds of the second
  0.06, // odds of the third
  0.15, // odds of the most alike
  0.11, // all alike
  0.05, // surest shown
  0.07, // odds of the surest shown
  0.17, // odds beside
  0.2, // by rule
  0.48, // the claim before
  -0.17, // the claim after
  0.1, // odds of the surest in the article
  -0.42, // claims surely opposed
  1.36, // claims perhaps opposed
  1.46, // quarrelsome claims
  -0.46, // conflicts by rule
  1.13, // speakers
  -1.67, // words for a quarrel
  0.49, // rejects
  -0.93, // answering
  -0.1, // contrasting
  -0.23, // joining
  0.13, // takes an account up
  0.22, // asserts
  -0.41, // in the headline
  -0.52, // in the lead
  0.04, // hedged
  -0.52, // predicted
  0.96, // denied
  -0.27, // shortness
  0.33, // party
  -0.33, // nobody named
  -0.11, // all quoted
  0.31, // words quoted
  -0.14, // by a pronoun
  0.13, // without source
  0.21, // opens with a rejection
  0.23, // slights
  0.1, // negated
  0.23, // number
  -0.09, // dead or hurt
  -0.34, // toll
  -0.11, // goes on
  2.3, // question
  0.49, // place in the article
  0.13, // plainly said
  0.05, // according to
  0.07, // cause
  0.06, // doer
  -0.18, // we or I
  1.14, // sentence opens with but
  -0.35, // handed on by nobody
  -0.03, // signals
  -0.25, // unverified
  -0.38, // act: deny
  -1.31, // act: doubt
  0.64, // act: answer
  -0.28, // act: accuse
  -0.23, // act: criticise
  0.21, // act: admit
  -0.24, // act: confirm
  1.46, // act: correct
  0.5, // act: claim
  -1.01, // act: ask
  -0.92, // act: promise
  -1.87, // act: refuse
  -0.34, // act: praise
  -0.38, // act: announce
  -0.1, // act: explain
  0.04, // act: think
  -0.21, // act: show
  0.12, // act: count
  0.06, // source: official
  0.12, // source: institution
  -0.17, // source: person
  -0.13, // source: unnamed
  -0.18, // source: witness
  -0.23, // source: observers
  0.3, // source: document
  -0.03, // source: media
  -0.63, // source: public
  0.14, // source: nobody
  -0.0, // about the headline
  -0.03, // about the lead
  0.05, // speaker heard
  0.09, // speaker spoken of
  0.29, // headline turns
  -0.02, // claims in the headline
];
