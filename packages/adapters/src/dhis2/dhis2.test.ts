import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createDossier, type Dossier, formatIssue, type Indicator, type Observation } from '@jalon/core';
import { parseDossier, serialiseDossier } from '@jalon/core/format';
import { describe, expect, test } from 'vitest';
import { dhis2Format } from './dhis2Format.ts';
import { dhis2Messages } from './dhis2Messages.ts';
import { judgeDhis2 } from './judgeDhis2.ts';
import { readDhis2 } from './readDhis2.ts';
import { recogniseDhis2 } from './recogniseDhis2.ts';
import { writeDhis2 } from './writeDhis2.ts';

const bytes = (value: unknown) =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
const read = async (value: unknown, ...more: readonly unknown[]) => {
  const companions = more.map((each, n) => ({ name: `more-${n}`, bytes: bytes(each) }));
  const { value: dossiers, issues } = await readDhis2(bytes(value), { companions });
  const [dossier] = dossiers ?? [];
  if (dossier) expect(parseDossier(JSON.parse(serialiseDossier(dossier))).issues).toEqual([]);
  return {
    dossier: dossier ?? createDossier({ id: 'none', title: '' }),
    issues,
    codes: issues.map(({ code }) => code),
  };
};
const written = async (dossier: Dossier, values: 'json' | 'xml' = 'json') => {
  const { files, losses } = await writeDhis2(dossier, { values });
  const texts = files.map((file) => new TextDecoder().decode(file.bytes));
  return { files, losses, texts, metadata: JSON.parse(texts[0] ?? '{}'), set: texts[1] ?? '' };
};
const pe = { period: '202401', orgUnit: 'DiszpKrYNg8' };

