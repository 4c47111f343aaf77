import fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { publishedContext } from '../fixtures/publishedContext.ts';
import { graphText } from './graphText.ts';
import { readGraph } from './readGraph.ts';
import { cidsTerms, contextAddress, prefixes, sffTerms } from './vocabulary.data.ts';

const documentLoader = async (url: string) => {
  const rows = url.includes('cidsContext') ? cidsTerms : url.includes('sffContext') ? sffTerms : undefined;
  if (!rows) throw new Error(`not fetched: ${url}`);
  return { documentUrl: url, document: { '@context': publishedContext(rows) } };
};

/** The statements of a document; the reference library gives those that stand twice twice. */
async function canonical(document: unknown): Promise<string> {
  const options = { algorithm: 'URDNA2015', format: 'application/n-quads', safe: false, documentLoader };
  const made: unknown = await jsonld.canonize(document as never, options as never);
  return [...new Set(String(made).split('\n'))].join('\n');
}

const readAgain = (document: unknown) => JSON.parse(graphText(readGraph(document).graph));
const ours = (document: unknown) => canonical(readAgain(document));

type Value =
  | { readonly id: string }
  | { readonly value: string | number | boolean; readonly type?: string; readonly lang?: string };
interface Thing {
  readonly id: string;
  readonly type: string;
  readonly properties: readonly (readonly [name: string, Value])[];
}

const texts = [
  ['org', 'hasName'],
  ['cids', 'hasDescription'],
  ['cids', 'unitDescription'],
] as const;
const links = [
  ['cids', 'forOutcome'],
  ['cids', 'hasIndicator'],
  ['i72', 'value'],
  ['cids', 'hasCode'],
] as const;
const prefixOf: Readonly<Record<string, keyof typeof prefixes>> = {
  ...Object.fromEntries([...texts, ...links].map(([prefix, name]) => [name, prefix])),
  startedAtTime: 'prov',
};
const ids = ['https://example.org/a', 'https://example.org/b#1', 'urn:x:c', 'https://example.org/d'];

const graphs: fc.Arbitrary<readonly Thing[]> = fc.array(
  fc.record({
    id: fc.constantFrom(...ids),
    type: fc.constantFrom('cids:Indicator', 'cids:Outcome', 'i72:Measure'),
    properties: fc.array(
      fc.oneof(
        fc.tuple(
          fc.constantFrom(...texts.map(([, name]) => name)),
          fc.string({ maxLength: 4 }).map((value) => ({ value })),
        ),
        fc.tuple(
          fc.constantFrom(...links.map(([, name]) => name)),
          fc.constantFrom(...ids).map((id) => ({ id })),
        ),
        fc.tuple(
          fc.constant('startedAtTime'),
          fc.constant({ value: '2024-01-01T00:00:00Z', type: `${prefixes.xsd}dateTime` }),
        ),
        fc.tuple(
          fc.constant('hasName'),
          fc.constantFrom('fr', 'en').map((lang) => ({ value: 'nom', lang })),
        ),
      ),
      { maxLength: 5 },
    ),
  }),
  { minLength: 1, maxLength: 5 },
);

/** Choices of a rendering, taken one after another from a list of numbers. */
const chooser = (choices: readonly number[]) => {
  let at = 0;
  return <T>(options: readonly T[]): T => {
    const choice = choices[at % choices.length] ?? 0;
    at += 1;
    return options[choice % options.length] as T;
  };
};

const contexts: readonly unknown[] = [
  contextAddress,
  [contextAddress],
  [contextAddress, { id: '@id', type: '@type', ex: 'https://example.org/' }],
  [
    null,
    contextAddress,
    { c: prefixes.cids, naam: 'org:hasName', outcomes: { '@reverse': 'cids:forOutcome' } },
  ],
  publishedContext(cidsTerms),
];

/** One of the many documents that say the same. */
function render(graph: readonly Thing[], choices: readonly number[]): unknown {
  const pick = chooser(choices);
  const key = (name: string) => {
    const prefix = prefixOf[name] ?? 'cids';
    return pick([name, `${prefix}:${name}`, prefixes[prefix] + name]);
  };
  const writtenValue = (name: string, written: string, value: Value, depth: number): unknown => {
    if ('id' in value) {
      const inner = depth < 2 ? graph.find(({ id }) => id === value.id) : undefined;
      const whole = inner && pick([false, true]) ? node(inner, depth + 1) : { '@id': value.id };
      return pick([whole, [whole], { '@set': [whole] }, ...(written === name ? [value.id, [value.id]] : [])]);
    }
    const full = {
      '@value': value.value,
      ...(value.type ? { '@type': pick([value.type, 'xsd:dateTime']) } : {}),
      ...(value.lang ? { '@language': value.lang } : {}),
    };
    if (value.lang) return pick([full, [full]]);
    const isPlain = written === name || value.type === undefined;
    return pick([full, [full], ...(isPlain ? [value.value, [value.value]] : [])]);
  };
  function node(thing: Thing, depth: number): unknown {
    const written = new Map<string, unknown>();
    written.set('@id', thing.id);
    written.set(
      '@type',
      pick<unknown>([
        thing.type,
        [thing.type],
        [`${prefixes[thing.type.split(':')[0] as 'cids']}${thing.type.split(':')[1]}`],
      ]),
    );
    for (const [name, value] of thing.properties) {
      const at = key(name);
      const before = written.get(at);
      const fresh = writtenValue(name, at, value, depth);
      written.set(at, before === undefined ? fresh : [before, fresh].flat());
    }
    return Object.fromEntries(written);
  }
  const nodes = graph.map((thing) => node(thing, 0));
  const context = pick(contexts);
  const own = nodes.map((each) => ({ '@context': context, ...(each as object) }));
  return pick<unknown>([own, { '@context': context, '@graph': nodes }, [...own, ...own]]);
}

