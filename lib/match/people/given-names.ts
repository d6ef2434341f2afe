// Which words are given names, and which of them mean one another (`Mike`, `Michael`). Unpacked on first use.

import { unpackedWords } from '../../text/packed-words';
import { FEMALE_NAMES, MALE_NAMES, OTHER_NAMES } from './given-names-table';

export type Gender = 'male' | 'female';

/** Short forms beside what they stand for; a name may stand in several groups. */
const GROUPS =
  'abraham abe,albert al bert,alexander alex alec sandy sasha,alexandra alex sandra,alfred al fred,allen al,andrew andy drew,anthony tony,antonin nino,antonio tony,arthur art,barack barry,' +
  'barbara barb,benjamin ben benny bibi,bernard bernie,catherine cathy kate katie,charles charlie chuck,christine chris christy,christopher chris kit,clifford cliff,condoleezza condi,' +
  'cynthia cindy,daniel dan danny,david dave davey,deborah debbie deb,debra debbie deb,dennis denny,dimitri dmitry,dmitri dmitry,donald don donnie,douglas doug,edmund ed,edward ed eddie ted teddy ned,' +
  'edwin ed,elizabeth liz beth betty betsy lizzie,eugene gene,francis frank fran,franklin frank,frederick fred freddie fritz,gabriel gabe,gerald jerry gerry,geoffrey geoff jeff,gilbert gil,' +
  'gregory greg,harold hal harry,harrison harry,henry hank harry,herbert herb,hubert hugh,irving irv,jacob jake,jacqueline jackie,james jim jimmy jamie,janet jan,jeffrey jeff,jeremy jerry,' +
  'jerome jerry,jessica jess,john jack johnny jon,jonathan jon,joseph joe joey,joshua josh,judith judy,katherine kathy kate katie kay,kathleen kathy kate katie,kenneth ken kenny,' +
  'kimberly kim,kirstjen kirsten,kirsten kirstjen,lawrence larry,leonard leo len lenny,leslie les,lewis lew,louis lou louie,lucille lucy,luiz luis lula,magdalena lena,margaret maggie meg peggy margie,marjorie marge,' +
  'martin marty,matthew matt,maurice moe,maxwell max,melvin mel,merrick rick,michael mike mick mickey misha,mitchell mitch,mohammed mohamed muhammad mohammad,montgomery monty,nancy nan,nathan nate,' +
  'nathaniel nate nat,nicholas nick nicky,norman norm,oliver ollie,pamela pam,patricia pat patty trish,patrick pat,peter pete,philip phil,phillip phil,rachel rae,randall randy rand,randolph randy,' +
  'raymond ray,rebecca becky,reginald reg,richard rick dick rich richie,robert bob bobby rob robbie bert,rodney rod,roger rodge,ronald ron ronnie,rudolph rudy,russell russ rusty,samuel sam,' +
  'sandra sandy,sergei sergey,stanley stan,stephen steve,steven steve,stuart stu,stewart stu,susan sue susie,terence terry,terrence terry,theodore ted teddy theo,thomas tom tommy,timothy tim timmy,' +
  'valerie val,vernon vern,victor vic,victoria vicky tori,vincent vince vinny,virginia ginny ginni,vladimir vlad,walter walt wally,warren ren,wendell wendy,wilbur will,wilfred will,' +
  'william bill billy will willie willy liam,yevgeny evgeny,yitzhak isaac,zachary zach';

type Known = { male: ReadonlySet<string>; female: ReadonlySet<string>; other: ReadonlySet<string> };
let known: Known | undefined;
let groups: Map<string, Set<string>> | undefined;

export function isGivenName(folded: string): boolean {
  const { male, female, other } = names();
  return male.has(folded) || female.has(folded) || other.has(folded);
}

/** Undefined when the name is borne by both or not known. */
export function genderOf(folded: string): Gender | undefined {
  const { male, female, other } = names();
  const isMale = male.has(folded);
  if (other.has(folded) || isMale === female.has(folded)) return undefined;
  return isMale ? 'male' : 'female';
}

/** Whether two folded given names may be the same person's: `mike` and `michael`, but not two short forms of one name. */
export function isShortFormOf(one: string, other: string): boolean {
  groups ??= grouped();
  return groups.get(one)?.has(other) ?? false;
}

function names(): Known {
  known ??= {
    male: new Set(unpackedWords(MALE_NAMES)),
    female: new Set(unpackedWords(FEMALE_NAMES)),
    other: new Set(unpackedWords(OTHER_NAMES)),
  };
  return known;
}

function grouped(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const join = (one: string, other: string): void => void found.set(one, (found.get(one) ?? new Set()).add(other));
  for (const group of GROUPS.split(',')) {
    const [full = '', ...short] = group.split(' ');
    for (const form of short) {
      join(full, form);
      join(form, full);
    }
  }
  return found;
}
