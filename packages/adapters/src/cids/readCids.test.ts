import { formatIssue } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import { cidsMessages, readCids, writeCids } from './index.ts';

const url = 'https://ontology.commonapproach.org/contexts/cidsContext.jsonld';
const org = {
  '@context': url,
  '@type': 'cids:Organization',
  '@id': 'https://a.example/org/1',
  hasLegalName: 'Asso A',
};
const file = (...nodes: readonly object[]) =>
  JSON.stringify(nodes.map((node) => ({ '@context': url, ...node })));
const indicator = {
  '@type': 'cids:Indicator',
  '@id': 'https://a.example/indicator/jobs',
  hasName: 'Jobs',
  unitDescription: 'jobs',
  forOrganization: org['@id'],
};
const report = (id: string, more: object) => ({
  '@type': 'cids:IndicatorReport',
  '@id': `https://a.example/report/${id}`,
  forIndicator: indicator['@id'],
  startedAtTime: '2024-01-01T00:00:00Z',
  endedAtTime: '2024-12-31T23:59:59Z',
  ...more,
});
const codes = (issues: readonly { readonly code: string }[]) => issues.map(({ code }) => code);
const measure = (value: unknown) => ({
  'i72:value': { '@type': 'i72:Measure', 'i72:numerical_value': value },
});

async function first(source: string | Uint8Array) {
  const { value, issues } = await readCids(source);
  const [dossier] = value ?? [];
  if (!dossier) throw new Error(codes(issues).join());
  return { dossier, issues };
}

describe('figures', () => {
  test.each([
    ['9', { value: 9 }],
    [' 8.5 ', { value: 8.5 }],
    [12, { value: 12 }],
    ['0', { value: 0 }],
    ['1e3', { value: 1000 }],
    ['10 000', { value: 10000, provenance: { text: '10 000' } }],
    ['environ 25', { value: 25, approximate: true, provenance: { text: 'environ 25' } }],
    ['n.d.', { state: 'not-available', provenance: { text: 'n.d.' } }],
    ['beaucoup', { state: 'unreadable', provenance: { text: 'beaucoup' } }],
    ['30 %', { state: 'unreadable', provenance: { text: '30 %' } }],
    ['<5', { state: 'unreadable', provenance: { text: '<5' } }],
    ['', {}],
  ])('%j is read as what it says', async (written, expected) => {
    const { dossier } = await first(file(org, indicator, report('r', measure(written))));
    const { id, indicator: about, period, extensions, ...rest } = dossier.observations[0] ?? {};
    expect(rest).toEqual(expected);
    expect([id, about, period]).toEqual([
      'r',
      'jobs',
      { start: '2024-01-01', end: '2024-12-31', grain: 'year' },
    ]);
  });

  test('of a percentage are a share of one, and come back as they were written', async () => {
    for (const unit of [
      '%',
      'Percentage',
      'pour cent',
      { '@id': 'https://a.example//Unit/Percentage' },
      { '@id': 'cids:percentUnit' },
    ]) {
      const text = file(
        org,
        { ...indicator, unitDescription: [], 'i72:unit_of_measure': unit },
        report('r', measure('7')),
      );
      const { dossier } = await first(text);
      expect(dossier.indicators[0]?.unit).toBe('ratio');
      expect(dossier.observations[0]?.value).toBe(0.07);
      const written = new TextDecoder().decode((await writeCids(dossier)).files[0]?.bytes);
      expect(written).toContain('"hasNumericalValue": "7"');
    }
  });

  test('may be written under either name, in the report itself, or twice', async () => {
    const shapes = [
      { 'i72:value': { hasNumericalValue: '3' } },
      { value: { '@type': 'i72:Measure', hasNumericalValue: { '@value': '3' }, 'i72:numerical_value': '3' } },
      { 'i72:value': '3' },
      { 'http://ontology.eil.utoronto.ca/ISO21972/iso21972#value': [{ '@value': 3 }] },
    ];
    for (const shape of shapes) {
      const { dossier, issues } = await first(file(org, indicator, report('r', shape)));
      expect([dossier.observations[0]?.value, codes(issues)]).toEqual([3, []]);
    }
    const { dossier, issues } = await first(
      file(
        org,
        indicator,
        report('r', { 'i72:value': { hasNumericalValue: '3', 'i72:numerical_value': '4' } }),
      ),
    );
    expect(dossier.observations[0]?.value).toBe(3);
    expect(codes(issues)).toEqual(['cids/several-values']);
  });

  test('without a value are missing and never 0', async () => {
    const { dossier, issues } = await first(file(org, indicator, report('r', {})));
    expect(dossier.observations[0]).not.toHaveProperty('value');
    expect(codes(issues)).toEqual(['cids/no-value']);
  });
});

