import { typeset } from '@jalon/core';
import type { Inline } from '@jalon/report-schema';
import type { IRunOptions, ParagraphChild, TextRun } from 'docx';
import type { DocxKit } from './DocxKit.ts';
import { plainText } from './plainText.ts';
import { safeHref } from './safeHref.ts';
import { textPieces } from './textPieces.ts';
import { trimmedRuns } from './trimmedRuns.ts';

/** A text as Word holds it, with the typography of its language. */
export const docxText = (text: string, { lang }: DocxKit): string => plainText(typeset(text, lang));

/** A text of more pieces is set as one run: no program lays out so many, and its words are what counts. */
const mostPieces = 2000;

/** A text as runs, with its line ends and what stands raised in it. */
export function docxRuns(text: string, kit: DocxKit, style: IRunOptions = {}): TextRun[] {
  const { TextRun } = kit.docx;
  const pieces = textPieces(text, kit.lang);
  if (pieces.length > mostPieces) return [new TextRun({ ...style, text: docxText(text, kit) })];
  return pieces.map((piece) => {
    if (piece.kind === 'line-end') return new TextRun({ ...style, break: 1 });
    return new TextRun({ ...style, text: piece.text, ...(piece.kind === 'raised' && { superScript: true }) });
  });
}

/**
 * Runs of text for a paragraph; a link with an address that may do harm, or to a place that does not exist, becomes
 * plain text.
 * @param style for every run, for example a colour
 */
export function docxInline(
  content: readonly Inline[],
  kit: DocxKit,
  style: IRunOptions = {},
): ParagraphChild[] {
  return trimmedRuns(content).flatMap((run) => docxRun(run, kit, style));
}

function docxRun(run: Inline, kit: DocxKit, style: IRunOptions): ParagraphChild[] {
  const { ExternalHyperlink, InternalHyperlink } = kit.docx;
  if (typeof run === 'string') return docxRuns(run, kit, style);
  if (run.kind !== 'link') {
    return docxRuns(run.text, kit, {
      ...style,
      ...(run.kind === 'strong' ? { bold: true } : { italics: true }),
    });
  }
  const link = safeHref(run.href);
  const children = docxRuns(run.text, kit, { ...style, style: 'Hyperlink' });
  if (link?.startsWith('#')) {
    const anchor = kit.bookmarks.get(link.slice(1));
    if (anchor !== undefined) return [new InternalHyperlink({ anchor, children })];
  } else if (link !== undefined) return [new ExternalHyperlink({ link, children })];
  return docxRuns(run.text, kit, style);
}
