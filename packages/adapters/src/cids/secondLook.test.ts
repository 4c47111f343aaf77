// To be put into packages/adapters/src/cids/ (as secondLook.test.ts, or spread over readCids.test.ts): each test fails today.
import { formatIssue } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import { cidsMessages, readCids, writeCids } from './index.ts';

const url = 'https://ontology.commonapproach.org/contexts/cidsContext.jsonld';
const old = 'http://ontology.eil.utoronto.ca/cids/contexts/cidsContext.json';
const file = (context: unknown, ...nodes: readonly object[]) =>
  JSON.stringify(nodes.map((node) => ({ '@context': context, ...node })));
const days = { startedAtTime: '2024-01-01', endedAtTime: '2024-12-31' };
const measure = (value: string, more = {}) => ({
  'i72:value': { '@type': 'i72:Measure', 'i72:numerical_value': value, ...more },
});
const indicator = { '@type': 'cids:Indicator', '@id': 'https://a.example/i/jobs', hasName: 'Jobs' };
const report = { '@type': 'cids:IndicatorReport', forIndicator: indicator['@id'] };
const onlyOf = async (text: string) => {
  const { value, issues } = await readCids(text);
  expect(value).toHaveLength(1);
  return { dossier: value?.[0], codes: issues.map(({ code }) => code) };
};

// 1. Wrong figures, and nothing said
describe('an indicator of one organisation that others report on', () => {
  const [funder, one, other] = ['https://f.example/org', 'https://a.example/org', 'https://b.example/org'];
  const text = file(
    url,
    {
      '@type': 'cids:Organization',
      '@id': funder,
      hasLegalName: 'Fund',
      hasIndicator: 'https://f.example/i',
    },
    { '@type': 'cids:Organization', '@id': one, hasLegalName: 'A' },
    { '@type': 'cids:Organization', '@id': other, hasLegalName: 'B' },
    {
      '@type': 'cids:Indicator',
      '@id': 'https://f.example/i',
      hasName: 'In work',
      unitDescription: '%',
      forOrganization: funder,
      hasIndicatorReport: ['https://a.example/r', 'https://b.example/r'],
    },
    ...[one, other].map((organisation, n) => ({
      ...report,
      '@id': `${new URL(organisation).origin}/r`,
      forIndicator: 'https://f.example/i',
      forOrganization: organisation,
      ...days,
      ...measure(String(40 + 10 * n)),
    })),
  );

  test('stands in the dossier of each, and its unit holds for their figures', async () => {
    const { value } = await readCids(text);
    for (const dossier of value ?? [])
      for (const { indicator: about, value: figure } of dossier.observations) {
        expect(dossier.indicators.map(({ id, unit }) => [id, unit])).toEqual([[about, 'ratio']]);
        expect(figure).toBeLessThan(1);
      }
    expect(value?.flatMap(({ observations }) => observations.map((each) => each.value))).toEqual([0.4, 0.5]);
  });
});

// 2. A file that is nested with objects without @id is damaged by reading and writing
describe('objects without an id, nested in one another', () => {
  const nested = JSON.stringify({
    '@context': url,
    '@type': 'cids:Organization',
    '@id': 'https://a.example/org',
    hasLegalName: 'A',
    hasOutcome: {
      '@type': 'cids:Outcome',
      '@id': 'https://a.example/o',
      hasName: 'Work',
      hasCode: [{ '@type': 'cids:Code', 'sch:codeValue': '1' }],
      'cids:hasImpactReport': {
        '@type': 'cids:ImpactReport',
        hasImpactScale: { '@type': 'cids:ImpactScale', 'cids:hasActualAmount': 141 },
        hasImpactDuration: { '@type': 'cids:ImpactDuration', startedAtTime: '2024-01-01' },
      },
      'cids:forStakeholder': {
        '@type': 'cids:BeneficialStakeholder',
        hasCode: [{ '@type': 'cids:Code', 'sch:codeValue': '2' }],
      },
    },
  });

  test('come back after writing as they were read', async () => {
    const { dossier } = await onlyOf(nested);
    if (!dossier) throw new Error('nothing read');
    const { files } = await writeCids(dossier);
    expect((await readCids(files[0]?.bytes ?? '')).value).toEqual([dossier]);
  });

  test('keep no label that was made while reading, neither as a name nor as a link', async () => {
    const { dossier } = await onlyOf(nested);
    expect(JSON.stringify(dossier)).not.toMatch(/jalon\d/);
  });

  test('are told apart from those of a file that names its own in the same way', async () => {
    const graph = [{ ...indicator, unitDescription: 'jobs', 'ex:note': { 'ex:text': 'inner' } }];
    const text = file(url, ...graph, { '@id': '_:jalon1', '@type': 'cids:Outcome', hasName: 'Outcome' });
    const { dossier } = await onlyOf(text);
    expect(JSON.stringify(dossier?.results)).not.toContain('inner');
  });
});

