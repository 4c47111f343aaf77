import type { Indicator, Lang } from '@jalon/core';
import type { FrameLine, FrameTable, FrameTableRow } from '@jalon/core/frame';
import { logframeLine } from './logframeLine.ts';
import { logframeWords } from './logframeWords.ts';

/** One row of a frame as lines of a sheet: one for each of its indicators, so that a name stands beside its own target. */
export interface LogframeBlock {
  readonly word: string;
  /** How many lines of the sheet it takes, at least 1. */
  readonly lines: number;
  /** By column: one text for all lines, or one for each. */
  readonly cells: readonly (string | readonly string[])[];
}

/** The rows of a frame as blocks; where the tradition has no columns for values, they stand below the indicator. */
export function logframeBlocks(
  table: FrameTable,
  figures: FrameTable,
  indicators: ReadonlyMap<string, Indicator>,
  lang: Lang,
): readonly LogframeBlock[] {
  const shown = new Set(table.columns.map(({ id }) => id));
  const values = new Map(figures.rows.map((row) => [row.id, row]));
  return table.rows.map((row) => {
    const ids = indicatorIds(row);
    const line = (one: FrameLine) => logframeLine(one, indicators, lang);
    return {
      word: row.word,
      lines: Math.max(1, ids.length),
      cells: row.cells.map(({ column, lines }) => {
        const byIndicator = lines.length > 0 && lines.every(({ indicator }) => indicator !== undefined);
        if (!byIndicator) return lines.map(line).join('\n');
        return ids.map((id) => {
          const own = lines.filter(({ indicator }) => indicator === id).map(line);
          const more = column === 'indicators' ? valuesBelow(values.get(row.id), id, shown, line, lang) : [];
          return [...own, ...more].join('\n');
        });
      }),
    };
  });
}

const indicatorIds = ({ cells }: FrameTableRow): readonly string[] => [
  ...new Set(cells.flatMap(({ lines }) => lines.flatMap(({ indicator }) => indicator ?? []))),
];

function valuesBelow(
  figures: FrameTableRow | undefined,
  id: string,
  shown: ReadonlySet<string>,
  line: (one: FrameLine) => string,
  lang: Lang,
): readonly string[] {
  const words = logframeWords(lang);
  return (['baseline', 'target', 'current'] as const)
    .filter((column) => !shown.has(column))
    .flatMap((column) => {
      const lines = figures?.cells.find((cell) => cell.column === column)?.lines ?? [];
      const own = lines.filter(({ indicator }) => indicator === id).map(line);
      return own.length === 0 ? [] : [`${words[column]} ${own.join(' ; ')}`];
    });
}
