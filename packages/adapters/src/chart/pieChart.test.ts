import type { PieSlice } from '@jalon/report-schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lightTheme } from '../document/DrawingTheme.ts';
import { escapeMarkup } from '../document/escapeMarkup.ts';
import { hostile } from '../document/fixtures/hostile.ts';
import { isPlainSvg } from '../document/isPlainSvg.ts';
import { svgToPng } from '../document/svgToPng.ts';
import { contrastRatio } from './contrastRatio.ts';
import { pieChart } from './pieChart.ts';

const slice = (share: number, label = 'Dons', valueLabel = `${share}`): PieSlice => ({
  label,
  value: share,
  share,
  valueLabel,
});
const draw = (shares: readonly PieSlice[], lang: 'fr' | 'en' = 'fr') =>
  pieChart.draw({ figure: 'pie', slices: shares }, { lang, title: 'Ressources', description: 'Deux parts.' });
const colours = (svg: string): string[] =>
  [...svg.matchAll(/<(?:path|circle)[^>]*? fill="(#[^"]+)"/g)].map(([, colour = '']) => colour);

test('each part is an arc with its name, size and share beside it', async () => {
  const { svg, width, height } = await draw([
    slice(0.75, 'Fondation', '3 (75 %)'),
    slice(0.25, 'Commune', '1 (25 %)'),
  ]);
  expect(isPlainSvg(svg)).toBe(true);
  expect(svg).toContain('role="img" lang="fr"');
  expect(svg).toContain('<title>Ressources</title><desc>Deux parts.</desc>');
  expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
  // three quarters of a turn from the top, the long way round, then the rest
  expect(svg).toContain('<path d="M0,0L0,-92A92,92 0 1 1 -92,0Z"');
  expect(svg).toContain('<path d="M0,0L-92,0A92,92 0 0 1 0,-92Z"');
  for (const text of ['Fondation', '3 (75\u00a0%)', 'Commune', '1 (25\u00a0%)'])
    expect(svg).toContain(`>${text}</text>`);
  expect((await svgToPng(svg)).length).toBeGreaterThan(1000);
});

test('a whole of one part is a disc', async () => {
  const { svg } = await draw([slice(1)]);
  expect(svg).toContain('<circle r="92"');
  expect(svg).toContain('>Dons</text>');
});

test('beyond seven parts the smallest are one, with the share that they have together', async () => {
  const many = [0.3, 0.2, 0.15, 0.1, 0.1, 0.05, 0.05, 0.03, 0.02].map((share) => slice(share));
  const { svg } = await draw(many);
  expect(colours(svg)).toHaveLength(7);
  expect(svg).toContain('>Autres (3)</text>');
  expect(svg).toContain('>10\u00a0%</text>');
  expect((await draw(many, 'en')).svg).toMatch(/>Other \(3\)<.*>10%</s);
});

test('what has no size is not drawn, and a pie of nothing says so', async () => {
  const { svg } = await draw([
    slice(0.5),
    slice(0, 'Rien'),
    slice(Number.NaN, 'Inconnu'),
    slice(-1, 'Dette'),
  ]);
  expect(svg).not.toMatch(/Rien|Inconnu|Dette|NaN/);
  expect((await draw([])).svg).toContain('>Rien à montrer.</text>');
  expect((await draw([slice(0)], 'en')).svg).toContain('>Nothing to show.</text>');
});

test('colours stand out from the paper, and no two neighbours have the same', async () => {
  for (const colour of lightTheme.parts)
    expect(contrastRatio(colour, lightTheme.background)).toBeGreaterThanOrEqual(3);
  const found = colours((await draw(Array.from({ length: 7 }, () => slice(1 / 7)))).svg);
  expect(new Set(found).size).toBe(7);
});

test('no label leaves the picture or stands upon another, whatever the shares', async () => {
  const shares = fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(shares, fc.string(), async (list, label) => {
      const { svg, height } = await draw(
        list.map((share) => slice(share, `Un nom plutôt long de part ${label}`)),
      );
      const top = Number(/translate\(340 ([\d.]+)\)/.exec(svg)?.[1]);
      const texts = [...svg.matchAll(/<text x="(-?[\d.]+)" y="(-?[\d.]+)"/g)].map(([, x, y]) => ({
        left: Number(x) < 0,
        y: Number(y),
      }));
      for (const side of [true, false]) {
        const lines = texts
          .filter(({ left }) => left === side)
          .map(({ y }) => y)
          .sort((a, b) => a - b);
        lines.slice(1).forEach((y, place) => {
          expect(y - (lines[place] ?? 0)).toBeGreaterThan(13);
        });
      }
      for (const { y } of texts) {
        expect(y + top).toBeGreaterThan(0);
        expect(y + top).toBeLessThan(height);
      }
    }),
    { numRuns: 60 },
  );
});

test('a hostile label is text, a label without end is cut', async () => {
  const { svg } = await draw([slice(0.5, hostile, hostile), slice(0.5, 'mot '.repeat(2_000_000))]);
  expect(isPlainSvg(svg)).toBe(true);
  expect(svg).toContain(escapeMarkup('<script>alert(1)</script>'));
  expect(svg.length).toBeLessThan(5000);
  expect(svg).toContain('…</text>');
});