// 3. Reports of files of CIDS 2 (written by Common Approach's own extension for Airtable and its script for Excel) are lost
describe('files of version 2', () => {
  const instant = (at: string) => ({ '@type': 'time:Instant', 'time:inXSDDateTimeStamp': at });
  const described = (year: string, month: string, day: string) => ({
    '@type': 'time:DateTimeDescription',
    'time:year': year,
    'time:month': month,
    'time:day': day,
  });
  const bare = (node: object): object =>
    JSON.parse(JSON.stringify(node).replaceAll(/"(?:time|i72):(\w+)":/g, '"$1":'));

  test.each([
    ['instants', instant('2022-01-01T00:00:00Z'), instant('2022-12-31T00:00:00Z')],
    ['descriptions', described('2022', '1', '1'), described('2022', '12', '31')],
  ])('tell the period of a report as an interval of %s, with prefixes or without', async (_, start, end) => {
    const told = {
      ...report,
      '@id': 'https://a.example/r',
      ...measure('42', { 'i72:unit_of_measure': 'people' }),
      'time:hasTime': {
        '@type': 'time:DateTimeInterval',
        'time:hasBeginning': start,
        'time:hasEnd': end,
      },
    };
    for (const each of [told, bare(told)]) {
      const { dossier, codes } = await onlyOf(file(old, indicator, each));
      expect(dossier?.observations).toMatchObject([
        { value: 42, period: { start: '2022-01-01', end: '2022-12-31' } },
      ]);
      expect(codes).not.toContain('cids/unknown-term');
    }
  });

  test('may be written in the namespaces of that time', async () => {
    const context = {
      cids: 'http://ontology.commonapproach.org/owl/cids_v2.1.owl/cids#',
      org: 'http://ontology.commonapproach.org/tove/organization#',
      i72: 'http://ontology.commonapproach.org/ISO21972/iso21972#',
      prov: 'https://www.w3.org/Submission/prov-json/schema#',
    };
    const { dossier } = await onlyOf(
      file(
        context,
        { ...indicator, hasName: [], 'org:hasName': 'Jobs', 'cids:unitDescription': 'jobs' },
        {
          '@type': 'cids:IndicatorReport',
          '@id': 'https://a.example/r',
          'cids:forIndicator': { '@id': indicator['@id'] },
          'prov:startedAtTime': '2024-01-01',
          'prov:endedAtTime': '2024-06-30',
          ...measure('5'),
        },
      ),
    );
    expect(dossier?.indicators.map(({ name }) => name)).toEqual(['Jobs']);
    expect(dossier?.observations.map(({ value }) => value)).toEqual([5]);
  });

  test('refer to contexts of their own for each class, which are of the standard', async () => {
    const { codes } = await onlyOf(
      file('http://ontology.eil.utoronto.ca/cids/contexts/IndicatorContext.json', {
        ...indicator,
        unitDescription: 'jobs',
      }),
    );
    expect(codes).not.toContain('cids/unknown-context');
  });
});

// 4. A unit that only stands beside the figures
test('the unit of an indicator that has none is the one that all its figures bear', async () => {
  const figures = [
    measure('40', { 'i72:unit_of_measure': '%' }),
    measure('55', { 'i72:unit_of_measure': { '@id': 'cids:percentUnit' } }),
  ].map((each, n) => ({ ...report, '@id': `https://a.example/r/${n}`, ...days, ...each }));
  const { dossier, codes } = await onlyOf(file(url, indicator, ...figures));
  expect(dossier?.indicators[0]?.unit).toBe('ratio');
  expect(dossier?.observations.map(({ value }) => value)).toEqual([0.4, 0.55]);
  expect(codes).not.toContain('cids/no-unit');
});

// 5. Words that are not true, or that nobody can follow
describe('what is said', () => {
  test('of an element without a class names it as such, and of one without an id by no label of ours', async () => {
    const { issues } = await readCids(
      JSON.stringify({
        '@context': url,
        'cids:version': '3.2.0',
        '@graph': [{ ...indicator, unitDescription: 'jobs', hasIndicatorReport: { ...report, ...days } }],
      }),
    );
    for (const lang of ['fr', 'en'] as const)
      for (const issue of issues) {
        const words = formatIssue(issue, lang, cidsMessages);
        expect(words).not.toMatch(/“”|« »|«\s*»|jalon\d/);
      }
  });

  test('of a report without a value is what the observation then says', async () => {
    const { issues } = await readCids(
      file(
        url,
        { ...indicator, unitDescription: 'jobs' },
        { ...report, '@id': 'https://a.example/r', ...days },
      ),
    );
    // the observation has no state: nobody said that it is « not available »
    const [said] = issues.map((issue) => formatIssue(issue, 'en', cidsMessages));
    expect(said).toMatch(/no value/);
    expect(said).not.toMatch(/not available/);
  });
});

// 6. A report of impact that hangs on its outcome by the outcome's own property
test('a report of impact is about the outcome that names it', async () => {
  const { dossier } = await onlyOf(
    file(
      url,
      {
        '@type': 'cids:Outcome',
        '@id': 'https://a.example/o',
        hasName: 'Work',
        hasImpactReport: 'https://a.example/ir',
      },
      { '@type': 'cids:ImpactReport', '@id': 'https://a.example/ir', hasComment: 'More work' },
    ),
  );
  expect(dossier?.learning.claims[0]?.about).toBe('o');
});