/** A small server: visits by sex, a percentage, an indicator per 1,000, as exports look. */
const metadata = {
  system: { id: 'x', version: '2.40' },
  dataElements: [
    {
      id: 'visitsAbcde',
      code: 'DE_1',
      name: 'Visits',
      shortName: 'Visits',
      displayName: 'Visits',
      valueType: 'INTEGER_ZERO_OR_POSITIVE',
      domainType: 'AGGREGATE',
      aggregationType: 'SUM',
      categoryCombo: { id: 'comboSexAbc' },
      url: 'https://example.org',
      createdBy: { id: 'u', name: 'x' },
      translations: [
        { locale: 'fr', property: 'NAME', value: 'Visites' },
        { locale: 'fr', property: 'FORM_NAME', value: 'V' },
      ],
    },
    {
      id: 'shareAbcdef',
      name: 'Share',
      shortName: 'Sh',
      valueType: 'PERCENTAGE',
      domainType: 'AGGREGATE',
      aggregationType: 'AVERAGE',
      categoryCombo: { id: 'bjDvmb4bfuf' },
    },
    {
      id: 'openAbcdefg',
      name: 'Open?',
      shortName: 'Open?',
      valueType: 'TRUE_ONLY',
      domainType: 'AGGREGATE',
      aggregationType: 'NONE',
      categoryCombo: { id: 'bjDvmb4bfuf' },
    },
    {
      id: 'levelAbcdef',
      name: 'Level',
      shortName: 'Level',
      valueType: 'TEXT',
      domainType: 'AGGREGATE',
      aggregationType: 'NONE',
      optionSet: { id: 'setAbcdefgh' },
    },
  ],
  optionSets: [
    {
      id: 'setAbcdefgh',
      name: 'Levels',
      valueType: 'TEXT',
      options: [{ id: 'optLowAbcde' }, { id: 'optTopAbcde' }],
    },
  ],
  options: [
    { id: 'optTopAbcde', code: 'top', name: 'Top' },
    { id: 'optLowAbcde', code: 'low', name: 'Low' },
  ],
  categories: [
    {
      id: 'catSexAbcde',
      name: 'Sex',
      shortName: 'Sex',
      dataDimensionType: 'DISAGGREGATION',
      categoryOptions: [{ id: 'femaleAbcde' }, { id: 'maleAbcdefg' }],
    },
    { id: 'GLevLNI9wkl', name: 'default', categoryOptions: [{ id: 'xYerKDKCefk' }] },
    {
      id: 'catDonorAbc',
      name: 'Donor',
      shortName: 'Donor',
      dataDimensionType: 'ATTRIBUTE',
      categoryOptions: [{ id: 'donorOneAbc' }],
    },
  ],
  categoryOptions: [
    { id: 'femaleAbcde', code: 'F', name: 'Female' },
    { id: 'maleAbcdefg', name: 'Male' },
    { id: 'xYerKDKCefk', name: 'default' },
    { id: 'donorOneAbc', name: 'One' },
  ],
  categoryCombos: [
    {
      id: 'comboSexAbc',
      name: 'Sex',
      dataDimensionType: 'DISAGGREGATION',
      categories: [{ id: 'catSexAbcde' }],
    },
    {
      id: 'bjDvmb4bfuf',
      name: 'default',
      dataDimensionType: 'DISAGGREGATION',
      categories: [{ id: 'GLevLNI9wkl' }],
    },
    { id: 'comboDonAbc', name: 'Donor', dataDimensionType: 'ATTRIBUTE', categories: [{ id: 'catDonorAbc' }] },
  ],
  categoryOptionCombos: [
    {
      id: 'cocFemaleAb',
      name: 'Female',
      categoryCombo: { id: 'comboSexAbc' },
      categoryOptions: [{ id: 'femaleAbcde' }],
    },
    {
      id: 'cocMaleAbcd',
      name: 'Male',
      categoryCombo: { id: 'comboSexAbc' },
      categoryOptions: [{ id: 'maleAbcdefg' }],
    },
    {
      id: 'HllvX50cXC0',
      name: 'default',
      categoryCombo: { id: 'bjDvmb4bfuf' },
      categoryOptions: [{ id: 'xYerKDKCefk' }],
    },
    {
      id: 'aocDonorAbc',
      name: 'One',
      categoryCombo: { id: 'comboDonAbc' },
      categoryOptions: [{ id: 'donorOneAbc' }],
    },
  ],
  organisationUnits: [
    {
      id: 'DiszpKrYNg8',
      code: 'OU_1',
      name: 'Ngelehun',
      shortName: 'Ngelehun',
      openingDate: '1970-01-01',
      parent: { id: 'YuQRtpLP10I' },
    },
  ],
  indicatorTypes: [
    { id: 'typePerCent', name: 'Per cent', factor: 100, number: false },
    { id: 'typeThousan', name: 'Per thousand', factor: 1000 },
  ],
  indicators: [
    {
      id: 'indFemaleAb',
      code: 'IN_1',
      name: 'Share of women',
      shortName: 'Share of women',
      numerator: '#{visitsAbcde.cocFemaleAb}',
      denominator: '#{visitsAbcde}',
      indicatorType: { id: 'typePerCent' },
      annualized: false,
      numeratorDescription: 'Women',
      legendSets: [{ id: 'rtOkbpGEud4' }],
    },
    {
      id: 'indPerThous',
      name: 'Per thousand',
      shortName: 'Per thousand',
      numerator: '#{visitsAbcde} * #{shareAbcdef}',
      denominator: 'C{constantAbc}',
      indicatorType: { id: 'typeThousan' },
    },
    {
      id: 'indOfIndAbc',
      name: 'Of indicator',
      shortName: 'Of indicator',
      numerator: 'N{indFemaleAb}',
      denominator: '1',
      indicatorType: { id: 'gone0000000' },
    },
  ],
  constants: [{ id: 'constantAbc', name: 'Population', value: 1500 }],
  legendSets: [{ id: 'rtOkbpGEud4', name: 'Legend' }],
};
const values = {
  dataSet: 'lyLU2wR22tC',
  period: '202401',
  orgUnit: 'DiszpKrYNg8',
  completeDate: '2024-02-01',
  dataValues: [
    {
      dataElement: 'visitsAbcde',
      categoryOptionCombo: 'cocFemaleAb',
      value: '30',
      storedBy: 'x',
      followup: true,
      lastUpdated: '2024-02-03T10:00:00.000+0000',
    },
    { dataElement: 'visitsAbcde', categoryOptionCombo: 'cocMaleAbcd', value: '0', comment: 'closed' },
    {
      dataElement: 'visitsAbcde',
      categoryOptionCombo: 'HllvX50cXC0',
      attributeOptionCombo: 'aocDonorAbc',
      value: 30,
    },
    { dataElement: 'shareAbcdef', value: '7' },
    { dataElement: 'openAbcdefg', value: 'true' },
    { dataElement: 'levelAbcdef', value: 'low' },
    { dataElement: 'shareAbcdef', period: '202402', value: null },
    { dataElement: 'visitsAbcde', period: '202403', value: 'many' },
    { dataElement: 'visitsAbcde', period: '202404', value: '3', deleted: true },
  ],
};

