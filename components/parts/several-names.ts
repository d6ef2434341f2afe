// Several names in one field: parted by semicolons or line breaks, as in spreadsheets.

export const severalNames = (typed: string): string[] => [
  ...new Set(
    typed
      .split(/[;\n]/)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  ),
];
