import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDossier } from '../dossier/createDossier.ts';
import type { Dossier } from '../dossier/Dossier.ts';
import { chain, denseOrder, ring } from '../logic/fixtures/largeGraphs.ts';
import type { ResultLevel, Results } from '../results/Results.ts';
import { resultLevels } from '../results/Results.ts';
import { buildFrame } from './buildFrame.ts';
import type { FrameTemplate } from './Frame.ts';
import { arbitraryDossier, arbitraryTree } from './fixtures/arbitraryDossier.ts';
import { applyFrame } from './foreign/applyFrame.ts';
import { readFrame } from './foreign/readFrame.ts';
import { frameTemplates } from './frameTemplates.data.ts';
import { restoreResults } from './restoreResults.ts';
import { tabulateFrame } from './tabulateFrame.ts';

const runs = { numRuns: 40 };
const templates = frameTemplates.map(({ id }) => id);

/** What a frame of the dossier says when it is read back. */
function readBack(dossier: Dossier, template: FrameTemplate) {
  const { frame, lost } = buildFrame(dossier, template);
  const table = tabulateFrame(dossier, frame, { lang: 'fr' });
  const { value, issues } = readFrame(table, template, { id: frame.id });
  if (!value) throw new Error('a table of our own was not read');
  return { frame, lost, read: value, issues };
}

/** Order is no part of what results say. */
const inOrder = ({ nodes, links, ...rest }: Results) => ({
  ...rest,
  nodes: [...nodes].sort((a, b) => (a.id < b.id ? -1 : 1)),
  links: [...links].sort((a, b) => (a.id < b.id ? -1 : 1)),
});

describe.each(templates)('%s', (template) => {
  test('graph to frame to graph loses nothing beyond the list of what is lost', () => {
    fc.assert(
      fc.property(arbitraryDossier, (dossier) => {
        const { read, lost } = readBack(dossier, template);
        const { vision, nodes, links } = read;
        const held = { ...(vision !== undefined && { vision }), nodes, links };
        expect(inOrder(restoreResults(held, lost))).toEqual(inOrder(dossier.results));
      }),
      runs,
    );
  });
  test('the list names nothing that the frame shows', () => {
    fc.assert(
      fc.property(arbitraryDossier, (dossier) => {
        const { read, lost } = readBack(dossier, template);
        const shown = new Set(read.nodes.map(({ id }) => id));
        for (const { lost: part } of lost) {
          if (part.kind === 'result-node') expect(shown.has(part.id)).toBe(part.field !== undefined);
        }
        expect(new Set(lost.map(({ lost: { kind, id, field } }) => `${kind} ${id} ${field}`)).size).toBe(
          lost.length,
        );
      }),
      runs,
    );
  });
  test('deleting the frame loses no statement, and building it anew gives it again', () => {
    fc.assert(
      fc.property(arbitraryDossier, (dossier) => {
        const { frame, read } = readBack(dossier, template);
        const applied = applyFrame(dossier, read).dossier;
        expect({ ...applied, frames: [], stakeholders: [] }).toEqual({ ...dossier, stakeholders: [] });
        expect(buildFrame({ ...dossier, frames: [frame] }, template, { id: frame.id }).frame).toEqual(frame);
      }),
      runs,
    );
  });
  test('every statement stands in the frame or in the list, and the order of the dossier changes no row id', () => {
    fc.assert(
      fc.property(arbitraryDossier, (dossier) => {
        const { frame, lost } = buildFrame(dossier, template);
        const gone = lost.flatMap(({ lost: { kind, id, field } }) =>
          kind === 'result-node' && field === undefined ? [id] : [],
        );
        const there = frame.rows.flatMap(({ nodes }) => nodes);
        expect([...new Set([...there, ...gone])].sort()).toEqual(
          dossier.results.nodes.map(({ id }) => id).sort(),
        );
        const { nodes, links } = dossier.results;
        const turned = { ...dossier, results: { nodes: [...nodes].reverse(), links } };
        const idsOf = (rows: typeof frame.rows) =>
          rows.map(({ id, nodes: [node] }) => `${node} ${id}`).sort();
        expect(idsOf(buildFrame(turned, template).frame.rows)).toEqual(idsOf(frame.rows));
      }),
      runs,
    );
  });
});

const held: readonly (readonly [FrameTemplate, readonly ResultLevel[]])[] = [
  ['logframe-4x4', ['impact', 'outcome', 'output', 'activity']],
  ['logframe-eu-2021', ['impact', 'outcome', 'output']],
  ['logframe-eu-older', ['impact', 'outcome', 'output', 'activity']],
  ['patron-four-parts', ['impact', 'outcome', 'output']],
  ['projet-social', ['impact', 'outcome', 'activity']],
];

