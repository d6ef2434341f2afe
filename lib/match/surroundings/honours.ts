// What bears somebody's or a town's name: a street, a school, a ward, a bridge. In Romance, Slavic and Arabic texts the word before tells, written small; in
// English ones a small noun after it. It knows words, not lists.

import type { ActorKind } from '../../model/list';
import { hashedWords } from '../../text/hash';
import { SHAPE } from '../../text/word-shapes';
import { nameWords } from '../name-words';
import { isAdjacent, isEnglish, isIn, type Prose, STYLE } from './prose';

/** Streets and squares, in texts of any language. */
const STREETS = hashedWords(
  'rue lavenue avenida calle calles plaza paseo piazza piazzale viale corso rua praca rodovia travessa ulica ulicy plac placu aleja улица улице улицы улицу ул проспект проспекте проспекта площадь площади переулок переулке бульвар бульваре набережная шоссе вулиця вулиці площа площі شارع ميدان جسر ساحه خيابان ميدان',
);
/** The same where the word has another meaning in English. */
const STREETS_ELSEWHERE = hashedWords(
  'avenue boulevard place via carretera estrada largo pont puente ponte quai quartier',
);
const IN_NAME_OF = hashedWords('имени им');
/** Houses and prizes called after persons. */
const HOUSES = hashedWords(
  'lecole lhopital linstitut luniversite laeroport stade estadio stadio aeropuerto aeroport aeroporto hopital hospital ospedale lycee liceo college ecole escuela escola scuola institut instituto istituto fundacion fondation fondazione fundacao museo musee museu teatro theatre prix premio centro centre clinica biblioteca bibliotheque parque parc parco torre torneo trofeo copa coppa coupe имени им школа школе университет университета музеи музее больница больнице аэропорт аэропорту مطار مدرسه جامعه مستشفي حديقه متحف جايزه',
);
const THE = hashedWords('the');
const OF = hashedWords('de del du des di da do della dei');
/** After a person's name, wherever. */
const HONOURED = hashedWords('fellow fellows scholar scholars laureate laureates medallist medallists');
/** After a person's name, at the end of a phrase. */
const BUILT = hashedWords(
  'state province department pub inn tavern pass climb pier reservoir dam glacier chapel wing campus ward bridge street road avenue boulevard square stadium arena airport terminal scholarship scholarships fellowship fellowships lecture lectures trophy cup highway tunnel expressway museum library hospital school college theatre theater auditorium orphanage mosque',
);

/** What it is that bears the name of words `first` to `last`; undefined when the name stands for itself. */
export function honourReason(prose: Prose, first: number, last: number, kind: ActorKind): string | undefined {
  if (isAdjacent(prose, last + 1) && isIn(prose, PUBS, last + 1))
    return `called after it: "${wordAt(prose, last + 1)}"`;
  if (kind !== 'person' && kind !== 'place') return undefined;
  const at = bearerBefore(prose, first, kind);
  if (at >= 0) return `called after it: "${wordAt(prose, at)}"`;
  if (kind === 'place' && isStop(prose, last)) return `called after it: "${wordAt(prose, last + 1)}"`;
  return kind === 'person' && isBuilt(prose, first, last)
    ? `called after somebody: "${wordAt(prose, last + 1)}"`
    : undefined;
}

const wordAt = ({ words }: Prose, at: number): string => words.text.slice(words.starts[at], words.ends[at]);

const STOPS = hashedWords('station observatory metro tube underground interchange');

/** "walked to Waterloo station", "the Stalingrad metro stop" */
const isStop = (prose: Prose, last: number): boolean =>
  isAdjacent(prose, last + 1) &&
  isIn(prose, STOPS, last + 1) &&
  !((prose.words.shapes[last] as number) & SHAPE.possessive) &&
  prose.styles[last] === STYLE.running;

/** "la calle Pedro Robles", "rue du Général Lefort", "улица Седова"; −1 when nothing of the kind stands before. */
function bearerBefore(prose: Prose, first: number, kind: ActorKind): number {
  if (!isAdjacent(prose, first)) return -1;
  let at = first - 1;
  if (kind === 'person' && isIn(prose, nameWords().titles, at) && isAdjacent(prose, at)) at--;
  const isOf = isIn(prose, OF, at) && isAdjacent(prose, at);
  if (isOf) at--;
  const isForeign = (): boolean => !isEnglish(prose);
  if (isIn(prose, STREETS, at) || (isIn(prose, STREETS_ELSEWHERE, at) && isForeign())) return at;
  // "завод имени Кирова": it is Kirov, not the town.
  if (isIn(prose, IN_NAME_OF, at)) return at;
  return kind === 'person' && !isOf && isIn(prose, HOUSES, at) && isForeign() ? at : -1;
}

/** After the whole name of a person. */
const FOUNDED = hashedWords('day parade programme program scheme fund estate memorial statue foundation');
/** Where bodies' and towns' names hang over the door. */
const PUBS = hashedWords('pub inn tavern nightclub brewery');

/** "the Nightingale ward", "the Fausto Coppi climb" */
function isBuilt(prose: Prose, first: number, last: number): boolean {
  const next = last + 1;
  const isFull = last > first && isIn(prose, THE, first - 1);
  if (
    !isAdjacent(prose, next) ||
    !((isFull && isIn(prose, FOUNDED, next)) || isIn(prose, BUILT, next) || isIn(prose, HONOURED, next)) ||
    (prose.words.shapes[last] as number) & SHAPE.possessive
  )
    return false;
  if (isIn(prose, HONOURED, next) || isFull) return true;
  return !isAdjacent(prose, next + 1) || isIn(prose, nameWords().noNames, next + 1);
}
