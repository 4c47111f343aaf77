import { describe, expect, test } from 'vitest';
import { createDossier } from '../../dossier/createDossier.ts';
import type { Dossier } from '../../dossier/Dossier.ts';
import { entitiesOf } from '../../dossier/entitiesOf.ts';
import { parseDossier } from '../../format/parseDossier.ts';
import { formatIssue } from '../../issue/formatIssue.ts';
import { buildFrame } from '../buildFrame.ts';
import { patronDossier } from '../fixtures/patronDossier.ts';
import { schoolDossier } from '../fixtures/schoolDossier.ts';
import { frameMessages } from '../frameMessages.ts';
import { frameTemplates } from '../frameTemplates.data.ts';
import { tabulateFrame } from '../tabulateFrame.ts';
import { applyFrame } from './applyFrame.ts';
import type { FrameSketchRow } from './FrameSketch.ts';
import type { ReadFrameOptions } from './ReadFrameOptions.ts';
import { readFrame } from './readFrame.ts';

const apply = (dossier: Dossier, rows: readonly FrameSketchRow[], options?: ReadFrameOptions) => {
  const read = readFrame({ rows, vision: 'All are well' }, 'logframe-4x4', options).value;
  if (!read) throw new Error('nothing was read');
  const applied = applyFrame(dossier, read);
  return { ...applied, codes: applied.issues.map(({ code }) => code), read };
};

const before = createDossier({
  id: 'd',
  title: 'D',
  results: {
    vision: 'All are well',
    nodes: [
      { id: 'health', level: 'impact', statement: 'Health' },
      { id: 'water', level: 'outcome', code: '1', statement: 'Families drink safe water', gate: 'any' },
      { id: 'wells', level: 'output', statement: 'Wells', extensions: { 'org.example.crm': { id: 'R7' } } },
    ],
    links: [
      { id: 'l', from: 'water', to: 'health', confidence: 'low', assumptions: [{ statement: 'It rains' }] },
    ],
  },
  indicators: [
    {
      id: 'litres',
      code: 'I1',
      name: 'Litres a day',
      unit: 'l',
      measures: ['water'],
      targets: [{ id: 't', value: 20, date: '2025-12-31' }],
    },
  ],
});

describe('what the dossier has is found and never overwritten', () => {
  test('by code, with other words: the dossier keeps its own, the frame its own', () => {
    const { dossier, codes, issues } = apply(before, [{ role: 'outcome', code: '1', text: 'Safe water' }]);
    expect(dossier.results).toEqual(before.results);
    expect(dossier.frames[0]?.rows.map(({ nodes, wording }) => [nodes, wording])).toEqual([
      [['water'], 'Safe water'],
    ]);
    expect(codes).toEqual(['frame/other-words']);
    expect(issues[0] && formatIssue(issues[0], 'en', frameMessages)).toBe(
      '“Safe water” has the number or id of “Families drink safe water”: the dossier keeps its words, the frame has its own.',
    );
  });
  test('by the id of another system', () => {
    const rows = [{ role: 'output', id: 'R7', text: 'Wells' }] as const;
    const { dossier, codes } = apply(before, rows, { namespace: 'org.example.crm' });
    expect(dossier.results).toEqual(before.results);
    expect(codes).toEqual([]);
  });
  test('by its words, which is said; only within one level', () => {
    const { dossier, codes } = apply(before, [
      { role: 'output', text: 'WELLS' },
      { role: 'activity', text: 'Wells' },
    ]);
    expect(codes).toEqual(['frame/matched-by-words']);
    expect(dossier.results.nodes.map(({ id }) => id)).toEqual(['health', 'water', 'wells', 'wells-2']);
    expect(dossier.results.links.map(({ from, to }) => [from, to])).toEqual([
      ['water', 'health'],
      ['wells-2', 'wells'],
    ]);
  });
  test('a link that is there gets the assumptions that it lacks', () => {
    const rows = [
      { role: 'impact', text: 'Health' },
      {
        role: 'outcome',
        code: '1',
        text: 'Families drink safe water',
        assumptions: ['it rains', 'Peace lasts'],
      },
    ] as const;
    const { dossier } = apply(before, rows);
    expect(dossier.results.links).toEqual([
      {
        id: 'l',
        from: 'water',
        to: 'health',
        confidence: 'low',
        assumptions: [{ statement: 'It rains' }, { statement: 'Peace lasts' }],
      },
    ]);
  });
  test('a target of the dossier is not changed; one that disagrees is a conflict, the same one is not', () => {
    const row = (text: string): readonly FrameSketchRow[] => [
      {
        role: 'outcome',
        code: '1',
        text: 'Families drink safe water',
        indicators: [
          { code: 'I1', text: 'Litres a day', unit: 'l', targets: [{ text, date: '31/12/2025' }] },
        ],
      },
    ];
    const other = apply(before, row('30'));
    expect(other.dossier.indicators).toEqual(before.indicators);
    expect(other.issues.map(({ code, params }) => [code, params['field']])).toEqual([
      ['frame/kept-own', 'targets'],
    ]);
    expect(apply(before, row('20')).codes).toEqual([]);
  });
  test('what it lacked is filled: a baseline, a horizon, a source', () => {
    const rows: readonly FrameSketchRow[] = [
      {
        role: 'output',
        text: 'Wells',
        horizon: 'short',
        indicators: [
          { code: 'I1', text: 'Litres a day', baseline: { text: '5', date: '2020' }, verification: 'Meter' },
        ],
      },
    ];
    const { dossier } = apply(before, rows);
    expect(dossier.results.nodes[2]).toMatchObject({ id: 'wells', horizon: 'short' });
    expect(dossier.indicators).toEqual([
      {
        ...before.indicators[0],
        measures: ['water', 'wells'],
        baseline: { value: 5, date: '2020-12-31' },
        source: 'Meter',
      },
    ]);
  });
  test('two indicators of one name are told apart by what they measure, and stay two', () => {
    const visits = { text: 'Visits' };
    const rows: readonly FrameSketchRow[] = [
      { role: 'output', text: 'Wells', indicators: [visits] },
      { role: 'output', text: 'Pumps', indicators: [visits] },
    ];
    const once = apply(before, rows).dossier;
    expect(once.indicators.slice(1).map(({ id, measures }) => [id, measures])).toEqual([
      ['visits', ['wells']],
      ['visits-2', ['pumps']],
    ]);
    expect(apply(once, rows).dossier).toEqual(once);
    const [, second] = rows;
    expect(second && apply(once, [second]).dossier.indicators).toEqual(once.indicators);
  });
  test('a row that shows two levels finds a statement of either', () => {
    const nodes = [{ id: 'more', level: 'outcome', statement: 'More people meet' }] as const;
    const own = createDossier({ id: 'd', title: 'D', results: { nodes, links: [] } });
    const read = readFrame(
      { rows: [{ role: 'expected-result', text: 'More people meet' }] },
      'patron-four-parts',
    );
    const applied = applyFrame(own, read.value ?? expect.unreachable());
    expect(applied.dossier.results.nodes).toEqual(nodes);
    expect(applied.issues.map(({ code }) => code)).toEqual(['frame/matched-by-words']);
  });
  test('another vision is reported', () => {
    const read = readFrame({ rows: [], vision: 'None is ill' }, 'logframe-4x4').value;
    const applied = read && applyFrame(before, read);
    expect(applied?.dossier.results.vision).toBe('All are well');
    expect(applied?.issues.map(({ code }) => code)).toEqual(['frame/kept-own']);
  });
});

