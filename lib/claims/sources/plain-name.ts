// The kind of a source of which nothing is told but its words' shape: a company's name, a cause's, a person's. Knows names, no claims.

import type { SourceType } from '../../model/reading';
import type { Token } from '../../text/tokens';
import { isCalledIts } from './name-evidence';
import type { NameIndex, NameRun } from './name-runs';
import { MEDIA_NAMES, NAME_ENDINGS } from './organisation-words-table';
import { genderOf } from './person-words';
import type { SourceContext } from './resolved-source';
import { singular } from './singular';
import { bare, isCapital } from './spelling';

export function typeOfPlainName(
  run: NameRun | undefined,
  phrase: readonly Token[],
  context: SourceContext,
): SourceType {
  const { index } = context;
  const last = phrase.at(-1);
  const name = isCapital(last);
  if (name && MEDIA_NAMES.has(bare(last?.lower ?? ''))) return 'media';
  if (name && (phrase[0]?.lower === 'the' || isCompany(phrase, index))) return 'institution';
  if (run && genderOf(phrase) === undefined && (isCause(run) || isCalledIts(run, context))) return 'institution';
  if (run || name) return 'person';
  return /^(?:the|its|their)$/.test(phrase[0]?.lower ?? '') ? 'institution' : 'unnamed';
}

/** "National Renewal", "Clean Wells Now": no given name is such a word. */
const isCause = ({ words }: NameRun): boolean => words.length > 1 && CAUSE.test(words[0] ?? '');

/** "Karoo Dairies", and a name that owns what companies own; a given name makes it a person's. */
function isCompany(phrase: readonly Token[], index: NameIndex): boolean {
  const last = phrase.at(-1);
  const word = bare(last?.lower ?? '');
  if (genderOf(phrase) !== undefined) return false;
  return index.isCompany(word) || (singular(word) !== word && NAME_ENDINGS.has(singular(word)));
}

const CAUSE =
  /^(?:national|consumer|consumers|democratic|united|new|free|people’s|popular|social|christian|green|civic|workers|citizens|justice|freedom|unity|forward|clean|save|stop|action|human|women’s|youth|farmers|friends|doctors|lawyers|parents|teachers|mothers|families|our|right|rights|future|new|true|open|safe|fair)$/;
