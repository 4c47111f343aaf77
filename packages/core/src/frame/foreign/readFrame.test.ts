import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatIssue } from '../../issue/formatIssue.ts';
import { typeset } from '../../text/typeset.ts';
import { buildFrame } from '../buildFrame.ts';
import { arbitraryTree } from '../fixtures/arbitraryDossier.ts';
import { frameMessages } from '../frameMessages.ts';
import { frameTemplates } from '../frameTemplates.data.ts';
import { tabulateFrame } from '../tabulateFrame.ts';
import type { FigureSketch, FrameSketch, FrameSketchRow } from './FrameSketch.ts';
import type { ReadFrameOptions } from './ReadFrameOptions.ts';
import { readFrame } from './readFrame.ts';
import { sketchFrame } from './sketchFrame.ts';

const read = (sketch: FrameSketch, template: Parameters<typeof readFrame>[1], options?: ReadFrameOptions) => {
  const { value, issues } = readFrame(sketch, template, options);
  if (!value) throw new Error('nothing was read');
  return { ...value, issues, codes: issues.map(({ code }) => code) };
};
const pairs = ({ links }: ReturnType<typeof read>) => links.map(({ from, to }) => [from, to]);

describe('an EU logframe', () => {
  const eu: FrameSketch = {
    rows: [
      {
        word: 'Impact (Overall objective)',
        text: 'Children have the same chances',
        assumptions: ['Peace lasts'],
      },
      {
        word: 'Outcome(s) (Specific objective(s))',
        code: 'Oc 1',
        text: 'Girls attend school',
        assumptions: ['Teachers are paid', 'Roads stay open'],
        indicators: [
          {
            text: 'Share of girls who attend',
            baseline: { text: '40 % (2021)' },
            targets: [
              { text: '≥ 50%', date: '2023' },
              { text: '70 %', date: '31/12/2025' },
            ],
            current: { text: '53/100', date: '2023' },
            verification: 'School registers',
          },
        ],
      },
      { word: 'Outcome', code: 'Oc 2', text: 'Boys attend school' },
      { word: '*Other outcomes', code: 'Oc 1.1', text: 'Parents see the worth of school' },
      {
        word: 'Outputs',
        code: 'Op 1.1',
        text: 'School meals are served',
        assumptions: ['Food prices stay stable'],
      },
      { word: 'Outputs', code: 'Op 2.1', text: 'Ten schools are built' },
    ],
  };
  const result = read(eu, 'logframe-eu-2021');
  test('PR-03 is read cell for cell: statements, baseline, targets, current value, each with its date', () => {
    expect(result.nodes.map(({ id, level, code }) => [id, level, code])).toEqual([
      ['children-have-the-same-chances', 'impact', undefined],
      ['oc-1', 'outcome', 'Oc 1'],
      ['oc-2', 'outcome', 'Oc 2'],
      ['oc-1.1', 'outcome', 'Oc 1.1'],
      ['op-1.1', 'output', 'Op 1.1'],
      ['op-2.1', 'output', 'Op 2.1'],
    ]);
    expect(result.frame.rows.map(({ role }) => role)).toEqual([
      'impact',
      'outcome',
      'outcome',
      'other-outcome',
      'output',
      'output',
    ]);
    const [indicator] = result.indicators;
    expect(indicator).toEqual({
      id: 'share-of-girls-who-attend',
      name: 'Share of girls who attend',
      unit: 'ratio',
      measures: ['oc-1'],
      baseline: { value: 0.4, date: '2021-12-31' },
      targets: [
        { id: 'share-of-girls-who-attend-2023-12-31', kind: 'threshold', min: 0.5, date: '2023-12-31' },
        { id: 'share-of-girls-who-attend-2025-12-31', value: 0.7, date: '2025-12-31' },
      ],
      source: 'School registers',
    });
    const [observation] = result.observations;
    expect([observation?.numerator, observation?.denominator, observation?.period.end]).toEqual([
      53,
      100,
      '2023-12-31',
    ]);
    expect(result.notCarried).toEqual([]);
  });
  test('PR-03 assumptions stand on the link upwards; those of the top row have no link and stay in its cell', () => {
    expect(
      result.links.map(({ from, to, assumptions }) => [
        from,
        to,
        assumptions?.map(({ statement }) => statement),
      ]),
    ).toEqual([
      ['oc-1', 'children-have-the-same-chances', ['Teachers are paid', 'Roads stay open']],
      ['oc-2', 'children-have-the-same-chances', undefined],
      ['oc-1.1', 'oc-1', undefined],
      ['op-1.1', 'oc-1', ['Food prices stay stable']],
      ['op-2.1', 'oc-2', undefined],
    ]);
    expect(result.frame.rows[0]?.cells).toEqual({ assumptions: 'Peace lasts' });
  });
});

