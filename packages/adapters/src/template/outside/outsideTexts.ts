import type { TemplateBook } from '../archive/TemplateBook.ts';
import type { TemplateSheet } from '../archive/TemplateSheet.ts';
import { childOf } from '../xml/findElements.ts';
import { drawnParts } from './drawnParts.ts';
import type { OutsidePlace } from './OutsideText.ts';
import { paragraphsOf } from './paragraphsOf.ts';

/** The texts of a sheet that stand in no cell, each with where it stands. */
export function outsideTexts(
  book: TemplateBook,
  sheet: TemplateSheet,
): readonly { readonly in: OutsidePlace['in']; readonly text: string }[] {
  const margins = childOf(sheet.part.root, 'headerFooter')?.children ?? [];
  return [
    ...margins.map(({ text }) => ({ in: 'header-footer', text }) as const),
    ...drawnParts(book, sheet).flatMap((drawn) =>
      paragraphsOf(drawn.part).map((runs) => ({ in: drawn.in, text: runs.map(({ text }) => text).join('') })),
    ),
  ];
}
