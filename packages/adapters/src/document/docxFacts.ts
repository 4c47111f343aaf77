import type { Inline } from '@jalon/report-schema';
import type { Paragraph, Table } from 'docx';
import type { DocxKit } from './DocxKit.ts';
import { docxInline, docxRuns } from './docxInline.ts';
import { staysWhole } from './staysWhole.ts';

/** A term and what is said of it. */
export interface DocxFact {
  readonly term: string;
  readonly description: readonly Inline[];
}

/** Facts for Word: terms left, descriptions right, hairlines between. */
export function docxFacts(facts: readonly DocxFact[], kit: DocxKit): (Paragraph | Table)[] {
  const { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } = kit.docx;
  if (facts.length === 0) return [];
  const widths = [Math.round(kit.width * 0.28), kit.width - Math.round(kit.width * 0.28)];
  const cells = facts.map(({ term, description }) => [{ content: [term] }, { content: description }]);
  const kept = staysWhole({ rows: cells }) ? facts.length - 1 : 1;
  const rows = facts.map(({ term, description }, index) => {
    const keepNext = index < kept;
    const children = [
      new Paragraph({ style: 'FactTerm', keepNext, children: docxRuns(term, kit) }),
      new Paragraph({ style: 'FactText', keepNext, children: docxInline(description, kit) }),
    ].map(
      (paragraph, place) =>
        new TableCell({
          width: { size: widths[place] ?? 0, type: WidthType.DXA },
          // a long term does not run into what is said of it
          ...(place === 0 && { margins: { right: 160, marginUnitType: WidthType.DXA } }),
          children: [paragraph],
        }),
    );
    return new TableRow({ cantSplit: true, children });
  });
  const table = new Table({
    style: 'FactsTable',
    layout: TableLayoutType.FIXED,
    width: { size: kit.width, type: WidthType.DXA },
    columnWidths: widths,
    rows,
  });
  return [table, new Paragraph({ style: 'TableEnd' })];
}
