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
    ['E1', 'E1 (first)'],
    ['E1', 'E1 (second)'],
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

test('what is said of an indicator beside its name is no name; a unit is read in words before its code', async () => {
  const { value } = await read(
    '#indicator+type+code,#indicator+type+name,#indicator+name,#indicator+code,#indicator+unit+code,#indicator+unit+name,#indicator+status+name,#date,#indicator+value+num,#indicator+target+num',
    'WSH,Eau,Foyers servis,W1,PC,%,normal,2022-06,45.5,80',
  );
  expect(value?.indicators.map(({ code, name, unit }) => [code, name, unit])).toEqual([
    ['W1', 'Foyers servis', 'ratio'],
    ['W1', 'Foyers servis (target)', 'ratio'],
  ]);
  expect(value?.observations.map(({ value: figure }) => figure)).toEqual([0.455, 0.8]);
  expect(value?.observations[0]?.extensions?.['hxl']).toMatchObject({ '#indicator+name+type': 'Eau' });
});

test('a number beside its wording is one figure; columns of one hashtag are told apart by their headers', async () => {
  const { value } = await read(
    'Année,Valeur,Affichée,Sacs,Bons',
    '#date+year,#indicator+value+num,#indicator+value,#reached,#reached',
    '2015,57.1,57.1 [55.2–59.0],3,4',
  );
  expect(value?.observations.map(({ indicator, value: figure }) => [indicator, figure])).toEqual([
    ['indicator', 57.1],
    ['reached', 3],
    ['reached-bons', 4],
  ]);
  expect(value?.indicators.map(({ name }) => name)).toEqual(['Valeur', 'Sacs', 'Bons']);
  expect(value?.observations[0]?.extensions).toEqual({ hxl: { '#indicator+value': '57.1 [55.2–59.0]' } });
});

test('money is a unit: by its attribute, or by the currency of the row; shares stand apart from amounts', async () => {
  const { value } = await read(
    'quoi,devise,prix,usd,part',
    '#item+name,#currency+code,#value,#value+usd,#value+pct,#date',
    'Riz,XAF,134.0,0.25,50,2024-01-15',
    'Mil,CDF,147.0,0.26,,2024-01-15',
  );
  expect(value?.indicators.map(({ id, name, unit }) => [id, name, unit])).toEqual([
    ['value-xaf', 'prix (XAF)', 'XAF'],
    ['value-usd', 'usd', 'USD'],
    ['value-pct', 'part', 'ratio'],
    ['value-cdf', 'prix (CDF)', 'CDF'],
  ]);
  expect(value?.observations.map(({ value: figure }) => figure)).toEqual([134, 0.25, 0.5, 147, 0.26]);
});

test('columns of sex, gender and age are dimensions of that kind, whether rows or attributes speak of them', async () => {
  const { value } = await read(
    '#sex+code,#sex+name,#age,#gender,#date,#affected,#affected+m',
    'FMLE,Femmes,15 à 24 ans,femme,2024,5,',
    ',,,,2024,,7',
  );
  expect(value?.dimensions.map(({ id, kind }) => [id, kind])).toEqual([
    ['sex', 'sex'],
    ['age', 'age'],
    ['gender', 'gender'],
  ]);
  expect(value?.observations.map(({ categories }) => categories)).toEqual([
    { sex: 'femmes', age: '15-a-24-ans', gender: 'femme' },
    { sex: 'm' },
  ]);
});

test('bands of age are years, both of them included', async () => {
  const { value } = await read(
    '#date,#population+age_0_4,#population+age80_plus,#population+age_9_5',
    '2024,1,2,3',
  );
  expect(value?.dimensions[0]?.categories).toEqual([
    { code: 'age_0_4', label: { fr: '0–4 ans', en: '0–4 years' }, fromMonths: 0, toMonths: 60 },
    { code: 'age80_plus', label: { fr: '80 ans et plus', en: '80 years and over' }, fromMonths: 960 },
    { code: 'age_9_5', label: 'age 9 5' },
  ]);
});

