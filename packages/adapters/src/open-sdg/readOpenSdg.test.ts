import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createDossier } from '@jalon/core';
import { parseDossier } from '@jalon/core/format';
import { cagr1Method, cagr2Method, openSdgProgress, progress } from '@jalon/indicators';
import { expect, test } from 'vitest';
import { undeclaredLosses } from '../carriage/undeclaredLosses.ts';
import { readSite } from './fixtures/readSite.ts';
import { readOpenSdg } from './readOpenSdg.ts';
import { writeOpenSdg } from './writeOpenSdg.ts';

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const samples = new URL('../../../../../shared/standards/open-sdg/', import.meta.url);
const sampleFiles = (...folders: string[]) =>
  folders.flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, samples)).map((name) => ({
      name: `${folder}/${name}`,
      bytes: new Uint8Array(readFileSync(new URL(`${folder}/${name}`, samples))),
    })),
  );

test.skipIf(!existsSync(samples))(
  'the sample site: three indicators, one of them in series; nothing lost on the way back',
  async () => {
    const files = sampleFiles('data', 'indicator-config');
    const { value, issues } = await readOpenSdg(files);
    if (!value) throw new Error('nothing read');
    expect(parseDossier(value).issues).toEqual([]);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(value.indicators.map(({ id, unit }) => [id, unit])).toEqual([
      ['1-1-1', 'My unit of measurement'],
      ['1-3-1.series-a.total', 'Total'],
      ['1-3-1.series-a.percent', 'ratio'],
      ['1-3-1.series-b.total', 'Total'],
      ['1-3-1.series-b.percent', 'ratio'],
      ['3-1-1', '1'],
      ['1-2-1', '1'],
    ]);
    const rows = files
      .filter(({ name }) => name.endsWith('.csv'))
      .map(({ bytes }) => new TextDecoder().decode(bytes).trim().split(/\r?\n/).length - 1);
    expect(value.observations).toHaveLength(rows.reduce((sum, count) => sum + count, 0));
    const gaps = value.observations.filter(
      ({ indicator, state }) => indicator === '1-1-1' && state === 'not-available',
    );
    expect(gaps).toHaveLength(4);
    const percent = value.indicators.find(({ unit }) => unit === 'ratio');
    expect(value.observations.find(({ indicator }) => indicator === percent?.id)?.value).toBeLessThanOrEqual(
      1,
    );
    const written = writeOpenSdg(value);
    expect(written.losses).toEqual([]);
    const again = await readOpenSdg(written.files);
    expect(again.value && undeclaredLosses(value, again.value, [])).toEqual([]);
  },
);

test('a target line is a target, a comment stays with its row', async () => {
  const { value } = await readSite({
    'indicator_1-1-1.csv':
      'Year,Group,COMMENT_TS,COMMENT_OBS,GeoCode,Value\n2015,A,series,obs,E1,1\n2016,,,,,n/a\n',
    '1-1-1.yml':
      'indicator_number: 1.1.1\nindicator_name: Poverty\ngraph_target_lines:\n  - label_content: Line\n    value: 2.5\n',
  });
  expect(value?.indicators[0]?.targets).toEqual([{ id: '1-1-1.line', value: 2.5, text: 'Line' }]);
  expect(value?.observations[0]).toMatchObject({
    ...{ categories: { group: 'a' }, place: 'E1', comment: 'obs', value: 1 },
    extensions: { 'open-sdg': { COMMENT_TS: 'series' } },
  });
  expect(value?.observations[1]).toMatchObject({ state: 'not-applicable', provenance: { text: 'n/a' } });
});

test.each([
  [
    'with a target',
    'direction: negative\n    target: 50\n    target_year: 2030',
    cagr2Method,
    { target: 50, targetYear: 2030 },
  ],
  ['with a target of 0', 'direction: negative\n    target: 0', cagr2Method, { target: 0 }],
  ['without a target', 'direction: positive', cagr1Method, {}],
] as const)('progress is the figure of Open SDG, %s', async (_, options, method, series) => {
  const { value } = await readSite(
    {
      'indicator_3-1-1.csv': 'Year,Sex,Value\n2014,,120\n2016,,100\n2020,,80\n2020,F,10\n2021,F,5\n',
      '3-1-1.yml': `indicator_number: 3.1.1\nindicator_name: Deaths\ncomputation_units: deaths\nauto_progress_calculation: true\nprogress_calculation_options:\n  - base_year: 2015\n    ${options}\n`,
    },
    { basis: 'snapshot' },
  );
  const [indicator] = value?.indicators ?? [];
  if (!indicator || !value) throw new Error('nothing read');
  // 2015 has no value: the first year behind it is where Open SDG starts
  expect(indicator.baseline).toEqual({ value: 100, date: '2016-12-31' });
  const direction = indicator.direction === 'increase' ? ('increase' as const) : ('decrease' as const);
  const expected = openSdgProgress({
    baseline: 100,
    baselineYear: 2016,
    actual: 80,
    actualYear: 2020,
    direction,
    ...series,
  });
  const overall = value.observations.filter(({ categories }) => !categories);
  const targets = indicator.targets.length > 0 ? indicator.targets : [{ id: 't', kind: 'improve' as const }];
  const found = progress({ ...indicator, targets }, overall, { asOf: '2021-03-01', methods: [method] });
  expect(expected.value).toBeDefined();
  expect(found.value).toBeCloseTo(expected.value ?? Number.NaN, 12);
});

