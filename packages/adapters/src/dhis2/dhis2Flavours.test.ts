import { createDossier, formatIssue } from '@jalon/core';
import { parseDossier, serialiseDossier } from '@jalon/core/format';
import { describe, expect, test } from 'vitest';
import { dhis2Messages } from './dhis2Messages.ts';
import { judgeDhis2 } from './judgeDhis2.ts';
import { readDhis2 } from './readDhis2.ts';
import { recogniseDhis2 } from './recogniseDhis2.ts';
import { writeDhis2 } from './writeDhis2.ts';

const read = async (file: unknown, options = {}) => {
  const text = typeof file === 'string' ? file : JSON.stringify(file);
  const { value, issues } = await readDhis2(text, { file: 'export', ...options });
  const [dossier] = value ?? [];
  if (dossier) expect(parseDossier(JSON.parse(serialiseDossier(dossier))).issues).toEqual([]);
  for (const issue of issues)
    for (const lang of ['fr', 'en'] as const)
      expect(formatIssue(issue, lang, dhis2Messages)).not.toMatch(/\{\w+\}|dhis2\//);
  return {
    ...{
      isRead: dossier !== undefined,
      dossier: dossier ?? createDossier({ id: 'none', title: '' }),
      issues,
    },
    codes: issues.map(({ code }) => code),
    told: recogniseDhis2(text),
  };
};
const percent = { id: 'percentAbcd', name: 'Percentage', factor: 100, number: false };
const indicator = (id: string, numerator: string, more = {}) => ({
  ...{ id, name: `Indicator ${id}`, shortName: id, indicatorType: { id: percent.id } },
  ...{ numerator, denominator: '1', ...more },
});

describe('metadata of a package, which lacks what it refers to', () => {
  const file = {
    indicatorTypes: [percent],
    categoryOptionCombos: [
      { id: 'cocYoungAbc', name: 'Fixed, young', categoryOptions: [{ id: 'optYoungAbc' }] },
      { id: 'cocBareAbcd', name: 'Outreach' },
      { id: 'HllvX50cXC0', name: 'default', categoryOptions: [{ id: 'optDefaultA' }] },
    ],
    indicators: [
      indicator('sharesAbcde', '#{visitsAbcde.cocYoungAbc} +\n#{visitsAbcde.cocBareAbcd}', {
        denominator: '#{visitsAbcde.HllvX50cXC0}',
      }),
    ],
    dataValues: ['cocYoungAbc', 'cocBareAbcd', 'HllvX50cXC0'].map((categoryOptionCombo, value) => ({
      ...{ dataElement: 'visitsAbcde', period: '2024', orgUnit: 'clinicAbcde' },
      ...{ categoryOptionCombo, value: String(value) },
    })),
  };

  test('a combination whose categories are not in the file is not the total', async () => {
    const { dossier } = await read(file);
    const one = (combo: string) => `[visitsAbcde; category-option-combo=${combo}]`;
    expect(dossier.indicators[0]?.formula).toBe(
      `(${one('cocYoungAbc')} + ${one('cocBareAbcd')}) / [visitsAbcde]`,
    );
    expect(dossier.observations.map(({ categories, value }) => [value, categories])).toEqual([
      [0, { 'category-option-combo': 'cocYoungAbc' }],
      [1, { 'category-option-combo': 'cocBareAbcd' }],
      [2, undefined],
    ]);
    expect(dossier.dimensions.map(({ categories }) => categories)).toEqual([
      [
        { code: 'cocYoungAbc', label: 'Fixed, young' },
        { code: 'cocBareAbcd', label: 'Outreach' },
      ],
    ]);
  });

  test('it is written back with its expressions and the combinations of its values', async () => {
    const { files } = await writeDhis2((await read(file)).dossier);
    const [metadata, set] = files.map(({ bytes }) => JSON.parse(new TextDecoder().decode(bytes)));
    expect(metadata.indicators[0]).toMatchObject({
      numerator: '#{visitsAbcde.cocYoungAbc} +\n#{visitsAbcde.cocBareAbcd}',
      denominator: '#{visitsAbcde.HllvX50cXC0}',
    });
    expect(
      set.dataValues.map(({ categoryOptionCombo }: { categoryOptionCombo: string }) => categoryOptionCombo),
    ).toEqual(['cocYoungAbc', 'cocBareAbcd', undefined]);
  });

  test('what it says of itself is told', async () => {
    const { issues } = await read({ ...file, package: { name: 'ZZ', locale: 'fr' }, date: '2024-01-01' });
    expect(issues[0]).toMatchObject({
      ...{ code: 'dhis2/left-out', severity: 'hint', params: { members: 'package, date' } },
      at: { file: 'export', pointer: '' },
    });
  });
});

test('an option combination that its categories have left keeps its name, in every language', async () => {
  const file = {
    categories: [
      { id: 'ageAbcdefgh', name: 'Age', categoryOptions: [{ id: 'optNowAbcde' }] },
      { id: 'sexAbcdefgh', name: 'Sex', categoryOptions: [{ id: 'optFemaleAb' }] },
    ],
    categoryOptions: [
      { id: 'optNowAbcde', name: '0-4 years' },
      { id: 'optFemaleAb', name: 'Female' },
      { id: 'optOldAbcde', name: '0-1 years' },
    ],
    categoryCombos: [
      { id: 'comboAbcdef', name: 'Age and sex', categories: [{ id: 'ageAbcdefgh' }, { id: 'sexAbcdefgh' }] },
    ],
    categoryOptionCombos: ['optNowAbcde', 'optOldAbcde'].map((option, n) => ({
      ...{ id: `coc${n}Abcdefg`, name: `${option}, Female`, categoryCombo: { id: 'comboAbcdef' } },
      categoryOptions: [{ id: 'optFemaleAb' }, { id: option }],
      translations: [{ property: 'NAME', locale: 'fr', value: 'Féminin' }],
    })),
    dataValues: [0, 1].map((n) => ({
      ...{ dataElement: 'visitsAbcde', period: '2024', orgUnit: 'clinicAbcde', value: '1' },
      categoryOptionCombo: `coc${n}Abcdefg`,
    })),
  };
  const { dossier } = await read(file);
  expect(dossier.observations.map(({ categories }) => categories)).toEqual([
    { ageAbcdefgh: 'optNowAbcde', sexAbcdefgh: 'optFemaleAb' },
    { 'category-option-combo': 'coc1Abcdefg' },
  ]);
  expect(dossier.dimensions.at(-1)?.categories).toEqual([
    { code: 'coc1Abcdefg', label: { und: 'optOldAbcde, Female', fr: 'Féminin' } },
  ]);
});

test('translations come back: in scripts of their own, of short names, in languages that nobody knows', async () => {
  const translations = [
    { property: 'NAME', locale: 'fr', value: 'Sexe' },
    { property: 'NAME', locale: 'uz_UZ_Cyrl', value: 'Жинси' },
    { property: 'SHORT_NAME', locale: 'fr', value: 'S.' },
    { property: 'NAME', locale: 'xx__#Cyrl', value: '?' },
  ];
  const named = (id: string) => ({ id, name: 'Sex', shortName: 'Sex', translations });
  const lists = {
    categories: [{ ...named('sexAbcdefgh'), dataDimensionType: 'DISAGGREGATION', categoryOptions: [] }],
    dataElements: [{ ...named('visitsAbcde'), valueType: 'NUMBER', domainType: 'AGGREGATE' }],
    organisationUnits: [{ ...named('clinicAbcde'), openingDate: '2020-01-01' }],
  };
  const { dossier } = await read(lists);
  for (const { name } of [...dossier.dimensions, ...dossier.indicators, ...dossier.organisations])
    expect(name).toEqual({ und: 'Sex', fr: 'Sexe', 'uz-Cyrl-UZ': 'Жинси' });
  const { files } = await writeDhis2(dossier);
  const metadata = JSON.parse(new TextDecoder().decode(files[0]?.bytes));
  for (const list of Object.keys(lists))
    expect(metadata[list][0]).toMatchObject({ name: 'Sex', translations });
});

test('nobody is named, however deep: rights and empty lists of users are no names', async () => {
  const rights = {
    publicAccess: 'rw------',
    userAccesses: [],
    access: { read: true },
    sharing: { users: {} },
  };
  const board = (id: string, items: readonly object[]) => ({
    id,
    name: id,
    ...rights,
    dashboardItems: items,
  });
  const { dossier, issues } = await read({
    dashboards: [
      board('boardNobody', [{ id: 'itemAbcdefg', users: [], width: 19 }]),
      board('boardAbcdef', [
        { id: 'itemBbcdefg', interpretations: [{ text: 'x', user: { name: 'Anna Z' } }] },
      ]),
    ],
  });
  expect(dossier.extensions).toEqual({
    dhis2: {
      dashboards: [
        { id: 'boardNobody', name: 'boardNobody', dashboardItems: [{ id: 'itemAbcdefg', width: 19 }] },
        {
          ...{ id: 'boardAbcdef', name: 'boardAbcdef' },
          dashboardItems: [{ id: 'itemBbcdefg', interpretations: [{ text: 'x' }] }],
        },
      ],
    },
  });
  expect(issues).toMatchObject([{ code: 'dhis2/persons-left-out', params: { count: 1 } }]);
});

test('an indicator of which no more than the name is told is not computed as 1', async () => {
  const { dossier, issues } = await read({
    pager: { page: 1, total: 70 },
    indicators: [{ id: 'sharesAbcde', displayName: 'Share' }],
  });
  expect(dossier.indicators).toMatchObject([{ name: 'Share' }]);
  expect(dossier.indicators[0]?.formula).toBeUndefined();
  expect(issues).toMatchObject([
    { code: 'dhis2/left-out', params: { members: 'pager' } },
    { code: 'dhis2/no-expression', severity: 'hint', at: { pointer: '/indicators/0' } },
  ]);
});

test('metadata in XML: what stands beside the lists is told, translations have their text in an element', async () => {
  const { dossier, issues } = await read(
    '<metadata xmlns="http://dhis2.org/schema/dxf/2.0" created="2024-01-01"><system><id>x</id><rev>9</rev></system>' +
      '<dataElements><dataElement id="visitsAbcde" name="Visits"><valueType>NUMBER</valueType><translations>' +
      '<translation property="NAME" locale="fr"><value>Visites</value></translation></translations></dataElement></dataElements></metadata>',
  );
  expect(dossier.indicators).toMatchObject([{ name: { und: 'Visits', fr: 'Visites' } }]);
  expect(dossier.extensions).toBeUndefined();
  expect(issues).toMatchObject([{ code: 'dhis2/left-out', params: { members: 'created, system' } }]);
});

test('an annualized indicator has no formula that forgets the days, and comes back as it was', async () => {
  const own = indicator('sharesAbcde', '#{visitsAbcde}', { annualized: true, denominator: '#{peopleAbcde}' });
  const { dossier, issues } = await read({ indicatorTypes: [percent], indicators: [own] });
  expect(dossier.indicators[0]?.formula).toBeUndefined();
  expect(issues[0]).toMatchObject({ code: 'dhis2/annualized', at: { pointer: '/indicators/0' } });
  const { files } = await writeDhis2(dossier);
  expect(JSON.parse(new TextDecoder().decode(files[0]?.bytes)).indicators[0]).toMatchObject({
    ...{ annualized: true, numerator: '#{visitsAbcde}', denominator: '#{peopleAbcde}' },
  });
});

test('an indicator that adds up hundreds of values passes, and comes back as it was', async () => {
  const numerator = Array.from({ length: 400 }, (_, n) => `#{a${String(n).padStart(10, '0')}}`).join('+');
  const file = { indicatorTypes: [percent], indicators: [indicator('sharesAbcde', numerator)] };
  const { dossier, codes } = await read(file);
  expect(codes).toEqual([]);
  expect(dossier.indicators[0]?.formula).toContain('[a0000000399]');
  const { files } = await writeDhis2(dossier);
  expect(JSON.parse(new TextDecoder().decode(files[0]?.bytes)).indicators[0].numerator).toBe(numerator);
  expect((await judgeDhis2(JSON.stringify(file)))[0]?.verdict).toBe('pass');
});

describe('data values in a table', () => {
  const row = '"visitsAbcde","202401","clinicAbcde","","","12","anna","2024-02-01","seen","false"\n';

  test.each([
    [
      'with headings',
      'dataelement,period,orgunit,categoryoptioncombo,attributeoptioncombo,value,storedby,lastupdated,comment,followup\n',
      0.95,
    ],
    [
      'with a heading misspelt',
      '"dataelelement","period","orgunit","categoryoptioncombo","attributeoptioncombo","value","storedby","timestamp","comment","followup","deleted"\n',
      0.8,
    ],
    ['without headings', '', 0.8],
  ])('%s', async (_, head, sure) => {
    const { dossier, codes, told } = await read(head + row + row.replace('202401', '2024WedW5'));
    expect(told).toBe(sure);
    expect(codes.includes('dhis2/by-position')).toBe(sure === 0.8);
    expect(dossier.observations).toMatchObject([
      { indicator: 'visitsAbcde', organisation: 'clinicAbcde', value: 12, comment: 'seen' },
      { period: { start: '2024-01-31', end: '2024-02-06' } },
    ]);
  });

  test('columns of others are kept, a row that is cut off before its value is told', async () => {
    const { dossier, issues } = await read(
      'dataSet;dataElement;period;orgUnit;value;Checked by\nsetAbcdefgh;visitsAbcde;2024;clinicAbcde;12;team B\nsetAbcdefgh;visitsAbcde;20\n',
    );
    expect(dossier.observations.map(({ value, extensions }) => [value, extensions])).toEqual([
      [12, { dhis2: { 'Checked by': 'team B' } }],
    ]);
    expect(issues.slice(0, 2)).toMatchObject([
      { code: 'dhis2/left-out', params: { members: 'dataSet' } },
      { code: 'dhis2/incomplete-value', params: { missing: 'value' }, at: { row: 3, file: 'export' } },
    ]);
  });

  test('yes and no as DHIS2 takes them', async () => {
    const values = ['true', 'T', 'f', '0', 'maybe'].map((value, n) => ({
      ...{ dataElement: 'openAbcdefg', period: `20240${n + 1}`, orgUnit: 'clinicAbcde', value },
    }));
    const { dossier } = await read({
      dataElements: [{ id: 'openAbcdefg', name: 'Open', valueType: 'BOOLEAN' }],
      dataValues: values,
    });
    expect(dossier.observations.map(({ value, state }) => value ?? state)).toEqual([
      ...[true, true, false, false, 'unreadable'],
    ]);
  });
});

test('a set of values in XML with a list around them; what it says for all is used or told', async () => {
  const { dossier, issues } = await read(
    '<dataValueSet xmlns="http://dhis2.org/schema/dxf/2.0" dataSet="setAbcdefgh" completeDate="2024-02-01" period="2024W3" orgUnitIdScheme="code" orgUnit="clinic-1">' +
      '<dataValues><dataValue dataElement="visitsAbcde" value="3"/><dataValue dataElement="othersAbcde" value="0"/></dataValues></dataValueSet>',
  );
  expect(dossier.observations).toMatchObject([
    { value: 3, organisation: 'clinic-1', period: { start: '2024-01-15' } },
    { value: 0 },
  ]);
  expect(dossier.extensions).toBeUndefined();
  expect(issues[0]).toMatchObject({ params: { members: 'dataSet, completeDate, orgUnitIdScheme' } });
});

test.each([
  ['{"headers":[{"name":"dx"},{"name":"value"}],"metaData":{},"rows":[["visitsAbcde","3.0"]],"width":2}', 0],
  ['Data,Period,Organisation unit,Value\nvisitsAbcde,202401,clinicAbcde,3.0\n', 1],
])('a table of analytics is recognised and told, not taken for values: %#', async (text, row) => {
  const { isRead, codes, issues, told } = await read(text);
  expect([isRead, codes, told]).toEqual([false, ['dhis2/analytics'], 0.6]);
  expect(issues[0]?.at).toMatchObject(row === 0 ? { pointer: '' } : { row });
});

describe('more values than are read', () => {
  const columns = 'dataelement,period,orgunit,value\n';
  const all = Array.from({ length: 5 }, (_, n) => ({
    ...{ dataElement: 'visitsAbcde', period: `20240${n + 1}`, orgUnit: 'clinicAbcde', value: '1' },
  }));
  const attributes = (value: object) =>
    Object.entries(value)
      .map(([name, text]) => `${name}="${text}"`)
      .join(' ');
  test.each([
    ['JSON', JSON.stringify({ dataValues: all })],
    [
      'XML',
      `<dataValueSet>${all.map((value) => `<dataValue ${attributes(value)}/>`).join('')}</dataValueSet>`,
    ],
    ['CSV', columns + all.map((value) => `${Object.values(value).join(',')}\n`).join('')],
  ])('are told in %s, with the place from which on nothing is read', async (_, text) => {
    const { dossier, issues, codes } = await read(text, { maxValues: 3 });
    expect(dossier.observations).toHaveLength(3);
    expect(codes.filter((code) => code === 'dhis2/too-many-values')).toHaveLength(1);
    expect(issues.find(({ code }) => code === 'dhis2/too-many-values')).toMatchObject({
      ...{ params: { limit: 3 }, at: { file: 'export' } },
    });
    expect((await read(text, { maxValues: 5 })).codes).not.toContain('dhis2/too-many-values');
  });
});
