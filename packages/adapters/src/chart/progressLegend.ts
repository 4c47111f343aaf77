import { type Lang, typeset } from '@jalon/core';
import type { ProgressFigureData } from '@jalon/report-schema';
import { plainText } from '../document/plainText.ts';
import { textWidth } from '../document/textWidth.ts';
import { wrapText } from '../document/wrapText.ts';
import { chartWidth, type } from './progressGeometry.data.ts';

/** One sign explained above the plot; `x` and `y` in CSS pixels from the upper left corner of the picture. */
export interface LegendEntry {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Half the height of the stroke shown, and its thickness. */
  readonly reach: number;
  readonly stroke: number;
}

/** The signs that occur and the room that they take. */
export interface ProgressLegend {
  readonly entries: readonly LegendEntry[];
  readonly height: number;
}

const room = { sign: 9, between: 26, line: 20 } as const;

/** What the upright line and the short strokes mean, side by side where they fit, else one below the other. */
export function progressLegend(data: ProgressFigureData, hasTicks: boolean, lang: Lang): ProgressLegend {
  const signs = [
    { text: data.words.target, reach: 8, stroke: 1.5 },
    ...(hasTicks ? [{ text: data.words.expected, reach: 6, stroke: 3 }] : []),
  ];
  const entries: LegendEntry[] = [];
  let x = 2;
  let y = 12;
  for (const sign of signs) {
    const text = plainText(typeset(sign.text, lang));
    const width = room.sign + textWidth(text, type.small);
    if (x > 2 && x + width > chartWidth) {
      x = 2;
      y += room.line;
    }
    const [first = '', ...others] = wrapText(text, chartWidth - room.sign - 2, { size: type.small });
    entries.push({ ...sign, x, y, text: first });
    for (const line of others) {
      y += type.leading;
      entries.push({ ...sign, x, y, text: line, reach: 0, stroke: 0 });
    }
    x += width + room.between;
  }
  return { entries, height: y + 22 };
}