describe.each(held)('a tree that %s can hold', (template, levels) => {
  test('is shown whole: nothing is lost, statements, links and assumptions come back', () => {
    fc.assert(
      fc.property(arbitraryTree(levels), (drawn) => {
        // part of the traditions shows no assumptions
        const columns = frameTemplates.find(({ id }) => id === template)?.columns ?? [];
        const carries = columns.some(({ from }) => from === 'assumptions');
        const links = carries
          ? drawn.results.links
          : drawn.results.links.map(({ id, from, to }) => ({ id, from, to }));
        const dossier = { ...drawn, results: { ...drawn.results, links } };
        const { lost, read, issues, frame } = readBack(dossier, template);
        expect(lost).toEqual([]);
        expect(issues).toEqual([]);
        expect(inOrder({ nodes: read.nodes, links: read.links })).toEqual(inOrder(dossier.results));
        expect(read.frame).toEqual(frame);
      }),
      runs,
    );
  });
});

test('pathways of change hold changes with actor, horizon, signals and contribution', () => {
  const change = fc.record({
    statement: fc.string(),
    horizon: fc.constantFrom('short' as const, 'medium' as const, 'long' as const),
    stakeholders: fc.subarray(['residents', 'team'], { minLength: 1 }),
    signals: fc.array(fc.string(), { minLength: 1, maxLength: 2 }),
    contribution: fc.string(),
  });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 8 }), (drawn) => {
      const nodes = drawn.map((each, at) => ({
        id: `n${at}`,
        level: 'outcome' as const,
        kind: 'change' as const,
        ...each,
      }));
      const dossier = createDossier({
        id: 'd',
        title: 'D',
        stakeholders: [
          { id: 'residents', name: 'Residents' },
          { id: 'team', name: 'Team' },
        ],
        results: { vision: 'All are at home', nodes, links: [] },
      });
      const { lost, read, frame } = readBack(dossier, 'change-pathways');
      expect(lost).toEqual([]);
      expect(inOrder({ nodes: read.nodes, links: [] })).toEqual(inOrder({ nodes, links: [] }));
      expect(read.frame).toEqual(frame);
    }),
    runs,
  );
});

describe('the same frame twice', () => {
  test.each(templates)('%s changes nothing more', (template) => {
    fc.assert(
      fc.property(arbitraryDossier, (dossier) => {
        const { read } = readBack(dossier, template);
        const empty = createDossier({ id: 'other', title: 'Other' });
        const once = applyFrame(empty, read).dossier;
        const twice = applyFrame(once, read);
        expect(twice.dossier).toEqual(once);
      }),
      runs,
    );
  });
});

describe('large and odd graphs', () => {
  const large = (graph: { nodes: readonly { id: string }[]; links: Results['links'] }): Dossier =>
    createDossier({
      id: 'large',
      title: 'Large',
      results: {
        nodes: graph.nodes.map(({ id }, at) => ({
          id,
          level: resultLevels[at % 5] ?? 'impact',
          statement: `Statement ${at}`,
          horizon: 'short',
        })),
        links: graph.links,
      },
    });
  test.each(templates)(
    '%s of 500 statements, in a chain, in a ring, all to all is built and read back',
    (template) => {
      for (const graph of [chain(500), ring(500), denseOrder(120)]) {
        const dossier = large(graph);
        const { read, lost } = readBack(dossier, template);
        expect(inOrder(restoreResults({ nodes: read.nodes, links: read.links }, lost))).toEqual(
          inOrder(dossier.results),
        );
      }
    },
  );
  test('a chain of 2,000 outcomes is layered without running out of stack', () => {
    const { nodes, links } = chain(2000);
    const outcomes = nodes.map(({ id }) => ({ id, level: 'outcome' as const, statement: id }));
    const dossier = createDossier({ id: 'c', title: 'C', results: { nodes: outcomes, links } });
    for (const template of ['results-chain', 'logframe-eu-2021', 'projet-social'] as const) {
      const { frame, lost } = buildFrame(dossier, template);
      expect(frame.rows.length).toBe(2000);
      expect(lost.length).toBeLessThan(2000);
    }
  });
  test('an empty dossier has an empty frame', () => {
    for (const template of templates) {
      const { frame, lost } = buildFrame(createDossier({ id: 'd', title: 'D' }), template);
      expect(frame.rows).toEqual([]);
      expect(lost).toEqual([]);
    }
  });
  test('two statements of one id, and links that lead nowhere, do not stop it', () => {
    const nodes = [
      { id: 'a', level: 'impact', statement: 'One' },
      { id: 'a', level: 'output', statement: 'Two' },
    ] as const;
    const links = [
      { id: 'l', from: 'a', to: 'a' },
      { id: 'm', from: 'x', to: 'y' },
    ];
    const dossier = createDossier({ id: 'd', title: 'D', results: { nodes, links } });
    for (const template of templates)
      expect(buildFrame(dossier, template).lost.map(({ code }) => code)).toContain('frame/link-broken');
  });
});