describe('files of DHIS2 read', () => {
  test('become indicators, dimensions, organisations, observations', async () => {
    const { dossier, codes } = await read(values, metadata);
    const [visits, share, open, level, female, thousand, ofIndicator] = dossier.indicators;
    expect(visits).toMatchObject({
      id: 'visitsAbcde',
      code: 'DE_1',
      name: { und: 'Visits', fr: 'Visites' },
      unit: 'n',
      additivity: { time: 'sum', organisation: 'sum' },
      dimensions: ['catSexAbcde'],
    });
    expect(visits?.extensions).toEqual({
      dhis2: {
        valueType: 'INTEGER_ZERO_OR_POSITIVE',
        url: 'https://example.org',
        translations: [{ locale: 'fr', property: 'FORM_NAME', value: 'V' }],
      },
    });
    expect(visits?.basis).toBeUndefined();
    expect(share).toMatchObject({ unit: 'ratio', extensions: { dhis2: { shortName: 'Sh' } } });
    expect(open?.scale).toBe('yes-no');
    expect(level).toMatchObject({
      scale: 'ordinal',
      levels: [
        { code: 'low', label: 'Low' },
        { code: 'top', label: 'Top' },
      ],
    });
    expect(female).toMatchObject({
      unit: 'ratio',
      formula: '[visitsAbcde; catSexAbcde=F] / [visitsAbcde]',
      extensions: { dhis2: { numeratorDescription: 'Women' } },
    });
    expect(thousand).toMatchObject({
      unit: 'per 1,000',
      formula: '[visitsAbcde] * ([shareAbcdef] * 100) / 1500 * 1000',
    });
    expect(ofIndicator?.extensions).toMatchObject({ dhis2: { indicatorType: { id: 'gone0000000' } } });
    expect(ofIndicator).toMatchObject({ formula: '[indFemaleAb] * 100' });
    expect(dossier.dimensions.map(({ id, categories }) => [id, categories.map(({ code }) => code)])).toEqual([
      ['catSexAbcde', ['F', 'maleAbcdefg']],
      ['catDonorAbc', ['donorOneAbc']],
    ]);
    expect(dossier.organisations).toEqual([
      {
        id: 'DiszpKrYNg8',
        name: 'Ngelehun',
        extensions: { dhis2: { code: 'OU_1', parent: { id: 'YuQRtpLP10I' } } },
      },
    ]);
    const seen = dossier.observations.map(({ value, state, categories }) => [value ?? state, categories]);
    expect(seen).toEqual([
      [30, { catSexAbcde: 'F' }],
      [0, { catSexAbcde: 'maleAbcdefg' }],
      [30, { catDonorAbc: 'donorOneAbc' }],
      [0.07, undefined],
      [true, undefined],
      ['low', undefined],
      [undefined, undefined],
      ['unreadable', undefined],
    ]);
    expect(dossier.observations[0]).toMatchObject({
      flags: ['dhis2/followup'],
      recordedOn: '2024-02-03',
      period: { grain: 'month' },
      organisation: 'DiszpKrYNg8',
    });
    expect(dossier.observations.at(-1)?.provenance?.text).toBe('many');
    expect(codes).toEqual([
      'dhis2/left-out',
      'dhis2/left-out',
      'dhis2/unknown-factor',
      'dhis2/unreadable-value',
      'dhis2/persons-left-out',
      'dhis2/deleted-values',
    ]);
    expect(JSON.stringify(dossier)).not.toMatch(/storedBy|createdBy/);
    expect(dossier.extensions?.['dhis2']).toMatchObject({ legendSets: [{ name: 'Legend' }] });
  });

  test('are written back: same uids, same expressions, same values, nothing of ours where nothing is needed', async () => {
    const { dossier } = await read(values, metadata);
    const { metadata: back, set, losses } = await written(dossier);
    expect(losses.map(({ kind, field }) => [kind, field])).toEqual([['observation', 'provenance']]);
    expect(
      back.indicators.map(({ id, numerator, denominator, indicatorType }: Record<string, unknown>) => [
        id,
        numerator,
        denominator,
        indicatorType,
      ]),
    ).toEqual(
      metadata.indicators.map(({ id, numerator, denominator, indicatorType }) => [
        id,
        numerator,
        denominator,
        indicatorType,
      ]),
    );
    expect(back.categoryOptionCombos.map(({ id }: { id: string }) => id)).toEqual(
      metadata.categoryOptionCombos.map(({ id }) => id),
    );
    expect(back.dataElements[0]).toMatchObject({
      id: 'visitsAbcde',
      valueType: 'INTEGER_ZERO_OR_POSITIVE',
      zeroIsSignificant: true,
      categoryCombo: { id: 'comboSexAbc' },
    });
    expect(JSON.parse(set).dataValues.slice(0, 4)).toEqual([
      {
        dataElement: 'visitsAbcde',
        ...pe,
        categoryOptionCombo: 'cocFemaleAb',
        value: '30',
        followup: true,
        lastUpdated: '2024-02-03T10:00:00.000+0000',
      },
      {
        dataElement: 'visitsAbcde',
        ...pe,
        categoryOptionCombo: 'cocMaleAbcd',
        value: '0',
        comment: 'closed',
      },
      {
        dataElement: 'visitsAbcde',
        ...pe,
        attributeOptionCombo: 'aocDonorAbc',
        value: '30',
        [additions]: expect.anything(),
      },
      { dataElement: 'shareAbcdef', ...pe, value: '7' },
    ]);
  });

  test('the same values say the same in JSON, XML and CSV', async () => {
    const rows = [
      ['visitsAbcde', '2024Q1', 'DiszpKrYNg8', 'cocFemaleAb', '5 & <6>'],
      ['shareAbcdef', '2024W5', 'DiszpKrYNg8', '', '12.5'],
    ];
    const json = {
      dataValues: rows.map(([dataElement, period, orgUnit, categoryOptionCombo, value]) => ({
        dataElement,
        period,
        orgUnit,
        ...(categoryOptionCombo ? { categoryOptionCombo } : {}),
        value,
      })),
    };
    const xml = `<?xml version="1.0"?><d:dataValueSet xmlns:d="http://dhis2.org/schema/dxf/2.0">${rows.map(([e, p, o, c, v]) => `<d:dataValue dataElement="${e}" period="${p}" orgUnit="${o}"${c ? ` categoryOptionCombo="${c}"` : ''} value="${v?.replace('&', '&amp;').replace('<', '&lt;')}"/>`).join('')}</d:dataValueSet>`;
    const csv = `"dataelement","period","orgunit","catoptcombo","value"\n${rows.map((row) => row.join(',')).join('\n')}\n`;
    const [a, b, c] = [await read(json, metadata), await read(xml, metadata), await read(csv, metadata)];
    expect(a.dossier.observations.map(({ value, state }) => value ?? state)).toEqual(['unreadable', 0.125]);
    expect(b.dossier.observations).toEqual(a.dossier.observations);
    expect(c.dossier.observations).toEqual(a.dossier.observations);
  });

  test('metadata in XML are read as those in JSON', async () => {
    const xml = `<metadata xmlns="http://dhis2.org/schema/dxf/2.0"><indicatorTypes><indicatorType id="typePerCent" name="Per cent" factor="100"/></indicatorTypes>
<dataElements><dataElement id="visitsAbcde" name="Visits" shortName="Visits" code="DE_1"><valueType>NUMBER</valueType><aggregationType>SUM</aggregationType><translations><translation locale="fr" property="NAME" value="Visites"/></translations><legendSets/></dataElement></dataElements>
<indicators><indicator id="indFemaleAb" name="Share"><numerator>#{visitsAbcde}</numerator><denominator>2</denominator><indicatorType id="typePerCent"/></indicator></indicators></metadata>`;
    const { dossier, issues } = await read(xml);
    expect(issues).toEqual([]);
    expect(dossier.indicators).toMatchObject([
      { id: 'visitsAbcde', name: { und: 'Visits', fr: 'Visites' }, additivity: { time: 'sum' } },
      { formula: '[visitsAbcde] / 2', unit: 'ratio' },
    ]);
  });

  test('values without metadata keep their uids, the basis is the caller’s', async () => {
    const { value, issues } = await readDhis2(
      'dataelement;period;orgunit;value;deleted\nunknownAbcd;2024;ouAbcdefghi;true;\nunknownAbcd;2023;ouAbcdefghi;false;true\nDE_77;2024;Some place;1e2;\n',
      { basis: 'snapshot', file: 'values.csv' },
    );
    const [dossier] = value ?? [];
    expect(dossier?.indicators.map(({ id, scale, basis }) => [id, scale, basis])).toEqual([
      ['unknownAbcd', 'yes-no', 'snapshot'],
      ['de-77', undefined, 'snapshot'],
    ]);
    expect(dossier?.organisations.map(({ id, name }) => [id, name])).toEqual([
      ['ouAbcdefghi', 'ouAbcdefghi'],
      ['some-place', 'Some place'],
    ]);
    expect(dossier?.observations.map(({ id, value: own }) => [id, own])).toEqual([
      ['unknownAbcd.2024.ouAbcdefghi', true],
      ['de-77.2024.some-place', 100],
    ]);
    expect(dossier?.title).toBe('values');
    expect(issues.map(({ code }) => code)).toEqual(['dhis2/deleted-values', 'dhis2/unnamed']);
  });

  test('unknown combinations are categories of a dimension that says so, and keep their uid', async () => {
    const { dossier } = await read({
      dataValues: [
        {
          dataElement: 'a1234567890',
          ...pe,
          categoryOptionCombo: 'b1234567890',
          attributeOptionCombo: 'c1234567890',
          value: '1',
        },
      ],
    });
    expect(dossier.observations[0]?.categories).toEqual({
      'category-option-combo': 'b1234567890',
      'attribute-option-combo': 'c1234567890',
    });
    const { set } = await written(dossier);
    expect(JSON.parse(set).dataValues[0]).toMatchObject({
      categoryOptionCombo: 'b1234567890',
      attributeOptionCombo: 'c1234567890',
    });
  });

  test('a value that lacks something, has an unknown period or stands twice is told with its place', async () => {
    const rows = [
      { dataElement: 'a1234567890', ...pe, value: '1' },
      { dataElement: 'a1234567890', ...pe, value: '2' },
      { ...pe, value: '3' },
      { dataElement: 'a1234567890', period: 'LAST_MONTH', orgUnit: 'x', value: '1' },
      7,
      null,
    ];
    const { dossier, issues } = await read({ dataValues: rows });
    expect(dossier.observations).toHaveLength(2);
    expect(issues.map(({ code, at }) => [code, at?.in === 'dossier' && at.pointer])).toEqual([
      ['dhis2/repeated-value', '/dataValues/1'],
      ['dhis2/incomplete-value', '/dataValues/2'],
      ['dhis2/unknown-period', '/dataValues/3'],
      ['dhis2/unnamed', false],
    ]);
  });
});

