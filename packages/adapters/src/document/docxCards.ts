import type { Block } from '@jalon/report-schema';
import type { Paragraph, TableCell, Table as WordTable } from 'docx';
import { cardsPerRow } from './cardsPerRow.ts';
import type { DocxKit } from './DocxKit.ts';
import { docxRuns } from './docxInline.ts';

type Cards = Extract<Block, { kind: 'cards' }>;

/** Key figures for Word, side by side in a table without borders; styles say how large each line is. */
export function docxCards({ items }: Cards, kit: DocxKit): (Paragraph | WordTable)[] {
  const { Paragraph, Table, TableLayoutType, TableRow, WidthType } = kit.docx;
  if (items.length === 0) return [];
  const across = cardsPerRow(items.length);
  const width = Math.floor(kit.width / across);
  const widths = Array.from({ length: across }, (_, place) =>
    place === 0 ? kit.width - width * (across - 1) : width,
  );
  const rows: TableRowOf[] = [];
  for (let first = 0; first < items.length; first += across) {
    const children = widths.map((size, place) => card(items[first + place], size, kit));
    rows.push(new TableRow({ cantSplit: true, children }));
  }
  const table = new Table({
    style: 'CardsTable',
    layout: TableLayoutType.FIXED,
    width: { size: kit.width, type: WidthType.DXA },
    columnWidths: widths,
    rows,
  });
  return [table, new Paragraph({ style: 'TableEnd' })];
}

type TableRowOf = InstanceType<DocxKit['docx']['TableRow']>;

/** One figure, what it is and where it comes from; an empty cell where the last row is not full. */
function card(item: Cards['items'][number] | undefined, size: number, kit: DocxKit): TableCell {
  const { Paragraph, TableCell, WidthType } = kit.docx;
  const line = (style: string, text: string, keepNext: boolean): Paragraph =>
    new Paragraph({ style, keepNext, children: docxRuns(text, kit) });
  const children =
    item === undefined
      ? [new Paragraph({ style: 'CardLabel' })]
      : [
          line('CardValue', item.value, true),
          line('CardLabel', item.label, item.detail !== undefined),
          ...(item.detail === undefined ? [] : [line('CardDetail', item.detail, false)]),
        ];
  return new TableCell({ width: { size, type: WidthType.DXA }, children });
}
