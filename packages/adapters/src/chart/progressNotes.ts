import type { Lang } from '@jalon/core';
import type { DrawingTheme } from '../document/DrawingTheme.ts';
import { along, type ChartLayer, middle, textLayer } from './chartLayer.ts';
import { contrastRatio } from './contrastRatio.ts';
import type { ProgressAxis } from './progressAxis.ts';
import { isShare, type ProgressRow } from './progressRows.ts';
import { ratingSign } from './ratingSign.ts';

/** Inside a bar that goes on beyond the axis: beyond what. */
export function clampNotes(
  rows: readonly ProgressRow[],
  axis: ProgressAxis,
  lang: Lang,
  theme: DrawingTheme,
): ChartLayer[] {
  const percent = lang === 'fr' ? '\u00a0%' : '%';
  const sides = [
    { sign: '>', end: axis.to, isBeyond: (share: number) => share > axis.to, align: 'right', dx: -6 },
    { sign: '<', end: axis.from, isBeyond: (share: number) => share < axis.from, align: 'left', dx: 6 },
  ];
  return sides.map(({ sign, end, isBeyond, align, dx }) => {
    const text = `${sign}\u00a0${end < 0 ? '−' : ''}${Math.abs(100 * end)}${percent}`;
    const values = rows
      .filter(({ bar }) => isShare(bar.value) && isBeyond(bar.value))
      .map((row) => ({ text, y: middle(row), end, colour: inkOn(ratingSign(row.bar, theme).colour, theme) }));
    const layer = textLayer(values, along('end', axis), { align, dx, fontWeight: 'bold' });
    const colour = { field: 'colour', type: 'nominal', scale: null };
    return { ...layer, encoding: { ...(layer['encoding'] as ChartLayer), color: colour } };
  });
}

/** Ink or paper, whichever is read better on a bar. */
const inkOn = (colour: string, theme: DrawingTheme): string =>
  contrastRatio(colour, theme.background) >= contrastRatio(colour, theme.ink) ? theme.background : theme.ink;

/** Where there is no bar: why, on a light edge that interrupts the grid. */
export function missingNotes(
  rows: readonly ProgressRow[],
  axis: ProgressAxis,
  theme: DrawingTheme,
): ChartLayer[] {
  const values = rows.flatMap((row) => row.missing.map((line) => ({ ...line, zero: 0 })));
  const setting = { align: 'left', dx: 7, fontStyle: 'italic', color: theme.muted };
  const edge = { stroke: theme.background, strokeWidth: 5, strokeJoin: 'round' };
  return [{ ...setting, ...edge }, setting].map((mark) => textLayer(values, along('zero', axis), mark));
}