test('PR-03 a Spanish logframe is read cell for cell in the words of its tradition', () => {
  const rows: readonly FrameSketchRow[] = [
    {
      word: 'Fin',
      text: 'Mejorar la salud infantil',
      indicators: [
        {
          text: 'Mortalidad',
          current: { text: '12,5', date: 'diciembre 2023' },
          baseline: { text: '1.250,5', date: '2020' },
        },
      ],
    },
    { word: 'Propósito', text: 'Las familias beben agua segura', assumptions: ['Las lluvias son normales'] },
    { word: 'Componente', code: '1', text: 'Pozos construidos' },
    { word: 'Componentes', code: '2', text: 'Comités formados' },
    { word: 'Actividades', code: '1.1', text: 'Perforar pozos' },
    { word: 'Actividades', code: '2.1', text: 'Formar comités' },
  ];
  const result = read({ rows }, 'logframe-4x4', { pack: 'es-mml', locale: 'es' });
  expect(result.issues).toEqual([]);
  expect(result.nodes.map(({ level }) => level)).toEqual([
    'impact',
    'outcome',
    'output',
    'output',
    'activity',
    'activity',
  ]);
  expect(pairs(result)).toEqual([
    ['las-familias-beben-agua-segura', 'mejorar-la-salud-infantil'],
    ['1', 'las-familias-beben-agua-segura'],
    ['2', 'las-familias-beben-agua-segura'],
    ['1.1', '1'],
    ['2.1', '2'],
  ]);
  expect(result.indicators[0]?.baseline).toEqual({ value: 1250.5, date: '2020-12-31' });
  expect(result.observations[0]?.value).toBe(12.5);
});

test('MX-05 a patron’s framework as a sheet writes it: each sub-objective with its results, planned and actual', () => {
  const date = 'sept. 2023 - août 2024';
  const indicator = (text: string, planned: FigureSketch, actual: string) => ({
    text,
    targets: [{ ...planned, date }],
    current: { text: actual, date },
  });
  const rows: readonly FrameSketchRow[] = [
    { word: 'Objectif général', text: 'Rompre l’isolement des personnes âgées du quartier' },
    { word: 'Sous-objectif', code: 'SO1', text: 'Créer des rencontres régulières' },
    {
      role: 'expected-result',
      text: '40 rencontres, 150 participants',
      indicators: [indicator('Nb de rencontres', { text: '40' }, '38')],
    },
    {
      text: '',
      role: 'expected-result',
      indicators: [indicator('Nb de participants uniques', { text: '150' }, '163')],
    },
    { word: 'Sous-objectif', code: 'SO2', text: 'Impliquer les habitants' },
    {
      word: 'Résultats attendus',
      text: '20 bénévoles réguliers',
      indicators: [indicator('Nb de bénévoles', { text: 'env. 20' }, 'env. 25')],
    },
    { word: 'Sous-objectif', code: 'SO3', text: 'Réduire le sentiment d’isolement' },
    {
      word: 'Résultat attendu',
      text: '70 % déclarent voir plus de monde',
      indicators: [indicator('% de répondants', { text: '70%', value: 0.7 }, '35/54')],
    },
  ];
  const { codes, links, indicators, observations, frame } = read({ rows }, 'patron-four-parts');
  expect(codes).toEqual([]);
  expect(frame.rows.map(({ role }) => role)).toEqual([
    'general-objective',
    ...Array.from({ length: 3 }, () => ['sub-objective', 'expected-result']).flat(),
  ]);
  expect(links.map(({ from, to }) => `${from} > ${to}`).filter((each) => / > so/.test(each))).toEqual([
    '40-rencontres-150-participants > so1',
    '20-benevoles-reguliers > so2',
    '70-declarent-voir-plus-de-monde > so3',
  ]);
  expect(
    indicators.map(({ unit, targets: [target] }) => [unit, target?.value, target?.text, target?.date]),
  ).toEqual([
    ['n', 40, undefined, '2024-08-31'],
    ['n', 150, undefined, '2024-08-31'],
    ['n', 20, 'env. 20', '2024-08-31'],
    ['ratio', 0.7, undefined, '2024-08-31'],
  ]);
  expect(
    observations.map(({ value, approximate, numerator, denominator, period }) => [
      value,
      approximate,
      numerator,
      denominator,
      period.start,
    ]),
  ).toEqual([
    [38, undefined, undefined, undefined, '2023-09-01'],
    [163, undefined, undefined, undefined, '2023-09-01'],
    [25, true, undefined, undefined, '2023-09-01'],
    [undefined, undefined, 35, 54, '2023-09-01'],
  ]);
});

