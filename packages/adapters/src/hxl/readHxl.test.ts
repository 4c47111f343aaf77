import { existsSync, readFileSync } from 'node:fs';
import { formatIssue } from '@jalon/core';
import { parseDossier } from '@jalon/core/format';
import { expect, test } from 'vitest';
import { hxlMessages } from './hxlMessages.ts';
import { readHxl } from './readHxl.ts';
import { readHxlTables } from './readHxlTables.ts';

const samples = new URL('../../../../../shared/standards/hxl/', import.meta.url);
const sample = (name: string) => readFileSync(new URL(name, samples));
const withSamples = test.skipIf(!existsSync(samples));

const figures = async (...args: Parameters<typeof readHxl>) => {
  const { value, issues } = await readHxl(...args);
  if (value) expect(parseDossier(value).issues).toEqual([]);
  const found = value?.observations.map(
    ({ indicator, place, organisation, categories, value: figure, state, period }) => ({
      ...{ indicator, place, organisation, figure, state, start: period.start },
      ...(categories ? { categories } : {}),
    }),
  );
  return { found, value, codes: issues.map(({ code }) => code) };
};

withSamples(
  'the sample table has its hashtags in the third row, its dates in words, its blanks unread',
  async () => {
    for (const name of ['input-valid.csv', 'input-valid.json']) {
      const { found, value, codes } = await figures(sample(name), { file: name });
      const date = { start: '2015-03-01', state: 'reported', indicator: 'targeted', organisation: 'acnur' };
      const place = 'Los Santos, Panamá';
      const sector = { 'sector-es': undefined };
      expect(sector).toBeDefined();
      expect(found).toEqual([
        { ...date, place, figure: 100, categories: { sector: 'wash', subsector: 'higiene', sex: 'f' } },
        { ...date, place, figure: 100, categories: { sector: 'wash', subsector: 'higiene', sex: 'm' } },
      ]);
      // two rows of figures have no date, and that is said once
      expect(codes).toEqual(['hxl/no-period']);
      expect(value?.dimensions[0]?.categories[0]?.label).toEqual({ es: 'WASH' });
      expect(value?.observations[0]?.extensions).toEqual({ hxl: { Registro: '001' } });
    }
  },
);

withSamples('a period told by the caller is that of figures without a date', async () => {
  const period = { start: '2024-01-01', end: '2024-12-31' };
  const { found, codes } = await figures(sample('input-multiple-headers.csv'), { period });
  expect(found?.map(({ figure, place }) => [figure, place])).toEqual([
    [100, 'Coast'],
    [200, 'Mountains'],
  ]);
  const totals = await figures(sample('count-output-aggregated.csv'), { period });
  expect(totals.found?.map(({ figure }) => figure)).toEqual([200, 175, 550]);
  expect([...codes, ...totals.codes]).toEqual([]);
});

test('attributes stand in any order and case, and tell who is counted', async () => {
  const text =
    '#ADM1 + Name,#date,#affected +F +Children,#affected+children+m,#affected+refugees\nX,2024-01,1,2,3\n';
  const { found, value } = await figures(text);
  expect(found?.map(({ figure, categories }) => [figure, categories])).toEqual([
    [1, { age: 'children', sex: 'f' }],
    [2, { age: 'children', sex: 'm' }],
    [3, { 'population-group': 'refugees' }],
  ]);
  expect(value?.indicators).toHaveLength(1);
  expect(value?.dimensions.map(({ id, kind }) => [id, kind])).toEqual([
    ['age', 'age'],
    ['sex', 'sex'],
    ['population-group', undefined],
  ]);
});

test('households are another indicator than people', async () => {
  const { value } = await figures('#date,#affected,#affected+hh\n2024,5,2\n');
  expect(value?.indicators.map(({ id, unit, countOf }) => [id, unit, countOf])).toEqual([
    ['affected', 'people', undefined],
    ['affected-hh', 'households', 'households'],
  ]);
});

test('a long table names its indicators row by row; percentages become ratios', async () => {
  const text =
    'Nom,Code,Unité,Valeur,Date\n#indicator+name,#indicator+code,#indicator+unit,#indicator+value+num,#date+year\n' +
    'Scolarisés,E1,%,7,2023\nÉcoles,E2,écoles,12,2023\n,,,9,2023\nScolarisés,E1,%,50,2024\n';
  const { found, value, codes } = await figures(text, { basis: 'snapshot' });
  expect(found?.map(({ indicator, figure }) => [indicator, figure])).toEqual([
    ['e1', 0.07],
    ['e2', 12],
    ['e1', 0.5],
  ]);
  expect(value?.indicators.map(({ code, name, unit, basis }) => [code, name, unit, basis])).toEqual([
    ['E1', 'Scolarisés', 'ratio', 'snapshot'],
    ['E2', 'Écoles', 'écoles', 'snapshot'],
  ]);
  expect(codes).toEqual(['hxl/no-indicator']);
});

