// The first words of a passage, whole: enough to know it by.

const MAX_LENGTH = 80;

export function openingWords(passage: string): string {
  if (passage.length <= MAX_LENGTH) return passage;
  const cut = passage.slice(0, MAX_LENGTH + 1);
  const end = cut.lastIndexOf(' ');
  // Scripts without blanks are cut anywhere.
  return cut.slice(0, end > 0 ? end : MAX_LENGTH).replace(/[\p{P}\s]+$/u, '');
}
