// What a file's encoding did to its text, as a warning for those who make the file. Decodes nothing.

import type { ListProblem } from '../model/list-problem';
import type { DecodedText } from './decode-text';

/** `remedy`: how a file of this format is saved as UTF-8. Empty for an encoding that was read without loss or guess. */
export function encodingWarnings(encoding: ReturnType<DecodedText['encoding']>, remedy: string): ListProblem[] {
  if (encoding === 'utf-8' || encoding.startsWith('utf-16')) return [];
  const reason =
    encoding === 'windows-1252'
      ? `The file is not UTF-8 and was read as Windows-1252: look whether names with accents are right, or ${remedy}.`
      : `Some characters of the file are not UTF-8 and were replaced, so that names with them are not found: ${remedy}.`;
  return [{ code: 'bad-encoding', path: '', reason }];
}
