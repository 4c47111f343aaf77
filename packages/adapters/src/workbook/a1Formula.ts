/** A text, a sheet name in quotes, or a reference in brackets of OpenFormula; a semicolon outside of them. */
const pieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|;/g;

/**
 * A formula of an OpenDocument workbook in the notation of Excel: `of:=SUM([.A1:.A3];[$Aide.B2])` is `SUM(A1:A3,Aide!B2)`.
 * Source: OpenDocument 1.3 part 4 (OpenFormula), section 5.8.
 */
export function a1Formula(formula: string): string {
  return formula
    .replace(/^(?:[a-z]+:)?=/i, '')
    .replace(pieces, (piece) =>
      piece === ';' ? ',' : piece.startsWith('[') ? a1Address(piece.slice(1, -1)) : piece,
    );
}

/** An address of an OpenDocument workbook in the notation of Excel: `$Aide.$A$1:.$B$2` is `Aide!$A$1:$B$2`. */
export function a1Address(address: string): string {
  return address.replace(
    /\$?('(?:[^']|'')*'|[^.:'$]*)\.(\$?[A-Z]+\$?\d+|\$?[A-Z]+|\$?\d+|#REF!)/g,
    (_, sheet: string, cell: string) => (sheet === '' ? cell : `${sheet}!${cell}`),
  );
}