describe('PR-04 the words of the rows', () => {
  const rows = [{ word: 'Réalisations', text: 'Dix puits' }];
  test('PR-04 a word that names two levels is not read until the tradition is told', () => {
    const unsure = read({ rows }, 'results-chain');
    expect(unsure.nodes).toEqual([]);
    expect(unsure.notCarried.map(({ code, severity }) => [code, severity])).toEqual([
      ['frame/word-ambiguous', 'error'],
    ]);
    const [issue] = unsure.notCarried;
    const said = issue ? formatIssue(issue, 'fr', frameMessages) : '';
    expect(said).toContain('avise');
    expect(said).toContain('output');
    expect(said).toContain('outcome');
    expect(read({ rows }, 'results-chain', { pack: 'avise' }).nodes[0]?.level).toBe('output');
    const oecd = [{ word: 'Effets (réalisations)', text: 'Dix puits' }];
    expect(read({ rows: oecd }, 'results-chain', { pack: 'ocde' }).nodes[0]?.level).toBe('outcome');
  });
  test('a word that all traditions use alike is taken and said', () => {
    const { codes, nodes, issues } = read(
      { rows: [{ word: 'Extrants', text: 'Dix puits' }] },
      'results-chain',
    );
    expect(nodes[0]?.level).toBe('output');
    expect(codes).toEqual(['frame/word-assumed']);
    expect(issues[0]?.severity).toBe('hint');
  });
  test('a word, a role or a level that the template does not know is said and not read', () => {
    const unknown = [
      { word: 'Budget', text: 'a', at: { in: 'sheet', sheet: 'S', cell: 'A4' } },
      { role: 'axis', text: 'b' },
      { level: 'input', text: 'c' },
      { text: 'd' },
    ] as const;
    const { nodes, notCarried } = read({ rows: unknown }, 'logframe-4x4');
    expect(nodes).toEqual([]);
    expect(notCarried.map(({ code }) => code)).toEqual(Array(4).fill('frame/row-unknown'));
    expect(notCarried[0]?.at).toEqual({ in: 'sheet', sheet: 'S', cell: 'A4' });
    expect(read({ rows: [{ role: 'output', text: 'e' }] }, 'patron-four-parts').nodes[0]?.level).toBe(
      'output',
    );
    expect(read({ rows: [{ level: 'output', text: 'e' }] }, 'logframe-4x4').nodes[0]?.level).toBe('output');
  });
});

test('the words of the file stay with the frame, whatever pack is asked for later', () => {
  const rows = [
    { word: 'Ergebnisse', role: 'output', text: 'Wells' },
    { word: 'Purpose', text: 'Water' },
  ] as const;
  const { frame } = read({ rows }, 'logframe-4x4');
  expect(frame.levelWords).toEqual({ output: 'Ergebnisse', outcome: 'Purpose' });
});

