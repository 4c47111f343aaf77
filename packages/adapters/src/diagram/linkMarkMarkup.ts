import type { DrawingTheme } from '../document/DrawingTheme.ts';
import { place } from './diagramText.ts';
import { type LinkMark, markReach } from './placeMarks.ts';

/**
 * A mark as a small pill with its text.
 * @param size of its type, in CSS pixels
 */
export function linkMarkMarkup(mark: LinkMark, size: number, theme: DrawingTheme): string {
  const colour = mark.kind === 'negative' ? theme.opposite : theme.ink;
  const reach = markReach(mark.text);
  const shape = `x="${place(mark.x - reach)}" y="${place(mark.y - 8)}" width="${place(2 * reach)}" height="16" rx="8"`;
  return (
    `<rect ${shape} fill="${theme.background}" stroke="${colour}" stroke-width="1"/>` +
    `<text x="${place(mark.x)}" y="${place(mark.y + size * 0.36)}" font-size="${size}" font-weight="bold" text-anchor="middle" ` +
    `fill="${colour}">${mark.text}</text>`
  );
}
