import type { ProgressAxis } from './progressAxis.ts';
import type { ProgressRow, RowText } from './progressRows.ts';

/** A layer of the chart in Vega-Lite. Shares stand on one axis; `y` counts pixels from the top of the plot. */
export type ChartLayer = Readonly<Record<string, unknown>>;

/** A field that counts pixels downwards. */
export const down = (field: string): ChartLayer => ({ field, type: 'quantitative', scale: null, axis: null });

/** A field that counts shares along the axis. */
export const along = (field: string, { from, to }: ProgressAxis): ChartLayer => ({
  field,
  type: 'quantitative',
  scale: { domain: [from, to] },
});

/** The middle of a row. */
export const middle = (row: ProgressRow): number => row.y + row.height / 2;

/** Lines of text at one place across. */
export const textLayer = (values: readonly RowText[], x: ChartLayer, mark: ChartLayer): ChartLayer => ({
  data: { values },
  mark: { type: 'text', ...mark },
  encoding: { x, y: down('y'), text: { field: 'text', type: 'nominal' } },
});
