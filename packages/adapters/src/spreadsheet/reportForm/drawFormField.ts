import { typeset } from '@jalon/core';
import type { FormField, FormItem } from '@jalon/report-schema';
import { cellAddress } from '../../workbook/cellAddress.ts';
import { type AnswerRule, asking } from '../surveyForm/answerRule.ts';
import type { FormPen } from './FormPen.ts';
import { fitsCell } from './fitsCell.ts';
import { keyColumn, rowNumberColumn } from './formColumns.ts';
import { inputCell } from './inputCell.ts';
import { reportFormWords } from './reportFormWords.ts';
import { type RowKey, writeRowKey } from './rowKeys.ts';

// keys make no row high, and nobody sees them
const keyLook = { style: 'remark', format: ';;;' } as const;

/** Draws a field: its words, the cell to fill in, its unit. Of several options each has a cell of its own to tick. */
export function drawFormField(pen: FormPen, item: FormItem, field: FormField): void {
  const { input, value } = field;
  if (input.kind === 'choice' && input.multiple) {
    drawTicks(pen, item, field, input.options);
    return;
  }
  const { canvas, columns, lang, lists } = pen;
  const fits = fitsCell(value);
  putKey(pen, [fits ? 'field' : 'kept', item.id, field.id]);
  putLabel(pen, item, field);
  const cell = inputCell(input, value, { lang, lists });
  const across = { style: 'entryText', format: cell.format, open: fits } as const;
  canvas.putAcross(pen.row, columns.firstValue, columns.lastValue, cell.content, across);
  const isLong = input.kind === 'text' && input.long;
  if (isLong) canvas.height(pen.row, longHeight(pen, String(value ?? '')));
  putBeside(pen, fits ? besideOf(field) : reportFormWords(lang).tooLong);
  if (fits) openCells(pen, cell.rule);
  pen.row += 1;
}

function putKey({ canvas, row }: FormPen, key: RowKey): void {
  canvas.put(row, keyColumn, writeRowKey(key), keyLook);
}

function putLabel({ canvas, columns, lang, row }: FormPen, item: FormItem, field: FormField): void {
  const words = reportFormWords(lang);
  const mark = field.required && item.fields.length > 1 ? ` (${words.required})` : '';
  const text = typeset(`${field.title}${mark}`, lang);
  canvas.putAcross(row, rowNumberColumn, columns.lastLabel, text, { style: 'name' });
}

function putBeside({ canvas, columns, row }: FormPen, text: string): void {
  if (text !== '') canvas.putAcross(row, columns.lastValue + 1, columns.last, text, { style: 'answer' });
}

const besideOf = ({ help, input }: FormField): string => {
  const unit = input.kind === 'number' ? input.unitLabel : '';
  return [unit, help ?? ''].filter((text) => text !== '').join(' · ');
};

/** Room for at least four lines; a long text has more. */
function longHeight({ columns }: FormPen, text: string): number {
  const room = columns.widths
    .slice(columns.firstValue, columns.lastValue + 1)
    .reduce((sum, width) => sum + width, 0);
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (room * 1.05))), 0);
  return Math.min(400, Math.max(64, Math.round(lines * 15 + 7)));
}

function openCells({ canvas, columns, row, open }: FormPen, rule: AnswerRule | undefined): void {
  open.push({ row, from: columns.firstValue, to: columns.lastValue });
  if (rule) canvas.dataValidations.push({ ...rule, range: cellAddress(row, columns.firstValue) });
}

/** Each option on its own line, with a cell to tick. */
function drawTicks(
  pen: FormPen,
  item: FormItem,
  { id, title, value, required }: FormField,
  options: readonly { readonly code: string; readonly label: string }[],
): void {
  const { canvas, columns, lang } = pen;
  const words = reportFormWords(lang);
  const mark = required ? ` (${words.required})` : '';
  const head = typeset(`${title}${mark}`, lang);
  canvas.putAcross(pen.row, rowNumberColumn, columns.last, `${head} – ${words.tick}`, { style: 'question' });
  pen.row += 1;
  const chosen = Array.isArray(value) ? (value as readonly string[]) : [];
  for (const { code, label } of options) {
    putKey(pen, ['tick', item.id, id, code]);
    canvas.putAcross(pen.row, rowNumberColumn, columns.lastLabel, typeset(label, lang), { style: 'name' });
    const look = { style: 'entryText', format: '@', open: true } as const;
    canvas.put(pen.row, columns.firstValue, chosen.includes(code) ? 'x' : '', look);
    const range = cellAddress(pen.row, columns.firstValue);
    pen.open.push({ row: pen.row, from: columns.firstValue, to: columns.firstValue });
    const rule = asking(
      { type: 'list', formula1: pen.lists.rangeOf(['x']), errorStyle: 'warning' },
      words.askTick,
      lang,
    );
    canvas.dataValidations.push({ ...rule, range });
    pen.row += 1;
  }
}
