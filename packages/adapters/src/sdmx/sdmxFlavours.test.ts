import { formatIssue } from '@jalon/core';
import { parseDossier } from '@jalon/core/format';
import { expect, test } from 'vitest';
import { readSdmx } from './readSdmx.ts';
import { readSdmxColumnName } from './readSdmxColumnName.ts';
import { sdmxFormat } from './sdmxFormat.ts';
import { sdmxMessages } from './sdmxMessages.ts';

const read = async (...lines: string[]) => {
  const text = `${lines.join('\n')}\n`;
  expect(sdmxFormat.recognise(text, { bytes: new Uint8Array() })).toBe(0.95);
  const { value, issues } = await readSdmx(text);
  if (value) expect(parseDossier(value).issues).toEqual([]);
  for (const issue of issues)
    for (const lang of ['fr', 'en'] as const)
      expect(formatIssue(issue, lang, sdmxMessages)).not.toMatch(/\{\w+\}|sdmx\//);
  const codes = issues.map(({ code }) => code).filter((code) => code !== 'sdmx/unknown-unit');
  return { value, issues, codes, observations: value?.observations ?? [] };
};

test('names behind a colon without a blank, as the BIS and UNICEF write their headers', async () => {
  const { value, observations } = await read(
    'STRUCTURE,STRUCTURE_ID,ACTION,FREQ:Frequency,REF_AREA:Reference area,TIME_PERIOD:Time period,OBS_VALUE:Value,OBS_STATUS:Status',
    'dataflow,X:RATES(1.0):Rates,I,M: Monthly,ZZ: Zedland,2024-01,11.75,E: Estimated value',
  );
  expect(value?.indicators[0]?.name).toBe('Rates');
  expect(value?.dimensions).toEqual([
    { id: 'ref-area', name: 'Reference area', kind: 'place', categories: [{ code: 'ZZ', label: 'Zedland' }] },
  ]);
  expect(observations[0]).toMatchObject({ value: 11.75, place: 'ZZ', state: 'estimated' });
});

test.each([
  ['REF_AREA', { id: 'REF_AREA' }],
  ['REF_AREA: Area: of reference', { id: 'REF_AREA', name: 'Area: of reference' }],
  ['NOTE[en;fr]: Remark', { id: 'NOTE', name: 'Remark', several: 'en;fr' }],
  ['CONTACT[].NAME[]', { id: 'CONTACT.NAME', several: '' }],
  ['LAST UPDATE', { id: 'LAST UPDATE' }],
  ['A[b', { id: 'A[b' }],
])('the header cell %s', (header, name) => expect(readSdmxColumnName(header)).toEqual(name));

test('a hostile header cell is read in its own length', () => {
  const started = performance.now();
  expect(readSdmxColumnName('['.repeat(200_000)).id).toHaveLength(200_000);
  expect(performance.now() - started).toBeLessThan(1_000);
});

test('the key of the series in front of all, as the ECB writes it', async () => {
  const { value, observations } = await read(
    'KEY,FREQ,CURRENCY,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT,UNIT_MULT',
    'RATE.D.AAA,D,AAA,2024-10-02,1.5,A,AAA,0',
    'RATE.D.BBB,D,BBB,2024-10-02,NaN,H,AAA,0',
  );
  expect(value?.indicators.map(({ code }) => code)).toEqual(['RATE']);
  expect(observations.map(({ value: figure, state }) => figure ?? state)).toEqual([1.5, 'not-available']);
  expect((await readSdmx('KEY,VALUE\na,1\n')).value).toBeUndefined();
});

test('columns in an order of their own: the period may stand behind the value, the value in front of all', async () => {
  const behind = await read('DATAFLOW,SEX,OBS_VALUE,NOTE,TIME_PERIOD', 'X:D(1.0),F,1,n,2014');
  expect(behind.observations[0]).toMatchObject({
    ...{ value: 1, categories: { sex: 'F' }, period: { start: '2014-01-01' } },
    extensions: { sdmx: { NOTE: 'n' } },
  });
  const front = await read(
    'STRUCTURE,STRUCTURE_ID,ACTION,OBS_VALUE,OBS_STATUS,DIM_2,DIM_1,TIME_PERIOD',
    'dataflow,X:D(1.0),I,1,A,B,A,2014',
    'dataflow,X:D(1.0),I,2,A,C,A,2014',
  );
  expect(front.codes).toEqual([]);
  expect(front.observations.map(({ value, categories }) => [value, categories])).toEqual([
    [1, { 'dim-2': 'B', 'dim-1': 'A' }],
    [2, { 'dim-2': 'C', 'dim-1': 'A' }],
  ]);
  const told = await readSdmx('DATAFLOW,TIME_PERIOD,OBS_VALUE,TOPIC\nX:D(1.0),2014,1,T1\n', {
    indicator: 'TOPIC',
  });
  expect(told.value?.indicators.map(({ code }) => code)).toEqual(['T1']);
});

test('names in columns called after their component, of attributes too', async () => {
  const { value, observations } = await read(
    'STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,INDICATOR_LABEL,REF_AREA,REF_AREA_LABEL,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MEASURE_LABEL,OBS_STATUS,OBS_STATUS_LABEL',
    'dataflow,X:D(1.0),I,EMP,Employment,ZZ,Zedland,2025,12,PS,Persons,E,Estimated',
  );
  expect(value?.indicators[0]).toMatchObject({ name: 'Employment', unit: 'PS', unitLabel: 'Persons' });
  expect(value?.dimensions.map(({ id, categories }) => [id, categories])).toEqual([
    ['ref-area', [{ code: 'ZZ', label: 'Zedland' }]],
  ]);
  expect(observations[0]).toMatchObject({
    state: 'estimated',
    extensions: { sdmx: { OBS_STATUS: 'E: Estimated' } },
  });
});

test('a column of the publisher’s own behind pairs of ids and names', async () => {
  const { value, observations } = await read(
    'STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,GEO,Area: where,TIME_PERIOD,Time,OBS_VALUE,Value,PREPARED',
    'dataflow,X:D(1.0),Jobs,I,ZZ,Zedland,2014,,5,,yesterday',
  );
  expect(value?.dimensions).toMatchObject([{ name: 'Area: where', categories: [{ label: 'Zedland' }] }]);
  expect(observations[0]).toMatchObject({ value: 5, extensions: { sdmx: { PREPARED: 'yesterday' } } });
});

test('Eurostat: a colon is no value, T and TOTAL set nothing apart', async () => {
  const { codes, observations } = await read(
    'DATAFLOW,LAST UPDATE,freq,age,sex,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG',
    'ESTAT:D(1.0),01/10/26,A,TOTAL,T,PC,ZZ,2024,:,',
    'ESTAT:D(1.0),01/10/26,A,Y15-24,F,PC,ZZ,2024,7.7,bep',
  );
  expect(codes).toEqual([]);
  expect(observations[0]).toMatchObject({ state: 'not-available', provenance: { text: ':' } });
  expect(observations[0]?.categories).toBeUndefined();
  expect(observations[1]).toMatchObject({
    ...{ value: 0.077, state: 'estimated', stage: 'provisional', flags: ['method-changed'] },
    categories: { age: 'Y15-24', sex: 'F' },
  });
});

test('texts in several languages by their language; lists within lists as they are written', async () => {
  const { observations } = await read(
    'STRUCTURE[;],STRUCTURE_ID,DIM,TIME_PERIOD,OBS_VALUE,COMMENT_OBS[en;fr],TITLE[en;fr],CONTACT[].NAME[]',
    'dataflow,X:D(1.0),A,2014,1,en:Dry; then wet;fr:Sec "puis" humide,untold,"""a;b"";""c"""',
  );
  expect(observations[0]).toMatchObject({
    comment: { en: 'Dry;then wet', fr: 'Sec "puis" humide' },
    extensions: { sdmx: { TITLE: 'untold', 'CONTACT.NAME': '"a;b";"c"' } },
  });
});

test('what a file belongs to is kept with its agency and version', async () => {
  const labelled = await read(
    'STRUCTURE,STRUCTURE_ID,INDICATOR: Subject,TIME_PERIOD: Time,OBS_VALUE: Value',
    'dataflow,AG.UNIT:DSD@DF(1.0): Two: words,I1: One,2014: 2014,1.5: 1.5',
  );
  expect(labelled.value?.extensions).toEqual({
    sdmx: { structures: [{ code: 'AG.UNIT:DSD@DF(1.0)', name: 'Two: words' }] },
  });
  expect(labelled.observations[0]?.value).toBe(1.5);
});

test('a deletion of attributes leaves the value, one of the value takes it out', async () => {
  const { codes, issues, observations } = await read(
    'STRUCTURE,STRUCTURE_ID,ACTION,DIM,TIME_PERIOD,OBS_VALUE,ATTR',
    'dataflow,X:D(1.0),A,A,2014-01,1,Y',
    'dataflow,X:D(1.0),A,A,2014-02,2,Y',
    'dataflow,X:D(1.0),D,A,2014-01,-,',
    'dataflow,X:D(1.0),D,A,2014-02,,-',
  );
  expect(observations.map(({ value }) => value)).toEqual([2]);
  expect(codes).toEqual(['sdmx/deleted', 'sdmx/attributes-deleted']);
  expect(issues[1]).toMatchObject({ params: { columns: 'ATTR' }, at: { row: 5 } });
});

test('a row that is cut off before its value is no missing value', async () => {
  const { codes, observations } = await read(
    'DATAFLOW,SEX,TIME_PERIOD,OBS_VALUE,NOTE',
    'X:D(1.0),F,2014,1',
    'X:D(1.0),F,20',
  );
  expect(observations).toHaveLength(1);
  expect(codes).toEqual(['sdmx/fewer-cells']);
});

test('the same value with another status is a new record, with the same or less to say it is none', async () => {
  const { codes, observations } = await read(
    'DATAFLOW,SEX,TIME_PERIOD,OBS_VALUE,OBS_STATUS',
    'X:D(1.0),F,2014,1,P',
    'X:D(1.0),F,2014,1,A',
    'X:D(1.0),F,2014,1,A',
    'X:D(1.0),F,2014,1,',
  );
  expect(observations.map(({ id, stage, revises }) => [id, stage, revises])).toEqual([
    ['d.2014.F', 'provisional', undefined],
    ['d.2014.F~2', undefined, 'd.2014.F'],
  ]);
  expect(codes).toEqual(['sdmx/repeated']);
});

test('a thing that is said ten thousand times over takes no longer each time', async () => {
  const rows = Array.from({ length: 10_000 }, (_, at) => `X:D(1.0),F,2014,${at}`);
  const { observations } = await read('DATAFLOW,SEX,TIME_PERIOD,OBS_VALUE', ...rows);
  expect(new Set(observations.map(({ id }) => id)).size).toBe(10_000);
});

test('deletions that leave a dimension blank find what they name without going through all there is', async () => {
  const rows = Array.from({ length: 6_000 }, (_, at) => `I,A${at},F,2014,${at}`);
  const deletions = Array.from({ length: 5_990 }, (_, at) => `D,A${at},,2014,`);
  const { observations, codes } = await read(
    'STRUCTURE,STRUCTURE_ID,ACTION,AREA,SEX,TIME_PERIOD,OBS_VALUE',
    ...[...rows, ...deletions, 'D,,F,2014,', 'I,A1,M,2014,7'].map((row) => `dataflow,X:D(1.0),${row}`),
  );
  expect(observations.map(({ value }) => value)).toEqual([7]);
  expect(codes.filter((code) => code === 'sdmx/deleted')).toHaveLength(5_991);
});

test('a separator that a spreadsheet tells in a line before', async () => {
  const { observations } = await read('sep=;', 'DATAFLOW;SEX;TIME_PERIOD;OBS_VALUE', 'X:D(1.0);F;2014;1,5');
  expect(observations.map(({ value }) => value)).toEqual([1.5]);
});
