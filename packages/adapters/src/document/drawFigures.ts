import type { Document, Figure } from '@jalon/report-schema';
import type { Drawer } from './Drawer.ts';
import type { DrawingTheme } from './DrawingTheme.ts';
import { svgToPng } from './svgToPng.ts';

/** How figures are drawn. */
export interface DrawFiguresOptions {
  /** The first that draws a kind of figure draws it, so put your own before ours. */
  readonly drawers: readonly Drawer[];
  /** Colours; default {@link lightTheme}. */
  readonly theme?: DrawingTheme;
  /** Whether a PNG is made of each drawing too, for programs that cannot show SVG; default `true`. */
  readonly png?: boolean;
}

/**
 * A document with a drawing on each figure that one of the drawers draws. A figure that none draws stays as it is, and
 * renderers show its table.
 * @returns a new document; the one given is unchanged
 * @throws JalonError `missing-peer` where a drawer, or the making of PNG, needs a library that is not installed
 * @example
 * ```ts
 * import { drawFigures } from '@jalon/adapters/document';
 * const table = { kind: 'table', caption: 'Visits', columns: [{ heading: 'Month' }], rows: [] } as const;
 * const figure = {
 *   kind: 'figure', id: 'visits', caption: 'Visits', alt: 'No visits yet.', data: { figure: 'acme/visits', data: [] }, table,
 * } as const;
 * const visits = {
 *   draws: 'acme/visits',
 *   draw: async () => ({ svg: '<svg xmlns="http://www.w3.org/2000/svg"/>', width: 100, height: 50 }),
 * } as const;
 * const document = { lang: 'en', title: 'Report', facts: [], blocks: [figure] } as const;
 * const drawn = await drawFigures(document, { drawers: [visits], png: false });
 * drawn.blocks[0]?.kind === 'figure' && drawn.blocks[0].drawing?.width; // => 100
 * ```
 */
export async function drawFigures(document: Document, options: DrawFiguresOptions): Promise<Document> {
  const blocks = await Promise.all(
    document.blocks.map((block) => (block.kind === 'figure' ? drawFigure(block, document, options) : block)),
  );
  return { ...document, blocks };
}

async function drawFigure(figure: Figure, document: Document, options: DrawFiguresOptions): Promise<Figure> {
  const drawer = options.drawers.find((candidate) => candidate.draws === figure.data.figure);
  if (drawer === undefined) return figure;
  const drawing = await drawer.draw(figure.data, {
    lang: document.lang,
    title: figure.caption,
    description: figure.alt,
    ...(options.theme && { theme: options.theme }),
  });
  if (options.png === false || drawing.png !== undefined) return { ...figure, drawing };
  return { ...figure, drawing: { ...drawing, png: await svgToPng(drawing.svg) } };
}
