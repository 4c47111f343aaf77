import type { Block } from '@jalon/report-schema';
import type { Paragraph } from 'docx';
import type { DocxKit } from './DocxKit.ts';
import { docxInline, docxRuns } from './docxInline.ts';

/** What somebody said, for Word; below it, on the same page, whose words they are. */
export function docxQuote(
  { content, attribution }: Extract<Block, { kind: 'quote' }>,
  kit: DocxKit,
): Paragraph[] {
  const { Paragraph } = kit.docx;
  const said = new Paragraph({
    style: 'Quote',
    children: docxInline(content, kit),
    ...(attribution === undefined ? { spacing: { after: 260 } } : { keepNext: true }),
  });
  if (attribution === undefined) return [said];
  return [said, new Paragraph({ style: 'QuoteAttribution', children: docxRuns(attribution, kit) })];
}
