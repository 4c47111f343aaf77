import type { ProgressFigureData } from '@jalon/report-schema';
import { expect, test } from 'vitest';
import { textWidth } from '../document/textWidth.ts';
import { chartWidth, type } from './progressGeometry.data.ts';
import { progressLegend } from './progressLegend.ts';

const data = (target: string, expected: string): ProgressFigureData => ({
  figure: 'progress',
  bars: [],
  words: { axis: 'axe', target, expected },
});

test('short words stand side by side, and only signs that occur are explained', () => {
  const { entries } = progressLegend(data('cible', 'attendu'), true, 'fr');
  expect(entries.map(({ text }) => text)).toEqual(['cible', 'attendu']);
  expect(new Set(entries.map(({ y }) => y)).size).toBe(1);
  expect(progressLegend(data('cible', 'attendu'), false, 'fr').entries).toHaveLength(1);
});

test('long words take more lines, and none goes beyond the picture', () => {
  const long = 'valeur attendue à la date des données selon le calendrier convenu avec la fondation '.repeat(
    3,
  );
  const { entries, height } = progressLegend(data(long, long), true, 'fr');
  expect(entries.length).toBeGreaterThan(3);
  for (const { x, y, text } of entries) {
    expect(x + 9 + textWidth(text, type.small)).toBeLessThanOrEqual(chartWidth);
    expect(y).toBeLessThan(height);
  }
  expect(entries.map(({ text }) => text).join(' ')).toBe(`${long}${long}`.trim());
});
