import { formatIssue, type Issue } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import { iatiMessages } from '../iatiMessages.ts';
import { fileOf, indicatorOf, resultOf, yearOf } from './fixtures/activityOf.ts';
import { readIati } from './readIati.ts';

async function said(file: string): Promise<readonly string[]> {
  const { value, issues } = await readIati(file, { file: 'a.xml' });
  expect(value).toHaveLength(1);
  for (const issue of issues) {
    expect(issue.at).toMatchObject({
      in: 'text',
      file: 'a.xml',
      line: expect.any(Number),
      column: expect.any(Number),
    });
    for (const lang of ['fr', 'en'] as const)
      expect(formatIssue(issue, lang, iatiMessages)).not.toMatch(/\{\w+\}|iati\//);
  }
  return issues.map(({ code, severity }: Issue) => `${code.replace('iati/', '')} ${severity}`);
}

const actual = (value: string, attributes?: string) =>
  indicatorOf(yearOf(`<actual value="${value}"/>`), attributes);

describe('each of these is said, with its place and in both languages', () => {
  test.each([
    ['a value in another notation', actual('10,000.00'), ['other-notation warning']],
    ['a percent sign under a number', actual('100%'), ['percent-sign warning']],
    ['yes or no under a number', actual('Yes'), ['yes-or-no warning']],
    ['prose under a number', actual('about ten'), ['words warning']],
    ['a word for no value', actual('n.d.'), ['gap-word hint']],
    [
      'thousands or decimals',
      fileOf(actual('1,250').match(/<result[\s\S]*<\/result>/)?.[0] ?? '', ''),
      ['ambiguous warning'],
    ],
    ['no direction', actual('1', 'measure="1"'), ['no-direction hint']],
    ['a direction that is no boolean', actual('1', 'measure="1" ascending="yes"'), ['bad-boolean warning']],
    [
      'a measure that is not on the list',
      actual('1', 'measure="7" ascending="1"'),
      ['unknown-measure warning'],
    ],
    ['no measure', actual('1', 'ascending="1"'), ['unknown-measure warning']],
    [
      'percentages as fractions',
      actual('0.5', 'measure="2" ascending="1"'),
      ['percentage-as-fraction warning'],
    ],
    [
      'percentages both ways',
      indicatorOf(yearOf('<target value="80"/><actual value="0.5"/>'), 'measure="2" ascending="1"'),
      ['percentage-mixed warning'],
    ],
    ['a percentage beyond 100', actual('120', 'measure="2" ascending="1"'), ['percentage-beyond hint']],
    ['a baseline of 1900', indicatorOf('<baseline year="1900" value="0"/>'), ['baseline-year hint']],
    [
      'a baseline behind the first period',
      indicatorOf(`<baseline year="2025" value="3"/>${yearOf('<actual value="1"/>')}`),
      ['baseline-late hint'],
    ],
    [
      'a baseline of two years',
      indicatorOf('<baseline year="2020" iso-date="2019-05-01" value="3"/>'),
      ['baseline-years warning'],
    ],
    ['a baseline without a year', indicatorOf('<baseline value="3"/>'), ['baseline-undated hint']],
    [
      'a baseline of an odd year',
      indicatorOf('<baseline year="FY20" value="3"/>'),
      ['baseline-undated hint'],
    ],
    [
      'a title that is a unit',
      resultOf(
        '<indicator measure="1" ascending="1"><title><narrative>Number</narrative></title></indicator>',
      ),
      ['title-is-unit hint'],
    ],
    [
      'two titles',
      resultOf(
        '<indicator measure="1" ascending="1"><title><narrative>A</narrative></title><title><narrative>B</narrative></title></indicator>',
      ),
      ['more-than-one warning'],
    ],
    ['no title', resultOf('<indicator measure="1" ascending="1"/>'), ['no-title warning']],
    ['a result without indicators', resultOf(''), ['no-indicator hint']],
    ['an empty period', indicatorOf(yearOf('')), ['empty-period hint']],
    [
      'a period of one day',
      indicatorOf(
        '<period><period-start iso-date="2024-01-01"/><period-end iso-date="2024-01-01"/><actual value="1"/></period>',
      ),
      ['one-day-period hint'],
    ],
    [
      'a period that ends first',
      indicatorOf(
        '<period><period-start iso-date="2024-02-01"/><period-end iso-date="2024-01-01"/><actual value="1"/></period>',
      ),
      ['period-backwards warning'],
    ],
    [
      'a period without an end',
      indicatorOf('<period><period-start iso-date="2024-02-01"/><actual value="1"/></period>'),
      ['period-without-days warning'],
    ],
    [
      'a day in another notation',
      indicatorOf(
        '<period><period-start iso-date="31/01/2024"/><period-end iso-date="2024-12-31T00:00:00"/><actual value="1"/></period>',
      ),
      ['other-date warning', 'other-date warning'],
    ],
    [
      'a day that could be two',
      indicatorOf(
        '<period><period-start iso-date="03/04/2024"/><period-end iso-date="2024-12-31x"/><actual value="1"/></period>',
      ),
      ['bad-date warning', 'bad-date warning', 'period-without-days warning'],
    ],
    [
      'two values for one period',
      indicatorOf(yearOf('<actual value="1"/><actual value="2"/>')),
      ['several-values warning'],
    ],
    [
      'two targets for one period',
      indicatorOf(yearOf('<target value="1"/><target value="2"/>')),
      ['several-values warning'],
    ],
    [
      'a target for a group',
      indicatorOf(yearOf('<target value="1"><dimension name="sex" value="f"/></target>')),
      ['target-breakdown hint'],
    ],
    [
      'a place that is not described',
      indicatorOf(yearOf('<actual value="1"><location ref="Z"/></actual>')),
      ['dangling-location warning'],
    ],
    [
      'a place without a reference',
      indicatorOf(yearOf('<actual value="1"><location/></actual>')),
      ['no-location-ref warning', 'more-locations hint'],
    ],
    [
      'a breakdown without a value',
      indicatorOf(yearOf('<actual value="1"><dimension name="sex"/></actual>')),
      ['dimension-incomplete warning'],
    ],
    [
      'a breakdown twice',
      indicatorOf(
        yearOf(
          '<actual value="1"><dimension name="sex" value="f"/><dimension name="Sex" value="m"/></actual>',
        ),
      ),
      ['dimension-twice warning'],
    ],
    [
      'a reference without a code',
      indicatorOf('<reference vocabulary="9"/>'),
      ['reference-incomplete warning'],
    ],
    ['an element that has no place', indicatorOf('<note>N</note>'), ['unknown-element warning']],
    [
      'an attribute of nobody',
      actual('1', 'measure="1" ascending="1" colour="red"'),
      ['unknown-attribute warning'],
    ],
    ['a prefix that nobody declared', indicatorOf('<ext:note>N</ext:note>'), ['undeclared-prefix warning']],
    [
      'a language where none stands',
      fileOf('<description xml:lang="fr"><narrative>D</narrative></description>'),
      ['language-elsewhere hint'],
    ],
    ['an empty text', fileOf('<description><narrative/></description>'), ['empty hint']],
    [
      'two texts in one language',
      fileOf('<description><narrative>A</narrative><narrative>B</narrative></description>'),
      ['same-language warning'],
    ],
    [
      'a language that is none',
      fileOf('<description><narrative xml:lang="french">A</narrative></description>'),
      ['bad-language warning'],
    ],
    ['a text without a narrative', fileOf('<description>A</description>'), ['no-narrative warning']],
    [
      'something in a text',
      fileOf('<description><narrative>A</narrative><b/></description>'),
      ['more-inside warning', 'unknown-element warning'],
    ],
    [
      'an organisation without a name',
      fileOf('<reporting-org type="21"/>'),
      ['nameless-organisation warning'],
    ],
    [
      'a role that is not on the list',
      fileOf('<participating-org role="9"><narrative>A</narrative></participating-org>'),
      ['unknown-role warning'],
    ],
    [
      'an end before the start',
      fileOf(
        '<activity-date type="1" iso-date="2024-01-01"/><activity-date type="3" iso-date="2023-01-01"/>',
      ),
      ['dates-backwards warning'],
    ],
    [
      'a kind of date of version 1',
      fileOf('<activity-date type="start-planned" iso-date="2024-01-01"/>'),
      ['unknown-date-type warning'],
    ],
    [
      'a budget in no currency',
      fileOf(
        '<budget><period-start iso-date="2024-01-01"/><period-end iso-date="2024-12-31"/><value>5</value></budget>',
      ),
      ['budget-unread warning'],
    ],
    [
      'a budget in words',
      fileOf(
        '<budget><period-start iso-date="2024-01-01"/><period-end iso-date="2024-12-31"/><value currency="EUR">5 k</value></budget>',
      ),
      ['budget-unread warning'],
    ],
  ])('%s', async (_, file, expected) => {
    expect(await said(file)).toEqual(expected);
  });
});

test.each([
  ['Number of wells', '2', ['number-as-percentage hint']],
  ['Nombre total de puits', '2', ['number-as-percentage hint']],
  ['# wells', '2', ['number-as-percentage hint']],
  ['Número de pozos', '2', ['number-as-percentage hint']],
  ['Number of wells', '1', []],
  ['Share of the number of wells', '2', []],
  ['Numbered wells', '2', []],
])('“%s” under measure %s', async (title, measure, expected) => {
  const file = resultOf(
    `<indicator measure="${measure}" ascending="1"><title><narrative>${title}</narrative></title>${yearOf('<actual value="8"/>')}</indicator>`,
  );
  expect(await said(file)).toEqual(expected);
});

test('what is plain is not said', async () => {
  const file = indicatorOf(
    `<baseline year="2023" value="2"/>${yearOf('<target value="5"/><actual value="4"/>')}`,
  );
  expect(await said(file)).toEqual([]);
  expect(await said(actual('0.5', 'measure="1" ascending="1"'))).toEqual([]);
  expect(await said(indicatorOf(yearOf('<actual value="0"/>'), 'measure="2" ascending="false"'))).toEqual([]);
});

test.each([
  'Trained (female)',
  'Trained - girls',
  'Formés – femmes',
  'Formés [Hommes]',
  'Enfants accueillis, filles',
])('“%s” hides a group in its title', async (title) => {
  const file = resultOf(
    `<indicator measure="1" ascending="1"><title><narrative>${title}</narrative></title></indicator>`,
  );
  expect(await said(file)).toEqual(['hidden-breakdown hint']);
});

test.each(['Number of girls', 'Women', 'Female-led groups', 'Rate (annual)', 'Girls and boys - total'])(
  '“%s” hides none',
  async (title) => {
    const file = resultOf(
      `<indicator measure="1" ascending="1"><title><narrative>${title}</narrative></title></indicator>`,
    );
    expect(await said(file)).toEqual([]);
  },
);

test('a missing value is never 0, and 0 is never missing', async () => {
  const { value = [] } = await readIati(
    indicatorOf(
      [
        yearOf('<actual/>', 2020),
        yearOf('<actual value=""/>', 2021),
        yearOf('<actual value="0"/>', 2022),
        yearOf('<actual value="Oui"/>', 2023),
      ].join(''),
    ),
  );
  expect(
    value[0]?.observations.map(({ value: found, state, provenance }) => [found, state, provenance]),
  ).toEqual([
    [undefined, 'not-available', undefined],
    [undefined, 'not-available', undefined],
    [0, undefined, undefined],
    [undefined, 'unreadable', { text: 'Oui' }],
  ]);
});

test('a target in words keeps them, one that says nothing is kept as it stands', async () => {
  const { value = [] } = await readIati(
    indicatorOf(
      [
        yearOf('<target value="between 10 and 20"/>', 2021),
        yearOf('<target value="lots"><comment><narrative>See note</narrative></comment></target>', 2022),
        yearOf('<target value=""/><actual value="1"/>', 2023),
      ].join(''),
    ),
  );
  const [indicator] = value[0]?.indicators ?? [];
  expect(indicator?.targets.map(({ value: found, text }) => [found, text])).toEqual([
    [undefined, 'between 10 and 20'],
    [undefined, { en: 'See note' }],
  ]);
  expect(indicator?.extensions?.['iati']).toMatchObject({
    targets: [
      { target: 'wells-that-work-2021', value: 'between 10 and 20' },
      { target: 'wells-that-work-2022', value: 'lots' },
    ],
    elements: [
      {
        name: 'period',
        children: [
          { name: 'period-start' },
          { name: 'period-end' },
          { name: 'target', attributes: [['value', '']] },
        ],
      },
    ],
  });
});

test('a baseline for a group, or without a value, is kept and another one taken', async () => {
  const { value = [] } = await readIati(
    indicatorOf(
      '<baseline year="2020"/><baseline year="2021" value="4"><dimension name="sex" value="f"/></baseline><baseline year="2022" value="9"/><baseline year="2023" value="10"/>',
    ),
  );
  const [indicator] = value[0]?.indicators ?? [];
  expect(indicator?.baseline).toEqual({ value: 9, date: '2022-12-31' });
  const kept = indicator?.extensions?.['iati'] as unknown as {
    elements: { attributes: string[][] }[];
    baseline: object;
  };
  expect(kept.elements.map(({ attributes }) => attributes[0]?.[1])).toEqual(['2020', '2021', '2023']);
  expect(kept.baseline).toEqual({ dated: 'year' });
});

test('an organisation that is named twice is one, and what it is called each time is kept', async () => {
  const { value = [] } = await readIati(
    fileOf(`<reporting-org ref="A-1"><narrative>Tilleuls</narrative></reporting-org>
      <participating-org role="1" ref="A-1"><narrative>The Tilleuls</narrative></participating-org>
      <participating-org role="1" ref="A-1" activity-id="9"><narrative>Tilleuls</narrative></participating-org>
      <participating-org role="4"><narrative>Passerelle</narrative></participating-org>
      <participating-org role="4"><narrative>PASSERELLE</narrative></participating-org>`),
  );
  const [dossier] = value;
  expect(dossier?.organisations.map(({ id }) => id)).toEqual(['tilleuls', 'passerelle']);
  expect(dossier?.programme?.roles).toEqual([
    { role: 'funder', organisation: 'tilleuls' },
    { role: 'implementer', organisation: 'passerelle' },
  ]);
  expect(dossier?.programme?.extensions?.['iati']).toMatchObject({
    participants: [
      { organisation: 'tilleuls', role: '1', name: { en: 'The Tilleuls' } },
      { organisation: 'tilleuls', role: '1', attributes: [['activity-id', '9']] },
      { organisation: 'passerelle', role: '4', name: { en: 'PASSERELLE' } },
    ],
  });
});

test('names of prototypes are names like others', async () => {
  const { value = [], issues } = await readIati(
    fileOf(`<constructor/><result type="__proto__"><title><narrative>__proto__</narrative></title>
      <indicator measure="constructor" ascending="1"><title><narrative>constructor</narrative></title>
      <reference vocabulary="__proto__" code="toString"/>
      ${yearOf('<actual value="1"><dimension name="__proto__" value="constructor"/><dimension name="hasOwnProperty" value="__proto__"/><location ref="__proto__"/></actual>')}
      </indicator></result>`),
  );
  const [dossier] = value;
  expect(Object.entries(dossier?.observations[0]?.categories ?? {})).toEqual([
    ['proto-2', 'constructor'],
    ['hasownproperty', '__proto__'],
  ]);
  expect(dossier?.observations[0]?.place).toBe('__proto__');
  expect(dossier?.indicators[0]?.references).toEqual([{ vocabulary: 'iati/__proto__', code: 'toString' }]);
  expect(issues.map(({ code }) => code)).toContain('iati/unknown-element');
  expect(({} as Record<string, unknown>)['constructor']).toBe(Object);
});
