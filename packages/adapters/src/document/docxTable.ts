import type { Cell, Column, Inline, Table } from '@jalon/report-schema';
import type { IParagraphOptions, Paragraph, TableCell, TableRow, Table as WordTable } from 'docx';
import { type ColumnSetting, columnWidths } from './columnWidths.ts';
import type { DocxKit } from './DocxKit.ts';
import { documentWords } from './document.words.ts';
import { docxInline, docxText } from './docxInline.ts';
import { docxPage, docxTones } from './docxTheme.data.ts';

/** How a table is set: where words are too long for the width of the page, smaller and closer. */
interface DocxTableSetting extends ColumnSetting {
  /** What the names of its styles end in. */
  readonly suffix: '' | 'Small';
}

/** In twentieths of a point. */
const settings: readonly [DocxTableSetting, DocxTableSetting] = [
  { width: docxPage.text, size: 170, padding: 200, suffix: '' },
  { width: docxPage.text, size: 140, padding: 110, suffix: 'Small' },
];

/** What all cells of a table go by. */
interface DocxTablePlan {
  readonly columns: readonly Column[];
  readonly widths: readonly number[];
  readonly setting: DocxTableSetting;
}

/** A table of so few rows is not torn apart. */
const keptWhole = 6;

/**
 * A table for Word: its caption above, a head that repeats on each page, rows that stay whole, the note beneath.
 * @param caption with its number
 */
export function docxTable(table: Table, caption: string, kit: DocxKit): (Paragraph | WordTable)[] {
  const { Paragraph, Table: WordTable, TableLayoutType, WidthType } = kit.docx;
  const { columns } = table;
  const { setting, widths } = columnWidths(table, settings, kit.lang);
  const plan = { columns, widths, setting };
  // the head never stands alone at the foot of a page
  const kept = table.rows.length <= keptWhole ? table.rows.length - 1 : 1;
  const rows = table.rows.map((row, index) => docxRow(row, index < kept, plan, kit));
  const body = rows.length > 0 ? rows : [emptyRow(columns.length, kit)];
  const side = setting.padding / 2;
  return [
    new Paragraph({ style: 'Caption', keepNext: true, text: docxText(caption, kit) }),
    new WordTable({
      style: 'ReportTable',
      layout: TableLayoutType.FIXED,
      width: { size: setting.width, type: WidthType.DXA },
      columnWidths: widths,
      ...(setting.suffix && { margins: { left: side, right: side, marginUnitType: WidthType.DXA } }),
      tableLook: {
        firstRow: true,
        firstColumn: false,
        lastRow: false,
        lastColumn: false,
        noHBand: true,
        noVBand: true,
      },
      rows: [headRow(plan, kit), ...body],
    }),
    new Paragraph(
      table.note === undefined
        ? { style: 'TableEnd' }
        : { style: 'TableNote', children: docxInline(table.note, kit) },
    ),
  ];
}

function headRow({ columns, widths, setting }: DocxTablePlan, kit: DocxKit): TableRow {
  const { Paragraph, TableCell, TableRow, VerticalAlignTable } = kit.docx;
  const style = `TableHeading${setting.suffix}`;
  const children = columns.map((column, index) => {
    const text = docxText(column.heading, kit);
    return new TableCell({
      ...cellWidth(widths[index], kit),
      verticalAlign: VerticalAlignTable.BOTTOM,
      children: [new Paragraph({ style, keepNext: true, text, ...alignment(column, kit) })],
    });
  });
  return new TableRow({ tableHeader: true, cantSplit: true, children });
}

function docxRow(row: readonly Cell[], keepNext: boolean, plan: DocxTablePlan, kit: DocxKit): TableRow {
  const { columns } = plan;
  // one cell per column; what a row holds beyond them joins the last, so that nothing is lost
  const cells = columns.map((_, index) => row[index] ?? { content: [] });
  const beyond = row.slice(columns.length).flatMap((cell) => [' ', ...cell.content]);
  const last = cells.at(-1);
  if (last !== undefined && beyond.length > 0) {
    cells[cells.length - 1] = { ...last, content: [...last.content, ...beyond] };
  }
  const children = cells.map((cell, index) => docxCell(cell, index, keepNext, plan, kit));
  return new kit.docx.TableRow({ cantSplit: true, children });
}

function docxCell(
  cell: Cell,
  index: number,
  keepNext: boolean,
  plan: DocxTablePlan,
  kit: DocxKit,
): TableCell {
  const { Paragraph, ShadingType, TableCell } = kit.docx;
  const tone = docxTones[cell.tone ?? 'neutral'];
  const setting = { ...alignment(plan.columns[index], kit), ...(keepNext && { keepNext }) };
  const paragraph = (style: string, content: readonly Inline[], color?: string): Paragraph =>
    new Paragraph({
      style: `${style}${plan.setting.suffix}`,
      children: docxInline(content, kit, color === undefined ? {} : { color }),
      ...setting,
    });
  const detail = cell.detail === undefined ? [] : [paragraph('TableDetail', cell.detail)];
  return new TableCell({
    ...cellWidth(plan.widths[index], kit),
    ...(tone.fill && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: tone.fill } }),
    children: [paragraph('TableText', cell.content, tone.ink), ...detail],
  });
}

function emptyRow(columns: number, kit: DocxKit): TableRow {
  const { Paragraph, TableCell, TableRow } = kit.docx;
  const said = new Paragraph({ style: 'TableText', text: documentWords.emptyTable[kit.lang] });
  return new TableRow({ children: [new TableCell({ columnSpan: Math.max(1, columns), children: [said] })] });
}

function alignment(column: Column | undefined, { docx }: DocxKit): Pick<IParagraphOptions, 'alignment'> {
  if (column?.align === 'end') return { alignment: docx.AlignmentType.RIGHT };
  return column?.align === 'centre' ? { alignment: docx.AlignmentType.CENTER } : {};
}

const cellWidth = (width: number | undefined, { docx }: DocxKit) =>
  width === undefined ? {} : { width: { size: width, type: docx.WidthType.DXA } };
