import { expect, test } from 'vitest';
import { readSite } from './fixtures/readSite.ts';

test('settings that are no numbers and bases without values are said', async () => {
  const config = (options: string) =>
    `indicator_number: 1.1.1\nindicator_name: x\ncomputation_units: y\nauto_progress_calculation: true\nprogress_calculation_options: ${options}\n`;
  const data = 'Year,Value\n2014,1\n';
  const odd = await readSite({ 'indicator_1-1-1.csv': data, '1-1-1.yml': config('[{ target: soon }]') });
  expect(odd.codes).toEqual(['open-sdg/bad-setting', 'open-sdg/no-baseline']);
  const of = await readSite({
    'indicator_1-1-1.csv': 'Year,Series,Value\n2015,A,1\n2015,B,2\n',
    '1-1-1.yml': config('[{ series: A, target: 5, direction: positive, limit: 9 }, { series: C }]'),
  });
  expect(of.value?.indicators.map(({ targets, max, direction }) => [targets.length, max, direction])).toEqual(
    [
      [1, 9, 'increase'],
      [0, undefined, undefined],
    ],
  );
});

test('progress that is counted for a part is not that of everybody; options in groups are options', async () => {
  const config = (options: string) =>
    `indicator_number: 8.8.1\nindicator_name: Claims\nauto_progress_calculation: true\nprogress_calculation_options:\n${options}`;
  const data = 'Year,Series,Region,Value\n2015,Lost time,,9\n2015,Fatal,,5\n2015,Fatal,North,3\n';
  const part = '- series: Fatal\n  target: 1\n  disaggregation:\n  - field: Region\n    value: North\n';
  const { value, issues } = await readSite({
    'indicator_8-8-1.csv': data,
    '8-8-1.yml': config(`- series: Lost time\n  direction: positive\n  target: 12\n${part}`),
  });
  expect(
    value?.indicators.map(({ baseline, targets, direction }) => [baseline?.value, targets.length, direction]),
  ).toEqual([
    [9, 1, 'increase'],
    [undefined, 0, undefined],
  ]);
  expect(issues.find(({ code }) => code === 'open-sdg/progress-of-part')?.params).toEqual({
    indicator: '8-8-1',
    part: 'Region = North',
  });
  const grouped = await readSite({
    'indicator_8-8-1.csv': data,
    '8-8-1.yml': config(
      `- series: Lost time\n- group:\n  - series: Fatal\n    target: 2\n  ${part.replaceAll('\n', '\n  ')}\n`,
    ),
  });
  expect(grouped.value?.indicators.map(({ targets }) => targets.map(({ value: target }) => target))).toEqual([
    [],
    [2],
  ]);
  expect(grouped.codes).not.toContain('open-sdg/progress-of-part');
});
