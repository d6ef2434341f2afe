// Romanised Arabic, Persian and Russian names: which spellings mean the same sounds. It says what sounds alike; the index, who is meant.

type Rule = readonly [from: string, to: string];

/** Applied left to right at every place, longest first; the right side is the sound. */
const SOUNDS: readonly Rule[] = [
  ['ollah', 'ula'], ['ullah', 'ula'], ['allah', 'ula'], ['olla', 'ula'], ['ulla', 'ula'], ['alla', 'ula'],
  ['iyya', 'ia'], ['iya', 'ia'], ['eyya', 'ia'], ['yya', 'ia'],
  ['skyy', 'ski'], ['skiy', 'ski'], ['sky', 'ski'],
  ['aei', 'i'], ['aee', 'i'], ['aye', 'i'], ['ae', 'i'],
  ['yy', 'i'], ['iy', 'i'], ['ei', 'i'], ['ey', 'i'], ['ai', 'i'], ['ay', 'i'], ['ee', 'i'], ['ie', 'i'],
  ['oo', 'u'], ['ou', 'u'], ['ow', 'u'], ['aw', 'u'], ['au', 'u'], ['aa', 'a'], ['uu', 'u'],
  ['dh', 'z'], ['zh', 'j'], ['dj', 'j'], ['th', 't'], ['kh', 'h'], ['ph', 'f'], ['ck', 'k'],
  ['ch', 'x'], ['sh', 'x'], ['gh', 'g'],
  ['q', 'k'], ['c', 'k'], ['o', 'u'], ['e', 'i'], ['y', 'i'], ['w', 'v'],
]; // biome-ignore format: a table

/** Given names spelled in more ways than rules reach. */
const SAME = new Map(
  (
    'mohammed muhamad,mohamed muhamad,mohammad muhamad,muhammad muhamad,muhammed muhamad,mohamad muhamad,mahomet muhamad,' +
    'ahmed ahmad,ahmad ahmad,ahmet ahmad,hussein husin,hossein husin,hussain husin,husayn husin,hussien husin,' +
    'abdul abdul,abdel abdul,abdal abdul,abdol abdul,gaddafi gadafi,qaddafi gadafi,gadhafi gadafi,qadhafi gadafi,gadafi gadafi,kadafi gadafi,' +
    'yusuf yusif,yousef yusif,youssef yusif,yousif yusif,yusef yusif,' +
    'volodymyr vladimir,vladimir vladimir,oleksandr aliksandr,aleksandr aliksandr,alexander aliksandr,aleksander aliksandr,' +
    'sergei sirgi,sergey sirgi,dmitri dmitri,dmitry dmitri,dmitriy dmitri,dimitri dmitri,' +
    'yevgeny ivgini,evgeny ivgini,yevgeni ivgini,evgeni ivgini,yevgeniy ivgini,aleksei aliksi,alexei aliksi,aleksey aliksi,alexey aliksi'
  )
    .split(',')
    .map((row) => row.split(' ') as [string, string]),
);

const A = 97;
const SOUNDS_BY_LETTER = Array.from({ length: 26 }, (_, letter) =>
  SOUNDS.filter(([from]) => from.charCodeAt(0) === A + letter),
);
/** Longer words are nobody's romanised name: they sound as they are spelled. */
const LONGEST = 40;

/** One run of letters for every usual way to write the same sounds: `qassim` and `qasem` → `kasim`. */
export function soundOf(folded: string): string {
  if (folded.length > LONGEST) return folded;
  const known = SAME.get(folded);
  if (known) return known;
  let sound = '';
  let before = '';
  for (let at = 0; at < folded.length; ) {
    const rule = ruleAt(folded, at);
    const letters = rule ? rule[1] : folded.charAt(at);
    at += rule ? rule[0].length : 1;
    for (let letter = 0; letter < letters.length; letter++) {
      const next = letters.charAt(letter);
      if (next !== before) sound += next;
      before = next;
    }
  }
  const spoken = before === 'h' ? sound.slice(0, -1) : sound;
  return /^i[au]/.test(spoken) ? `y${spoken.slice(1)}` : spoken;
}

function ruleAt(folded: string, at: number): Rule | undefined {
  const rules = SOUNDS_BY_LETTER[folded.charCodeAt(at) - A];
  if (rules) for (const rule of rules) if (folded.startsWith(rule[0], at)) return rule;
  return undefined;
}

const SIGNS_ANYWHERE = /q(?!u)|kh|[^a]aa|dh|zh|ullah|ollah|hizb|hezb/;
const ARAB_WORDS = new Set(
  (
    'abu abou ibn bin bint umm abdul abdel abdal abd abdullah abdallah al mohammed muhammad mohamed mohammad muhammed ahmed ahmad ali hassan hasan hussein hossein hussain husayn ' +
    'qasem qassem qasim mahmoud mahmud mustafa mostafa ibrahim ebrahim ismail esmail khalid khaled omar umar osama usama ayman yasser yasir saddam bashar hafez hosni muammar moammar muqtada moqtada ' +
    'nouri nuri haider haidar hadi falah fallah faleh adil adel barham jalal masoud massoud nechirvan iyad ayad saad salih saleh nasser nasir anwar hamid karim kareem faisal fahd salman abbas ' +
    'hashd hezbollah hizballah hizbullah hizbollah kataib kataeb ansar harakat asaib saraya liwa jaish jaysh jabhat ahrar badr fatah hamas houthi houthis taliban ansarullah shabaab nujaba daesh'
  ).split(' '),
);
const PERSIAN_ENDINGS = 'zadeh pour nejad khani abadi ollahi mani menei jani'.split(' ');
const RUSSIAN_WORDS = new Set(
  'vladimir volodymyr sergei sergey dmitri dmitry dmitriy mikhail boris nikolai nikolay yevgeny evgeny alexei aleksei alexey oleg yuri yury igor viktor petro oleksandr aleksandr konstantin leonid maria anatoly valery gennady vyacheslav'.split(
    ' ',
  ),
);
const RUSSIAN_ENDING = /(sky|skyy|skiy|ski|ov|ev|enko|chuk|vich|yev|kin|shin|nin|rov)$/;

/** Whether a name of these folded words looks romanised from Arabic, Persian or Russian. `hasArticle`: one of them bears `al-`. */
export function isRomanised(words: readonly string[], hasArticle: boolean): boolean {
  if (hasArticle || words.some((word) => ARAB_WORDS.has(word))) return true;
  if (words.some((word) => RUSSIAN_WORDS.has(word)) && words.some((word) => RUSSIAN_ENDING.test(word))) return true;
  return words.some(
    (word) => word.length > 4 && (SIGNS_ANYWHERE.test(word) || PERSIAN_ENDINGS.some((ending) => word.endsWith(ending))),
  );
}
