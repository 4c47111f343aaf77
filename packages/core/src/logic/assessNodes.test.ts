import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Gate } from '../results/Results.ts';
import { assessNodes } from './assessNodes.ts';
import { arbitraryGraph, type SmallGraph } from './fixtures/arbitraryGraph.ts';
import { chain, denseOrder, everyPair, ring } from './fixtures/largeGraphs.ts';
import { forwardPart, idsOf, naiveLeads, soundLinks } from './fixtures/naiveGraph.ts';

const nothingMissing = { missingNodes: [], missingLinks: [] };
const quarter = fc.integer({ min: 0, max: 4 }).map((n) => n / 4);

/** A graph with values for some of its statements. */
const assessable = (options?: { readonly forwards: boolean }) =>
  arbitraryGraph(options).chain((graph) =>
    fc.record({
      graph: fc.constant(graph),
      values: fc.uniqueArray(fc.tuple(fc.constantFrom(...idsOf(graph)), quarter), { selector: ([id]) => id }),
    }),
  );

/** Worked out from the goal back to what was given, as one would by hand. */
function naiveValue(graph: SmallGraph, values: ReadonlyMap<string, number>, id: string): number | undefined {
  const given = values.get(id);
  if (given !== undefined) return given;
  const gate = graph.nodes.find((node) => node.id === id)?.gate ?? 'all';
  const inputs = soundLinks(graph)
    .filter((link) => link.to === id)
    .map((link) => [naiveValue(graph, values, link.from), link.strength] as const);
  let result: number | undefined;
  for (const [cause, strength] of inputs) {
    if (cause === undefined || strength === undefined) return undefined;
    const least = Math.min(cause, strength);
    if (result === undefined) result = gate === 'all' || gate === 'any' ? least : cause * strength;
    else if (gate === 'all') result = Math.min(result, least);
    else if (gate === 'any') result = Math.max(result, least);
    else if (gate === 'product') result *= cause * strength;
    else result = result + cause * strength - result * cause * strength;
  }
  return result;
}

