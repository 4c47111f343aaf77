import { describe, expect, test } from 'vitest';
import { createDossier } from '../dossier/createDossier.ts';
import { formatIssue } from '../issue/formatIssue.ts';
import { isJalonError } from '../issue/JalonError.ts';
import type { ResultLink, ResultNode } from '../results/Results.ts';
import { typeset } from '../text/typeset.ts';
import { buildFrame } from './buildFrame.ts';
import { compareCodes } from './compareCodes.ts';
import type { FrameTemplate } from './Frame.ts';
import { frameMessages } from './frameMessages.ts';

const node = (id: string, level: ResultNode['level'], more: Partial<ResultNode> = {}): ResultNode => ({
  id,
  level,
  statement: id,
  ...more,
});
const link = (from: string, to: string, more: Partial<ResultLink> = {}): ResultLink => ({
  id: `${from}-${to}`,
  from,
  to,
  ...more,
});
const dossierOf = (nodes: readonly ResultNode[], links: readonly ResultLink[] = []) =>
  createDossier({ id: 'd', title: 'D', results: { nodes, links } });
const lostIn = (template: FrameTemplate, nodes: readonly ResultNode[], links: readonly ResultLink[] = []) =>
  buildFrame(dossierOf(nodes, links), template).lost.map(({ code, lost }) => [code, lost.id]);

const four = [node('i', 'impact'), node('o', 'outcome'), node('p', 'output'), node('a', 'activity')];

describe('what a frame cannot show is named', () => {
  test('a link that skips a row, a second row above, a feedback, a second link beside the first', () => {
    const links = [
      link('o', 'i'),
      link('p', 'o'),
      link('a', 'p'),
      link('a', 'o'),
      link('i', 'a', { loop: true }),
      link('p', 'q'),
      link('p', 'o', { id: 'again' }),
      link('p', 'nowhere'),
    ];
    expect(lostIn('logframe-4x4', [...four, node('q', 'outcome')], links)).toEqual([
      ['frame/link-skips-rows', 'a-o'],
      ['frame/loop-not-shown', 'i-a'],
      ['frame/several-parents', 'p-q'],
      ['frame/parallel-link', 'again'],
      ['frame/link-broken', 'p-nowhere'],
    ]);
  });
  test('a level that the tradition has no row for, with the links at it', () => {
    const nodes = [...four, node('m', 'input')];
    expect(lostIn('logframe-4x4', nodes, [link('m', 'a')])).toEqual([
      ['frame/row-missing', 'm'],
      ['frame/link-end-not-shown', 'm-a'],
    ]);
    expect(lostIn('logframe-eu-older', nodes, [link('m', 'a')])).toEqual([]);
    expect(lostIn('logframe-eu-2021', four)).toEqual([['frame/row-missing', 'a']]);
  });
  test('what is known of a link beyond its assumptions, and of a statement beyond its words', () => {
    const links = [
      link('o', 'i', {
        evidenceFor: ['a survey'],
        evidenceAgainst: ['another'],
        rivalExplanations: ['the new school'],
        confidence: 'low',
        assumptions: [{ statement: 'it rains', status: 'holding' }],
      }),
    ];
    const marker = { id: 'm', statement: 'come', grade: 'love' } as const;
    const nodes = [
      node('i', 'impact', { gate: 'any', horizon: 'long', wanted: false }),
      node('o', 'outcome', { stakeholders: ['s'], progressMarkers: [marker] }),
    ];
    const { lost } = buildFrame(dossierOf(nodes, links), 'logframe-4x4');
    expect(lost.map(({ code }) => code)).toEqual([
      'frame/gate-not-shown',
      'frame/horizon-not-shown',
      'frame/unwanted-not-shown',
      'frame/stakeholders-not-shown',
      'frame/progress-markers-not-shown',
      'frame/evidence-not-shown',
      'frame/counter-evidence-not-shown',
      'frame/rivals-not-shown',
      'frame/confidence-not-shown',
      'frame/assumption-details-not-shown',
    ]);
    const [, , , , , , , rivals] = lost;
    expect(rivals?.lost.value).toEqual(['the new school']);
    expect(rivals?.at).toEqual({
      in: 'dossier',
      entity: { kind: 'result-link', id: 'o-i' },
      pointer: '/rivalExplanations',
    });
    expect(rivals && formatIssue(rivals, 'fr', frameMessages)).toBe(
      typeset('Non repris dans « Cadre logique classique » : les explications rivales, « o → i ».', 'fr'),
    );
    expect(rivals && formatIssue(rivals, 'en', frameMessages)).toBe(
      'Not shown in “Classic logical framework”: the rival explanations, “o → i”.',
    );
  });
  test('a change without horizon has no place on a pathway, and pathways show no links', () => {
    const nodes = [
      node('a', 'outcome', { kind: 'change', horizon: 'short' }),
      node('b', 'outcome', { kind: 'change' }),
    ];
    expect(lostIn('change-pathways', nodes)).toEqual([['frame/horizon-missing', 'b']]);
    const both = nodes.map((each) => ({ ...each, horizon: 'short' as const }));
    expect(lostIn('change-pathways', both, [link('a', 'b')])).toEqual([['frame/links-not-shown', 'a-b']]);
  });
  test('an indicator of which nothing is shown', () => {
    const indicator = { id: 'x', name: 'Visits', unit: 'n', measures: ['m'], targets: [] };
    const dossier = { ...dossierOf([...four, node('m', 'input')]), indicators: [indicator] };
    expect(buildFrame(dossier, 'logframe-4x4').lost.map(({ code }) => code)).toEqual([
      'frame/row-missing',
      'frame/indicator-not-shown',
    ]);
  });
});

