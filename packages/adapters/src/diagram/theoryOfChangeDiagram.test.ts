import { isJalonError, type ResultNode, type Results } from '@jalon/core';
import type { Drawing, TheoryOfChangeFigure } from '@jalon/report-schema';
import { expect, test } from 'vitest';
import { hostile } from '../document/fixtures/hostile.ts';
import { sampleLevelLabels, sampleResults, sampleStakeholders } from '../document/fixtures/sampleResults.ts';
import { isPlainSvg } from '../document/isPlainSvg.ts';
import { svgToPng } from '../document/svgToPng.ts';
import { theoryOfChangeDiagram } from './theoryOfChangeDiagram.ts';

const figure = (results: Results, more: Partial<TheoryOfChangeFigure> = {}): TheoryOfChangeFigure => ({
  figure: 'theory-of-change',
  results,
  levelLabels: sampleLevelLabels.fr,
  ...more,
});
const draw = (data: TheoryOfChangeFigure, lang: 'fr' | 'en' = 'fr'): Promise<Drawing> =>
  theoryOfChangeDiagram.draw(data, {
    lang,
    title: 'Théorie du changement',
    description: 'Quatorze énoncés.',
  });
const sample = figure(sampleResults, { stakeholders: sampleStakeholders });

/** All text of a picture, its lines joined. */
const textOf = ({ svg }: Drawing): string =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)]
    .map(([, text = '']) => text.replace(/<[^>]*>/g, ''))
    .join(' ');

test('every statement, level, horizon, stakeholder and assumption is in the picture, none of it cut', async () => {
  const text = textOf(await draw(sample));
  for (const { statement, code = '' } of sampleResults.nodes) {
    const words = typeof statement === 'string' ? statement : (statement['fr'] ?? '');
    expect(text.replace(/[\s\u00a0\u202f]+/g, ' ')).toContain(`${code} ${words}`.trim());
  }
  for (const words of [
    'Actions menées',
    'Hypothèses',
    'moyen terme',
    'se vérifie',
    'rétroaction',
    'effet contraire',
    'une cause suffit',
  ]) {
    expect(text).toContain(words);
  }
  expect(text).toContain('court terme\u00a0· parents\u00a0· équipe');
});

test('English words go with English statements', async () => {
  const text = textOf(await draw({ ...sample, levelLabels: sampleLevelLabels.en }, 'en'));
  for (const words of [
    'Activities',
    'Assumptions',
    'medium term',
    'holding',
    'feedback',
    'opposite effect',
    'Trust grows',
  ]) {
    expect(text).toContain(words);
  }
});

test('only signs that occur are explained', async () => {
  const { nodes } = sampleResults;
  const text = textOf(await draw(figure({ nodes, links: [{ id: 'l', from: 'a1', to: 'o1' }] })));
  expect(text).not.toMatch(/rétroaction|effet contraire|Hypothèses/);
});

test('one arrow per link; those that lead back are dashed, opposite effects have a hue and a minus', async () => {
  const { svg } = await draw(sample);
  const lines = svg.match(/<path d="M[^"]*C[^"]*" fill="none"[^>]*>/g) ?? [];
  expect(lines).toHaveLength(sampleResults.links.length);
  expect(lines.filter((line) => line.includes('stroke-dasharray'))).toHaveLength(1);
  expect(lines.filter((line) => line.includes('#8f1d3f'))).toHaveLength(1);
  expect(svg).toMatch(/font-weight="bold"[^>]*>−<\/text>/);
});

test('the picture is well-formed, only draws, and speaks to those who do not see it', async () => {
  const { svg, width, height } = await draw(sample);
  expect(isPlainSvg(svg)).toBe(true);
  expect(svg).toContain(
    `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" lang="fr"`,
  );
  expect(svg).toContain('<title>Théorie du changement</title><desc>Quatorze énoncés.</desc>');
  await expect(svgToPng(svg)).resolves.toBeInstanceOf(Uint8Array);
});

/** The smallest type of a picture printed 17 cm wide, in points. */
const smallestType = ({ svg, width }: Drawing): number =>
  (Math.min(...[...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size))) / width) *
  (170 / 25.4) *
  72;

