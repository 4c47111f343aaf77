import type { TableBox } from '../kind/TableReader.ts';
import type { Grid } from '../sheet/Grid.ts';
import { findLabel } from './findLabel.ts';
import type { FormPhrases } from './formPhrases.ts';

/**
 * Whether what looks like the header of a table is a row of labels of a form: « Association : | A | Projet : | B », or two
 * labels side by side over one answer each.
 */
export function isLabelRow(grid: Grid, { header, end }: TableBox, phrases: FormPhrases): boolean {
  const texts = grid.filled(header.top).map((column) => grid.text(header.top, column));
  const labels = texts.map((text) => findLabel(text, phrases)?.fit === 'exact');
  const asked = texts.filter((text, at) => labels[at] && /:\s*$/.test(text));
  if (asked.length > 0 && asked.length * 2 >= texts.length - 1) return true;
  // « Organisatie | Zonnebloem | Project | Buurttuin »: every other cell is a label, none of the cells between
  if (texts.length % 2 === 0 && labels.every((isLabel, at) => isLabel === (at % 2 === 0))) return true;
  const body = Array.from({ length: end - header.bottom - 1 }, (_, at) => header.bottom + 1 + at).filter(
    (row) => grid.filled(row).length > 0,
  );
  // nothing below: nothing that it could head
  if (body.length === 0) return true;
  if (!labels.every(Boolean)) return false;
  const isLabel = (row: number) => {
    const label = findLabel(grid.text(row, grid.filled(row)[0] ?? 0), phrases);
    return label !== undefined && label.fit !== 'within';
  };
  return body.length < 2 || body.slice(0, 2).some(isLabel);
}
