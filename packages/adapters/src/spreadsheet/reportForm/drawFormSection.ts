import { typeset } from '@jalon/core';
import type { FormItem, FormSection, ReportForm } from '@jalon/report-schema';
import { cellAddress, columnLetters } from '../../workbook/cellAddress.ts';
import type { DrawnSheet } from '../canvas/DrawnSheet.ts';
import type { HiddenLists } from '../canvas/HiddenLists.ts';
import { printedPage } from '../canvas/printedPage.ts';
import { SheetCanvas } from '../canvas/SheetCanvas.ts';
import { entryLooks } from '../canvas/sheetTheme.ts';
import { conditionWords } from './conditionWords.ts';
import { drawFormField } from './drawFormField.ts';
import { drawFormGroup } from './drawFormGroup.ts';
import type { FormPen, OpenCells } from './FormPen.ts';
import { formColumns, keyColumn, keyRowHeight, rowNumberColumn } from './formColumns.ts';
import { reportFormWords } from './reportFormWords.ts';
import { valueColumn, writeRowKey } from './rowKeys.ts';

/** What a sheet is drawn with. */
export interface SectionSetting {
  readonly form: ReportForm;
  /** Name of the sheet. */
  readonly name: string;
  readonly lists: HiddenLists;
  readonly spareRows: number;
}

/** Draws one part of a report as a sheet to fill in. */
export function drawFormSection(
  section: FormSection,
  { form, name, lists, spareRows }: SectionSetting,
): DrawnSheet {
  const { lang } = form;
  const columns = formColumns(section);
  const pen: FormPen = { canvas: new SheetCanvas(), columns, lang, lists, spareRows, open: [], row: 0 };
  const { canvas } = pen;
  drawKeys(pen, form);
  canvas.putAcross(1, rowNumberColumn, columns.last, typeset(section.title, lang), { style: 'title' });
  canvas.height(1, 32);
  pen.row = 2;
  if (section.help !== undefined) explain(pen, section.help);
  const all = form.sections.flatMap(({ items }) => items);
  for (const item of section.items) drawItem(pen, item, all);
  canvas.fitHeights(columns.widths, 20);
  lookByContent(pen);
  return canvas.finish(name, {
    columns: columns.widths.map((width, at) => ({ width, ...(at === keyColumn ? { hidden: true } : {}) })),
    freezePane: { rows: 2, columns: 0 },
    view: { showGridLines: false, zoomScale: 90 },
    // without a password: it keeps from slips, not from people
    protection: { sheet: true, formatCells: true, formatColumns: true, formatRows: true, insertRows: true },
    ...printedPage({
      lang,
      title: `${form.title} – ${section.title}`,
      headerRows: [1, 1],
      area: `$${columnLetters(rowNumberColumn)}$1:$${columnLetters(columns.last)}$${Math.max(3, pen.row)}`,
    }),
  });
}

/** The first row is hidden: which report this is of, in which column the answers stand. */
function drawKeys({ canvas, columns }: FormPen, { schema, schemaVersion, lang, report }: ReportForm): void {
  const look = { style: 'remark', format: ';;;' } as const;
  const id = report?.id ?? '';
  const key = ['jalon', 'report-form', '1', schema, schemaVersion, lang, id, report?.asOf ?? ''] as const;
  canvas.put(0, keyColumn, writeRowKey(key), look);
  canvas.put(0, columns.firstValue, valueColumn, look);
  canvas.height(0, keyRowHeight);
}

function drawItem(pen: FormPen, item: FormItem, all: readonly FormItem[]): void {
  const { canvas, columns, lang } = pen;
  const words = reportFormWords(lang);
  const marks = [
    ...(item.required ? [words.required] : []),
    ...(item.phase === 'agreement' ? [words.agreed] : []),
  ];
  canvas.height(pen.row, 10);
  pen.row += 1;
  const title = `${item.title}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`;
  canvas.putAcross(pen.row, rowNumberColumn, columns.last, typeset(title, lang), { style: 'section' });
  canvas.height(pen.row, 24);
  pen.row += 1;
  const said = [
    ...(item.help === undefined ? [] : [item.help]),
    ...item.notes,
    ...(item.when ? [conditionWords(item.when, all, lang)] : []),
  ];
  if (said.length > 0) explain(pen, said.join(' '));
  const isTable = item.groups.length > 0;
  // a table comes before what is asked if it is empty
  const [before, after] = isTable ? splitFields(item) : [item.fields, []];
  for (const field of before) drawFormField(pen, item, field);
  for (const group of item.groups) drawFormGroup(pen, item, group);
  for (const field of after) drawFormField(pen, item, field);
}

const splitFields = ({ fields }: FormItem): readonly [FormItem['fields'], FormItem['fields']] => [
  fields.filter(({ id }) => id !== 'noneBecause'),
  fields.filter(({ id }) => id === 'noneBecause'),
];

function explain(pen: FormPen, text: string): void {
  const { canvas, columns, lang } = pen;
  canvas.putAcross(pen.row, rowNumberColumn, columns.last, typeset(text, lang), { style: 'answer' });
  pen.row += 1;
}

/** What is filled in turns white, so that what is left stands out. */
function lookByContent({ canvas, open }: FormPen): void {
  for (const { from, to, first, last } of runsOf(open)) {
    const corner = cellAddress(first, from);
    const rule = { formula: `NOT(ISBLANK(${corner}))`, range: `${corner}:${cellAddress(last, to)}` };
    canvas.rule({ type: 'expression', ...rule, style: entryLooks.filled });
  }
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  last: number;
}

/** Cells below each other, together. */
function runsOf(open: readonly OpenCells[]): readonly Run[] {
  const runs: Run[] = [];
  const latest = new Map<string, Run>();
  for (const { row, from, to } of open) {
    const above = latest.get(`${from}:${to}`);
    if (above?.last === row - 1) {
      above.last = row;
      continue;
    }
    const run = { from, to, first: row, last: row };
    runs.push(run);
    latest.set(`${from}:${to}`, run);
  }
  return runs;
}
