import { parseDossier } from '@jalon/core/format';
import { expect, test } from 'vitest';
import { readHxl } from '../readHxl.ts';

const read = async (...rows: string[]) => {
  const { value, issues } = await readHxl(rows.join('\n'), { file: 'dir/suivi.csv' });
  if (value) expect(parseDossier(value).issues).toEqual([]);
  return { value, codes: issues.map(({ code }) => code) };
};

test('codes stand beside names: places, organisations and sectors are each told once', async () => {
  const { value } = await read(
    '#org+code,#org+name,#country+code,#country+name,#adm1+code,#adm1+type,#geo+lat,#sector+code,#sector+name,#date,#value+usd,#capacity',
    'A1,Asso,BE,Belgique,BE-1,region,50.1,01,Santé,2024,5,7',
    'A1,Asso,BE,Belgique,,,,02,Sante,2024,6,',
    ',Autre,,,,,,,,2024,1,',
  );
  expect(value?.organisations.map(({ id, name }) => [id, name])).toEqual([
    ['a1', 'Asso'],
    ['autre', 'Autre'],
  ]);
  expect(
    value?.observations.map(({ place, organisation, indicator }) => [place, organisation, indicator]),
  ).toEqual([
    ['BE-1, Belgique', 'a1', 'value-usd'],
    ['BE-1, Belgique', 'a1', 'capacity'],
    ['Belgique', 'a1', 'value-usd'],
    [undefined, 'autre', 'value-usd'],
  ]);
  // two names with one stem stay two categories
  expect(value?.dimensions[0]?.categories.map(({ code }) => code)).toEqual(['sante', 'Sante']);
  expect(value?.observations[0]?.extensions).toEqual({
    hxl: { '#country+code': 'BE', '#adm1+type': 'region', '#geo+lat': '50.1', '#sector+code': '01' },
  });
});

test('bands of age, languages in both spellings, and attributes that nobody knows', async () => {
  const { value } = await read(
    'Titre',
    '#date,#reached+age_0_4+f,#reached+age_5_11+m+i_fr,#reached+first,#reached+children+adults,#beneficiary+i_fr,#activity+type+en',
    '2024-W05,1,2,3,4,Familles,Courses',
  );
  expect(value?.observations.map(({ indicator, categories }) => [indicator, categories])).toEqual([
    ['reached', { beneficiary: 'familles', 'activity-type': 'courses', age: 'age_0_4', sex: 'f' }],
    ['reached', { beneficiary: 'familles', 'activity-type': 'courses', age: 'age_5_11', sex: 'm' }],
    ['reached-first', { beneficiary: 'familles', 'activity-type': 'courses' }],
    ['reached-children', { beneficiary: 'familles', 'activity-type': 'courses', age: 'adults' }],
  ]);
  expect(value?.dimensions[0]?.categories[0]?.label).toEqual({ fr: 'Familles' });
  expect(value?.indicators[0]?.name).toEqual({ fr: 'Personnes atteintes', en: 'People reached' });
});

test('a bare indicator holds names beside values, figures where it stands alone', async () => {
  const long = await read(
    '#indicator,#indicator+value,#unit,#date+start',
    'Visites,5,visites,2024-01-01',
    'Visites,6,visites,2024-02-01',
  );
  expect(long.value?.indicators.map(({ name, unit }) => [name, unit])).toEqual([['Visites', 'visites']]);
  const alone = await read('Visites,Quand', '#indicator,#date+end', '5,2024-01-31', '6,2024-02-29');
  expect(alone.value?.indicators.map(({ name }) => name)).toEqual(['Visites']);
  expect(alone.value?.observations.map(({ value }) => value)).toEqual([5, 6]);
  const output = await read('#output+num+water,#output+num+food,#service+num,#date', '1,2,3,2024');
  expect(output.value?.indicators.map(({ id }) => id)).toEqual(['output-water', 'output-food', 'service']);
  const coded = await read(
    '#indicator+code,#indicator+value+first,#indicator+value+second,#date',
    'E1,1,2,2024',
  );
  expect(coded.value?.indicators.map(({ code, name }) => [code, name])).toEqual([
    ['E1', 'E1'],
    ['E1', 'E1'],
  ]);
});

test('a table without figures gives none and says so; doubts about one date are said once', async () => {
  expect((await read('#org,#adm1', 'A,B')).codes).toEqual(['hxl/no-figures']);
  const { codes, value } = await read(
    '#date,#reached',
    'fin juin 2024,1',
    'fin juin 2024,2',
    'soon,3',
    ',4',
    ',',
  );
  expect(codes.filter((code) => code === 'hxl/no-period')).toHaveLength(1);
  expect(value?.observations.map(({ id }) => id)).toHaveLength(
    new Set(value?.observations.map(({ id }) => id)).size,
  );
});

test('columns without a name are kept under their number, two of one name under both', async () => {
  const { value } = await read(',__proto__,Note,Note,,', '#date,,,,#reached,#meta', '2024,a,b,c,1,d');
  expect(value?.observations[0]?.extensions).toEqual({
    hxl: { 'column 2': 'a', Note: 'b', 'Note Note (4)': 'c', '#meta': 'd' },
  });
});
