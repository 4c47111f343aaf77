import { typeset } from '@jalon/core';
import type { Inline } from '@jalon/report-schema';
import type { IRunOptions, ParagraphChild } from 'docx';
import type { DocxKit } from './DocxKit.ts';
import { plainText } from './plainText.ts';
import { safeHref } from './safeHref.ts';

/** A text as Word holds it, with the typography of its language. */
export const docxText = (text: string, { lang }: DocxKit): string => plainText(typeset(text, lang));

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
  return content.map((run) => docxRun(run, kit, style));
}

function docxRun(run: Inline, kit: DocxKit, style: IRunOptions): ParagraphChild {
  const { ExternalHyperlink, InternalHyperlink, TextRun } = kit.docx;
  if (typeof run === 'string') return new TextRun({ ...style, text: docxText(run, kit) });
  const text = docxText(run.text, kit);
  if (run.kind !== 'link') {
    return new TextRun({ ...style, text, ...(run.kind === 'strong' ? { bold: true } : { italics: true }) });
  }
  const link = safeHref(run.href);
  const children = [new TextRun({ ...style, text, style: 'Hyperlink' })];
  if (link?.startsWith('#')) {
    const anchor = kit.bookmarks.get(link.slice(1));
    if (anchor !== undefined) return new InternalHyperlink({ anchor, children });
  } else if (link !== undefined) return new ExternalHyperlink({ link, children });
  return new TextRun({ ...style, text });
}