describe('rows', () => {
  test('an outcome below another outcome is one of the other outcomes of the EU frame', () => {
    const nodes = [node('x', 'outcome'), ...four.slice(0, 3)];
    const { frame, lost } = buildFrame(
      dossierOf(nodes, [link('x', 'o'), link('o', 'i'), link('p', 'x')]),
      'logframe-eu-2021',
    );
    expect(frame.rows.map(({ role, nodes: [shown], parent }) => [role, shown, parent])).toEqual([
      ['impact', 'i', undefined],
      ['outcome', 'o', 'logframe-eu-2021-i'],
      ['other-outcome', 'x', 'logframe-eu-2021-o'],
      ['output', 'p', 'logframe-eu-2021-x'],
    ]);
    expect(lost).toEqual([]);
  });
  test('without an impact the outcome that others lead to is the upper one', () => {
    const nodes = [node('x', 'outcome'), node('o', 'outcome')];
    const { frame } = buildFrame(dossierOf(nodes, [link('x', 'o')]), 'logframe-eu-2021');
    expect(frame.rows.map(({ role, nodes: [shown] }) => [role, shown])).toEqual([
      ['outcome', 'o'],
      ['other-outcome', 'x'],
    ]);
  });
  test('stand by code, then causes before effects, then as in the dossier', () => {
    const nodes = [
      node('late', 'activity'),
      node('early', 'activity'),
      node('ten', 'activity', { code: '1.10' }),
      node('two', 'activity', { code: '1.2' }),
    ];
    const { frame } = buildFrame(dossierOf(nodes, [link('early', 'late')]), 'logframe-4x4');
    expect(frame.rows.map(({ nodes: [shown] }) => shown)).toEqual(['two', 'ten', 'early', 'late']);
  });
  test('a frame that is built again keeps its title; without its id a frame of its own is built beside it', () => {
    const before = buildFrame(dossierOf(four), 'logframe-4x4', { id: 'ours', title: 'Our frame' }).frame;
    const dossier = { ...dossierOf(four), frames: [before] };
    expect(buildFrame(dossier, 'logframe-4x4', { id: 'ours' }).frame).toEqual(before);
    const beside = buildFrame(dossier, 'logframe-4x4').frame;
    expect(buildFrame({ ...dossier, frames: [before, beside] }, 'logframe-4x4').frame.id).toBe(
      'logframe-4x4-2',
    );
    const rows = [...before.rows, ...beside.rows].map(({ id }) => id);
    expect(new Set(rows).size).toBe(rows.length);
  });
  test('a template that is not built in has to be given', () => {
    try {
      buildFrame(dossierOf(four), 'acme/frame');
      expect.unreachable();
    } catch (error) {
      expect(isJalonError(error) && error.code).toBe('invalid-argument');
    }
    const own = {
      id: 'acme/frame',
      title: { fr: 'À nous', en: 'Ours' },
      order: 'levels',
      source: 'ours',
    } as const;
    const row = { role: 'acme/aim', level: 'impact', repeatable: true } as const;
    const { frame } = buildFrame(dossierOf(four), { ...own, rows: [row], columns: [] });
    expect(frame.rows.map(({ role }) => role)).toEqual(['acme/aim']);
    expect(frame.id).toBe('frame');
  });
});

test('codes are compared as people number', () => {
  const codes = ['2', '1.10', undefined, 'A', '1.2', '1', '1.02'];
  expect([...codes].sort(() => 0).sort(compareCodes)).toEqual([
    '1',
    '1.2',
    '1.02',
    '1.10',
    '2',
    'A',
    undefined,
  ]);
});
