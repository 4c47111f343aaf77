import { type Instrument, type Lang, textIn } from '@jalon/core';
import { columnLetters } from '../../workbook/cellAddress.ts';
import type { DrawnSheet } from '../canvas/DrawnSheet.ts';
import { SheetCanvas } from '../canvas/SheetCanvas.ts';
import { askedItems } from './askedItems.ts';
import { personColumns } from './personColumns.ts';
import { surveyWords } from './surveyWords.ts';

/**
 * Draws the sheet that no person sees: which heading is which question of the instrument, in which column it was
 * written, which words are which answer or round.
 */
export function drawItemKeys(instrument: Instrument, lang: Lang): DrawnSheet {
  const asked = askedItems(instrument, lang);
  const scales = new Map(instrument.scales.map((scale) => [scale.id, scale]));
  const lines: readonly (readonly string[])[] = [
    ['jalon', 'survey-form', '1', instrument.id],
    ...asked.map(({ item, heading }) => ['item', heading, item.id]),
    ...personColumns.map(({ word, field }, n) => [
      'person',
      surveyWords(lang)[word],
      field,
      columnLetters(n),
    ]),
    ...asked.map(({ item }, n) => ['answer', item.id, item.kind, columnLetters(personColumns.length + n)]),
    ...asked.flatMap(({ item }) =>
      (item.scale === undefined ? [] : (scales.get(item.scale)?.options ?? [])).map(({ code, label }) => [
        'option',
        item.id,
        textIn(label, lang),
        code,
      ]),
    ),
    ...instrument.waves.map(({ id, label }) => ['wave', textIn(label, lang), id]),
  ];
  const canvas = new SheetCanvas();
  for (const [row, cells] of lines.entries())
    for (const [column, text] of cells.entries())
      canvas.put(row, column, text, { style: 'legendText', format: '@' });
  return { ...canvas.finish('jalon', {}), veryHidden: true };
}