describe('which row stands above', () => {
  const goal = { role: 'impact', text: 'Health' } as const;
  const purposes = [
    { role: 'outcome', key: 'p1', text: 'Water' },
    { role: 'outcome', key: 'p2', text: 'Food' },
  ] as const;
  test('the one that is named, by key or code', () => {
    const rows = [goal, ...purposes, { role: 'output', text: 'Wells', parent: 'p2' }] as const;
    expect(pairs(read({ rows }, 'logframe-4x4')).at(-1)).toEqual(['wells', 'food']);
    const lost = read({ rows: [goal, { role: 'outcome', text: 'Water', parent: '9' }] }, 'logframe-4x4');
    expect(lost.codes).toEqual(['frame/parent-missing']);
    expect(lost.links).toEqual([]);
  });
  test('the nearest above where rows stand nested', () => {
    const output = (text: string) => ({ role: 'output', text }) as const;
    const rows = [goal, purposes[0], output('Wells'), output('Pumps'), purposes[1], output('Gardens')];
    expect(new Map(pairs(read({ rows }, 'logframe-4x4')) as [string, string][])).toEqual(
      new Map([
        ['water', 'health'],
        ['wells', 'water'],
        ['pumps', 'water'],
        ['food', 'health'],
        ['gardens', 'food'],
      ]),
    );
  });
  test('none where rows stand in blocks and nothing tells: that is said', () => {
    const rows = [goal, ...purposes, { role: 'output', text: 'Wells' }] as const;
    const { codes, issues, links } = read({ rows }, 'logframe-4x4');
    expect(links.map(({ from }) => from)).toEqual(['water', 'food']);
    expect(codes).toEqual(['frame/parent-unclear']);
    expect(issues[0] && formatIssue(issues[0], 'fr', frameMessages)).toBe(
      typeset('Rien ne dit sous quelle ligne se place « Wells » : aucun lien n’a été créé.', 'fr'),
    );
  });
  test('a statement that stands under itself has no link to itself', () => {
    const rows = [
      { role: 'outcome', text: 'Water' },
      { role: 'outcome', text: 'water ', parent: 'w' },
    ] as const;
    const keyed = [{ ...rows[0], key: 'w' }, rows[1]];
    const { nodes, links, codes } = read({ rows: keyed }, 'results-chain');
    expect([nodes.length, links.length, codes]).toEqual([1, 0, ['frame/own-parent']]);
  });
  test('rows above one another in a circle do not hang', () => {
    const rows = [
      { role: 'outcome', key: 'a', text: 'A', parent: 'b' },
      { role: 'outcome', key: 'b', text: 'B', parent: 'a' },
    ] as const;
    expect(pairs(read({ rows }, 'results-chain'))).toEqual([
      ['a', 'b'],
      ['b', 'a'],
    ]);
  });
});