describe('dates', () => {
  test.each([
    ['2024-01-01T23:00:00-08:00', '2024-03-31T01:00:00+12:00', '2024-01-01', '2024-03-31', 'quarter'],
    [{ '@value': '2024-01-01', '@type': 'xsd:date' }, '2024-01-31', '2024-01-01', '2024-01-31', 'month'],
    ['2024', '2024', '2024-01-01', '2024-12-31', 'year'],
    ['31/12/2023', '30/12/2024', '2023-12-31', '2024-12-30', 'custom'],
  ])('%j to %j is told in days, as written', async (start, end, from, to, grain) => {
    const { dossier } = await first(
      file(
        org,
        indicator,
        report('r', {
          startedAtTime: [],
          endedAtTime: [],
          'prov:startedAtTime': start,
          'prov:endedAtTime': end,
          ...measure('1'),
        }),
      ),
    );
    expect(dossier.observations[0]?.period).toEqual({ start: from, end: to, grain });
  });

  test('that are missing, backwards or alone are said; what cannot be placed is kept aside whole', async () => {
    const { dossier, issues } = await first(
      file(
        org,
        indicator,
        report('none', { startedAtTime: [], endedAtTime: 'soon', ...measure('1') }),
        report('back', { startedAtTime: '2025-01-01', endedAtTime: '2024-01-01', ...measure('2') }),
        report('half', { startedAtTime: [], ...measure('3') }),
        report('stray', { forIndicator: [], ...measure('4') }),
      ),
    );
    expect(dossier.observations.map(({ id, value }) => [id, value])).toEqual([['half', 3]]);
    expect(codes(issues).sort()).toEqual([
      'cids/half-period',
      'cids/kept-aside',
      'cids/no-indicator',
      'cids/no-period',
      'cids/period-backwards',
    ]);
    const kept = JSON.stringify(dossier.extensions);
    for (const part of ['soon', 'report/back', 'report/stray']) expect(kept).toContain(part);
    const again = new TextDecoder().decode((await writeCids(dossier)).files[0]?.bytes);
    for (const part of ['soon', 'report/back', 'report/stray']) expect(again).toContain(part);
  });
});