describe('a document of linked data', () => {
  test('whatever its shape, it is understood as the reference library does', {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(
        graphs,
        fc.array(fc.nat(30), { minLength: 1, maxLength: 40 }),
        async (graph, choices) => {
          const document = render(graph, choices);
          expect(await ours(document)).toBe(await canonical(document));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('all shapes of one graph read the same', { timeout: 120_000 }, async () => {
    const plain = [0];
    await fc.assert(
      fc.asyncProperty(
        graphs,
        fc.array(fc.nat(30), { minLength: 1, maxLength: 40 }),
        async (graph, choices) => {
          expect(await ours(render(graph, choices))).toBe(await ours(render(graph, plain)));
        },
      ),
      { numRuns: 300 },
    );
  });

  const context = [contextAddress, { id: '@id', type: '@type', ex: 'https://example.org/' }];
  const shapes: Readonly<Record<string, unknown>> = {
    'aliases of keywords': { '@context': context, id: 'ex:a', type: 'cids:Outcome', hasName: 'A' },
    'a property that points backwards': {
      '@context': context,
      '@id': 'ex:a',
      '@reverse': { forOutcome: [{ '@id': 'ex:i', hasName: 'I' }, { '@id': 'ex:j' }] },
    },
    'a term that points backwards': {
      '@context': [contextAddress, { measuredBy: { '@reverse': 'cids:forOutcome', '@type': '@id' } }],
      '@id': 'https://example.org/a',
      measuredBy: ['https://example.org/i', { '@id': 'https://example.org/j', hasName: 'J' }],
    },
    'a map of languages': {
      '@context': [contextAddress, { name: { '@id': 'org:hasName', '@container': '@language' } }],
      '@id': 'https://example.org/a',
      name: { fr: 'un', en: ['one', 'uno'] },
    },
    'a language for all texts': {
      '@context': [
        contextAddress,
        { '@language': 'fr', nom: 'org:hasName', code: { '@id': 'ex:c', '@language': null } },
      ],
      '@id': 'https://example.org/a',
      nom: 'un',
      code: 'x',
    },
    'a vocabulary and a base': {
      '@context': { '@vocab': prefixes.cids, '@base': 'https://example.org/data/' },
      '@id': 'a',
      '@type': 'Outcome',
      hasIndicator: { '@id': '../b' },
      anything: 1,
    },
    'ordered values, sets, numbers and truth': {
      '@context': [contextAddress, { steps: { '@id': 'cids:steps', '@container': '@list' } }],
      '@id': 'https://example.org/a',
      steps: ['a', 'b', 'a'],
      'cids:more': { '@list': [1, true] },
      'cids:set': { '@set': [1, null, 2.5] },
      isUnderserved: true,
      'cids:native': false,
    },
    'blank nodes, by name and nested': {
      '@context': context,
      '@graph': [
        { id: '_:m', type: 'i72:Measure', hasNumericalValue: '3' },
        { id: 'ex:r', 'i72:value': { id: '_:m' }, hasAddress: { postalCode: '1000' } },
        { id: 'ex:s', value: '_:m' },
      ],
    },
    'a context inside a value': {
      '@context': contextAddress,
      '@id': 'https://example.org/a',
      'i72:value': { '@context': { n: 'i72:numerical_value' }, '@type': 'i72:Measure', n: '4' },
    },
    'included nodes and values by index': {
      '@context': [contextAddress, { byYear: { '@id': 'cids:byYear', '@container': '@index' } }],
      '@id': 'https://example.org/a',
      byYear: { 2023: 'x', 2024: ['y'] },
      '@included': [{ '@id': 'https://example.org/b', hasName: 'B' }],
    },
    'a piece of JSON': {
      '@id': 'https://example.org/a',
      'https://x.org/p': { '@type': '@json', '@value': { b: [1, {}], a: null } },
    },
    'the context of the Social Finance Fund, which changes a term': {
      '@context': [contextAddress, contextAddress.replace('cids', 'sff')],
      '@id': 'https://example.org/a',
      hasComment: 'c',
      hasTeamSize: 4,
    },
  };
  test.each(Object.entries(shapes))('%s', async (_, document) => {
    const expected = await canonical(document);
    expect(expected).not.toBe('');
    expect(await ours(document)).toBe(expected);
  });
});
