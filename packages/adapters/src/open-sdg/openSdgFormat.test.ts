import { expect, test } from 'vitest';
import { openSdgFormat } from './openSdgFormat.ts';

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

test('the format recognises data and configurations, and reads them with those beside', async () => {
  const head = (name?: string) => ({ bytes: new Uint8Array(), ...(name ? { name } : {}) });
  expect(openSdgFormat.recognise('Year,Sex,Value\n2015,,1', head('indicator_3-1-1.csv'))).toBe(0.95);
  expect(openSdgFormat.recognise('\ufeffYear,Value\n', head('x.csv'))).toBe(0.6);
  expect(openSdgFormat.recognise('indicator_number: 1\n', head())).toBe(0.9);
  expect(openSdgFormat.recognise('Name,Value\n', head('3-1-1.csv'))).toBe(0);
  const companions = [file('1-1-1.yml', 'indicator_name: Poverty\nindicator_number: 1.1.1\n')];
  const options = { file: 'indicator_1-1-1.csv', companions, basis: 'snapshot' } as const;
  const found = await openSdgFormat.read?.('Year,Value\n2015,1\n', options);
  expect(found?.value?.[0]).toMatchObject({ indicators: [{ name: 'Poverty', basis: 'snapshot' }] });
});

test('columns in any order are known where the file is named after an indicator', () => {
  const certainty = (name: string, text: string) =>
    openSdgFormat.recognise(text, { bytes: new Uint8Array(), name });
  for (const name of [
    'indicator_1_1_1.csv',
    '8-9-1-1.csv',
    'data/1.a.1.csv',
    'C:\\site\\data\\indicator_12-c-1.csv',
  ])
    expect(certainty(name, 'Series,"Year",Value,GeoCode\r\nA,2015,1,\r\n')).toBe(0.95);
  expect(certainty('table.csv', '"Year";"Sex";"Value";"COMMENT_OBS"\n')).toBe(0.6);
  expect(certainty('table.csv', 'Product,Year,Value\n')).toBe(0);
  expect(certainty('2024-05-01.csv', 'Product,Cost\n')).toBe(0);
});

test('the month in which the year starts may be told as a text; one that is none is refused', async () => {
  const read = (yearStartsInMonth: unknown) =>
    openSdgFormat.read?.('Year,Value\n2015/2016,3\n', { file: '1-1-1.csv', ...{ yearStartsInMonth } });
  const told = await read('4');
  expect(told?.value?.[0]).toMatchObject({
    observations: [{ period: { start: '2015-04-01', end: '2016-03-31' }, value: 3 }],
  });
  for (const month of ['13', 'April', 0]) {
    const refused = await read(month);
    expect(refused?.value).toBeUndefined();
    expect(refused?.issues.map(({ code }) => code)).toEqual(['open-sdg/bad-option']);
  }
});
