import { formatDay, type Lang, textIn } from '@jalon/core';
import { cellAddress } from '../../workbook/cellAddress.ts';
import { rangeOf, type SheetCanvas } from '../canvas/SheetCanvas.ts';
import { unitFormat } from '../canvas/unitFormat.ts';
import { unitLabel } from '../canvas/unitLabel.ts';
import { aimOf, aimText } from '../trackingTable/aimCell.ts';
import { definitionOf } from '../trackingTable/definitionOf.ts';
import type { EntryRule } from './entryRule.ts';
import type { TemplateColumns } from './templateColumns.ts';
import type { TemplateRow } from './templateRows.ts';

/** What a line is drawn with. */
export interface RowSetting {
  readonly lang: Lang;
  readonly columns: TemplateColumns;
  readonly rule: EntryRule;
}

/** Draws one line: what is known of the indicator, and the cells to fill in. */
export function drawTemplateRow(
  canvas: SheetCanvas,
  row: number,
  line: TemplateRow,
  { lang, columns, rule }: RowSetting,
): void {
  const { part } = line;
  const isPart = part?.category !== undefined;
  if (isPart)
    for (const column of [columns.code, columns.name, columns.unit])
      canvas.put(row, column, '', { style: 'part' });
  else drawIndicator(canvas, row, line, lang, columns);
  if (columns.part !== undefined)
    canvas.put(row, columns.part, part?.label ?? '', { style: isPart ? 'part' : 'name' });
  drawAims(canvas, row, line, { lang, columns, rule });
  for (let column = columns.firstPeriod; column <= columns.lastPeriod; column += 1)
    canvas.put(row, column, '', { style: 'entry', format: rule.format, open: true });
  if (columns.lastPeriod >= columns.firstPeriod)
    canvas.dataValidations.push(
      rule.validation(
        rangeOf(row, columns.firstPeriod, columns.lastPeriod),
        cellAddress(row, columns.firstPeriod),
      ),
    );
  canvas.put(row, columns.comment, '', { style: isPart ? 'part' : 'comment', open: !isPart });
}

function drawIndicator(
  canvas: SheetCanvas,
  row: number,
  { indicator }: TemplateRow,
  lang: Lang,
  columns: TemplateColumns,
): void {
  const definition = definitionOf(indicator, lang);
  canvas.put(row, columns.code, indicator.code ?? '', { style: 'code', format: '@' });
  canvas.put(row, columns.name, textIn(indicator.name, lang), {
    style: 'name',
    ...(definition === undefined ? {} : { comment: definition }),
  });
  canvas.put(row, columns.unit, unitLabel(indicator, lang), { style: 'unit' });
}

/** The reference value may be filled in where there is none yet; targets are agreed elsewhere. */
function drawAims(
  canvas: SheetCanvas,
  row: number,
  { indicator, part }: TemplateRow,
  { lang, columns, rule }: RowSetting,
): void {
  if (part?.category !== undefined) {
    for (const column of [columns.baseline, columns.target]) canvas.put(row, column, '', { style: 'part' });
    return;
  }
  const { baseline, unit } = indicator;
  const target = aimOf(indicator, undefined, lang);
  const numbers = [baseline?.value, target.value].filter((value) => typeof value === 'number');
  const format = unitFormat(unit, numbers, lang);
  if (baseline === undefined) {
    const place = cellAddress(row, columns.baseline);
    canvas.put(row, columns.baseline, '', { style: 'entry', format: rule.format, open: true });
    canvas.dataValidations.push(rule.validation(place, place));
  } else {
    const { value, date } = baseline;
    canvas.put(row, columns.baseline, typeof value === 'number' ? value : aimText(value, indicator, lang), {
      style: 'aim',
      format,
      ...(date === undefined ? {} : { comment: formatDay(date, lang) }),
    });
  }
  canvas.put(row, columns.target, target.value ?? target.text ?? '', {
    style: 'aim',
    format,
    ...(target.remark === undefined ? {} : { comment: target.remark }),
  });
}
