import { expect, test } from 'vitest';
import { readSite } from './fixtures/readSite.ts';
import { readOpenSdg } from './readOpenSdg.ts';
import { writeOpenSdg } from './writeOpenSdg.ts';

test.each([
  ['general.percent'],
  ['UNIT_MEASURE.PT'],
  ['data.процент'],
  ['Percentage (%)'],
  ['Prozent'],
  ['Procenat'],
  ['PT'],
])('%s is a percentage, whether configuration or column says it', async (units) => {
  for (const files of [
    {
      '1-1-1.yml': `indicator_number: 1.1.1\nindicator_name: A\ncomputation_units: ${units}\n`,
      '1-1-1.csv': 'Year,Value\n2015,42.4\n',
    },
    { '1-1-1.csv': `Year,UNIT_MEASURE,Value\n2015,${units},42.4\n` },
    { '1-1-1.csv': `Year,Unit measure,Value\n2015,${units},42.4\n` },
  ]) {
    const { value } = await readSite(files);
    expect(value?.indicators.map(({ unit }) => unit)).toEqual(['ratio']);
    expect(value?.observations.map(({ value: figure }) => figure)).toEqual([0.424]);
  }
});

test('percentage points, and keys of other units, are no percentage', async () => {
  for (const units of ['percentage points', 'units.tonnes', 'Percentage of GDP']) {
    const { value } = await readSite({ '1-1-1.csv': `Year,Units,Value\n2015,${units},42.4\n` });
    expect(value?.indicators[0]?.unit).toBe(units);
    expect(value?.observations[0]?.value).toBe(42.4);
  }
});

test('figures in thousands are counted out, and stand in thousands again where the column does', async () => {
  const texts = {
    '1-1-1.yml':
      'indicator_number: 1.1.1\nindicator_name: A\nauto_progress_calculation: true\nprogress_calculation_options: [{ target: 2 }]\n',
    'indicator_1-1-1.csv':
      'Year,Units,UNIT_MULT,Value\n2015,people,3,12.4\n2016,people,3,<5\n2017,people,,7\n',
  };
  const { value } = await readSite(texts);
  expect(value?.observations.map(({ value: figure, bounds }) => figure ?? bounds)).toEqual([
    12_400,
    { min: 0, max: 4_999 },
    7,
  ]);
  expect(value?.indicators[0]).toMatchObject({ baseline: { value: 12_400 }, targets: [{ value: 2_000 }] });
  if (!value) throw new Error('nothing read');
  const { files } = writeOpenSdg(value);
  const [data] = files.filter(({ name }) => name.endsWith('.csv'));
  expect(new TextDecoder().decode(data?.bytes).split('\r\n').slice(1, 2)).toEqual(['2015,people,3,12.4']);
  expect((await readOpenSdg(files)).value?.observations.map(({ value: figure }) => figure)).toEqual(
    value.observations.map(({ value: figure }) => figure),
  );
  const odd = await readSite({
    '1-1-1.csv':
      'Year;UNIT_MULT;Value\n2015;3;7,5\n2016;3;1.250,5\n2017;3;1 250\n2018;3;1.250\n2019;3;12–15\n',
  });
  expect(
    odd.value?.observations.map(({ value: figure, bounds, state }) => figure ?? bounds ?? state),
  ).toEqual([7_500, 1_250_500, 1_250_000, 'unreadable', { min: 12_000, max: 15_000 }]);
  const named = await readSite({
    '1-1-1.csv': 'Year,Unit multiplier,Value\n2015,Millions,1.5\n2016,Units,2\n',
  });
  expect(named.value?.observations.map(({ value: figure }) => figure)).toEqual([1_500_000, 2]);
});

