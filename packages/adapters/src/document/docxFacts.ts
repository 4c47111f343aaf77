import type { Inline } from '@jalon/report-schema';
import type { Paragraph, Table } from 'docx';
import type { DocxKit } from './DocxKit.ts';
import { docxInline, docxText } from './docxInline.ts';
import { docxPage } from './docxTheme.data.ts';

/** A term and what is said of it. */
export interface DocxFact {
  readonly term: string;
  readonly description: readonly Inline[];
}

/** Facts for Word: terms left, descriptions right, hairlines between. */
export function docxFacts(facts: readonly DocxFact[], kit: DocxKit): (Paragraph | Table)[] {
  const { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } = kit.docx;
  if (facts.length === 0) return [];
  const widths = [Math.round(docxPage.text * 0.28), docxPage.text - Math.round(docxPage.text * 0.28)];
  const rows = facts.map(({ term, description }, index) => {
    const keepNext = index < facts.length - 1;
    const children = [
      new Paragraph({ style: 'FactTerm', keepNext, text: docxText(term, kit) }),
      new Paragraph({ style: 'FactText', keepNext, children: docxInline(description, kit) }),
    ].map(
      (paragraph, place) =>
        new TableCell({ width: { size: widths[place] ?? 0, type: WidthType.DXA }, children: [paragraph] }),
    );
    return new TableRow({ cantSplit: true, children });
  });
  const table = new Table({
    style: 'FactsTable',
    layout: TableLayoutType.FIXED,
    width: { size: docxPage.text, type: WidthType.DXA },
    columnWidths: widths,
    rows,
  });
  return [table, new Paragraph({ style: 'TableEnd' })];
}
