import type { Column } from '../../header/recogniseColumns.ts';
import { foldWords } from '../../lexicon/foldWords.ts';
import type { TableSheet } from '../../row/TableSheet.ts';
import type { IssueSink } from '../../sheet/IssueSink.ts';
import { consentAnswer } from './consentAnswer.ts';

const testCode =
  /^(?:test|essai|demo|prueba|proef|exemple|example|ejemplo|voorbeeld|xxx+|zzz+)\b[\s_-]*\d*$|^test[\s_-]?\d*$/;
const testRemark =
  /\b(?:test|essai|ligne|row|linea|rij|response|reponse)\b.{0,20}(?:a supprimer|a effacer|to delete|please delete|delete|verwijderen|borrar|eliminar|ne pas tenir compte|ignore)|^\W*(?:ceci est un |this is a |dit is een )?(?:test|essai|prueba)\W*$|^(?:a supprimer|please delete|ne pas tenir compte)\W*$/;

/**
 * Whether a row is kept: neither a test of the form nor the answers of someone who did not allow their use.
 * @returns why it is left out
 */
export function screenResponse(
  table: TableSheet,
  row: number,
  columns: { readonly consents: readonly Column[]; readonly screened: readonly Column[] },
  { say }: IssueSink,
): 'test' | 'no-consent' | undefined {
  const { grid, context } = table;
  const answers = columns.consents.map((column) => ({
    column,
    text: grid.text(row, column.index),
    allows: consentAnswer(grid.text(row, column.index), context),
  }));
  if (answers.some(({ allows }) => allows === false)) return 'no-consent';
  const isTest = columns.screened.some(({ index, field }) => {
    const text = foldWords(grid.text(row, index)).trim();
    return field === 'comment' ? testRemark.test(text) : testCode.test(text) || testRemark.test(text);
  });
  if (isTest) return 'test';
  for (const { column, text, allows } of answers) {
    if (allows !== undefined) continue;
    say('sheet/consent-unclear', 'warning', { cell: grid.address(row, column.index) }, { text });
  }
  return undefined;
}
