// Which message names which value of the model. The words themselves live in public/_locales.

import type { ActorKind, DisputedClaim, EventKind, PriorEvent } from '../lib/model/list';
import type {
  Account,
  Certainty,
  ConflictKind,
  Dispute,
  MentionRule,
  SignalKind,
  SourceType,
} from '../lib/model/reading';
import type { MessageKey } from './i18n';

export const ACTOR_LABELS: Record<ActorKind, MessageKey> = {
  person: 'actorPerson',
  organization: 'actorOrganization',
  'public-body': 'actorPublicBody',
  'armed-group': 'actorArmedGroup',
  place: 'actorPlace',
  object: 'actorObject',
  other: 'actorOther',
};

export const ACTOR_GROUP_LABELS: Record<ActorKind, MessageKey> = {
  person: 'actorsPerson',
  organization: 'actorsOrganization',
  'public-body': 'actorsPublicBody',
  'armed-group': 'actorsArmedGroup',
  place: 'actorsPlace',
  object: 'actorsObject',
  other: 'actorsOther',
};

export const EVENT_LABELS: Record<EventKind, MessageKey> = {
  attack: 'eventAttack',
  battle: 'eventBattle',
  explosion: 'eventExplosion',
  assassination: 'eventAssassination',
  detention: 'eventDetention',
  protest: 'eventProtest',
  election: 'eventElection',
  agreement: 'eventAgreement',
  statement: 'eventStatement',
  sanction: 'eventSanction',
  legal: 'eventLegal',
  policy: 'eventPolicy',
  disaster: 'eventDisaster',
  accident: 'eventAccident',
  investigation: 'eventInvestigation',
  appointment: 'eventAppointment',
  other: 'eventOther',
};

export const EVENT_STATUS_LABELS: Record<NonNullable<PriorEvent['status']>, MessageKey> = {
  confirmed: 'statusConfirmed',
  reported: 'statusReported',
  disputed: 'statusDisputed',
  denied: 'statusDenied',
};

export const SOURCE_LABELS: Record<SourceType, MessageKey> = {
  official: 'sourceOfficial',
  institution: 'sourceInstitution',
  person: 'sourcePerson',
  unnamed: 'sourceUnnamed',
  witness: 'sourceWitness',
  observers: 'sourceObservers',
  document: 'sourceDocument',
  media: 'sourceMedia',
  public: 'sourcePublic',
  nobody: 'sourceNobody',
};

export const CERTAINTY_LABELS: Record<Certainty, MessageKey> = {
  asserted: 'certaintyAsserted',
  hedged: 'certaintyHedged',
  'reported-hedged': 'certaintyReportedHedged',
  predicted: 'certaintyPredicted',
  denied: 'certaintyDenied',
};

export const SIGNAL_LABELS: Record<SignalKind, MessageKey> = {
  hedge: 'signalHedge',
  unverified: 'signalUnverified',
  vague: 'signalVague',
  anonymous: 'signalAnonymous',
  accusation: 'signalAccusation',
  denial: 'signalDenial',
  retraction: 'signalRetraction',
  concession: 'signalConcession',
  approximation: 'signalApproximation',
  distance: 'signalDistance',
  'one-sided': 'signalOneSided',
  prediction: 'signalPrediction',
  adoption: 'signalAdoption',
};

export const DISPUTE_LABELS: Record<Dispute['status'], MessageKey> = {
  open: 'disputeOpen',
  denied: 'disputeDenied',
  corrected: 'disputeCorrected',
  withdrawn: 'disputeWithdrawn',
};

export const FATE_LABELS: Record<Exclude<Account['fate'], 'standing'>, MessageKey> = {
  denied: 'fateDenied',
  corrected: 'fateCorrected',
  withdrawn: 'fateWithdrawn',
};

/** The same, by whom: `$1`. */
export const FATE_BY_LABELS: typeof FATE_LABELS = {
  denied: 'fateDeniedBy',
  corrected: 'fateCorrectedBy',
  withdrawn: 'fateWithdrawnBy',
};

export const CONFLICT_LABELS: Record<ConflictKind, MessageKey> = {
  denial: 'conflictDenial',
  retraction: 'conflictRetraction',
  concession: 'conflictConcession',
  number: 'conflictNumber',
  polarity: 'conflictPolarity',
  agent: 'conflictAgent',
  cause: 'conflictCause',
  exclusivity: 'conflictExclusivity',
  contrast: 'conflictContrast',
  listed: 'conflictListed',
};

export const LISTED_LABELS: Record<DisputedClaim['status'], MessageKey> = {
  disputed: 'listedDisputed',
  unverified: 'listedUnverified',
  'partly-established': 'listedPartlyEstablished',
  established: 'listedEstablished',
  corrected: 'listedCorrected',
  withdrawn: 'listedWithdrawn',
};

/** `$1` is the alias as its list spells it, `$2` the article's words that support it. */
export const RULE_LABELS: Record<MentionRule, MessageKey> = {
  name: 'ruleName',
  alias: 'ruleAlias',
  transliteration: 'ruleTransliteration',
  inflection: 'ruleInflection',
  'weak-alias': 'ruleWeakAlias',
  'defined-acronym': 'ruleDefinedAcronym',
  'family-name': 'ruleFamilyName',
  'short-name': 'ruleShortName',
  demonym: 'ruleDemonym',
  metonym: 'ruleMetonym',
};
