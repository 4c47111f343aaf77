import type { Drawing, ProgressBar, ProgressFigureData } from '@jalon/report-schema';
import { describe, expect, test } from 'vitest';
import { escapeMarkup } from '../document/escapeMarkup.ts';
import { hostile } from '../document/fixtures/hostile.ts';
import { isPlainSvg } from '../document/isPlainSvg.ts';
import { svgToPng } from '../document/svgToPng.ts';
import { progressChart } from './progressChart.ts';

const bar = (fields: Partial<ProgressBar>): ProgressBar => ({
  label: 'Heures d’accueil',
  rating: 'on-track',
  ratingLabel: 'En bonne voie',
  valueLabel: '50 %',
  ...fields,
});
const figure = (...bars: ProgressBar[]): ProgressFigureData => ({
  figure: 'progress',
  bars,
  words: { axis: 'Part de la cible', expected: 'attendu à la date', target: 'cible' },
});
const draw = (...bars: ProgressBar[]): Promise<Drawing> =>
  progressChart.draw(figure(...bars), { lang: 'fr', title: 'Progression', description: 'Une barre.' });
const texts = ({ svg }: Drawing): string[] =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, text = '']) => text.replace(/<[^>]*>/g, ''));
/** Left and right end of each bar, by its colour. */
const bars = ({ svg }: Drawing, colour: string): string[] =>
  [...svg.matchAll(/<path [^>]*d="M([^"]*)"[^>]*fill="(#[0-9a-f]+)"/g)]
    .filter(([, , fill]) => fill === colour)
    .map(([, d = '']) => d);

test('the picture as a whole has a name; no group in it claims to be a picture without one', async () => {
  const { svg } = await draw(bar({ label: 'Un <g role="x"> dans un nom', value: 0.5 }));
  expect(svg.match(/<\w+ [^<>]*\brole="[^"]*"/g)).toEqual([expect.stringMatching(/^<svg .* role="img"$/)]);
  expect(svg).toContain('role="x"');
  expect(svg).not.toContain('aria-roledescription');
});

test('a bar has its label, its figure, its rating in words and by a sign', async () => {
  const drawing = await draw(bar({ value: 0.5, ratingStyle: { symbol: '●', colour: '#0072b2' } }));
  for (const text of [
    'Heures d’accueil',
    '50\u00a0%',
    'En bonne voie',
    '●',
    'cible',
    'Part de la cible',
    '100\u00a0%',
  ]) {
    expect(texts(drawing)).toContain(text);
  }
  expect(drawing.svg).toContain('#0072b2');
});

test('the picture has a name and a description, is well-formed and only draws', async () => {
  const { svg, width, height } = await draw(bar({ value: 0.5 }));
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="680"/);
  expect(svg).toContain(`viewBox="0 0 ${width} ${height}" role="img"`);
  expect(svg).toContain('<title>Progression</title><desc>Une barre.</desc>');
  expect(isPlainSvg(svg)).toBe(true);
  await expect(svgToPng(svg)).resolves.toBeInstanceOf(Uint8Array);
});

test('the same data gives the same bytes', async () => {
  const data = [bar({ value: 0.5, expected: 0.4 }), bar({ rating: 'unknown', valueLabel: 'n.d.' })];
  expect(await draw(...data)).toEqual(await draw(...data));
});

describe('a figure beyond the axis', () => {
  test('ends at the edge and says so; the figure itself is printed', async () => {
    const drawing = await draw(bar({ value: 2.1, valueLabel: '210 %' }));
    expect(texts(drawing)).toContain(escapeMarkup('>\u00a0150\u00a0%'));
    expect(texts(drawing)).toContain('210\u00a0%');
  });

  test('below the axis, too', async () => {
    const drawing = await draw(bar({ value: -3, valueLabel: '−300 %' }));
    expect(texts(drawing)).toContain(escapeMarkup('<\u00a0−50\u00a0%'));
  });

  test('at the edge, nothing is clamped and nothing is said', async () => {
    expect(texts(await draw(bar({ value: 1.5 }))).join()).not.toContain('&gt;');
  });
});

test('a longer bar is drawn for more of the target, and to the left below the baseline', async () => {
  const style = (colour: string) => ({ ratingStyle: { colour } });
  const drawing = await draw(
    bar({ value: 0.25, ...style('#111111') }),
    bar({ value: 0.75, ...style('#222222') }),
    bar({ value: -0.25, ...style('#333333') }),
  );
  const width = (colour: string): number => Number(/h(-?[\d.]+)/.exec(bars(drawing, colour)[0] ?? '')?.[1]);
  const left = (colour: string): number => Number(/^([\d.]+)/.exec(bars(drawing, colour)[0] ?? '')?.[1]);
  expect(width('#222222')).toBeCloseTo(3 * width('#111111'), 3);
  expect(width('#333333')).toBeCloseTo(width('#111111'), 3);
  expect(left('#333333') + width('#333333')).toBeCloseTo(left('#111111'), 3);
});

test('an indicator without a figure keeps its row and says why', async () => {
  const drawing = await draw(
    bar({ rating: 'unknown', valueLabel: 'non communiqué', ratingLabel: 'Données insuffisantes' }),
    bar({ value: Number.NaN, rating: 'pending', valueLabel: ' ', ratingLabel: 'Donnée à venir' }),
  );
  expect(texts(drawing)).toContain('non communiqué');
  expect(texts(drawing)).toContain('pas de chiffre');
  expect(texts(drawing).join(' ')).toContain('Données insuffisantes');
  expect(drawing.svg).not.toContain('NaN');
});

test('a long label is wrapped, never cut', async () => {
  const label =
    'Part des parents qui déclarent connaître au moins trois services du quartier et y avoir eu recours dans l’année écoulée';
  const drawing = await draw(bar({ value: 0.4, label }));
  expect(texts(drawing).join(' ')).toContain(label);
  expect(drawing.height).toBeGreaterThan((await draw(bar({ value: 0.4 }))).height);
});

test('words and numbers are in the language asked for', async () => {
  const drawing = await progressChart.draw(
    figure(bar({ value: 2, valueLabel: '' }), bar({ valueLabel: '' })),
    { lang: 'en' },
  );
  expect(texts(drawing)).toContain('100%');
  expect(texts(drawing)).toContain(escapeMarkup('>\u00a0150%'));
  expect(texts(drawing)).toContain('no figure');
  expect(drawing.svg).not.toContain('<title>');
});

test('without indicators there is an empty chart, not an error', async () => {
  const drawing = await draw();
  expect(texts(drawing)).toContain('Aucun indicateur à montrer.');
  await expect(svgToPng(drawing.svg)).resolves.toBeInstanceOf(Uint8Array);
});

test('no text can leave its place', async () => {
  const { svg } = await progressChart.draw(
    {
      figure: 'progress',
      bars: [
        bar({ label: hostile, ratingLabel: hostile, valueLabel: hostile }),
        bar({ value: 1, label: hostile, valueLabel: hostile }),
      ],
      words: { axis: hostile, expected: hostile, target: hostile },
    },
    { lang: 'fr', title: hostile, description: hostile },
  );
  expect(isPlainSvg(svg)).toBe(true);
  expect(svg).not.toMatch(/<script|\p{Surrogate}|(?![\t\n\r])\p{Cc}/u);
  await expect(svgToPng(svg)).resolves.toBeInstanceOf(Uint8Array);
});