const additions = 'urn:jalon:exchange';

describe('hostile files', () => {
  test.each([
    ['<!DOCTYPE a [<!ENTITY x "y">]><dataValueSet>&x;</dataValueSet>', 'xml/doctype'],
    ['<dataValueSet><dataValue dataElement="a"', 'xml/malformed'],
    ['<html><body/></html>', 'dhis2/not-dhis2'],
    [`${'['.repeat(20_000)}`, 'dhis2/too-deep'],
    [`{"dataValues":[{"a":${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}}]}`, 'dhis2/too-deep'],
    ['{"dataValues": [ {"value": "1" ', 'dhis2/not-json'],
    ['{"a" 1}', 'dhis2/not-json'],
    ['{}', 'dhis2/not-dhis2'],
    ['[1, "x", null]', 'dhis2/not-dhis2'],
    ['', 'dhis2/not-dhis2'],
    ['name,age\nx,1\n', 'dhis2/not-dhis2'],
    ['\u0000\u0001', 'dhis2/not-dhis2'],
  ])('%.40s is answered with %s', async (text, code) => {
    const { issues } = await readDhis2(new TextEncoder().encode(text));
    expect(issues.map((issue) => issue.code)).toContain(code);
    const [judgement] = await judgeDhis2(text);
    expect(judgement?.verdict).toBe('fail');
  });

  test('braces in texts are no nesting, and a fault has its line', async () => {
    const { codes } = await read({
      indicators: [{ name: `${'['.repeat(200)}"\\"`, numerator: '1', denominator: '1' }],
    });
    expect(codes).toEqual([]);
    const { issues } = await readDhis2('{"dataValues":\n  [x]}');
    expect(issues[0]).toMatchObject({ code: 'dhis2/not-json', at: { in: 'text', line: 2 } });
  });

  test('names of prototypes, huge numbers and wrong kinds do no harm', async () => {
    const text =
      '{"dataElements":[{"id":"__proto__","name":"constructor","valueType":"__proto__","categoryCombo":7,"translations":{"a":1},"__proto__":{"x":1}},{"id":5},"x"],"dataValues":[{"dataElement":"__proto__","period":"2024","orgUnit":"constructor","categoryOptionCombo":"__proto__","value":"1e999"},{"dataElement":"hugeAbcdefg","period":"2024","orgUnit":"toString","value":1e308}],"__proto__":[{"id":"a"}],"constructor":[{"id":"b"}]}';
    const { value, issues } = await readDhis2(text);
    const [dossier] = value ?? [];
    expect(dossier && parseDossier(JSON.parse(serialiseDossier(dossier))).issues).toEqual([]);
    expect(dossier?.observations.map(({ value: own }) => own)).toEqual(['1e999', 1e308]);
    expect(issues.map(({ code }) => code)).toEqual(['dhis2/unnamed']);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
    expect(dossier && (await writeDhis2(dossier)).files).toHaveLength(2);
  });

  test('additions of strangers bring nothing in that is not of its form', async () => {
    const junk = {
      id: 'no id',
      unit: 5,
      scale: 'odd',
      levels: [{ code: '' }],
      basis: 'x',
      additivity: { time: 'x' },
      dimensions: [' '],
      extensions: 5,
      targets: [1],
      name: { '!': 'x' },
    };
    const rows = [
      {
        dataElement: 'visitsAbcde',
        ...pe,
        value: '1',
        [additions]: { ...junk, period: { start: 'x' }, state: 'odd', categories: 5, recordedOn: 'x' },
      },
    ];
    const { dossier } = await read({
      dataElements: [{ id: 'visitsAbcde', name: 'V', valueType: 'NUMBER', [additions]: junk }],
      dataValues: rows,
      [additions]: 5,
    });
    expect(dossier.indicators).toEqual([
      { id: 'visitsAbcde', name: 'V', unit: 'n', measures: [], targets: [] },
    ]);
    expect(dossier.observations[0]).toMatchObject({ value: 1, period: { grain: 'month' } });
  });

  test('UTF-16, byte order marks and bytes that come one by one are read all the same', async () => {
    const text =
      '{"dataValues":[{"dataElement":"a1234567890","period":"2024","orgUnit":"b1234567890","value":"é"}]}';
    const wide = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
    const single = (async function* () {
      for (const byte of new TextEncoder().encode(`\ufeff${text}`)) yield Uint8Array.of(byte);
    })();
    for (const source of [wide, single, `\ufeff${text}`]) {
      const { value } = await readDhis2(source);
      expect(value?.[0]?.observations[0]?.value).toBe('é');
    }
  });
});

