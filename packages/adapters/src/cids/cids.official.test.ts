import { createDossier, type Dossier } from '@jalon/core';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { arbitraryDossier } from './fixtures/arbitraryDossier.ts';
import { canonical, countFaults, hasOfficial, official } from './fixtures/officialShapes.ts';
import { publishedContext } from './fixtures/publishedContext.ts';
import { graphText } from './graph/graphText.ts';
import { readGraph } from './graph/readGraph.ts';
import { cidsTerms, sffTerms } from './graph/vocabulary.data.ts';
import { judgeCids, readCids, writeCids } from './index.ts';

const needs = 'needs ../shared/standards/cids beside the repository';
const examples = ['original', 'updated'].map((name) => `examples/CIDSBasicTest20250630-${name}.json`);
const json = (bytes: Uint8Array) => JSON.parse(new TextDecoder().decode(bytes));

/** Our own reading, as a document without anything that another library would not read. */
const rendered = (document: unknown) => {
  const { graph } = readGraph(document);
  for (const node of graph.values())
    for (const property of [...node.properties.keys()])
      if (!property.includes(':')) node.properties.delete(property);
  return JSON.parse(graphText(graph));
};

/** A node without an IRI is called differently by everyone. */
const unnamed = (text: string) => text.replace(/^(?:_:|b\d)\S+/, '_');

const rich: Dossier = createDossier({
  id: 'petits-ponts',
  title: 'Petits Ponts',
  languages: ['fr'],
  programme: {
    name: { fr: 'Les Petits Ponts', en: 'Little Bridges' },
    roles: [{ role: 'implementer', organisation: 'asbl' }],
  },
  organisations: [
    { id: 'asbl', name: 'ASBL Petits Ponts' },
    { id: 'fonds', name: 'Fonds Exemple' },
  ],
  stakeholders: [{ id: 'familles', name: 'Familles', kind: 'target-group', size: 120 }],
  results: {
    nodes: [
      { id: 'a1', level: 'activity', statement: 'Accueil' },
      {
        id: 'o1',
        level: 'outcome',
        statement: { fr: 'Confiance' },
        stakeholders: ['familles'],
        sdgs: [{ goal: 4 }],
      },
      { id: 'o2', level: 'impact', statement: 'Autonomie' },
    ],
    links: [
      { id: 'l1', from: 'a1', to: 'o1' },
      { id: 'l2', from: 'o1', to: 'o2', mechanism: 'par la pratique' },
    ],
  },
  indicators: [
    {
      id: 'part',
      name: 'Part des familles',
      unit: 'ratio',
      basis: 'ratio',
      population: 'familles accueillies',
      measures: ['o1'],
      baseline: { value: 0.07, date: '2023-01-01' },
      targets: [
        { id: 'part-2024', value: 0.5, period: { start: '2024-01-01', end: '2024-12-31', grain: 'year' } },
      ],
    },
    { id: 'visites', name: 'Visites', unit: 'visites', measures: ['a1', 'o2'], targets: [] },
  ],
  observations: [
    {
      id: 'p24',
      indicator: 'part',
      period: { start: '2024-01-01', end: '2024-12-31', grain: 'year' },
      value: 0.35,
    },
    {
      id: 'v24',
      indicator: 'visites',
      period: { start: '2024-01-01', end: '2024-12-31' },
      value: 0,
      comment: 'rien',
    },
    { id: 'v25', indicator: 'visites', period: { start: '2025-01-01', end: '2025-12-31' }, state: 'pending' },
  ],
});