describe('organisations', () => {
  const two = { ...org, '@id': 'https://b.example/org/1', hasLegalName: 'Asso B' };
  const funder = {
    '@type': 'cids:FinancialOrganization',
    '@id': 'https://f.example/1',
    hasLegalName: 'Fonds',
  };
  const theme = { '@type': 'cids:Theme', '@id': 'https://t.example/work', hasName: 'Work' };

  test('with something of their own get a dossier each; what they share stands in both', async () => {
    const { value, issues } = await readCids(
      file(
        org,
        two,
        funder,
        theme,
        { ...indicator, forTheme: theme['@id'] },
        {
          '@type': 'cids:Outcome',
          '@id': 'https://b.example/o',
          hasName: 'O',
          forOrganization: two['@id'],
          forTheme: theme['@id'],
        },
        report('r', measure('1')),
      ),
    );
    expect(
      value?.map(({ title, indicators, observations, results }) => [
        title,
        indicators.length,
        observations.length,
        results.nodes.length,
      ]),
    ).toEqual([
      ['Asso A', 1, 1, 0],
      ['Asso B', 0, 0, 1],
    ]);
    expect(new Set(value?.map(({ id }) => id)).size).toBe(2);
    expect(value?.map(({ extensions }) => JSON.stringify(extensions).includes('t.example/work'))).toEqual([
      true,
      true,
    ]);
    expect(value?.flatMap(({ organisations }) => organisations.map(({ id }) => id))).toContain(
      'organisation-1',
    );
    expect(codes(issues)).toEqual(['cids/kept-aside', 'cids/kept-aside']);
  });

  test('hold what they point at and what reports on it, though nothing points back', async () => {
    const { forOrganization: _, ...nobodys } = indicator;
    const { value } = await readCids(
      file(
        { ...org, hasIndicator: [indicator['@id']] },
        { ...two, hasOutcome: { '@id': 'https://b.example/o' } },
        nobodys,
        { '@type': 'cids:Outcome', '@id': 'https://b.example/o', hasName: 'O' },
        report('r', measure('1')),
      ),
    );
    expect(value?.map(({ observations, results }) => [observations.length, results.nodes.length])).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  test('alone in a file, or with one that holds nothing, make one dossier', async () => {
    expect((await readCids(file(org, funder, indicator))).value).toHaveLength(1);
    expect((await readCids(file(indicator))).value?.[0]?.indicators).toHaveLength(1);
  });
});

describe('the rest of the model', () => {
  const rich = [
    org,
    {
      '@type': 'cids:Program',
      '@id': 'https://a.example/p',
      hasName: 'Programme',
      hasDescription: 'Résumé',
      startedAtTime: '2023-09-01',
    },
    {
      '@type': 'cids:BeneficialStakeholder',
      '@id': 'https://a.example/s/youth',
      hasName: 'Youth',
      hasCatchmentArea: 'local',
    },
    {
      '@type': 'cids:Activity',
      '@id': 'https://a.example/act',
      hasName: 'Training',
      hasOutput: 'https://a.example/out',
    },
    {
      '@type': 'cids:Output',
      '@id': 'https://a.example/out',
      hasName: 'Trained',
      canProduce: 'https://a.example/o',
    },
    {
      '@type': 'cids:Outcome',
      '@id': 'https://a.example/o',
      hasName: { '@value': 'Emploi', '@language': 'fr' },
      hasCode: [
        'https://metadata.un.org/sdg/8',
        'https://metadata.un.org/sdg/4.4',
        'https://codes.example/x',
      ],
      hasIndicator: indicator['@id'],
    },
    {
      '@type': 'cids:StakeholderOutcome',
      '@id': 'https://a.example/so',
      forStakeholder: 'https://a.example/s/youth',
      forOutcome: 'https://a.example/o',
      hasImportance: 'high',
    },
    {
      ...indicator,
      'cids:hasBaseline': { '@type': 'i72:Measure', hasNumericalValue: '12' },
      'cids:hasTarget': { '@id': 'https://a.example/t' },
      'cids:describesPopulation': { '@type': 'i72:Population', hasName: 'Young people' },
    },
    {
      '@type': 'cids:Target',
      '@id': 'https://a.example/t',
      hasName: 'Goal',
      startedAtTime: '2024-01-01',
      endedAtTime: '2024-12-31',
      'i72:value': { hasNumericalValue: '40' },
    },
    {
      '@type': 'cids:ImpactReport',
      '@id': 'https://a.example/ir',
      hasComment: 'More jobs',
      forOutcome: 'https://a.example/o',
      hasImpactScale: { '@type': 'cids:ImpactScale', hasDescription: '120 people' },
      hasImpactDepth: {
        '@type': 'cids:ImpactDepth',
        'i72:value': { '@type': 'i72:Measure', hasNumericalValue: '0.5' },
      },
      'cids:hasImpactRisk': {
        '@type': 'cids:EvidenceRisk',
        hasDescription: 'small sample',
        'cids:hasLikelihood': 'low',
      },
    },
  ];

  test('is read: programme, groups, statements with links, baseline, targets, five dimensions', async () => {
    const { dossier } = await first(file(...rich));
    expect(dossier.programme).toMatchObject({ name: 'Programme', summary: 'Résumé', start: '2023-09-01' });
    expect(dossier.programme?.roles).toEqual([{ role: 'implementer', organisation: '1' }]);
    expect(dossier.stakeholders[0]).toMatchObject({ id: 'youth', kind: 'target-group' });
    expect(dossier.results.nodes.map(({ id, level }) => [id, level])).toEqual([
      ['act', 'activity'],
      ['out', 'output'],
      ['o', 'outcome'],
    ]);
    expect(dossier.results.links.map(({ from, to }) => [from, to])).toEqual([
      ['act', 'out'],
      ['out', 'o'],
    ]);
    expect(dossier.results.nodes[2]).toMatchObject({
      statement: { fr: 'Emploi' },
      stakeholders: ['youth'],
      sdgs: [{ goal: 8 }, { goal: 4, target: '4.4' }],
    });
    expect(dossier.indicators[0]).toMatchObject({
      measures: ['o'],
      baseline: { value: 12 },
      population: 'Young people',
      targets: [{ id: 't', value: 40, period: { start: '2024-01-01', end: '2024-12-31' } }],
    });
    expect(dossier.learning.claims[0]).toMatchObject({
      text: 'More jobs',
      wording: 'observed',
      about: 'o',
      dimensions: { scale: '120 people', depth: '0.5', risk: 'small sample' },
    });
    expect(dossier.languages).toEqual(['fr']);
  });

  test('comes back after writing as it was read', async () => {
    const { dossier } = await first(file(...rich));
    for (const tier of ['basic', 'essential'] as const) {
      const { files, losses } = await writeCids(dossier, { tier });
      expect(losses).toEqual([]);
      const again = await readCids(files[0]?.bytes ?? '');
      expect(again.value?.[0]).toEqual(dossier);
    }
  });

  test('of a person stays outside: neither name nor address nor link', async () => {
    const person = {
      '@type': 'cids:Person',
      '@id': 'https://a.example/person/jane',
      'foaf:givenName': 'Jane',
      'ic:hasEmail': 'jane@a.example',
    };
    const { dossier, issues } = await first(file({ ...org, hasContact: person['@id'] }, person, indicator));
    expect(JSON.stringify(dossier)).not.toMatch(/jane/i);
    expect(codes(issues)).toEqual(['cids/person-left-out']);
  });

  test('keeps what it does not know where it stands and writes it back', async () => {
    const { dossier } = await first(
      file(org, { ...indicator, 'ex:colour': { '@list': ['red', 'blue'] }, servesEDG: ['x'], __proto__x: 1 }),
    );
    const { files } = await writeCids(dossier);
    const { value } = await readCids(files[0]?.bytes ?? '');
    expect(value?.[0]?.indicators).toEqual(dossier.indicators);
    expect(new TextDecoder().decode(files[0]?.bytes)).toContain('servesEDG');
  });
});

describe('texts that are no plain file of the standard', () => {
  const good = file(org, indicator, report('r', measure('1')));
  const ids = ({ dossier }: Awaited<ReturnType<typeof first>>) =>
    dossier.observations.map(({ value }) => value);

  test('are read in UTF-16 and with a byte order mark', async () => {
    const wide = new Uint8Array(2 + good.length * 2);
    wide.set([0xff, 0xfe]);
    for (const [at, sign] of [...good].entries()) wide[2 + at * 2] = sign.charCodeAt(0);
    const { issues, ...read } = await first(wide);
    expect(ids({ issues, ...read })).toEqual([1]);
    expect(codes(issues)).toEqual(['cids/encoding']);
    expect(ids(await first(`\ufeff${good}`))).toEqual([1]);
    expect(ids(await first(new TextEncoder().encode(`\ufeff${good}`)))).toEqual([1]);
  });

  test('are read in latin-1', async () => {
    const latin = Uint8Array.from(good.replace('Asso A', 'Énergie'), (sign) => sign.charCodeAt(0));
    const { dossier } = await first(latin);
    expect(dossier.organisations[0]?.name).toBe('Énergie');
  });

  test('come in pieces', async () => {
    const bytes = new TextEncoder().encode(good);
    async function* pieces() {
      for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
    }
    expect((await readCids(pieces())).value?.[0]?.observations).toHaveLength(1);
    expect(codes((await readCids(pieces(), { maxBytes: 100 })).issues)).toEqual(['cids/too-large']);
    await expect(readCids(good, { maxBytes: 0 })).rejects.toThrow('maxBytes');
  });

  test.each([
    ['[\n  {"@id": "x",\n   "a": [1, 2', 3, 14],
    ['{"a": tru}', 1, 7],
    ['{"a": "b\nc"}', 1, 9],
    ['{"a": "\\x"}', 1, 8],
    ['{"a" 1}', 1, 6],
    ['{"a": 1,}', 1, 9],
    ['[1 2]', 1, 4],
    ['[] []', 1, 4],
    ['<xml/>', 1, 1],
    ['', 1, 1],
    ['{a: 1}', 1, 2],
    ['["open', 1, 7],
    ['[01]', 1, 3],
  ])('%j is refused at its line and column', async (text, line, column) => {
    const { value, issues } = await readCids(text, { file: 'f.jsonld' });
    expect(value).toBeUndefined();
    expect(issues).toMatchObject([
      { code: 'cids/not-json', severity: 'error', at: { in: 'text', file: 'f.jsonld', line, column } },
    ]);
    for (const lang of ['fr', 'en'] as const)
      for (const issue of issues)
        expect(formatIssue(issue, lang, cidsMessages)).not.toMatch(/[{}]\w+}|^cids\//);
  });

  test.each(['null', '3', '"text"'])('%s is no linked data', async (text) => {
    expect(codes((await readCids(text)).issues)).toContain('cids/not-linked-data');
  });

  test('that hold nothing of the standard say so', async () => {
    const { value, issues } = await readCids(
      '{"@context": "https://schema.org/", "@type": "Thing", "name": "x"}',
    );
    expect(value).toBeUndefined();
    expect(codes(issues)).toEqual(['cids/unknown-context', 'cids/unknown-term', 'cids/nothing-here']);
  });

  test('are read without any context, and with one that is not of the standard, which is never fetched', async () => {
    const bare = {
      id: 'https://a.example/i',
      type: 'cids:Indicator',
      'cids:hasName': 'Jobs',
      'cids:unitDescription': 'jobs',
    };
    const { dossier, issues } = await first(JSON.stringify(bare));
    expect([dossier.indicators[0]?.name, codes(issues)]).toEqual(['Jobs', ['cids/no-context']]);
    const foreign = await first(
      JSON.stringify({
        ...indicator,
        '@context': 'http://169.254.169.254/latest',
        __proto__: null,
        hasName: 'X',
      }),
    );
    expect([foreign.dossier.indicators[0]?.name, codes(foreign.issues)]).toEqual([
      'X',
      ['cids/unknown-context'],
    ]);
  });

  test('with names of prototypes harm nobody', async () => {
    const text = `[{"@context": "${url}", "@type": "cids:Indicator", "@id": "https://a.example/constructor", "hasName": "N", "unitDescription": "u",
      "__proto__": {"polluted": true}, "constructor": "c", "toString": ["t"], "hasDescription": [{"@value": "d", "@language": "__proto__"}]},
      {"@context": {"__proto__": "cids:x", "hasOwnProperty": "cids:y"}, "@id": "__proto__", "@type": "cids:Outcome"}]`;
    const { dossier } = await first(text);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(dossier.indicators[0]?.id).toBe('constructor');
    expect(dossier.results.nodes).toHaveLength(1);
  });

  test('nested 10,000 deep, in nodes, lists or contexts, end with an issue', async () => {
    const depth = 10_000;
    const nodes = `${'{"cids:hasOutcome":'.repeat(depth)}{"@type":"cids:Outcome"}${'}'.repeat(depth)}`;
    expect(codes((await readCids(nodes)).issues)).toContain('cids/too-deep');
    const lists = `{"@type":"cids:Outcome","hasName":${'['.repeat(depth)}${']'.repeat(depth)}}`;
    expect(codes((await readCids(lists)).issues)).toContain('cids/too-deep');
    const contexts = `{"@context":${'['.repeat(depth)}${']'.repeat(depth)},"@type":"cids:Outcome"}`;
    expect(codes((await readCids(contexts)).issues)).toContain('cids/context-not-understood');
    expect(codes((await readCids('['.repeat(100_000))).issues)).toEqual(['cids/not-json']);
  });

  test('with a text of 10 MB are read', async () => {
    const long = 'é'.repeat(5_000_000);
    const { dossier } = await first(file(org, { ...indicator, hasName: long }));
    expect(dossier.indicators[0]?.name).toBe(long);
  });

  test('with terms that mean each other end', async () => {
    const text = JSON.stringify({
      '@context': { a: 'b:x', b: 'a:y', 3: 4, c: ['d'], e: null },
      '@type': 'cids:Outcome',
      'a:z': 1,
      e: 2,
    });
    expect((await readCids(text)).value).toHaveLength(1);
  });

  test('twice read are the same dossier', async () => {
    expect(await readCids(good)).toEqual(await readCids(good));
  });
});

describe('ids', () => {
  test('are taken from the file, kept apart where two are the same, made from names where there are none', async () => {
    const { dossier } = await first(
      file(
        org,
        { '@type': 'cids:Outcome', '@id': 'https://a.example/Outcome/1', hasName: 'O' },
        { ...indicator, '@id': 'https://a.example/Indicator/2' },
        { '@type': 'cids:Outcome', hasName: 'Sans adresse' },
        { '@type': 'cids:Outcome', '@id': 'https://a.example/é', hasName: 'Été' },
      ),
    );
    expect(dossier.results.nodes.map(({ id }) => id)).toEqual(['result-node-1', 'sans-adresse', 'ete']);
    expect(dossier.indicators[0]?.id).toBe('2');
  });
});
