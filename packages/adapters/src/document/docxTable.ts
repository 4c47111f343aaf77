import type { Cell, Column, Inline, Table } from '@jalon/report-schema';
import type {
  IParagraphOptions,
  Paragraph,
  ParagraphChild,
  TableCell,
  TableRow,
  Table as WordTable,
} from 'docx';
import { type ColumnSetting, columnWidths } from './columnWidths.ts';
import type { DocxKit } from './DocxKit.ts';
import { documentWords } from './document.words.ts';
import { docxInline, docxRuns } from './docxInline.ts';
import { docxTones } from './docxTheme.data.ts';
import { hasGapAfter } from './hasGapAfter.ts';
import { staysWhole } from './staysWhole.ts';
import { unbrokenCell } from './unbrokenCell.ts';

/** How a table is set: where words are too long for the width of the page, smaller and closer. */
interface DocxTableSetting extends ColumnSetting {
  /** What the names of its styles end in. */
  readonly suffix: '' | 'Small' | 'Tiny';
}

/** From so many columns on, type is smaller and cells are closer from the start. */
const manyColumns = 7;

/** More room after a column of figures before words, in twentieths of a point. */
const gap = 140;

/** In twentieths of a point. */
function settings(width: number, columns: number): readonly [DocxTableSetting, ...DocxTableSetting[]] {
  const usual: DocxTableSetting = { width, size: 170, padding: 200, gap, suffix: '' };
  const small: DocxTableSetting = { width, size: 160, padding: 130, gap, suffix: 'Small' };
  const tiny: DocxTableSetting = { width, size: 140, padding: 100, gap, suffix: 'Tiny' };
  return columns < manyColumns ? [usual, small, tiny] : [small, tiny];
}

/** What all cells of a table go by. */
interface DocxTablePlan {
  readonly columns: readonly Column[];
  readonly widths: readonly number[];
  readonly setting: DocxTableSetting;
}

/**
 * A table for Word: its caption above, a head that repeats on each page, rows that stay whole, the note beneath.
 * @param caption with its number
 */
export function docxTable(
  table: Table,
  caption: readonly ParagraphChild[],
  kit: DocxKit,
): (Paragraph | WordTable)[] {
  const { Paragraph, Table: WordTable, TableLayoutType, WidthType } = kit.docx;
  const { columns } = table;
  const { setting, widths } = columnWidths(table, settings(kit.width, columns.length), kit.lang);
  const plan = { columns, widths, setting };
  // the head never stands alone at the foot of a page
  const kept = staysWhole(table) ? table.rows.length - 1 : 1;
  // nor does the note at the top of the next
  const last = table.note === undefined ? -1 : table.rows.length - 1;
  const rows = table.rows.map((row, index) => docxRow(row, index < kept || index === last, plan, kit));
  const body = rows.length > 0 ? rows : [emptyRow(columns.length, kit)];
  const side = setting.padding / 2;
  return [
    new Paragraph({ style: 'Caption', keepNext: true, children: caption }),
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
    const children = docxRuns(column.heading, kit);
    return new TableCell({
      ...cellRoom(index, { columns, widths, setting }, kit),
      verticalAlign: VerticalAlignTable.BOTTOM,
      children: [new Paragraph({ style, keepNext: true, children, ...alignment(column, kit) })],
    });
  });
  return new TableRow({ tableHeader: true, cantSplit: true, children });
}

function docxRow(row: readonly Cell[], keepNext: boolean, plan: DocxTablePlan, kit: DocxKit): TableRow {
  const { columns } = plan;
  // one cell per column; what a row holds beyond them joins the last, so that nothing is lost
  const cells = columns.map((_, index) => unbrokenCell(row[index] ?? { content: [] }));
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
    ...cellRoom(index, plan, kit),
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

/** The width of a cell, and more room right of a figure that words follow. */
function cellRoom(index: number, { columns, widths, setting }: DocxTablePlan, { docx }: DocxKit) {
  const { DXA } = docx.WidthType;
  const width = widths[index];
  return {
    ...(width !== undefined && { width: { size: width, type: DXA } }),
    ...(hasGapAfter(columns, index) && {
      margins: { right: setting.padding / 2 + gap, marginUnitType: DXA },
    }),
  };
}