describe('the official material', () => {
  beforeEach((context) => context.skip(!hasOfficial, needs));

  test('our table of terms is that of the published contexts', () => {
    for (const [name, rows] of [
      ['cids', cidsTerms],
      ['sff', sffTerms],
    ] as const) {
      const context = json(official(`context/${name}Context.jsonld`))['@context'];
      expect(publishedContext(rows)).toEqual(context);
    }
  });

  test.each(examples)('%s is understood as the reference library understands it', async (path) => {
    const document = json(official(path));
    expect(await canonical(rendered(document))).toBe(await canonical(document));
  });

  test.each(examples)('%s is read whole: what goes in comes out again', { timeout: 60_000 }, async (path) => {
    const { value = [] } = await readCids(official(path));
    expect(
      value.map(({ indicators, observations, results }) => [
        indicators.length,
        observations.length,
        results.nodes.length,
      ]),
    ).toEqual([
      [2, 4, 2],
      [4, 8, 2],
    ]);
    const written = await Promise.all(value.map((dossier) => writeCids(dossier)));
    const lines = new Set<string>();
    for (const { files } of written)
      for (const line of (await canonical(json(files[0]?.bytes ?? new Uint8Array()))).split('\n'))
        lines.add(line);
    const before = (await canonical(json(official(path)))).split('\n');
    const gone = before.filter((line) => !lines.has(line) && !line.includes('_:c14n'));
    // dates get the type that the standard wants, comments of reports the term that it has for them
    const mended = gone.filter(
      (line) =>
        lines.has(
          line.replace(
            /"(\d{4}-\d\d-\d\dT[^"]+)" \.$/,
            '"$1"^^<http://www.w3.org/2001/XMLSchema#dateTime> .',
          ),
        ) ||
        lines.has(line.replace('/sff#hasComment', '/cids#hasComment')) ||
        // an address in place of a legal name is no name: it stands under our own term
        lines.has(line.replace(/<[^>]*organization#hasLegalName>/, '<urn:jalon:exchange#hasLegalName>')),
    );
    const rest = gone.filter((line) => !mended.includes(line));
    expect(mended).toHaveLength(path.includes('updated') ? 39 : 36);
    expect(rest).toHaveLength(10);
    expect(rest.filter((line) => !line.includes('/Person/'))).toEqual([]);
    for (const { files } of written) {
      const { violations } = await countFaults(json(files[0]?.bytes ?? new Uint8Array()), 'basic');
      expect(violations).toEqual([]);
    }
  });

  test.each(['basic', 'essential'] as const)(
    'a rich dossier passes the %s tier',
    { timeout: 60_000 },
    async (tier) => {
      const { files } = await writeCids(rich, {
        tier,
        definedBy: 'asbl',
        at: '2025-01-31T12:00:00Z',
      });
      const { violations } = await countFaults(json(files[0]?.bytes ?? new Uint8Array()), tier);
      expect(violations).toEqual([]);
    },
  );

  test.each(['basic', 'essential'] as const)(
    'whatever a dossier holds, it passes the %s tier',
    { timeout: 120_000 },
    async (tier) => {
      await fc.assert(
        fc.asyncProperty(arbitraryDossier, async (dossier) => {
          const { files } = await writeCids(dossier, { tier });
          // signs that no text of RDF can hold stand for others here
          const document = JSON.parse(
            new TextDecoder().decode(files[0]?.bytes).replace(/\\u[0-9a-f]{4}/g, '?'),
          );
          const { violations } = await countFaults(document, tier);
          expect(violations).toEqual([]);
        }),
        { numRuns: 25 },
      );
    },
  );

  test.each(['basic', 'essential'] as const)(
    'our table finds what the official shapes find (%s)',
    { timeout: 60_000 },
    async (tier) => {
      for (const path of examples) {
        const { violations } = await countFaults(json(official(path)), tier);
        const judged = (await judgeCids(official(path))).find(({ name }) =>
          name.en.toLowerCase().includes(tier),
        );
        const ours = judged?.issues.filter(({ severity }) => severity === 'error') ?? [];
        const pairs = new Set(
          violations.map((each) => unnamed(each.replace(/^(\S+) .*[#/](\w+)$/, '$1 $2'))),
        );
        const found = new Set(ours.map(({ params }) => unnamed(`${params['first']} ${params['property']}`)));
        expect([...found].sort()).toEqual([...pairs].sort());
      }
    },
  );
});
