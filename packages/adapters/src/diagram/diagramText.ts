import { escapeMarkup } from '../document/escapeMarkup.ts';

/** Type size and distance of lines, in CSS pixels. */
export interface Setting {
  readonly size: number;
  readonly leading: number;
}

/** A place in the picture, to a tenth of a pixel. */
export const place = (value: number): number => Math.round(value * 10) / 10;

/** Lines of text from one place downwards. */
export const textLines = (
  lines: readonly string[],
  x: number,
  y: number,
  setting: Setting,
  attributes: string,
): string => markupLines(lines.map(escapeMarkup), x, y, setting, attributes);

/** The same for lines that are markup already. */
export function markupLines(
  lines: readonly string[],
  x: number,
  y: number,
  setting: Setting,
  attributes: string,
): string {
  return lines
    .map((line, index) => {
      const start = `x="${place(x)}" y="${place(y + index * setting.leading)}"`;
      return `<text ${start} font-size="${setting.size}" ${attributes}>${line}</text>`;
    })
    .join('');
}