test('an empty cell is no value, a zero is one, prose is unreadable and kept', async () => {
  const { found, value, codes } = await figures(
    '#date,#reached\n2024,\n2024,0\n2024,many\n2024,n/a\n2024,"1,250"\n',
  );
  expect(found?.map(({ figure, state }) => [figure, state])).toEqual([
    [0, 'reported'],
    [undefined, 'unreadable'],
    [undefined, 'not-applicable'],
    [1250, 'reported'],
  ]);
  expect(value?.observations[1]?.provenance).toEqual({ cell: 'B4', text: 'many' });
  expect(new Set(value?.observations.map(({ id }) => id)).size).toBe(4);
  expect(codes).toContain('quantity/unreadable');
});

test('a percentage by its attribute moves the point and no more', async () => {
  const { found, value } = await figures('#date,#indicator+pct+value\n2024,7\n2024,33.3\n');
  expect(found?.map(({ figure }) => figure)).toEqual([0.07, 0.333]);
  expect(value?.indicators[0]?.unit).toBe('ratio');
});

test('headers and hashtags that stand again within the rows are no values; other hashtags are said', async () => {
  const text =
    'Qui,Combien,Quand\n#org,#reached,#date\nA,3,2024\n\nQui,Combien,Quand\n#org,#reached ,#DATE\nB,4,2023\n#org,#affected,#date\nC,5,2022\n#note,,\n';
  const { found, codes } = await figures(text);
  expect(found?.map(({ figure, start }) => [figure, start])).toEqual([
    [3, '2024-01-01'],
    [4, '2023-01-01'],
    [5, '2022-01-01'],
  ]);
  expect(codes).toEqual(['hxl/more-hashtags']);
  const { value, issues } = await readHxlTables(text);
  expect(value?.[0]?.rows.map(([first]) => first)).toEqual(['A', '', '', '', 'B', '', 'C', '#note']);
  expect(issues[0]?.at).toEqual({ in: 'sheet', row: 8 });
});

test.each([
  '[{"#org":',
  '{"a":1}',
  '[1,2]',
  `${'['.repeat(100_000)}`,
  '',
  '\u0000\u0001',
  '%PDF-1.7',
  '#org',
])('what is no table is refused or empty: %#', async (text) => {
  const { value, issues } = await readHxl(text);
  expect((value?.observations ?? []).length).toBe(0);
  expect(issues.length).toBeGreaterThan(0);
  for (const issue of issues.filter(({ code }) => code.startsWith('hxl/')))
    expect(formatIssue(issue, 'fr', hxlMessages)).not.toMatch(/\{|hxl\//);
});

test('start before end makes a period; ambiguous days are said and not guessed', async () => {
  const text =
    '#date+start,#date+end,#reached\n2024-01-01,2024-03-31T23:59:59Z,1\n2024-05-01,2024-04-01,2\n03/04/2024,03/05/2024,3\n';
  const { value, codes } = await figures(text);
  expect(value?.observations[0]?.period).toEqual({
    start: '2024-01-01',
    end: '2024-03-31',
    grain: 'quarter',
  });
  expect(codes).toContain('hxl/unreadable-period');
  const told = await figures(text, { order: 'dmy' });
  expect(told.value?.observations[1]?.period).toMatchObject({ start: '2024-04-03', end: '2024-05-03' });
});

test('the same file read twice is the same dossier', async () => {
  const text = '#org,#adm1,#date,#reached+f,#note\nA,X,2024,1,hello\nA,X,2024,2,\n';
  expect(await readHxl(text)).toEqual(await readHxl(text));
});

test('every tagged sheet of a workbook is read, whatever it holds beside texts', async () => {
  const { writeXlsx } = await import('hucre');
  const bytes = await writeXlsx({
    sheets: [
      { name: 'Lisez-moi', rows: [['rien ici']] },
      {
        name: 'Nord',
        rows: [
          ['Date', 'Atteints'],
          ['#date', '#reached'],
          [2024, 12.5],
          ['2024-02-01', null],
        ],
      },
      {
        name: 'Sud',
        rows: [
          ['#date', '#reached'],
          ['2024', 'n.d.'],
        ],
      },
    ],
  });
  const { value } = await readHxl(bytes, { file: 'suivi.xlsx' });
  expect(
    value?.observations.map(({ value: figure, state, provenance }) => [figure, state, provenance?.sheet]),
  ).toEqual([
    [12.5, 'reported', 'Nord'],
    [undefined, 'not-available', 'Sud'],
  ]);
});