test('settings written for a baseline in the data are counted the same again', async () => {
  const yearOf = (year: string, value: number) => ({
    ...{ id: `o${year}`, indicator: 'rate', value },
    period: { start: `${year}-01-01`, end: `${year}-12-31` },
  });
  const dossier = createDossier({
    id: 'd',
    title: 'D',
    indicators: [
      {
        ...{
          id: 'rate',
          code: '3.1.1',
          name: { fr: 'Taux', en: 'Rate' },
          unit: 'ratio',
          direction: 'decrease',
          measures: [],
        },
        baseline: { value: 0.07, date: '2015-12-31' },
        targets: [{ id: 'aim', value: 0.035, date: '2030-12-31' }],
      },
    ],
    observations: [yearOf('2015', 0.07), yearOf('2020', 0.061)],
  });
  const { files, losses, issues } = writeOpenSdg(dossier, { lang: 'fr' });
  expect([losses, issues]).toEqual([[], []]);
  const text = new TextDecoder().decode(files[1]?.bytes);
  expect(text).toContain('"indicator_name": "Taux"'.replace(/^"|"(?=:)/g, ''));
  expect(text).toMatch(/"target": 3\.5,\s+"target_year": 2030/);
  // whoever has only the files of Open SDG reads the same figures
  const others = files
    .filter(({ name }) => name !== 'jalon.yml')
    .map((each) => file(each.name, new TextDecoder().decode(each.bytes).replace(/^jalon:.*/ms, '')));
  const { value } = await readOpenSdg(others);
  expect(value?.indicators[0]).toMatchObject({
    unit: 'ratio',
    direction: 'decrease',
    baseline: { value: 0.07 },
  });
  expect(value?.indicators[0]?.targets[0]).toMatchObject({ value: 0.035, date: '2030-12-31' });
  expect(value?.observations.map(({ value: figure }) => figure)).toEqual([0.07, 0.061]);
  const elsewhere = { ...dossier, observations: [] };
  expect(writeOpenSdg(elsewhere).issues.map(({ code }) => code)).toEqual(['open-sdg/progress-not-set']);
});

test('figures in thousands, prose and years that are none are said and never 0', async () => {
  const { value, codes } = await readSite({
    'indicator_1-1-1.csv':
      '\ufeffYear;Value\n2015;1 250,5\n2016;"1,250"\n2017.0;many\n2015/16;3\n;4\n2018;5;6\n2019;0\n',
  });
  expect(value?.observations.map(({ value: figure, state }) => figure ?? state)).toEqual([
    1250.5,
    1.25,
    'unreadable',
    0,
  ]);
  expect(codes.filter((code) => code.startsWith('open-sdg/'))).toEqual([
    'open-sdg/more-cells',
    'open-sdg/no-config',
    'open-sdg/split-year',
    'open-sdg/bad-year',
  ]);
  const told = await readSite({ 'indicator_1-1-1.csv': 'Year,Value\n2015/16,3\n' }, { yearStartsInMonth: 4 });
  expect(told.value?.observations[0]?.period).toMatchObject({ start: '2015-04-01', end: '2016-03-31' });
});

test('rows that were noted and are gone are said; what has no year and value is no data', async () => {
  const dossier = createDossier({
    ...{ id: 'd', title: 'D' },
    indicators: [{ id: 'i', name: 'I', unit: 'x', measures: [], targets: [] }],
    observations: [
      { id: 'o', indicator: 'i', period: { start: '2020-01-01', end: '2020-12-31' }, state: 'pending' },
    ],
  });
  const { files } = writeOpenSdg(dossier);
  const edited = files.map(({ name, bytes }) => ({
    name,
    bytes: name.endsWith('.csv') ? new TextEncoder().encode('Year,Value\n2021,7\n') : bytes,
  }));
  const { value, issues } = await readOpenSdg(edited);
  expect(issues.map(({ code }) => code)).toEqual(['open-sdg/row-gone']);
  expect(value?.observations.map(({ value: figure }) => figure)).toEqual([7]);
  expect((await readOpenSdg([file('x.csv', 'a,b\n1,2\n')])).issues.map(({ code }) => code)).toEqual([
    'open-sdg/other-table',
    'open-sdg/no-data',
  ]);
  expect((await readOpenSdg([])).value).toBeUndefined();
});

test('what a repository holds beside data and fields is left aside, and named', async () => {
  const { value, issues } = await readSite({
    'data/indicator_1-1-1.csv': 'Year,Value\n2020,3\n',
    'indicator-config/1-1-1.yml':
      'indicator_number: 1.1.1\nindicator_name: Poverty\ncomputation_units: persons\n',
    'README.md': '# Our data\n\nAsk us: before you copy it.\n',
    'assets/logo.png': '\u0089PNG\u0000',
  });
  expect(value?.indicators.map(({ id }) => id)).toEqual(['1-1-1']);
  expect(issues.map(({ code, severity, at }) => [code, severity, at && 'file' in at && at.file])).toEqual([
    ['open-sdg/other-file', 'hint', 'README.md'],
    ['open-sdg/other-file', 'hint', 'assets/logo.png'],
  ]);
});