describe('assessment of a theory of change', () => {
  const nodes = (gate?: Gate) => [{ id: 'a' }, { id: 'b' }, { id: 'goal', ...(gate && { gate }) }];
  const links = [
    { id: 'l1', from: 'a', to: 'goal', strength: 0.5 },
    { id: 'l2', from: 'b', to: 'goal', strength: 0.75 },
  ];
  const values = new Map([
    ['a', 1],
    ['b', 0.5],
  ]);

  test.each([
    ['all', 0.5],
    ['any', 0.5],
    ['product', 0.5 * 0.375],
    ['noisy-or', 1 - 0.5 * 0.625],
  ] as const)('by %s the goal holds to %d', (gate, value) => {
    expect(assessNodes({ nodes: nodes(gate), links }, values)[2]).toEqual({
      id: 'goal',
      status: 'assessed',
      value,
      by: gate,
    });
  });

  test('a statement that names no gate needs all its causes, unless told otherwise', () => {
    const strong = links.map((link) => ({ ...link, strength: 1 }));
    expect(assessNodes({ nodes: nodes(), links: strong }, values)[2]).toMatchObject({
      value: 0.5,
      by: 'all',
    });
    const relaxed = assessNodes({ nodes: nodes(), links: strong }, values, { gate: 'any' });
    expect(relaxed[2]).toMatchObject({ value: 1, by: 'any' });
  });

  test('without a condition nothing is assessed, and what rests on it says what is missing', () => {
    const onward = [...links, { id: 'l3', from: 'goal', to: 'after', strength: 1 }];
    const graph = { nodes: [...nodes(), { id: 'after' }], links: onward };
    const notAssessed = { status: 'not-assessed', missingLinks: [] } as const;
    expect(assessNodes(graph, new Map([['a', 1]]))).toEqual([
      { id: 'a', status: 'assessed', value: 1, by: 'given' },
      { id: 'b', ...notAssessed, reason: 'no-condition', missingNodes: [] },
      { id: 'goal', ...notAssessed, reason: 'missing', missingNodes: ['b'] },
      { id: 'after', ...notAssessed, reason: 'missing', missingNodes: ['goal'] },
    ]);
  });

  test('a link without a strength is missing, and is never taken for certain', () => {
    const open = [
      { id: 'l1', from: 'a', to: 'goal' },
      { ...links[1], id: 'l2', from: 'b', to: 'goal', strength: 2 },
    ];
    const goal = { id: 'goal', status: 'not-assessed', reason: 'missing', missingNodes: [] };
    const graph = { nodes: nodes('any'), links: open };
    expect(assessNodes(graph, values)[2]).toEqual({ ...goal, missingLinks: ['l1', 'l2'] });
    expect(assessNodes(graph, values, { strengthOf: () => 1 })[2]).toMatchObject({ value: 1 });
  });

  test('a value that was given stands against what the causes say, and breaks a loop', () => {
    const loop = [...links, { id: 'l3', from: 'goal', to: 'a', strength: 1 }];
    expect(assessNodes({ nodes: nodes(), links: loop }, values)[2]).toMatchObject({ value: 0.5 });
    const given = new Map([['goal', 0.25]]);
    expect(assessNodes({ nodes: nodes(), links: loop }, given)).toMatchObject([
      { id: 'a', value: 0.25, by: 'all' },
      { id: 'b', reason: 'no-condition' },
      { id: 'goal', value: 0.25, by: 'given' },
    ]);
  });

  test('a loop that is not marked is not assessed, one that is marked is', () => {
    const pair = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
    const round = [
      { id: 'ca', from: 'c', to: 'a', strength: 1 },
      { id: 'ab', from: 'a', to: 'b', strength: 0.5 },
      { id: 'ba', from: 'b', to: 'a', strength: 1 },
    ];
    const given = new Map([['c', 1]]);
    expect(assessNodes({ nodes: pair, links: round }, given)).toMatchObject([
      { id: 'a', reason: 'loop', missingNodes: ['b'] },
      { id: 'b', reason: 'loop', missingNodes: ['a'] },
      { id: 'c', value: 1 },
    ]);
    const marked = round.map((link) => (link.id === 'ba' ? { ...link, loop: true } : link));
    expect(assessNodes({ nodes: pair, links: marked }, given)).toMatchObject([
      { value: 1 },
      { value: 0.5 },
      {},
    ]);
  });

  test('what hinders is no condition', () => {
    const hindered = [links[0], { id: 'l2', from: 'b', to: 'goal', polarity: 'negative' as const }];
    const graph = { nodes: nodes(), links: hindered.filter((link) => link !== undefined) };
    expect(assessNodes(graph, new Map([['a', 1]]))[2]).toMatchObject({ value: 0.5 });
    expect(assessNodes({ nodes: nodes(), links: graph.links.slice(1) }, values)[2]).toMatchObject({
      reason: 'no-condition',
    });
  });

  test.each([Number.NaN, -0.1, 1.1, Number.NEGATIVE_INFINITY])(
    'a value of %d is refused, not passed by',
    (value) => {
      const given = new Map([
        ['a', 1],
        ['b', 1],
        ['goal', value],
      ]);
      expect(assessNodes({ nodes: nodes(), links }, given)[2]).toEqual({
        id: 'goal',
        status: 'not-assessed',
        reason: 'out-of-range',
        ...nothingMissing,
      });
    },
  );

  test('a gate that is not known is said, not guessed', () => {
    const graph = { nodes: nodes('xor' as Gate), links };
    expect(assessNodes(graph, values)[2]).toMatchObject({ reason: 'unknown-gate', ...nothingMissing });
    expect(assessNodes(graph, new Map())[2]).toMatchObject({ reason: 'missing' });
  });

  test('a value for a statement that is not there changes nothing', () => {
    const more = new Map([...values, ['gone', 1]]);
    expect(assessNodes({ nodes: nodes(), links }, more)).toEqual(
      assessNodes({ nodes: nodes(), links }, values),
    );
  });

  test('is what working it out by hand gives, where nothing loops', () => {
    fc.assert(
      fc.property(assessable({ forwards: true }), ({ graph, values: drawn }) => {
        const given = new Map(drawn);
        const found = assessNodes(graph, given);
        expect(found.map(({ id }) => id)).toEqual(idsOf(graph));
        for (const assessment of found) {
          const expected = naiveValue(graph, given, assessment.id);
          const value = assessment.status === 'assessed' ? assessment.value : undefined;
          expect(value === undefined).toBe(expected === undefined);
          expect(value ?? 0).toBeCloseTo(expected ?? 0, 12);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('whoever stands in a loop without a mark is told so, and whoever does not is not', () => {
    fc.assert(
      fc.property(assessable(), ({ graph, values: drawn }) => {
        const given = new Map(drawn);
        const part = forwardPart(graph);
        const open = { ...part, links: part.links.filter(({ to }) => !given.has(to)) };
        for (const assessment of assessNodes(graph, given)) {
          const { id } = assessment;
          const isLoop = assessment.status === 'not-assessed' && assessment.reason === 'loop';
          expect(isLoop).toBe(naiveLeads(open, id, id));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('better causes never make a worse effect', () => {
    fc.assert(
      fc.property(assessable({ forwards: true }), ({ graph, values: drawn }) => {
        const rated = {
          ...graph,
          links: graph.links.map((link) => ({ ...link, strength: link.strength ?? 0.5 })),
        };
        const before = assessNodes(rated, new Map(drawn));
        const after = assessNodes(
          rated,
          new Map(drawn.map(([id, value]) => [id, Math.min(1, value + 0.25)])),
        );
        for (const [index, was] of before.entries()) {
          const is = after[index];
          expect(is?.status).toBe(was.status);
          if (was.status === 'assessed' && is?.status === 'assessed')
            expect(is.value).toBeGreaterThanOrEqual(was.value - 1e-12);
        }
      }),
    );
  });

  test('large graphs are assessed, loops included', () => {
    const given = new Map([['n0', 1]]);
    expect(assessNodes(chain(10_000), given).at(-1)).toMatchObject({ value: 0.5 });
    expect(assessNodes(denseOrder(500), given).at(-1)).toMatchObject({ value: 0.5 });
    expect(assessNodes(ring(10_000), new Map())[7]).toMatchObject({ reason: 'loop' });
    expect(assessNodes(everyPair(500), new Map())[7]).toMatchObject({ reason: 'loop' });
    // the one value given opens the ring
    expect(assessNodes(ring(10_000), given).at(-1)).toMatchObject({ value: 0.5 });
  }, 60_000);
});
