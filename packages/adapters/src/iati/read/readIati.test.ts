import type { Dossier, Issue } from '@jalon/core';
import { parseDossier } from '@jalon/core/format';
import { expect, test } from 'vitest';
import { fileOf, indicatorOf, resultOf, yearOf } from './fixtures/activityOf.ts';
import { readIati } from './readIati.ts';

const codes = (issues: readonly Issue[]) => issues.map(({ code }) => code);

async function read(file: string, options = {}): Promise<Dossier & { readonly said: readonly Issue[] }> {
  const { value = [], issues } = await readIati(file, options);
  expect(value).toHaveLength(1);
  // whatever is read is a dossier in form
  expect(parseDossier(value[0]).issues).toEqual([]);
  return { ...(value[0] as Dossier), said: issues };
}

test('an activity becomes a dossier with its identity, dates, organisations, places and budget', async () => {
  const dossier = await read(
    fileOf(
      `<reporting-org ref="BE-BCE_KBO-0123456789" type="21"><narrative>Fondation des Tilleuls</narrative></reporting-org>
       <description type="2"><narrative>Aims</narrative></description>
       <description type="1"><narrative>Wells for three villages</narrative></description>
       <participating-org role="1" ref="BE-BCE_KBO-0123456789" type="21"><narrative>Fondation des Tilleuls</narrative></participating-org>
       <participating-org role="4"><narrative>La Passerelle</narrative></participating-org>
       <participating-org role="2" ref="XM-DAC-7"><narrative>Ministry</narrative></participating-org>
       <activity-status code="2"/>
       <activity-date type="1" iso-date="2023-01-01"/><activity-date type="2" iso-date="2023-02-01"/>
       <activity-date type="3" iso-date="2025-12-31"/>
       <recipient-country code="SN"><narrative>Senegal</narrative></recipient-country>
       <location ref="L1"><name><narrative>Tillac</narrative></name></location>
       <tag vocabulary="2" code="6"/>
       <budget type="1" status="2"><period-start iso-date="2024-01-01"/><period-end iso-date="2024-12-31"/><value value-date="2024-01-01">1250.50</value></budget>`,
      'xml:lang="en" default-currency="EUR"',
    ),
  );
  expect(dossier).toMatchObject({ id: 'xx-fict-1-7', title: { en: 'Water for Tillac' }, languages: ['en'] });
  expect(dossier.organisations).toEqual([
    {
      id: 'fondation-des-tilleuls',
      name: { en: 'Fondation des Tilleuls' },
      identifiers: [{ scheme: 'BE-BCE_KBO', id: '0123456789' }],
    },
    { id: 'la-passerelle', name: { en: 'La Passerelle' } },
    { id: 'ministry', name: { en: 'Ministry' }, identifiers: [{ scheme: 'XM-DAC', id: '7' }] },
  ]);
  expect(dossier.programme).toMatchObject({
    summary: { en: 'Wells for three villages' },
    start: '2023-02-01',
    end: '2025-12-31',
    territory: { en: 'Tillac, Senegal' },
    roles: [
      { role: 'funder', organisation: 'fondation-des-tilleuls' },
      { role: 'implementer', organisation: 'la-passerelle' },
      { role: 'partner', organisation: 'ministry' },
    ],
    budget: [
      { id: 'budget-2024', label: '2024', side: 'expense', planned: { minor: 125050, currency: 'EUR' } },
    ],
  });
  expect(dossier.programme?.extensions?.['iati']).toMatchObject({
    identifier: 'XX-FICT-1-7',
    start: { type: '2' },
    description: { attributes: [['type', '1']] },
    reporting: { organisation: 'fondation-des-tilleuls', attributes: [['type', '21']] },
    participants: [
      { organisation: 'fondation-des-tilleuls', role: '1' },
      { organisation: 'ministry', role: '2' },
    ],
  });
  const kept = dossier.extensions?.['iati'] as unknown as { version: string; elements: { name: string }[] };
  expect(kept.version).toBe('2.03');
  expect(kept.elements.map(({ name }) => name)).toEqual([
    'description',
    'activity-status',
    'activity-date',
    'recipient-country',
    'location',
    'tag',
  ]);
  expect(dossier.said).toEqual([]);
});

