import type { Lang } from '@jalon/core';
import type { Drawing, Figure } from '@jalon/report-schema';
import { documentWords } from './document.words.ts';
import { escapeMarkup } from './escapeMarkup.ts';
import { htmlText } from './htmlInline.ts';
import { htmlTable } from './htmlTable.ts';
import { isPlainSvg } from './isPlainSvg.ts';
import { plainText } from './plainText.ts';

/**
 * A figure as HTML: the drawing, its caption and its data as a table that opens; without a drawing, the table.
 * @param caption with its number
 */
export function htmlFigure(figure: Figure, caption: string, anchor: string, lang: Lang): string {
  const id = escapeMarkup(anchor);
  // one caption: that of the figure stands on the table that is shown in its place
  if (figure.drawing === undefined)
    return `<figure id="${id}">\n${htmlTable(figure.table, caption, lang)}\n</figure>`;
  const table = htmlTable(figure.table, figure.table.caption, lang);
  return [
    `<figure id="${id}">\n${drawingMarkup(figure.drawing, figure.alt)}`,
    `<figcaption>${htmlText(caption, lang)}</figcaption>`,
    `<details><summary>${documentWords.figureData[lang]}</summary>\n${table}\n</details>\n</figure>`,
  ].join('\n');
}

/** In the page where the drawing only draws; anything else as an image, in which nothing can run. */
function drawingMarkup(drawing: Drawing, alt: string): string {
  const svg = plainText(drawing.svg).trim();
  if (!isPlainSvg(svg)) {
    const source = `data:image/svg+xml,${encodeURIComponent(svg)}`;
    const size = `width="${Math.round(drawing.width)}" height="${Math.round(drawing.height)}"`;
    return `<div class="drawing"><img src="${escapeMarkup(source)}" alt="${escapeMarkup(alt)}" ${size}></div>`;
  }
  const speaks = /^<svg[^>]*\srole=["']img["']/.test(svg);
  const spoken = speaks ? '' : ` role="img" aria-label="${escapeMarkup(alt)}"`;
  return `<div class="drawing"${spoken}>${svg}</div>`;
}