describe('current values', () => {
  const rows = (text: string): readonly FrameSketchRow[] => [
    {
      role: 'outcome',
      code: '1',
      text: 'Families drink safe water',
      indicators: [{ code: 'I1', text: 'Litres a day', current: { text, date: '2023' } }],
    },
  ];
  test('are added once; one that disagrees with a record is a conflict and not added', () => {
    const once = apply(before, rows('12'));
    expect(
      once.dossier.observations.map(({ indicator, value, period }) => [indicator, value, period.end]),
    ).toEqual([['litres', 12, '2023-12-31']]);
    expect(apply(once.dossier, rows('12')).dossier).toEqual(once.dossier);
    const other = apply(once.dossier, rows('13'));
    expect(other.dossier.observations).toEqual(once.dossier.observations);
    expect(other.codes).toContain('frame/kept-own');
  });
});

test.each(frameTemplates)('a dossier takes up its own $id without a word against itself', ({ id }) => {
  for (const dossier of [schoolDossier, patronDossier]) {
    const { frame } = buildFrame(dossier, id);
    const read = readFrame(tabulateFrame(dossier, frame, { lang: 'fr' }), id, {
      id: frame.id,
      locale: 'fr-FR',
    });
    expect(read.issues).toEqual([]);
    const applied = read.value && applyFrame(dossier, read.value);
    expect(applied?.issues).toEqual([]);
    expect(applied?.dossier).toEqual({ ...dossier, frames: [frame] });
  }
});

test('no id that the dossier has is given to anything else', () => {
  const stakeholders = [
    { id: 'logframe-4x4-wells', name: 'A group' },
    { id: 'visits-target', name: 'Another group' },
  ];
  const own = createDossier({ id: 'd', title: 'D', stakeholders });
  const rows: readonly FrameSketchRow[] = [
    { role: 'output', key: 'w', text: 'Wells', indicators: [{ text: 'Visits', targets: [{ text: '12' }] }] },
    { role: 'activity', parent: 'w', text: 'Dig' },
  ];
  const once = apply(own, rows).dossier;
  const ids = [...entitiesOf(once)].map(({ entity }) => entity.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(once.frames[0]?.rows.map(({ id, parent }) => [id, parent])).toEqual([
    ['logframe-4x4-wells-2', undefined],
    ['logframe-4x4-dig', 'logframe-4x4-wells-2'],
  ]);
  expect(apply(once, rows).dossier).toEqual(once);
});

test('two statements of one id stay two', () => {
  const nodes = [
    { id: 'a', level: 'output', statement: 'Wells' },
    { id: 'a', level: 'output', statement: 'Pumps' },
  ] as const;
  const own = createDossier({ id: 'd', title: 'D', results: { nodes, links: [] } });
  expect(apply(own, [{ role: 'output', text: 'Wells' }]).dossier.results.nodes).toEqual(nodes);
});

test('the same frame twice changes nothing, and what results is a well-formed dossier', () => {
  const rows: readonly FrameSketchRow[] = [
    { role: 'impact', text: 'Health', assumptions: ['Peace lasts'] },
    {
      role: 'outcome',
      code: '1',
      text: 'Safe water',
      indicators: [{ text: 'Visits', targets: [{ text: '≥ 30 %' }] }],
    },
    { role: 'output', code: '1.1', text: 'Wells', cells: { costs: ['12 000 €'] } },
  ];
  const once = apply(before, rows);
  expect(apply(once.dossier, rows).dossier).toEqual(once.dossier);
  const parsed = parseDossier(JSON.stringify(once.dossier));
  expect(parsed.issues).toEqual([]);
  expect(parsed.value?.frames).toEqual(once.dossier.frames);
});
