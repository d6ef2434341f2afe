// How the press writes about each kind of event: beginnings of folded words, for `WordIndex.findBeginning`. Data only.

import type { EventKind } from '../model/list';

const table: Record<EventKind, string> = {
  attack: 'attack assault airstrik strik struck raid ambush shell bombard bomb rocket missil shoot gunm massacr target',
  battle: 'battl clash fight fought offensiv advanc sieg captur frontlin gunfight',
  explosion: 'explo blast deton bomb blew',
  assassination: 'assassin kill murder shot gunm slain',
  detention: 'arrest detain detent abduct kidnap captur jail custody prison raid imprison',
  protest: 'protest demonstrat rally march riot unrest uprising strik sit-in',
  election: 'elect vot poll ballot referendum runoff candidat turnout',
  agreement: 'agreement agreed deal accord treaty ceasefir truc pact sign memorandum talk handov',
  statement: 'statement announc declar accus warn remark speech testif admit',
  sanction: 'sanction embargo blacklist designat freez tariff',
  legal:
    'court trial verdict sentenc charg lawsuit sue indict rul appeal convict judg prosecut bail warrant settl fine acquit',
  policy: 'law decre bill reform ban parliament order polic regulat legislat vot',
  disaster:
    'earthquak quak flood storm hurrican typhoon cyclon wildfir tsunami drought erupt landslid avalanch outbreak',
  accident: 'crash accident collision collid derail capsiz sank sink fire blaz leak spill collaps',
  investigation: 'investigat inquir prob committe commission inspect audit report finding',
  appointment: 'appoint resign sworn nominat dismiss replac succeed sack oust design head',
  other: '',
};

export const KIND_WORDS: Readonly<Record<EventKind, readonly string[]>> = Object.fromEntries(
  Object.entries(table).map(([kind, words]) => [kind, words.split(' ').filter((word) => word !== '')]),
) as unknown as Record<EventKind, readonly string[]>;

/** Words of a title that say nothing about its event. */
export const TITLE_STOPWORDS: ReadonlySet<string> = new Set(
  'about after against among around before between during first former from into near next over people says said second several since third three through under with within without world year years'.split(
    ' ',
  ),
);
