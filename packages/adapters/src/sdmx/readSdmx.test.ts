import { existsSync, readFileSync } from 'node:fs';
import { formatIssue } from '@jalon/core';
import { parseDossier } from '@jalon/core/format';
import { expect, test } from 'vitest';
import { readSdmx } from './readSdmx.ts';
import { sdmxFormat } from './sdmxFormat.ts';
import { sdmxMessages } from './sdmxMessages.ts';
import { streamSdmx } from './streamSdmx.ts';

const samples = new URL('../../../../../shared/standards/sdmx/', import.meta.url);
const withSamples = test.skipIf(!existsSync(samples));
const sample = (name: string) => readFileSync(new URL(name, samples));

const read = async (source: Parameters<typeof readSdmx>[0], options = {}) => {
  const { value, issues } = await readSdmx(source, options);
  if (value) expect(parseDossier(value).issues).toEqual([]);
  for (const issue of issues)
    for (const lang of ['fr', 'en'] as const)
      expect(formatIssue(issue, lang, sdmxMessages)).not.toMatch(/\{\w+\}|sdmx\//);
  return { value, issues, codes: issues.map(({ code }) => code) };
};
const figures = async (...args: Parameters<typeof read>) => {
  const { value } = await read(...args);
  return value?.observations.map(({ value: figure, state }) => figure ?? state);
};

withSamples('the three samples say the same, whatever separates their cells', async () => {
  for (const name of [
    'sdmx-csv-2.0-ordinary.csv',
    'sdmx-csv-2.0-french-semicolon.csv',
    'sdmx-csv-2.0-actions.csv',
  ]) {
    const { value, codes } = await read(sample(name), { file: name });
    expect(
      value?.observations.map(({ value: figure, period, categories }) => [figure, period.start, categories]),
    ).toEqual([
      [12.4, '2014-01-01', { 'dim-1': 'A', 'dim-2': 'B' }],
      [10.8, '2014-02-01', { 'dim-1': 'A', 'dim-2': 'B' }],
    ]);
    expect(value?.indicators.map(({ id, code }) => [id, code])).toEqual([['na-main', 'NA_MAIN']]);
    expect(codes).toEqual(['sdmx/unknown-unit']);
  }
  const { value } = await read(sample('sdmx-csv-2.0-french-semicolon.csv'));
  expect(value?.indicators[0]?.name).toBe('Principaux agrégats des comptes nationaux');
  expect(value?.dimensions.map(({ name, categories }) => [name, categories])).toEqual([
    ['Dimension 1', [{ code: 'A', label: 'Value A' }]],
    ['Dimension 2', [{ code: 'B', label: 'Value B' }]],
  ]);
  expect(value?.observations[0]?.extensions).toEqual({
    sdmx: { ATTR_1: 'N: Non', ATTR_2: 'Y: Oui', ATTR_3: 'Normal, special and other values' },
  });
});

const head =
  'STRUCTURE,STRUCTURE_ID,ACTION,SEX,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MULT,UNIT_MEASURE,COMMENT_OBS\n';
const row = (...cells: string[]) => `dataflow,X:JOBS(1.0),${cells.join(',')}\n`;

test('states and stages follow the status, values the multiplier, to the last digit', async () => {
  const { value } = await read(
    head +
      row('I', 'F', '2014', '12.4', 'E', '3', 'PS', 'a remark') +
      row('I', 'F', '2015', '0.1', 'P', '-1', 'PS', '') +
      row('I', 'F', '2016', '', 'L', '', 'PS', '') +
      row('I', 'F', '2017', 'NaN', 'Q', '', 'PS', '') +
      row('I', 'F', '2018', '0', 'B', '', 'PS', '') +
      row('I', 'F', '2019', '-1.005e2', 'U', '2', 'PS', '') +
      row('I', '_T', '2019', '', '', '', 'PS', ''),
  );
  expect(
    value?.observations.map(({ value: figure, state, stage, flags, comment }) => [
      figure,
      state,
      stage,
      flags,
      comment,
    ]),
  ).toEqual([
    [12_400, 'estimated', undefined, undefined, 'a remark'],
    [0.01, 'reported', 'provisional', undefined, undefined],
    [undefined, 'not-collected', undefined, undefined, undefined],
    [undefined, 'suppressed', undefined, undefined, undefined],
    [0, 'reported', undefined, ['method-changed'], undefined],
    [-10_050, 'reported', undefined, ['sdmx/U'], undefined],
    [undefined, 'not-available', undefined, undefined, undefined],
  ]);
  expect(value?.observations.at(-1)?.categories).toBeUndefined();
  expect(value?.dimensions[0]).toMatchObject({ id: 'sex', kind: 'sex', categories: [{ code: 'F' }] });
});

test('percentages become ratios; two units are two indicators', async () => {
  const text =
    head + row('I', 'F', '2014', '7', '', '', 'PT', '') + row('I', 'F', '2014', '120', '', '0', 'PS', '');
  const { value } = await read(text, { basis: 'snapshot' });
  expect(value?.indicators.map(({ id, unit, basis }) => [id, unit, basis])).toEqual([
    ['jobs', 'ratio', 'snapshot'],
    ['jobs-2', 'PS', 'snapshot'],
  ]);
  expect(value?.observations.map(({ value: figure }) => figure)).toEqual([0.07, 120]);
  expect(new Set(value?.observations.map(({ id }) => id)).size).toBe(2);
});

test('what is no number, with its separators of thousands, is unreadable and kept', async () => {
  const { value, codes } = await read(
    head +
      row('I', 'F', '2014', '"1,250"', '', '', 'PS', '') +
      row('I', 'F', '2015', 'many', '', '', 'PS', '') +
      row('I', 'F', '2016', '5', '', 'x', 'PS', ''),
  );
  expect(value?.observations.map(({ state, provenance }) => [state, provenance?.text])).toEqual([
    ['unreadable', '1,250'],
    ['unreadable', 'many'],
    ['unreadable', '5'],
  ]);
  expect(codes).toEqual(['sdmx/unreadable-value', 'sdmx/unreadable-value', 'sdmx/bad-multiplier']);
  expect(
    await figures(
      head.replaceAll(',', ';') + row('I', 'F', '2014', '1,25', '', '', 'PS', '').replace(/,(?!25)/g, ';'),
    ),
  ).toEqual([1.25]);
});

test('actions: deletion takes out what it names, blanks stand for all, a second value replaces the first', async () => {
  const base =
    head +
    row('A', 'F', '2014', '1', '', '', 'PS', '') +
    row('A', 'M', '2014', '2', '', '', 'PS', '') +
    row('A', 'F', '2015', '3', '', '', 'PS', '');
  const { value, codes } = await read(
    base + row('D', 'F', '2014', '', '', '', '', '') + row('D', 'F', '2099', '', '', '', '', ''),
  );
  expect(value?.observations.map(({ value: figure }) => figure)).toEqual([2, 3]);
  expect(codes).toEqual(['sdmx/deleted', 'sdmx/deleted']);
  expect(await figures(base + row('D', 'F', '', '', '', '', '', ''))).toEqual([2]);
  const again = await read(
    base + row('M', 'F', '2014', '1', '', '', 'PS', '') + row('R', 'F', '2014', '9', '', '', 'PS', ''),
  );
  const [first, second] =
    again.value?.observations.filter(
      ({ period, categories }) => period.start === '2014-01-01' && categories?.['sex'] === 'F',
    ) ?? [];
  expect([first?.value, second?.value, second?.revises]).toEqual([1, 9, first?.id]);
  expect(again.codes).toEqual(['sdmx/repeated']);
  const odd = await read(base + row('Q', 'F', '2016', '1', '', '', 'PS', ''));
  expect(odd.codes).toEqual(['sdmx/unknown-action']);
});

test('the indicator is told by a dimension, by the caller, else by the dataflow', async () => {
  const text =
    'DATAFLOW,TOPIC,SERIES,REF_AREA,FREQ,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE\nX:D(1.0),T1,S1,BE,A,2014,1,PS\nX:D(1.0),T2,S1,FR,A,2014,2,PS\n';
  const { value } = await read(text);
  expect(value?.indicators.map(({ id }) => id)).toEqual(['s1']);
  expect(value?.observations.map(({ place, categories }) => [place, categories])).toEqual([
    ['BE', { topic: 'T1' }],
    ['FR', { topic: 'T2' }],
  ]);
  expect(value?.dimensions.find(({ id }) => id === 'ref-area')).toMatchObject({ kind: 'place' });
  const told = await read(text, { indicator: 'topic' });
  expect(told.value?.indicators.map(({ id, code }) => [id, code])).toEqual([
    ['t1', 'T1'],
    ['t2', 'T2'],
  ]);
});

test('names of codes in columns of their own', async () => {
  const named =
    'STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,freq,Time frequency,geo,Geopolitical entity,TIME_PERIOD,Time,OBS_VALUE,Observation value,OBS_FLAG,Observation status\n' +
    'dataflow,ESTAT:NAMA(1.0),"National accounts, main",A,Annual,BE,Belgium,2014,,5.5,,p,provisional\n';
  const { value } = await read(named);
  expect(value?.indicators[0]?.name).toBe('National accounts, main');
  expect(value?.dimensions).toEqual([
    { id: 'geo', name: 'Geopolitical entity', kind: 'place', categories: [{ code: 'BE', label: 'Belgium' }] },
  ]);
  expect(value?.observations[0]).toMatchObject({ place: 'BE', value: 5.5, stage: 'provisional' });
  const suffixed = await read('DATAFLOW,SEX,SEX_NAME,TIME_PERIOD,OBS_VALUE\nX:D(1.0),F,Female,2014,1\n');
  expect(suffixed.value?.dimensions[0]?.categories).toEqual([{ code: 'F', label: 'Female' }]);
});

test('several values in one cell, where the header says what separates them and which cells hold them', async () => {
  const text =
    'STRUCTURE[|],STRUCTURE_ID,TIME_PERIOD,OBS_VALUE,OBS_STATUS[],NOTE[],REMARK\ndataflow,X:D(1.0),2014,1,B|P,a|b,c|d\n';
  const { value } = await read(text);
  expect(value?.observations[0]).toMatchObject({
    ...{ flags: ['method-changed'], stage: 'provisional' },
    extensions: { sdmx: { OBS_STATUS: ['B', 'P'], NOTE: ['a', 'b'], REMARK: 'c|d' } },
  });
});

test('groups, odd periods, reporting years and shifted rows are said and not taken', async () => {
  const text =
    'STRUCTURE,STRUCTURE_ID,SEX,TIME_PERIOD,OBS_VALUE,REPORTING_YEAR_START_DAY\n' +
    'dataflow,X:D(1.0),F,,,\ndataflow,X:D(1.0),F,soon,1,\ndataflow,X:D(1.0),F,2014-Q1,1,--04-01\ndataflow,X:D(1.0),F,2014,1,,7\n,,,,,\ndataflow,X:D(1.0),F,2014,1,--01-01\n';
  const { value, codes } = await read(text);
  expect(value?.observations).toHaveLength(1);
  expect(codes.slice(0, 4)).toEqual([
    'sdmx/no-observation',
    'sdmx/unreadable-period',
    'sdmx/reporting-year',
    'sdmx/more-cells',
  ]);
});

test.each([
  '',
  'a,b\n1,2\n',
  'STRUCTURE,ID\n',
  'DATAFLOW,TIME_PERIOD\nX:D(1.0),2014\n',
  'DATAFLOW,SEX,OBS_VALUE\nX:D(1.0),F,1\n',
  '\u0000\u0001\u0002',
  '%PDF-1.7',
])('what is no SDMX-CSV is refused: %#', async (text) => {
  const { value, issues } = await readSdmx(text);
  expect(value).toBeUndefined();
  expect(issues.some(({ severity }) => severity === 'error')).toBe(true);
});

test('a mark in front, UTF-16, quoted headers and prototype names', async () => {
  const text =
    '"DATAFLOW","constructor","TIME_PERIOD","OBS_VALUE","__proto__"\n"X:D(1.0)","F","2014","1","x"\n';
  const wide = new Uint8Array(2 + text.length * 2);
  wide.set([0xff, 0xfe]);
  for (const [index, sign] of [...text].entries()) wide[2 + index * 2] = sign.charCodeAt(0);
  for (const source of [`\ufeff${text}`, wide]) {
    const { value, issues } = await read(source);
    expect(value?.observations[0]).toMatchObject({ value: 1, categories: { constructor: 'F' } });
    expect(issues[0]).toMatchObject({ code: 'sdmx/reserved-column', at: { row: 1, cell: 'E1' } });
  }
});

test('a long stream is read row by row and can be left at any time', async () => {
  let chunks = 0;
  async function* endless() {
    yield 'DATAFLOW,SEX,TIME_PERIOD,OBS_VALUE\n';
    for (;;) {
      chunks += 1;
      yield row('').replace(/.*/s, 'X:D(1.0),F,2014,1\n'.repeat(500));
    }
  }
  let seen = 0;
  for await (const { observation } of streamSdmx(endless())) {
    if (observation) seen += 1;
    if (seen > 20_000) break;
  }
  expect(chunks).toBeLessThan(100);
  const { issues, value } = await readSdmx(endless(), { maxRows: 1_000 });
  expect(issues.map(({ code }) => code)).toEqual(['sdmx/too-long', 'sdmx/unknown-unit']);
  expect(value?.observations).toHaveLength(1);
  const signal = AbortSignal.abort(new Error('enough'));
  await expect(
    streamSdmx('DATAFLOW,TIME_PERIOD,OBS_VALUE\nX:D(1.0),2014,1\n', { signal }).next(),
  ).rejects.toThrow('enough');
});

test('a key too long for an id still gives one, always the same', async () => {
  const long = Array.from({ length: 12 }, (_, at) => `DIM_${at}`);
  const text = `DATAFLOW,${long.join(',')},TIME_PERIOD,OBS_VALUE\nX:D(1.0),${long.map((id) => `${id}_CODE`).join(',')},2014,1\nX:D(1.0),${long.map((id) => `${id}_CODf`).join(',')},2014,1\n`;
  const ids = async () => (await read(text)).value?.observations.map(({ id }) => id);
  expect(new Set(await ids()).size).toBe(2);
  expect(await ids()).toEqual(await ids());
});

test('the format is read only, and recognised by its first column', async () => {
  const bytes = new Uint8Array();
  expect(sdmxFormat.recognise('STRUCTURE[|];STRUCTURE_ID;OBS_VALUE\n', { bytes })).toBe(0.95);
  expect(sdmxFormat.recognise('DATAFLOW,TIME_PERIOD,OBS_VALUE\n', { bytes })).toBe(0.95);
  expect(sdmxFormat.recognise('Structure name,Value\n', { bytes })).toBe(0);
  expect(sdmxFormat.write).toBeUndefined();
  const found = await sdmxFormat.read?.(head + row('I', 'F', '2014', '1', '', '', 'PS', ''), {
    file: 'jobs.csv',
    basis: 'snapshot',
  });
  expect(found?.value?.[0]).toMatchObject({ id: 'jobs', indicators: [{ basis: 'snapshot' }] });
  expect((await sdmxFormat.read?.('nothing'))?.value).toBeUndefined();
});