test('a result becomes a node, an indicator keeps its targets and values apart from its baseline', async () => {
  const dossier = await read(
    resultOf(`<indicator measure="1" ascending="0"><title><narrative>Wait</narrative></title>
      <description><narrative>In days</narrative></description>
      <reference vocabulary="9" code="6.1.1"/><reference vocabulary="99" code="W1" indicator-uri="https://example.org/w1"/>
      <baseline year="2022" iso-date="2022-06-30" value="12"><comment><narrative>Survey</narrative></comment></baseline>
      ${yearOf('<target value="8"><comment><narrative>As agreed</narrative></comment></target><actual value="9.5"><location ref="L1"/><dimension name="sex" value="female"/><comment><narrative>Dry year</narrative></comment></actual>')}
    </indicator>`),
  );
  expect(dossier.results.nodes).toEqual([
    { id: 'water-is-near', level: 'output', statement: { en: 'Water is near' } },
  ]);
  expect(dossier.indicators).toMatchObject([
    {
      id: 'wait',
      name: { en: 'Wait' },
      definition: { en: 'In days' },
      unit: 'unit',
      direction: 'decrease',
      measures: ['water-is-near'],
      baseline: { value: 12, date: '2022-06-30' },
      references: [
        { vocabulary: 'sdg-indicator', code: '6.1.1' },
        { vocabulary: 'iati/99', code: 'W1' },
      ],
      targets: [
        {
          id: 'wait-2024',
          value: 8,
          period: { start: '2024-01-01', end: '2024-12-31' },
          text: { en: 'As agreed' },
        },
      ],
      dimensions: ['sex'],
    },
  ]);
  expect(dossier.indicators[0]?.extensions?.['iati']).toMatchObject({
    references: [{ vocabulary: '99', code: 'W1', attributes: [['indicator-uri', 'https://example.org/w1']] }],
    baseline: { elements: [{ name: 'comment' }] },
  });
  expect(dossier.dimensions).toEqual([
    { id: 'sex', name: 'sex', kind: 'sex', categories: [{ code: 'female', label: 'female' }] },
  ]);
  expect(dossier.observations).toEqual([
    {
      id: 'wait.2024.l1.sex-female',
      indicator: 'wait',
      period: { start: '2024-01-01', end: '2024-12-31' },
      place: 'L1',
      categories: { sex: 'female' },
      value: 9.5,
      comment: { en: 'Dry year' },
    },
  ]);
  expect(codes(dossier.said)).toEqual(['iati/dangling-location']);
});

test('what values stand for in time is told and never assumed', async () => {
  const file = indicatorOf(yearOf('<target value="3"/><actual value="2"/>'));
  const [untold] = (await read(file)).indicators;
  expect(untold?.basis).toBeUndefined();
  expect(untold?.targets[0]?.over).toBeUndefined();
  for (const [basis, over] of [
    ['increment', 'per-period'],
    ['running-total', 'to-date'],
    ['snapshot', 'at-date'],
    ['ratio', 'per-period'],
  ]) {
    const [told] = (await read(file, { basis })).indicators;
    expect([told?.basis, told?.targets[0]?.over]).toEqual([basis, over]);
  }
});

test('a percentage is a fraction in the dossier, digit by digit', async () => {
  const values = ['50', '7', '0.07', '-3.5', '0', '100', '33.3'];
  const dossier = await read(
    indicatorOf(
      values.map((value, at) => yearOf(`<actual value="${value}"/>`, 2000 + at)).join(''),
      'measure="2" ascending="1"',
    ),
  );
  expect(dossier.indicators[0]?.unit).toBe('ratio');
  expect(dossier.observations.map(({ value }) => value)).toEqual([0.5, 0.07, 0.0007, -0.035, 0, 1, 0.333]);
});

test('levels, type 9 and types that nobody knows', async () => {
  const result = (type: string) => `<result ${type}><title><narrative>R</narrative></title></result>`;
  const types = ['type="1"', 'type="2"', 'type="3"', 'type="9"', 'type="12"', ''];
  const { results, said } = await read(fileOf(types.map(result).join('')));
  expect(results.nodes.map(({ level, kind }) => [level, kind])).toEqual([
    ['output', undefined],
    ['outcome', undefined],
    ['impact', undefined],
    ['output', 'iati/other'],
    ['output', 'iati/other'],
    ['output', 'iati/other'],
  ]);
  expect(results.nodes[4]?.extensions).toEqual({ iati: { attributes: [['type', '12']] } });
  expect(new Set(results.nodes.map(({ id }) => id)).size).toBe(6);
  expect(said.filter(({ code }) => code === 'iati/unknown-result-type')).toHaveLength(2);
  expect(said.filter(({ code }) => code === 'iati/other-result')).toHaveLength(1);
});

