// Chinese and Korean names in Latin letters, where the family name stands first. It knows spellings, not people.

/** Family names that may stand first, folded. */
export const FAMILIES_FIRST = new Set(
  (
    'xi hu jiang deng mao zhou wen li wang zhang liu chen yang zhao huang wu xu sun zhu ma gao lin he guo luo liang song zheng xie han tang feng yu dong xiao cheng cao yuan ' +
    'peng zeng lu su ye jia wei qin bo ding tian fan fang shi yao tan liao zou xiong jin hao kong bai cui kang qiu hou gu meng long wan duan qian yin li qiao lai gong zhuang ' +
    'kim lee park choi jung kang cho yoon jang lim han oh seo shin kwon hwang ahn song ryu hong roh noh moon ban chun rhee yi pak choe jong hwang ri an'
  ).split(' '),
);

/** Vietnamese and Hungarian family names, which also stand first. */
export const VIETNAMESE_FAMILIES = new Set(
  'nguyen tran le pham hoang huynh phan vu vo dang bui ho ngo duong truong dinh lam trinh'.split(' '),
);
export const HUNGARIAN_FAMILIES = new Set(
  'nagy szabo kovacs toth horvath varga kiss molnar nemeth farkas balogh papp takacs juhasz lakatos meszaros olah racz fekete szilagyi torok feher balazs kis szucs kocsis orsos fodor szalai sipos magyar lukacs gulyas biro kiraly katona bogdan fazekas orban gyurcsany'.split(
    ' ',
  ),
);

const ONSETS = 'ph,nh,th,zh,ch,sh,kk,tt,pp,ss,jj,b,p,m,f,d,t,n,l,g,k,h,j,q,x,r,z,c,s,y,w,'.split(',');
const RHYMES = new Set(
  (
    'a o e i u ai ei ao ou an en ang eng er ong ia ie iao iu ian in iang ing iong ua uo uai ui uan un uang ue ' +
    'ae eo eu oe wa wi wo yeo ya yo yu yun yung yeon yong yang on om am um im ok ak uk ik eok eun eum eul eon eong eob eop il al ul ol el ap ip ye oo oon ung ook ee oh ah woo yoo hee'
  ).split(' '),
);
const LONGEST_RHYME = 5;

/** Whether a folded word can be read as one to three Chinese or Korean syllables. */
export function isSyllables(word: string, left = 3): boolean {
  if (word === '') return true;
  if (left === 0) return false;
  return ONSETS.some(
    (onset) =>
      word.startsWith(onset) &&
      Array.from({ length: LONGEST_RHYME }, (_, extra) => onset.length + extra + 1).some(
        (end) =>
          end <= word.length && RHYMES.has(word.slice(onset.length, end)) && isSyllables(word.slice(end), left - 1),
      ),
  );
}

/** `lijun` as `li jun`: every way in which a folded word is two syllables. */
export function splitSyllables(word: string): string[][] {
  const cuts = Array.from({ length: Math.max(0, word.length - 3) }, (_, at) => at + 2);
  return cuts
    .map((cut) => [word.slice(0, cut), word.slice(cut)])
    .filter((parts) => parts.every((part) => isSyllables(part, 1)));
}
