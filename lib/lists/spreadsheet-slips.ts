// Cells that show a spreadsheet's own trouble instead of a value. Knows no columns.

/** What Excel, LibreOffice and Google Sheets write into a cell whose formula failed, in the languages that have words of their own. */
const ERRORS = new Set(
  '#ref! #value! #name? #div/0! #num! #null! #spill! #calc! #error! #getting_data #n/a #nv #bezug! #wert! #zahl! #überlauf! #valeur! #nom? #nombre? #nombre! #valor! #nome? #nul! #naam? #waarde! #getal! #verw! #rif! #rivalore! #¡ref! #¡valor! #¿nombre? #¡div/0! #¡num!'.split(
    ' ',
  ),
);

export const isCellError = (cell: string): boolean => cell.startsWith('#') && ERRORS.has(cell.toLowerCase());

/** A formula that was exported as it stands: `=A2&" "&B2`, `=HYPERLINK("…")`. */
export const isFormula = (cell: string): boolean =>
  /^=[\p{L}"(]/u.test(cell) && /[(&*/+"]|^=\$?[A-Z]{1,3}\$?\d+$/.test(cell);