test('the scale of the values is that of the measure; words stay words', async () => {
  const scales = [];
  for (const measure of ['1', '2', '3', '4', '5']) {
    const { indicators, observations } = await read(
      indicatorOf(yearOf('<actual value="2"/>'), `measure="${measure}" ascending="1"`),
    );
    scales.push([indicators[0]?.scale, indicators[0]?.unit, observations[0]?.value]);
  }
  expect(scales).toEqual([
    [undefined, 'unit', 2],
    [undefined, 'ratio', 0.02],
    ['ordinal', 'unit', '2'],
    ['ordinal', 'unit', '2'],
    ['text', 'unit', '2'],
  ]);
});

test('a qualitative value is the one told in the comment', async () => {
  const { observations } = await read(
    indicatorOf(
      yearOf(
        '<actual><comment><narrative>Trust grew</narrative><narrative xml:lang="fr">La confiance a grandi</narrative></comment></actual>',
      ),
      'measure="5"',
    ),
  );
  expect(observations).toMatchObject([
    { value: 'Trust grew', comment: { en: 'Trust grew', fr: 'La confiance a grandi' } },
  ]);
  expect(observations[0]?.state).toBeUndefined();
});

test('what no field can hold is kept where it stands, with its place among the foreign namespaces', async () => {
  const { extensions, indicators, observations } = await read(
    fileOf(
      `<x:note xmlns:x="urn:example:one" x:by="us">Keep <x:b>this</x:b> please</x:note>
       <result type="1"><title><narrative>R</narrative></title>
       <indicator measure="1" ascending="1"><title><narrative>I</narrative></title>
       <document-link url="https://example.org" format="text/html"><title><narrative>D</narrative></title></document-link>
       <x:mark xmlns:x="urn:example:two"/>
       ${yearOf('<actual value="1"><document-link url="https://example.org/2" format="text/html"/></actual>')}
       </indicator></result>`,
    ),
  );
  expect(extensions?.['iati']).toMatchObject({
    namespaces: [
      ['x', 'urn:example:one'],
      ['x2', 'urn:example:two'],
    ],
    elements: [
      {
        name: 'x:note',
        attributes: [['x:by', 'us']],
        children: ['Keep ', { name: 'x:b', children: ['this'] }, ' please'],
      },
    ],
  });
  expect(indicators[0]?.extensions?.['iati']).toMatchObject({
    elements: [
      {
        name: 'document-link',
        children: [
          {
            name: 'title',
            children: [{ name: 'narrative', attributes: [['xml:lang', 'en']], children: ['D'] }],
          },
        ],
      },
      { name: 'x2:mark' },
    ],
  });
  expect(observations[0]?.extensions?.['iati']).toMatchObject({ elements: [{ name: 'document-link' }] });
});

test('the same file gives the same dossier, whatever prefix its elements bear', async () => {
  const plain = indicatorOf(yearOf('<target value="4"/><actual value="3"/>'));
  const inNamespace = plain.replace('<iati-activities', '<iati-activities xmlns="urn:example:iati"');
  const prefixed = plain
    .replace(/<(\/?)([a-z])/g, '<$1i:$2')
    .replace('<i:iati-activities', '<i:iati-activities xmlns:i="urn:example:iati"');
  const [first] = (await readIati(plain)).value ?? [];
  expect(first?.observations).toHaveLength(1);
  for (const file of [plain, inNamespace, prefixed]) expect((await readIati(file)).value).toEqual([first]);
});

test('versions 2.01 to 2.03 are read alike', async () => {
  for (const version of ['2.01', '2.02', '2.03', ' 2.03 ']) {
    const { value, issues } = await readIati(
      indicatorOf(yearOf('<actual value="3"/>')).replace('2.03', version),
    );
    expect([value?.[0]?.observations[0]?.value, issues]).toEqual([3, []]);
  }
});

test('languages in capitals are the same languages', async () => {
  const { value, issues } = await readIati(
    fileOf(
      '<description><narrative>Puits</narrative><narrative xml:lang="PT-br">Poços</narrative></description>',
      'xml:lang="FR"',
    ),
  );
  expect(issues).toEqual([]);
  expect(value?.[0]).toMatchObject({
    languages: ['fr', 'pt-BR'],
    title: { fr: 'Water for Tillac' },
    programme: { summary: { fr: 'Puits', 'pt-BR': 'Poços' } },
  });
  const twice = fileOf(
    '<description><narrative xml:lang="EN">One</narrative><narrative>Two</narrative></description>',
  );
  expect((await readIati(twice)).issues.map(({ code }) => code)).toEqual(['iati/same-language']);
});