describe('statements once', () => {
  test('the same words in two rows are one statement shown twice, with the indicators of each row', () => {
    const rows: readonly FrameSketchRow[] = [
      { role: 'impact', text: 'Health' },
      { role: 'outcome', key: 'a', text: 'Water' },
      { role: 'outcome', key: 'b', text: 'Food' },
      { role: 'output', parent: 'a', text: 'Families are trained', indicators: [{ text: 'Families' }] },
      { role: 'output', parent: 'b', text: 'FAMILIES are trained', indicators: [{ text: 'Meals' }] },
    ];
    const { nodes, frame, links } = read({ rows }, 'logframe-4x4');
    expect(nodes.length).toBe(4);
    expect(frame.rows.slice(3).map((row) => [row.nodes, row.indicators, row.wording])).toEqual([
      [['families-are-trained'], ['families'], undefined],
      [['families-are-trained'], ['meals'], 'FAMILIES are trained'],
    ]);
    expect(links.filter(({ from }) => from === 'families-are-trained').map(({ to }) => to)).toEqual([
      'water',
      'food',
    ]);
  });
  test('a blank statement continues the row above, a first "idem" has nothing to repeat', () => {
    const rows: readonly FrameSketchRow[] = [
      { role: 'output', text: 'idem' },
      { role: 'output', text: 'Wells', indicators: [{ text: 'Wells dug' }], assumptions: ['It rains'] },
      { role: 'output', text: ' ', indicators: [{ text: 'Litres' }] },
      { role: 'output', text: 'Pumps', assumptions: ['idem'], cells: { remarks: ['new'] } },
    ];
    const { indicators, codes, frame } = read({ rows }, 'logframe-4x4');
    expect(indicators.map(({ id, measures }) => [id, measures])).toEqual([
      ['wells-dug', ['wells']],
      ['litres', ['wells']],
    ]);
    expect(codes).toEqual(['frame/idem-without-above']);
    expect(frame.rows.map(({ cells }) => cells)).toEqual([
      { assumptions: 'It rains' },
      { remarks: 'new', assumptions: 'It rains' },
    ]);
  });
  test('what a second row says of a statement is added to it, what it repeats is not', () => {
    const rows: readonly FrameSketchRow[] = [
      {
        role: 'change',
        actor: 'Residents',
        horizon: 'short',
        text: 'dare',
        signals: ['ideas'],
        contribution: ['tea'],
      },
      {
        role: 'change',
        actor: 'Residents',
        horizon: 'long',
        text: 'Dare',
        signals: ['Ideas', 'votes'],
        contribution: ['a room'],
      },
    ];
    const { nodes } = read({ rows }, 'change-pathways');
    expect(nodes.map(({ horizon, signals, contribution }) => [horizon, signals, contribution])).toEqual([
      ['short', ['ideas', 'votes'], 'tea\na room'],
    ]);
  });
  test('the same table gives the same ids', () => {
    const rows = [
      { role: 'output', text: '???' },
      { role: 'output', text: '!!!' },
    ] as const;
    const ids = () => read({ rows }, 'logframe-4x4').nodes.map(({ id }) => id);
    expect(ids()).toEqual(['result-node', 'result-node-2']);
    expect(ids()).toEqual(ids());
  });
});

