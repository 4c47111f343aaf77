import type { Lang } from '@jalon/core';
import type * as Docx from 'docx';
import { docxParagraphStyles } from './docxParagraphStyles.data.ts';
import { docxColours, docxFont } from './docxTheme.data.ts';

/** Proofing language of Word by language of the document. */
const proofing: Readonly<Record<Lang, string>> = { fr: 'fr-FR', en: 'en-GB' };

const { ink, muted, accent, rule } = docxColours;

/** The styles of a Word report: those of Word set anew, and our own; sizes in half points, spacing in twips. */
export function docxStyles({ BorderStyle, UnderlineType }: typeof Docx, lang: Lang): Docx.IStylesOptions {
  const line = (size: number, color: string, space: number) => ({
    style: BorderStyle.SINGLE,
    size,
    color,
    space,
  });
  const heading = (size: number, before: number, after: number, color: string, border = {}) => ({
    run: { font: docxFont, size, bold: true, italics: false, color },
    paragraph: {
      spacing: { before, after, line: 264, lineRule: 'auto' as const },
      keepNext: true,
      keepLines: true,
      border,
    },
  });
  return {
    default: {
      document: {
        run: { font: docxFont, size: 20, color: ink, language: { value: proofing[lang] } },
        paragraph: { spacing: { after: 140, line: 283, lineRule: 'auto' } },
      },
      title: heading(44, 0, 120, accent, { top: line(24, accent, 16) }),
      heading1: heading(30, 480, 180, accent, { bottom: line(6, rule, 4) }),
      heading2: heading(24, 340, 120, ink),
      heading3: heading(21, 280, 100, ink),
      heading4: heading(20, 240, 80, muted),
      listParagraph: { paragraph: { spacing: { after: 90 } } },
      hyperlink: { run: { color: accent, underline: { type: UnderlineType.SINGLE, color: accent } } },
    },
    paragraphStyles: docxParagraphStyles,
  };
}
