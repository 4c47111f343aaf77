import type { Drawing, Figure } from '@jalon/report-schema';
import type { FileChild } from 'docx';
import type { DocxKit } from './DocxKit.ts';
import { docxRuns, docxText } from './docxInline.ts';
import { docxTable } from './docxTable.ts';
import { docxPicture } from './docxTheme.data.ts';
import { drawingFontFamily } from './openSvg.ts';
import { plainText } from './plainText.ts';
import { svgToPng } from './svgToPng.ts';

/**
 * A figure for Word: the drawing with its text alternative, and its caption beneath; without a drawing, its table.
 * @param caption with its number
 */
export async function docxFigure(figure: Figure, caption: string, kit: DocxKit): Promise<FileChild[]> {
  const { Bookmark, ImageRun, Paragraph } = kit.docx;
  const anchor = kit.bookmarks.get(kit.outline.anchors.get(figure) ?? '') ?? 'figure';
  const name = new Bookmark({ id: anchor, children: docxRuns(caption, kit) });
  const { drawing } = figure;
  if (drawing === undefined) return docxTable(figure.table, [name], kit);
  const picture = new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(officeFonts(plainText(drawing.svg))),
    transformation: pictureSize(drawing),
    fallback: { type: 'png', data: drawing.png ?? (await svgToPng(drawing.svg)) },
    altText: {
      name: plainText(figure.id),
      title: docxText(figure.caption, kit),
      description: docxText(figure.alt, kit),
    },
  });
  return [
    new Paragraph({ style: 'Figure', keepNext: true, children: [picture] }),
    new Paragraph({ style: 'FigureCaption', children: [name] }),
  ];
}

/** As wide as the text, or as high as the page allows. */
function pictureSize({ width, height }: Drawing): { width: number; height: number } {
  const scale = Math.min(docxPicture.width / width, docxPicture.height / height, 1);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** Word takes the first family or none; the twin of DejaVu Sans is on the computers where Word is. */
const officeFonts = (svg: string): string =>
  svg.replaceAll(drawingFontFamily, 'Verdana, DejaVu Sans, sans-serif');
