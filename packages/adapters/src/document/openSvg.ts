import type { DrawOptions } from './Drawer.ts';
import { escapeMarkup } from './escapeMarkup.ts';

/** The families that drawings are set in: the one that PNG are made with, and its twin on office computers. */
export const drawingFontFamily = 'DejaVu Sans, Verdana, sans-serif';

/**
 * The start of an SVG file that speaks to those who do not see it: a picture with a name and a description.
 * @param size in CSS pixels
 */
export function openSvg(
  size: { readonly width: number; readonly height: number },
  options: Pick<DrawOptions, 'lang' | 'title' | 'description'>,
): string {
  const { width, height } = size;
  const attributes = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  const title = options.title === undefined ? '' : `<title>${escapeMarkup(options.title)}</title>`;
  const description =
    options.description === undefined ? '' : `<desc>${escapeMarkup(options.description)}</desc>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" ${attributes} role="img" lang="${options.lang}" ` +
    `font-family="${drawingFontFamily}">${title}${description}`
  );
}