const indicator = (own: Partial<Indicator> & { id: string }): Indicator => ({
  name: own.id,
  unit: 'n',
  measures: [],
  targets: [],
  ...own,
});
const observation = (own: Partial<Observation> & { id: string; indicator: string }): Observation => ({
  period: { start: '2024-01-01', end: '2024-03-31', grain: 'quarter' },
  ...own,
});

describe('a dossier written', () => {
  const dossier = createDossier({
    id: 'petits-ponts',
    title: { fr: 'Petits Ponts', en: 'Little Bridges' },
    languages: ['fr'],
    dimensions: [
      {
        id: 'sex',
        name: 'Sexe',
        kind: 'sex',
        categories: [
          { code: 'female', label: { fr: 'Femmes' } },
          { code: 'male', label: 'Hommes' },
        ],
      },
    ],
    indicators: [
      indicator({
        id: 'formed',
        code: '1.1',
        unit: 'people',
        basis: 'increment',
        direction: 'increase',
        dimensions: ['sex'],
      }),
      indicator({ id: 'enrolled', unit: 'people' }),
      indicator({ id: 'share', unit: 'ratio', formula: '[1.1; sex=female]/[enrolled]' }),
      indicator({ id: 'half', formula: 'round([enrolled] / 2)' }),
      indicator({
        id: 'mood',
        scale: 'ordinal',
        levels: [
          { code: 'low', label: 'Bas' },
          { code: 'high', label: 'Haut', tone: 'favourable' },
        ],
      }),
      indicator({ id: 'present', unit: 'ratio' }),
    ],
    observations: [
      observation({
        id: 'o1',
        indicator: 'formed',
        value: 12,
        categories: { sex: 'female' },
        place: 'Liège',
      }),
      observation({ id: 'o2', indicator: 'enrolled', state: 'pending' }),
      observation({ id: 'o3', indicator: 'share', value: 0.75 }),
      observation({ id: 'o4', indicator: 'mood', value: 'high' }),
      observation({ id: 'o5', indicator: 'present', value: 1.5 }),
      observation({
        id: 'o6',
        indicator: 'enrolled',
        value: 3,
        period: { start: '2024-01-10', end: '2024-02-09' },
      }),
    ],
  });

  test('has uids of eleven characters, codes of ours, short names, expressions', async () => {
    const { metadata: own, set, losses, files } = await written(dossier);
    expect(files.map(({ name }) => name)).toEqual(['metadata.json', 'data-value-set.json']);
    const [share] = own.indicators;
    const element = (code: string) => own.dataElements.find((each: { code: string }) => each.code === code);
    expect(own.dataElements.every(({ id }: { id: string }) => /^[A-Za-z][A-Za-z0-9]{10}$/.test(id))).toBe(
      true,
    );
    const combo = own.categoryOptionCombos[0].id;
    expect(share).toMatchObject({
      code: 'share',
      name: 'share',
      numerator: `#{${element('1.1').id}.${combo}}`,
      denominator: `#{${element('enrolled').id}}`,
    });
    expect(own.indicatorTypes).toMatchObject([{ factor: 100, number: false }]);
    expect(element('mood')).toMatchObject({ valueType: 'TEXT', optionSet: { id: own.optionSets[0].id } });
    expect(element('present')).toMatchObject({ valueType: 'NUMBER' });
    expect(own.dataSets[0]).toMatchObject({
      code: 'petits-ponts',
      name: 'Petits Ponts',
      periodType: 'Quarterly',
      translations: [{ locale: 'fr' }, { locale: 'en' }],
    });
    const rows = JSON.parse(set).dataValues;
    expect(rows.map(({ value, comment }: Record<string, string>) => value ?? comment)).toEqual([
      '12',
      'à venir',
      '75',
      'high',
      '150',
    ]);
    expect(losses.map(({ id, field }) => [id, field])).toEqual([
      ['half', 'formula'],
      ['o6', undefined],
    ]);
    expect(losses[1]?.what?.en).toBe('a period that DHIS2 has no code for');
  });

  test('is read by others without what was added: names, units as far as DHIS2 says them, expressions', async () => {
    const { texts } = await written(dossier);
    const bare = texts.map((text) =>
      JSON.parse(text, (key, value) => (key === additions ? undefined : value)),
    );
    const { dossier: back, codes } = await read(bare[0], bare[1]);
    expect(codes).toEqual([]);
    const share = back.indicators.find(({ code }) => code === 'share');
    expect(share?.unit).toBe('ratio');
    expect(share?.formula).toMatch(/^\[\w{11}; \w{11}=female\] \/ \[\w{11}\]$/);
  });

  test('a document that holds only what is carried comes back with no loss at all', async () => {
    const whole = {
      ...dossier,
      indicators: dossier.indicators.filter(({ id }) => id !== 'half'),
      observations: dossier.observations.slice(0, 5),
    };
    for (const form of ['json', 'xml'] as const) {
      const { files, losses } = await written(whole, form);
      expect(losses).toEqual([]);
      const [first, ...companions] = files;
      const { value } = await readDhis2(first?.bytes ?? '', { companions });
      expect(value).toHaveLength(1);
      for (const list of ['indicators', 'dimensions', 'observations', 'organisations'] as const)
        expect(new Set<unknown>(value?.[0]?.[list])).toEqual(new Set<unknown>(whole[list]));
      expect(value?.[0]).toMatchObject({ id: 'petits-ponts', title: dossier.title, languages: ['fr'] });
    }
  });

  test('two names that are one to DHIS2 are told apart, long ones are cut', async () => {
    const twins = createDossier({
      id: 'd',
      title: 't',
      indicators: [
        indicator({ id: 'a', name: 'x'.repeat(300) }),
        indicator({ id: 'b', name: 'X'.repeat(300) }),
        indicator({ id: 'c', name: ' ', code: 'a' }),
      ],
    });
    const { metadata: own } = await written(twins);
    expect(
      own.dataElements.map(({ name, shortName, code }: Record<string, string>) => [
        name?.length,
        shortName?.length,
        code,
      ]),
    ).toEqual([
      [230, 50, 'a'],
      [226, 46, 'b'],
      [1, 1, 'c'],
    ]);
    const [judgement] = await judgeDhis2(JSON.stringify(own));
    expect(judgement?.verdict).toBe('pass');
  });
});

