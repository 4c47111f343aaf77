import type { Lang } from '@jalon/core';
import type * as Docx from 'docx';
import { docxParagraphStyles } from './docxParagraphStyles.data.ts';
import { docxColours, docxFont } from './docxTheme.data.ts';

/** Proofing language of Word by language of the document. */
const proofing: Readonly<Record<Lang, string>> = { fr: 'fr-FR', en: 'en-GB' };

const { ink, muted, accent, rule } = docxColours;

/** Setting of a document of about two pages, as shares of the usual one. */
const close = { size: 0.9, heading: 0.84, space: 0.5, wideSpace: 0.25, line: 0.92 } as const;

/** Type that is smaller is not read; what is larger than text is a heading. In half points. */
const sizes = { least: 15, text: 21 } as const;

/** More room than between two paragraphs, in twentieths of a point. */
const wideSpace = 150;

/** Lines that are closer cut pictures off. */
const singleLine = 240;

/**
 * The styles of a Word report: those of Word set anew, and our own; sizes in half points, spacing in twips.
 * @param short whether the document is set closer
 */
export function docxStyles(
  { BorderStyle, UnderlineType }: typeof Docx,
  lang: Lang,
  short: boolean,
): Docx.IStylesOptions {
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
  const usual: Docx.IStylesOptions = {
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
  return short ? (closer(usual) as Docx.IStylesOptions) : usual;
}

/** The same styles with smaller type and less room; the room of borders stays. */
function closer(value: unknown, key = ''): unknown {
  if (typeof value === 'number') {
    if (key === 'size') {
      const share = value > sizes.text ? close.heading : close.size;
      return Math.max(Math.min(sizes.least, value), Math.round(value * share));
    }
    if (key === 'before' || key === 'after')
      return Math.round(value * (value > wideSpace ? close.wideSpace : close.space));
    return key === 'line' ? Math.max(Math.min(singleLine, value), Math.round(value * close.line)) : value;
  }
  if (Array.isArray(value)) return value.map((item) => closer(item));
  if (typeof value !== 'object' || value === null || key === 'border') return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, closer(item, name)]));
}
