import { relatedParts } from '../archive/relatedParts.ts';
import type { TemplateBook } from '../archive/TemplateBook.ts';
import { readPart, type TemplatePart } from '../archive/TemplatePart.ts';
import type { TemplateSheet } from '../archive/TemplateSheet.ts';

/** A part that holds text boxes, or the words of a chart. */
export interface DrawnPart {
  readonly part: TemplatePart;
  readonly in: 'text-box' | 'chart';
}

/** The parts of what is drawn on a sheet. */
export function drawnParts(book: TemplateBook, sheet: TemplateSheet): readonly DrawnPart[] {
  const read = (path: string, kind: DrawnPart['in']): readonly DrawnPart[] => {
    const part = readPart(book.parts, path);
    return part ? [{ part, in: kind }] : [];
  };
  return sheet.related
    .filter(({ kind }) => kind === 'drawing')
    .flatMap(({ path }) => [
      ...read(path, 'text-box'),
      ...relatedParts(book.parts, path).flatMap((next) =>
        next.kind === 'chart' ? read(next.path, 'chart') : [],
      ),
    ]);
}
