import type { Instrument, Lang } from '@jalon/core';
import type { WriteSheet } from 'hucre';
import { SheetCanvas } from '../canvas/SheetCanvas.ts';
import { askedItems } from './askedItems.ts';

/** Draws the sheet that no person sees: which heading is which question of the instrument. */
export function drawItemKeys(instrument: Instrument, lang: Lang): WriteSheet {
  const lines: readonly (readonly string[])[] = [
    ['jalon', 'survey-form', '1', instrument.id],
    ...askedItems(instrument, lang).map(({ item, heading }) => ['item', heading, item.id]),
  ];
  const canvas = new SheetCanvas();
  for (const [row, cells] of lines.entries())
    for (const [column, text] of cells.entries())
      canvas.put(row, column, text, { style: 'legendText', format: '@' });
  return { ...canvas.finish('jalon', {}), veryHidden: true };
}
