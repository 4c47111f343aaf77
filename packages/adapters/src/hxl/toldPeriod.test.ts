import { expect, test } from 'vitest';
import { readHxl } from './readHxl.ts';

test('the period is told as it is or as it is written, and one that is none stops the reading', async () => {
  const text = '#adm1,#reached\nNord,3\n';
  const untold = await readHxl(text);
  expect(untold.value?.observations).toEqual([]);
  expect(untold.issues.map(({ code, params }) => [code, params])).toEqual([['hxl/no-period', { count: 1 }]]);
  const { value } = await readHxl(text, { period: '2024-Q1' });
  expect(value?.observations[0]?.period).toMatchObject({ start: '2024-01-01', end: '2024-03-31' });
  for (const period of [
    'soon',
    { start: '2024-01-01', end: '2023-12-31' },
    JSON.parse('{"start":"2024-01-01"}'),
  ]) {
    const refused = await readHxl(text, { period });
    expect(refused.value).toBeUndefined();
    expect(refused.issues.map(({ code }) => code)).toEqual(['hxl/bad-option']);
  }
});
