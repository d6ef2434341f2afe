// Parts articles into folds of a cross-validation by their names alone, so that neither their order nor a new article moves another.

export const FOLDS = 10;

export function foldOf(name: string): number {
  let sum = 7;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return sum % FOLDS;
}
