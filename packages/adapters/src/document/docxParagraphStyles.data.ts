import type { IParagraphStyleOptions } from 'docx';
import { docxColours } from './docxTheme.data.ts';

const { muted, accent } = docxColours;

type Run = NonNullable<IParagraphStyleOptions['run']>;
type Setting = NonNullable<IParagraphStyleOptions['paragraph']>;

/** A style on top of `Normal`: sizes in half points, spacing in twentieths of a point. */
const style = (
  id: string,
  name: string,
  run: Run,
  before: number,
  after: number,
  line: number,
  more: Setting = {},
) => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  run,
  paragraph: { spacing: { before, after, line, lineRule: 'auto' as const }, ...more },
});

/** The styles that a report adds to those of Word, which a foundation may restyle there. */
export const docxParagraphStyles: IParagraphStyleOptions[] = [
  style('Subtitle', 'Subtitle', { size: 25, color: muted }, 0, 300, 276),
  style('Caption', 'caption', { size: 18, bold: true }, 260, 110, 260, { keepLines: true }),
  style('Figure', 'Figure', {}, 220, 60, 240),
  style('FigureCaption', 'Figure Caption', { size: 18, bold: true }, 80, 300, 260, { keepLines: true }),
  style('TableHeading', 'Table Heading', { size: 17, bold: true, color: accent }, 0, 0, 250),
  style('TableText', 'Table Text', { size: 17 }, 0, 0, 259),
  style('TableDetail', 'Table Detail', { size: 16, color: muted }, 0, 0, 250),
  style('TableHeadingSmall', 'Table Heading Small', { size: 16, bold: true, color: accent }, 0, 0, 250),
  style('TableTextSmall', 'Table Text Small', { size: 16 }, 0, 0, 250),
  style('TableDetailSmall', 'Table Detail Small', { size: 15, color: muted }, 0, 0, 250),
  style('TableHeadingTiny', 'Table Heading Tiny', { size: 14, bold: true, color: accent }, 0, 0, 250),
  style('TableTextTiny', 'Table Text Tiny', { size: 14 }, 0, 0, 250),
  style('TableDetailTiny', 'Table Detail Tiny', { size: 14, color: muted }, 0, 0, 250),
  style('TableNote', 'Table Note', { size: 16, color: muted }, 100, 300, 260),
  // the paragraph that Word wants between two tables
  style('TableEnd', 'Table End', { size: 8 }, 0, 160, 160),
  style('FactTerm', 'Fact Term', { size: 18, color: muted }, 20, 20, 260),
  style('FactText', 'Fact Text', { size: 20 }, 20, 20, 260),
  style('MethodText', 'Method Text', { size: 17 }, 0, 120, 264),
  style('Note', 'Note', {}, 260, 280, 276, { indent: { left: 200, right: 130 }, keepLines: true }),
  style('Quote', 'Quote', { size: 21, italics: true }, 200, 60, 283, {
    indent: { left: 400, right: 400 },
    keepLines: true,
  }),
  style('QuoteAttribution', 'Quote Attribution', { size: 18, color: muted }, 0, 260, 260, {
    indent: { left: 400, right: 400 },
  }),
  style('CardValue', 'Card Value', { size: 40, bold: true, color: accent }, 0, 20, 240),
  style('CardLabel', 'Card Label', { size: 19 }, 0, 20, 250),
  style('CardDetail', 'Card Detail', { size: 16, color: muted }, 0, 0, 250),
  style('ContentsHeading', 'Contents Heading', { size: 22, bold: true }, 200, 100, 264, { keepNext: true }),
  style('TOC1', 'toc 1', { color: accent }, 40, 20, 252),
  style('TOC2', 'toc 2', { size: 18, color: accent }, 0, 10, 252, { indent: { left: 280 } }),
  style('Header', 'header', { size: 16, color: muted }, 0, 0, 250),
  style('Footer', 'footer', { size: 16, color: muted }, 0, 0, 250),
];
