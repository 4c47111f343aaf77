import { typeset } from '@jalon/core';
import type { FormField, FormGroup, FormItem, FormRow } from '@jalon/report-schema';
import { cellAddress } from '../../workbook/cellAddress.ts';
import type { FormPen } from './FormPen.ts';
import { fitsCell } from './fitsCell.ts';
import { firstColumn, keyColumn, keyRowHeight, rowNumberColumn } from './formColumns.ts';
import { inputCell } from './inputCell.ts';
import { reportFormWords } from './reportFormWords.ts';
import { numberColumn, writeRowKey } from './rowKeys.ts';

// keys make no row high, and nobody sees them
const keyLook = { style: 'remark', format: ';;;' } as const;

/** Draws a table: its heading, a row for each entry, rows for new ones. */
export function drawFormGroup(pen: FormPen, item: FormItem, group: FormGroup): void {
  const { canvas, columns, lang } = pen;
  const from = group.fixed ? firstColumn + 1 : firstColumn;
  if (item.groups.length > 1 || item.fields.some(({ id }) => id !== 'noneBecause')) {
    canvas.putAcross(pen.row, rowNumberColumn, columns.last, typeset(group.title, lang), {
      style: 'question',
    });
    pen.row += 1;
  }
  canvas.put(pen.row, keyColumn, writeRowKey(['group', item.id, group.id]), keyLook);
  canvas.put(pen.row, rowNumberColumn, numberColumn, keyLook);
  for (const [n, { id }] of group.columns.entries()) canvas.put(pen.row, from + n, id, keyLook);
  canvas.height(pen.row, keyRowHeight);
  pen.row += 1;
  drawHeader(pen, group, from);
  const room = group.fixed ? group.rows.length : rowRoom(group, pen.spareRows);
  const first = pen.row;
  for (let n = 0; n < room; n += 1) {
    const shown = group.rows[n];
    if (shown) {
      const kept = shown.values.filter(({ value }) => !fitsCell(value)).map(({ id }) => id);
      canvas.put(pen.row, keyColumn, writeRowKey(['row', shown.id, ...kept]), keyLook);
    }
    canvas.put(pen.row, rowNumberColumn, n + 1, { style: 'code' });
    if (group.fixed) canvas.put(pen.row, firstColumn, typeset(shown?.title ?? '', lang), { style: 'name' });
    for (const [at, column] of group.columns.entries())
      drawCell(pen, { item, column, at: from + at, ...(shown && { shown }) });
    pen.row += 1;
  }
  addRules(pen, { item, group, from, first, last: pen.row - 1 });
  canvas.put(pen.row, keyColumn, writeRowKey(['end']), keyLook);
  canvas.put(pen.row, rowNumberColumn, '', { style: 'answer' });
  canvas.height(pen.row, 8);
  pen.row += 1;
}

const rowRoom = ({ rows, min = 0, max }: FormGroup, spare: number): number => {
  const wanted = Math.max(rows.length + spare, min);
  return max !== undefined && max >= rows.length && max > 0
    ? Math.max(rows.length, Math.min(wanted, max))
    : wanted;
};

function drawHeader(pen: FormPen, group: FormGroup, from: number): void {
  const { canvas, lang } = pen;
  const words = reportFormWords(lang);
  canvas.put(pen.row, keyColumn, writeRowKey(['words']), keyLook);
  canvas.put(pen.row, rowNumberColumn, words.number, { style: 'header' });
  if (group.fixed) canvas.put(pen.row, firstColumn, words.given, { style: 'header' });
  for (const [n, { title, help, required, input }] of group.columns.entries()) {
    const unit = input.kind === 'number' ? input.unitLabel : input.kind === 'money' ? input.currency : '';
    const marks = [...(unit === '' ? [] : [unit]), ...(required ? [words.required] : [])];
    const text = typeset(`${title}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`, lang);
    const comment = help === undefined ? {} : { comment: typeset(help, lang) };
    canvas.put(pen.row, from + n, text, { style: 'header', ...comment });
  }
  pen.row += 1;
}

interface DrawnColumn {
  readonly item: FormItem;
  readonly column: FormField;
  /** Column of the sheet. */
  readonly at: number;
  readonly shown?: FormRow;
}

function drawCell(pen: FormPen, { item, column, at, shown }: DrawnColumn): void {
  const value = shown?.values.find(({ id }) => id === column.id)?.value;
  const cell = inputCell(column.input, value, settingOf(pen, item, column, unitOf(shown)));
  const isAgreed = column.planned === true && value !== undefined;
  const isOpen = !isAgreed && fitsCell(value);
  const style = isAgreed ? (cell.style === 'entry' ? 'aim' : 'name') : cell.style;
  pen.canvas.put(pen.row, at, cell.content, { style, format: cell.format, open: isOpen });
  if (isOpen) pen.open.push({ row: pen.row, from: at, to: at });
}

const unitOf = (shown: FormRow | undefined): string | undefined => {
  const unit = shown?.values.find(({ id }) => id === 'unit')?.value;
  return unit === '%' ? 'ratio' : typeof unit === 'string' ? unit : undefined;
};

/** What the cells of a column are drawn with; a row of another table is named by its number there. */
function settingOf(
  { lang, lists, spareRows }: FormPen,
  item: FormItem,
  { input }: FormField,
  unit: string | undefined,
) {
  const above = input.kind === 'row' ? item.groups.find(({ id }) => id === input.group) : undefined;
  const numberOf = (row: string) => {
    const index = above?.rows.findIndex(({ id }) => id === row) ?? -1;
    return index < 0 ? undefined : index + 1;
  };
  return {
    lang,
    lists,
    ...(unit === undefined ? {} : { unit }),
    ...(above ? { numberOf, rows: rowRoom(above, spareRows) } : {}),
  };
}

interface DrawnTable {
  readonly item: FormItem;
  readonly group: FormGroup;
  readonly from: number;
  readonly first: number;
  readonly last: number;
}

/** One rule for each column, over all its rows. */
function addRules(pen: FormPen, { item, group, from, first, last }: DrawnTable): void {
  if (last < first) return;
  for (const [n, column] of group.columns.entries()) {
    const { rule } = inputCell(column.input, undefined, settingOf(pen, item, column, undefined));
    if (!rule) continue;
    const range = `${cellAddress(first, from + n)}:${cellAddress(last, from + n)}`;
    pen.canvas.dataValidations.push({ ...rule, range });
  }
}
