import { type Dossier, type Lang, type Period, textIn } from '@jalon/core';
import { columnLetters } from '../../workbook/cellAddress.ts';
import type { DrawnSheet } from '../canvas/DrawnSheet.ts';
import { SheetCanvas } from '../canvas/SheetCanvas.ts';
import type { DrawnTemplate } from './drawTemplateSheet.ts';

/** Name of the sheet that no person sees: which line is which indicator. */
export const keySheetName = 'jalon';
/** What its first line says. */
export const keySheetKind = 'tracking-template';
/** Form of the sheet; another one is not read. */
export const keySheetVersion = '1';

/** Draws which line stands for which indicator, which column for which period. */
export function drawKeySheet(
  dossier: Dossier,
  { rows, columns }: DrawnTemplate,
  periods: readonly Period[],
  lang: Lang,
): DrawnSheet {
  const lines: readonly (readonly string[])[] = [
    [keySheetName, keySheetKind, keySheetVersion, dossier.id],
    ...rows.map(({ row, indicator, part }) => [
      'row',
      String(row + 1),
      indicator.id,
      indicator.code ?? '',
      textIn(indicator.name, lang),
      part?.dimension ?? '',
      part?.category ?? '',
    ]),
    ...periods.map(({ start, end, grain }, n) => [
      'column',
      columnLetters(columns.firstPeriod + n),
      start,
      end,
      grain ?? '',
    ]),
  ];
  const canvas = new SheetCanvas();
  for (const [row, cells] of lines.entries())
    for (const [column, text] of cells.entries())
      canvas.put(row, column, text, { style: 'legendText', format: '@' });
  return { ...canvas.finish(keySheetName, {}), veryHidden: true };
}
