import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contextAddress, prefixes } from '../graph/vocabulary.data.ts';
import { readCids } from '../readCids.ts';

const iri = (kind: string, n: number) => `https://example.org/${kind}/${n}`;
const links = /^(?:for|has(?:Indicator|Outcome|Target)|cids:hasTarget)/;

type Fields = Readonly<Record<string, unknown>>;

const texts = fc.constantFrom(
  'Jobs',
  'Report 1',
  '',
  ' families ',
  '%',
  '5 %',
  'n/a',
  '<5',
  '__proto__',
  'é\u0000',
);
const days = fc.constantFrom(
  '2024-01-01',
  '2024-01-01T00:00:00',
  '2024-12-31T23:59:59',
  '2025',
  '2023-05-01T00:00:00Z',
  'soon',
);
const figures = fc.constantFrom('3', '0', '1e21', ' 7 ', 'n/a', '12%', '<5', '');
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 6 });
const measure = (kind: string) =>
  fc.tuple(fc.nat(3), figures, fc.boolean()).map(([n, hasNumericalValue, isNamed]) => ({
    '@type': 'i72:Measure',
    ...(isNamed ? { '@id': iri(kind, n) } : {}),
    hasNumericalValue,
  }));

const indicator = fc.record({
  hasName: maybe(texts),
  hasDescription: maybe(texts),
  unitDescription: maybe(texts),
  forOrganization: maybe(fc.nat(2).map((n) => iri('org', n))),
  forOutcome: maybe(fc.nat(2).map((n) => iri('outcome', n))),
  hasIndicatorReport: maybe(fc.nat(3).map((n) => iri('report', n))),
  'cids:hasTarget': maybe(fc.nat(1).map((n) => ({ '@id': iri('target', n) }))),
});
const spoken = {
  hasName: maybe(texts),
  startedAtTime: maybe(days),
  endedAtTime: maybe(days),
};
const report = fc.record({
  ...spoken,
  hasComment: maybe(texts),
  forIndicator: maybe(fc.nat(2).map((n) => iri('indicator', n))),
  forOrganization: maybe(fc.nat(2).map((n) => iri('org', n))),
  value: maybe(measure('measure')),
});
const target = fc.record({ ...spoken, value: maybe(measure('goal')) });

const nodes = fc
  .tuple(
    fc.integer({ min: 1, max: 2 }),
    fc.array(indicator, { minLength: 1, maxLength: 2 }),
    fc.array(report, { maxLength: 4 }),
    fc.array(target, { maxLength: 2 }),
  )
  .map(([organisations, indicators, reports, targets]) => {
    const all = (kind: string, type: string, list: readonly Fields[]) =>
      list.map((fields, n) => ({ '@type': type, '@id': iri(kind, n), ...fields }));
    const owners = Array.from({ length: organisations }, (_, n) => ({ hasLegalName: `Les Tilleuls ${n}` }));
    return [
      ...all('org', 'cids:Organization', owners),
      ...all('outcome', 'cids:Outcome', [{ hasName: 'Work', hasIndicator: iri('indicator', 0) }]),
      ...all('indicator', 'cids:Indicator', indicators),
      ...all('report', 'cids:IndicatorReport', reports),
      ...all('target', 'cids:Target', targets),
    ];
  });

/** The same nodes with every value told at length, which is read value by value. */
function atLength(node: Fields): Fields {
  const told = (key: string, value: unknown) => {
    if (key.startsWith('@')) return value;
    if (typeof value === 'object' && value !== null) return atLength(value as Fields);
    if (typeof value !== 'string') return value;
    if (links.test(key) && !['hasName', 'hasLegalName'].includes(key)) return { '@id': value };
    const type = key.endsWith('AtTime') ? 'dateTime' : 'string';
    return { '@value': value, '@type': prefixes.xsd + type };
  };
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, told(key, value)]));
}

const file = (list: readonly Fields[]) =>
  JSON.stringify(list.map((node) => ({ '@context': [contextAddress], ...node })));

describe('nodes that say plainly what they say', () => {
  test('are read as those that say the same at length', { timeout: 60_000 }, async () => {
    let plain = 0;
    await fc.assert(
      fc.asyncProperty(nodes, async (list) => {
        const short = await readCids(file(list));
        expect(short).toEqual(await readCids(file(list.map(atLength))));
        plain += short.value?.[0]?.observations.length ?? 0;
      }),
      { numRuns: 500 },
    );
    expect(plain).toBeGreaterThan(100);
  });
});