describe('a judgement', () => {
  test('names what the importer refuses, with its place', async () => {
    const file = {
      dataElements: [
        {
          id: 'short',
          name: 'x'.repeat(231),
          shortName: 'a',
          valueType: 'NUMBER',
          domainType: 'AGGREGATE',
          aggregationType: 'ADD',
        },
        {
          id: 'intAbcdefgh',
          name: 'a',
          shortName: 'a',
          valueType: 'INTEGER',
          domainType: 'AGGREGATE',
          aggregationType: 'SUM',
          categoryCombo: { id: 'gone' },
        },
        {
          id: 'intAbcdefgh',
          name: 'b',
          shortName: 'b',
          valueType: 'INTEGER',
          domainType: 'AGGREGATE',
          aggregationType: 'SUM',
        },
      ],
      categoryCombos: [],
      categories: [
        {
          id: 'catSexAbcde',
          name: 'a',
          dataDimensionType: 'DISAGGREGATION',
          categoryOptions: [{ id: 'goneAbcdefg' }],
        },
      ],
      categoryOptions: [{ id: 'hereAbcdefg', name: 'here' }],
      categoryOptionCombos: [{ id: 'cocAbcdefgh', categoryCombo: { id: 'x' } }],
      indicators: [
        {
          id: 'indAbcdefgh',
          name: 'i',
          shortName: 'i',
          numerator: '1 +',
          denominator: '1',
          indicatorType: { id: 'x' },
        },
      ],
      dataValues: [
        { dataElement: 'intAbcdefgh', ...pe, value: '1.5' },
        { dataElement: 'intAbcdefgh', ...pe, value: '+1' },
        { dataElement: 'intAbcdefgh', ...pe },
        { dataElement: 'intAbcdefgh', period: '2024-W5', orgUnit: '', value: '1' },
        { dataElement: 'otherAbcdef', ...pe, value: 'anything' },
      ],
    };
    const [judgement] = await judgeDhis2(JSON.stringify(file), { file: 'a.json' });
    expect(judgement?.issues.map(({ code }) => code.slice(6))).toEqual([
      ...[
        'invalid-uid',
        'member-too-long',
        'unknown-code',
        'repeated-uid',
        'dangling-reference',
        'expression-malformed',
      ],
      ...[
        'refused-value',
        'refused-value',
        'repeated-value',
        'incomplete-value',
        'repeated-value',
        'incomplete-value',
        'unknown-period',
      ],
    ]);
    expect(judgement?.issues[0]?.at).toEqual({ in: 'dossier', file: 'a.json', pointer: '/dataElements/0' });
    for (const issue of judgement?.issues ?? []) {
      for (const lang of ['fr', 'en'] as const)
        expect(formatIssue(issue, lang, dhis2Messages)).not.toMatch(/\{|^dhis2/);
    }
  });
});

describe('the format', () => {
  test.each([
    ['<dataValueSet xmlns="http://dhis2.org/schema/dxf/2.0">', 1],
    ['<dataValueSet period="2024">', 0.8],
    ['<iati-activities>', 0],
    ['{"dataValues":[{"dataElement":"a"', 0.95],
    ['{"dataValues":[]}', 0.6],
    ['{"indicators":[{"id":"ReUHfIn0pTQ"', 0.9],
    ['{"indicators":[{"id":"waiting"', 0.3],
    ['{"numerator":"1","denominator":"1","indicatorType":{}}', 0.9],
    ['{"jalon":"1.0"}', 0],
    ['"dataelement","period","orgunit","value"\n', 0.95],
    ['dataElement;period;orgUnit\n', 0.95],
    ['indicator,value\n', 0],
    ['', 0],
  ])('%s is recognised as %d', (head, sure) => {
    expect(recogniseDhis2(head)).toBe(sure);
    expect(dhis2Format.recognise(head, { bytes: bytes(head) })).toBe(sure);
  });
});

const folder = resolve(import.meta.dirname, '../../../../../shared/standards/dhis2');
describe.skipIf(!existsSync(folder))('the samples in ../shared/standards/dhis2', () => {
  const sample = (name: string) => readFileSync(resolve(folder, name));
  test('are read whole', async () => {
    const xml = await readDhis2(sample('dataValueSetB.xml'));
    expect(xml.value?.[0]?.observations.map(({ value }) => value)).toEqual(
      Array.from({ length: 12 }, (_, n) => 10_001 + n),
    );
    const json = await readDhis2(sample('dataValueSetCreateDate.json'));
    expect(json.value?.[0]?.observations[0]).toMatchObject({ value: 20, recordedOn: '1988-12-21' });
    const companions = [
      { name: 'indicator_types.json', bytes: new Uint8Array(sample('indicator_types.json')) },
    ];
    const [indicators] = (await readDhis2(sample('indicators.json'), { companions })).value ?? [];
    expect(indicators?.indicators[0]).toMatchObject({ id: 'ReUHfIn0pTQ', code: 'IN_52462', unit: 'ratio' });
    expect(indicators?.indicators[0]?.formula).toContain(
      '[fbfJHSPpUQD; category-option-combo=pq2XI5kz2BY] + ',
    );
    const offset = await readDhis2(sample('ind-period-offset.json'));
    expect(offset.value?.[0]?.indicators[0]?.formula).toBe('[FQ2o8UBlcrS] - previous([FQ2o8UBlcrS])');
    const expected = await readDhis2(sample('ind-expected-pregnancies.json'));
    expect(expected.value?.[0]?.indicators[0]).toMatchObject({
      id: 'exp-preg1',
      extensions: { dhis2: { denominator: '1' } },
    });
    expect(expected.issues.map(({ code }) => code)).toContain('dhis2/expression-not-sayable');
    const { metadata: own } = await written(expected.value?.[0] ?? createDossier({ id: 'x', title: 'x' }));
    expect(own.indicators[0].numerator).toContain('subExpression(if(#{h0xKKjijTdI}');
  });
});