test('what is said of a value is no disaggregation, by code or by name; _T stands for the total', async () => {
  const { value } = await readSite({
    'indicator_1-5-1.csv':
      'Year,Observation-level footnotes,Source details,SERIES,Reference area,OBS_STATUS,SEX,GeoCode,Value\n2016,as reported,Register,S1,,A,_T,,1.59\n2017,,,S1,,,F,,0.69\n',
  });
  expect(
    value?.observations.map(({ comment, categories, extensions }) => [comment, categories, extensions]),
  ).toEqual([
    ['as reported', undefined, { 'open-sdg': { 'Source details': 'Register', OBS_STATUS: 'A' } }],
    [undefined, { sex: 'f' }, undefined],
  ]);
});

test('a decimal comma is one; a number that can still be read in two ways is said', async () => {
  const { value, codes } = await readSite({ '1-1-1.csv': 'Year;Value\n2015;7,5\n2016;12,500\n2017;1.250\n' });
  expect(value?.observations.map(({ value: figure, state }) => figure ?? state)).toEqual([
    7.5,
    12.5,
    'unreadable',
  ]);
  expect(codes).toContain('quantity/ambiguous-number');
});

test('units of one indicator stand in the names; a name in words comes before a key of a translation', async () => {
  const { value, codes } = await readSite({
    'data/3-1-2.csv': 'Year,Units,Value\n2014,%,97\n2014,Number,12\n',
    'meta/3-1-2.md':
      '---\nindicator_name: global_indicators.3-1-2-title\ngraph_title: Attended births\nindicator_number: 3.1.2\n---\n',
  });
  expect(value?.indicators.map(({ name, unit }) => [name, unit])).toEqual([
    ['Attended births – %', 'ratio'],
    ['Attended births – Number', 'Number'],
  ]);
  expect(codes).not.toContain('open-sdg/name-elsewhere');
});

test('names in another alphabet tell categories and their kind', async () => {
  const { value } = await readSite({ '1-1-1.csv': 'Year,Пол,Value\n2016,мужчины,1\n2016,женщины,2\n' });
  expect(value?.dimensions).toMatchObject([
    { name: 'Пол', kind: 'sex', categories: [{ code: 'мужчины' }, { code: 'женщины' }] },
  ]);
});

test('years across two are said once each, with the number of their rows', async () => {
  const { value, issues } = await readSite({
    'indicator_16-5-1.csv': 'Year,Sex,Value\n2014/2015,,1\n2014/2015,F,2\nsoon,,3\n2016 Q4,,4\n',
  });
  expect(
    issues.filter(({ code }) => code.endsWith('-year')).map(({ code, params, at }) => [code, params, at]),
  ).toEqual([
    [
      'open-sdg/split-year',
      { count: 2, written: '2014/2015' },
      { in: 'sheet', file: 'indicator_16-5-1.csv', row: 2, cell: 'A2' },
    ],
    [
      'open-sdg/bad-year',
      { count: 1, written: 'soon' },
      { in: 'sheet', file: 'indicator_16-5-1.csv', row: 4, cell: 'A4' },
    ],
  ]);
  expect(value?.observations.map(({ period }) => period.start)).toEqual(['2016-10-01']);
});

test('data without a header, and data of an indicator that were read already, are said; old names of fields are known', async () => {
  const { value, issues } = await readSite({
    'data/indicator_8-9-1.csv': '2014,%,93.5\n2015,%,115.3\n',
    'data/fr/indicator_1-1-1.csv': 'Year,Value\n2015,2\n',
    'data/indicator_1-1-1.csv': 'Year,Value\n2015,1\n',
    'meta/8-9-1.md': '---\nindicator: 8.9.1\nindicator_name_national: Visits\n---\n',
  });
  expect(value?.indicators.map(({ code, name }) => [code, name])).toEqual([
    ['1.1.1', '1-1-1'],
    ['8.9.1', 'Visits'],
  ]);
  expect(value?.observations.map(({ value: figure }) => figure)).toEqual([2]);
  expect(issues.flatMap(({ code, at }) => (at?.in === 'sheet' ? [[code, at.file]] : []))).toEqual([
    ['open-sdg/more-data', 'data/indicator_1-1-1.csv'],
    ['open-sdg/other-table', 'data/indicator_8-9-1.csv'],
  ]);
});