describe('figures', () => {
  const figures = (indicator: object, options?: ReadFrameOptions) =>
    read(
      { rows: [{ role: 'output', text: 'Wells', indicators: [{ text: 'N', ...indicator }] }] },
      'logframe-4x4',
      options,
    );
  test('a number that can be read in two ways is reported and not taken', () => {
    const { indicators, codes } = figures({ baseline: { text: '1.250' } });
    expect(indicators[0]?.baseline).toBeUndefined();
    expect(codes).toContain('quantity/ambiguous-number');
    expect(figures({ baseline: { text: '1.250' } }, { locale: 'nl' }).indicators[0]?.baseline).toEqual({
      value: 1250,
    });
  });
  test('a date that can be read in two ways is reported', () => {
    const { codes } = figures({ baseline: { text: '12', date: '03/04/2024' } });
    expect(codes).toEqual(['time/ambiguous-day']);
    expect(
      figures({ baseline: { text: '12', date: '03/04/2024' } }, { order: 'mdy' }).indicators[0]?.baseline,
    ).toEqual({
      value: 12,
      date: '2024-03-04',
    });
  });
  test('a bare number among percentages may be a share or points: neither is taken', () => {
    const { indicators, notCarried } = figures({ baseline: { text: '0,4' }, targets: [{ text: '70 %' }] });
    expect(indicators[0]?.unit).toBe('ratio');
    expect(indicators[0]?.baseline).toBeUndefined();
    expect(notCarried.map(({ code }) => code)).toEqual(['frame/unit-unclear']);
  });
  test('a band, a bound that is no threshold, words: nothing is lost of a target', () => {
    const aims = figures({ targets: [{ text: '6 à 8' }, { text: '> 5' }, { text: 'plus qu’avant' }] })
      .indicators[0]?.targets;
    expect(aims?.map(({ kind, min, max, text }) => [kind, min, max, text])).toEqual([
      ['band', 6, 8, undefined],
      [undefined, undefined, undefined, '> 5'],
      [undefined, undefined, undefined, 'plus qu’avant'],
    ]);
  });
  test('a current value without date, or that is no value, is not carried, and said with its place', () => {
    const at = { in: 'sheet', sheet: 'Logframe', cell: 'E5' } as const;
    const { observations, notCarried } = figures({ current: { text: '12' }, at });
    expect(observations).toEqual([]);
    expect(notCarried.map(({ code, at }) => [code, at])).toEqual([['frame/current-undated', at]]);
    expect(figures({ baseline: { text: '≥ 4' } }).notCarried.map(({ code }) => code)).toEqual([
      'frame/figure-not-read',
    ]);
  });
  test('a number in another unit than the first says something else: a target keeps its words, the rest is said', () => {
    const { indicators, notCarried } = figures({
      baseline: { text: '12 familles' },
      targets: [{ text: '20 l' }, { text: '+5 familles' }, { text: '30 familles' }],
      current: { text: '3 l', date: '2023' },
    });
    expect(indicators[0]).toMatchObject({ unit: 'familles', baseline: { value: 12 } });
    expect(indicators[0]?.targets.map(({ value, text }) => [value, text])).toEqual([
      [undefined, '20 l'],
      [undefined, '+5 familles'],
      [30, undefined],
    ]);
    expect(notCarried.map(({ code }) => code)).toEqual(['frame/figure-not-read']);
  });
  test('a number that the file holds beside its text is taken as it is', () => {
    const { indicators, codes } = figures({ unit: 'ratio', baseline: { text: '65 %', value: 0.6481 } });
    expect(indicators[0]).toMatchObject({ unit: 'ratio', baseline: { value: 0.6481 } });
    expect(codes).toEqual([]);
  });
  test('a gap is recorded as a gap, never as 0', () => {
    const { observations } = figures({ current: { text: 'n.d.', date: '2023' } });
    expect(observations.map(({ state, value }) => [state, value])).toEqual([['not-available', undefined]]);
  });
});

test('ids of another system are kept beside ids of our own', () => {
  const rows = [
    { role: 'output', id: 'REC/17', text: 'Wells', indicators: [{ id: '9', text: 'N' }] },
  ] as const;
  const { nodes, indicators, known } = read({ rows }, 'logframe-4x4', { namespace: 'org.example.crm' });
  expect(nodes[0]).toMatchObject({ id: 'wells', extensions: { 'org.example.crm': { id: 'REC/17' } } });
  expect(indicators[0]).toMatchObject({ id: 'n', measures: ['wells'] });
  expect(known).toEqual([]);
});

test('a table of words alone reads back to the same graph, up to the ids', () => {
  const template = frameTemplates.find(({ id }) => id === 'logframe-eu-older');
  if (!template) throw new Error('no such template');
  fc.assert(
    fc.property(arbitraryTree(['impact', 'outcome', 'output', 'activity']), (drawn) => {
      const numbered = drawn.results.nodes.map(({ code: _, ...each }) => ({
        ...each,
        statement: `Statement ${each.id}`,
      }));
      const dossier = { ...drawn, results: { ...drawn.results, nodes: numbered } };
      const { frame } = buildFrame(dossier, template);
      const sketch = sketchFrame(tabulateFrame(dossier, frame, { lang: 'en' }), template);
      const rows = sketch.rows.map(({ id: _, link: __, ...row }) => row);
      const { nodes, links, issues } = read({ rows }, template);
      expect(issues).toEqual([]);
      const words = (all: readonly { readonly id: string; readonly statement: unknown }[]) =>
        new Map(all.map(({ id, statement }) => [id, statement]));
      const [before, after] = [words(numbered), words(nodes)];
      expect([...after.values()].sort()).toEqual([...before.values()].sort());
      const told = (all: typeof links, names: typeof before) =>
        all.map(({ from, to }) => `${names.get(from)} > ${names.get(to)}`).sort();
      expect(told(links, after)).toEqual(told(drawn.results.links, before));
    }),
    { numRuns: 60 },
  );
});