test('no type is smaller than 8 points at a width of 17 cm where the page has room, nor than 7 where it is full', async () => {
  const few = { ...sampleResults, nodes: sampleResults.nodes.slice(0, 6) };
  expect(smallestType(await draw(figure(few)))).toBeGreaterThanOrEqual(7.99);
  const many = Array.from({ length: 3 }, (_, copy) =>
    sampleResults.nodes.map((node) => ({ ...node, id: `${node.id}-${copy}` })),
  ).flat();
  const full = smallestType(await draw(figure({ nodes: many, links: [] })));
  expect(full).toBeGreaterThanOrEqual(7);
  expect(full).toBeLessThan(8);
  expect(smallestType(await draw(sample))).toBeGreaterThanOrEqual(7);
});

test('fourteen statements fit a page', async () => {
  const { width, height } = await draw(sample);
  expect((height / width) * 170).toBeLessThan(230);
});

test('thirty statements are set closer, and many links share the gaps of a row', async () => {
  const nodes = (['input', 'activity', 'output', 'outcome', 'impact'] as const).flatMap((level) =>
    Array.from({ length: 6 }, (_, index): ResultNode => {
      const statement =
        'Accompagner les familles dans leurs démarches administratives et sociales, toute l’année';
      return { id: `${level}-${index}`, level, statement };
    }),
  );
  const links = Array.from({ length: 36 }, (_, index) => ({
    id: `${index}`,
    from: `activity-${index % 6}`,
    to: `outcome-${Math.floor(index / 6)}`,
  }));
  const { svg, width, height } = await draw(figure({ nodes, links }));
  expect(svg.match(/<path d="M[^"]*C/g)).toHaveLength(36);
  // 30 boxes of seven lines, five abreast at most, at 17 cm
  expect((height / width) * 170).toBeLessThan(330);
  await expect(svgToPng(svg)).resolves.toBeInstanceOf(Uint8Array);
});

test('the same data gives the same bytes', async () => {
  expect(await draw(sample)).toEqual(await draw(structuredClone(sample)));
});

test('loops, links to oneself and links whose statement is missing do not stop it', async () => {
  const nodes: ResultNode[] = ['a', 'b'].map((id) => ({ id, level: 'outcome', statement: id }));
  const ends = [
    ['a', 'b'],
    ['b', 'a'],
    ['a', 'a'],
    ['a', 'x'],
    ['x', 'b'],
  ] as const;
  const links = ends.map(([from, to], index) => ({ id: `${index}`, from, to }));
  const { svg } = await draw(figure({ nodes, links }));
  expect(svg.match(/<path d="M[^"]*C/g)).toHaveLength(2);
});

test('without statements it says that none is written yet', async () => {
  const drawing = await draw(figure({ nodes: [], links: [] }));
  expect(textOf(drawing)).toBe('Aucun énoncé n’est encore écrit.');
  await expect(svgToPng(drawing.svg)).resolves.toBeInstanceOf(Uint8Array);
});

test('a level without words is shown by its code', async () => {
  const nodes: ResultNode[] = [{ id: 'a', level: 'outcome', statement: 'b' }];
  expect(textOf(await draw(figure({ nodes, links: [] }, { levelLabels: {} })))).toContain('outcome');
});

test('a picture that nobody could read is refused in one sentence', async () => {
  const nodes = Array.from(
    { length: 301 },
    (_, index): ResultNode => ({ id: `${index}`, level: 'output', statement: 'x' }),
  );
  const error = await draw(figure({ nodes, links: [] })).catch((thrown: unknown) => thrown);
  expect(isJalonError(error) && error.code).toBe('invalid-argument');
  expect(error).toMatchObject({ details: { statements: 301, links: 0 } });
});

test('no text can leave its place', async () => {
  const nodes: ResultNode[] = [
    { id: 'a', level: 'input', code: hostile, statement: hostile, stakeholders: ['s'], horizon: 'short' },
    { id: 'b', level: 'impact', statement: { fr: hostile } },
  ];
  const links = [{ id: 'l', from: 'a', to: 'b', assumptions: [{ statement: hostile }] }];
  const { svg } = await theoryOfChangeDiagram.draw(
    figure(
      { nodes, links },
      { levelLabels: { input: hostile, impact: hostile }, stakeholders: [{ id: 's', name: hostile }] },
    ),
    { lang: 'fr', title: hostile, description: hostile },
  );
  expect(isPlainSvg(svg)).toBe(true);
  expect(svg).not.toMatch(/<script|\p{Surrogate}|(?![\t\n\r])\p{Cc}/u);
  await expect(svgToPng(svg)).resolves.toBeInstanceOf(Uint8Array);
});
