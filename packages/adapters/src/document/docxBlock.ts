import type { Block } from '@jalon/report-schema';
import type { FileChild } from 'docx';
import type { DocxKit } from './DocxKit.ts';
import { docxCards } from './docxCards.ts';
import { docxFacts } from './docxFacts.ts';
import { docxFigure } from './docxFigure.ts';
import { docxInline, docxRuns } from './docxInline.ts';
import { docxQuote } from './docxQuote.ts';
import { docxTable } from './docxTable.ts';
import { docxColours, docxTones } from './docxTheme.data.ts';

/**
 * One block for Word.
 * @param place of the block in the document: each ordered list counts anew
 */
export async function docxBlock(block: Block, place: number, kit: DocxKit): Promise<readonly FileChild[]> {
  const { Bookmark, HeadingLevel, Paragraph } = kit.docx;
  const caption = kit.outline.captions.get(block) ?? '';
  switch (block.kind) {
    case 'heading': {
      const levels = [
        HeadingLevel.HEADING_1,
        HeadingLevel.HEADING_2,
        HeadingLevel.HEADING_3,
        HeadingLevel.HEADING_4,
      ];
      const id = kit.bookmarks.get(kit.outline.anchors.get(block) ?? '') ?? 'heading';
      const size = kit.outline.small.has(block) ? { size: smallHeading } : {};
      const children = [new Bookmark({ id, children: docxRuns(block.text, kit, size) })];
      return [new Paragraph({ heading: levels[block.level - 1] ?? HeadingLevel.HEADING_4, children })];
    }
    case 'paragraph':
      return [
        new Paragraph({
          ...(kit.outline.small.has(block) && { style: 'MethodText' }),
          keepNext: kit.outline.leads.has(block),
          children: docxInline(block.content, kit),
        }),
      ];
    case 'list':
      return block.items.map((item) => {
        const numbering = { reference: block.ordered ? 'ordered' : 'bullets', level: 0, instance: place };
        return new Paragraph({ style: 'ListParagraph', numbering, children: docxInline(item, kit) });
      });
    case 'facts':
      return docxFacts(block.items, kit);
    case 'note':
      return [docxNote(block, kit)];
    case 'quote':
      return docxQuote(block, kit);
    case 'cards':
      return docxCards(block, kit);
    case 'table':
      return docxTable(block, docxRuns(caption, kit), kit);
    case 'figure':
      return docxFigure(block, caption, kit);
  }
}

/** Size of a heading in the part of a short document that is set smaller, in half points. */
const smallHeading = 19;

/** One shaded paragraph, its title on a line of its own. */
function docxNote(block: Extract<Block, { kind: 'note' }>, kit: DocxKit): FileChild {
  const { BorderStyle, Paragraph, ShadingType, TextRun } = kit.docx;
  const tone = docxTones[block.tone];
  const fill = tone.fill ?? (block.tone === 'muted' ? 'FFFFFF' : docxColours.tint);
  const edge = (space: number) => ({ style: BorderStyle.SINGLE, size: 4, color: fill, space });
  const title =
    block.title === undefined
      ? []
      : [...docxRuns(block.title, kit, { bold: true }), new TextRun({ break: 1 })];
  return new Paragraph({
    style: 'Note',
    shading: { type: ShadingType.CLEAR, color: 'auto', fill },
    border: {
      top: edge(7),
      bottom: edge(7),
      right: edge(6),
      left: { style: BorderStyle.SINGLE, size: 24, color: tone.edge, space: 8 },
    },
    children: [
      ...title,
      ...docxInline(block.content, kit, tone.ink === undefined ? {} : { color: tone.ink }),
    ],
  });
}
