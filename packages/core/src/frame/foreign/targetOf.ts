import type { IdMinter } from '../../dossier/idMinter.ts';
import type { Target } from '../../indicator/Target.ts';
import type { Figure } from './readFigureSketch.ts';

/** A target from a cell: a value, a threshold (≥ 30 %), a band (6 to 8), else its words alone. */
export function targetOf(
  { value, bounds, period, written, observed }: Figure,
  indicator: string,
  mint: IdMinter,
): Target {
  const id = mint('target', `${indicator}-${period?.end ?? 'target'}`);
  const due = period ? { date: period.end } : {};
  // « +10 % » is a change, from what and how is not told
  if (/^[+×]/.test(written)) return { id, ...due, text: written };
  if (value !== undefined) return { id, value, ...due, ...(observed.approximate && { text: written }) };
  if (!bounds) return { id, ...due, text: written };
  const kind = bounds.min !== undefined && bounds.max !== undefined ? 'band' : 'threshold';
  return { id, kind, ...bounds, ...due };
}
