import { type Lang, typeset } from '@jalon/core';
import type { WriteSheet } from 'hucre';

/** What of a sheet goes on paper, and what every page repeats. */
export interface PrintedPage {
  readonly lang: Lang;
  /** What the footer says on the left of each page. */
  readonly title: string;
  /** Rows that every page repeats, counted from 0, both inclusive. */
  readonly headerRows?: readonly [first: number, last: number];
  /** The cells that are printed, for example `$A$1:$N$20`; without it all. */
  readonly area?: string;
  /** Default `landscape`. */
  readonly orientation?: 'landscape' | 'portrait';
}

/** How a sheet prints: A4, one page wide, its header rows on every page, title with page number at the foot. */
export function printedPage({
  lang,
  title,
  headerRows,
  area,
  orientation = 'landscape',
}: PrintedPage): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
  return {
    pageSetup: {
      paperSize: 'a4',
      orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
      ...(area === undefined ? {} : { printArea: area }),
      ...(headerRows === undefined ? {} : { printTitlesRow: `$${headerRows[0] + 1}:$${headerRows[1] + 1}` }),
    },
    headerFooter: { oddFooter: `&L${footerText(title)}&R${typeset(pageWord[lang], lang)} &P / &N` },
  };
}

const pageWord = { fr: 'Page', en: 'Page' } as const;

/** In a footer `&` gives orders. */
const footerText = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cs}]/gu, ' ')
    .slice(0, 120)
    .replaceAll('&', '&&');