test('a band of age says more than its word; who is of unknown age is the rest', async () => {
  const { value } = await read(
    '#date,#affected+f+adolescents+age_12_17,#affected+m+unknown_age,#targeted+edu+m+age18plus',
    '2024,1,2,3',
  );
  expect(value?.observations.map(({ indicator, categories }) => [indicator, categories])).toEqual([
    ['affected', { age: 'age_12_17', sex: 'f' }],
    ['affected', { age: 'unknown_age', sex: 'm' }],
    ['targeted-edu', { age: 'age18plus', sex: 'm' }],
  ]);
  expect(value?.dimensions.find(({ id }) => id === 'age')?.categories).toMatchObject([
    { fromMonths: 144, toMonths: 216 },
    { label: { en: 'Age unknown' }, rest: 'not-recorded' },
    { label: { en: '18 years and over' } },
  ]);
});

test('one date that settles the order of day and month settles it for the file', async () => {
  const { value, codes } = await read('#date,#affected', '1/10/2016,15', '1/17/2016,13');
  expect(value?.observations.map(({ period }) => period.start)).toEqual(['2016-01-10', '2016-01-17']);
  expect(codes).toEqual([]);
});

test('a row without the name of its place has the code, and is not about the wider one', async () => {
  const { value } = await read(
    '#country,#adm1+name,#adm1+code,#date,#reached',
    'Pays,,P-2,2024,5',
    'Pays,Est,P-1,2024,6',
  );
  expect(value?.observations.map(({ place }) => place)).toEqual(['P-2, Pays', 'Est, Pays']);
  expect(value?.observations[0]?.extensions).toEqual({ hxl: { '#adm1+code': 'P-2' } });
});

test('years and months make periods; the day of an update is no date of a figure', async () => {
  const periodsOf = async (...rows: string[]) =>
    (await read(...rows)).value?.observations.map(({ period }) => [period.start, period.end, period.grain]);
  expect(
    await periodsOf(
      '#date+year+start,#date+year+end,#reached',
      '2010,2014,1',
      '2015,2015,2',
      '2016-02,2016-03,3',
    ),
  ).toEqual([
    ['2010-01-01', '2014-12-31', 'custom'],
    ['2015-01-01', '2015-12-31', 'year'],
    ['2016-02-01', '2016-03-31', 'custom'],
  ]);
  expect(await periodsOf('#date+updated,#date+month,#date+year,#reached', '2024-05-05,3,2023,1')).toEqual([
    ['2023-03-01', '2023-03-31', 'month'],
  ]);
  expect(await periodsOf('#date+published,#date+occurred,#reached', '2024-05-05,2023-02,1')).toEqual([
    ['2023-02-01', '2023-02-28', 'month'],
  ]);
  expect(await periodsOf('#date+updated,#reached', '2024-05-05,1')).toEqual([
    ['2024-05-05', '2024-05-05', 'day'],
  ]);
});

test('a decimal comma beyond doubt is that of the whole file; what can still be read in two ways is said', async () => {
  const figures = async (...cells: string[]) => {
    const { value, codes } = await read('#date;#reached', ...cells.map((cell) => `2024;${cell}`));
    return { found: value?.observations.map(({ value: figure, state }) => figure ?? state), codes };
  };
  expect(await figures('7,5', '12,500')).toEqual({ found: [7.5, 12.5], codes: [] });
  const dotted = await figures('7,5', '1.250');
  expect(dotted.found).toEqual([7.5, 'unreadable']);
  expect(dotted.codes).toEqual(['quantity/ambiguous-number']);
  expect((await figures('7,5', '0.5', '12,500')).found).toEqual([7.5, 0.5, 'unreadable']);
  expect((await figures('12,500', '1,250.5')).found).toEqual([12500, 1250.5]);
});
