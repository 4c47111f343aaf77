import { existsSync, readFileSync } from 'node:fs';
import { formatIssue } from '@jalon/core';
import { expect, test } from 'vitest';
import { hxlMessages } from '../hxlMessages.ts';
import { judgeHxl } from './judgeHxl.ts';

const samples = new URL('../../../../../../shared/standards/hxl/', import.meta.url);
const sample = (name: string) => readFileSync(new URL(name, samples), 'utf8');

const faults = async (table: string, ...demands: object[]) => {
  const { verdict, issues } = await judgeHxl(table, { demands });
  const broken = issues.filter(({ code }) => code === 'hxl/rule-broken');
  for (const issue of issues)
    for (const lang of ['fr', 'en'] as const)
      expect(formatIssue(issue, lang, hxlMessages)).not.toMatch(/\{\w+\}/);
  return [verdict, ...broken.map(({ at }) => (at?.in === 'sheet' ? at.cell : undefined))];
};

const rule = (demand: object) => ({ '#valid_tag': '#x', ...demand });

test.each([
  ['a type', '#x\n1\nmany\n', rule({ '#valid_datatype': 'number' }), ['fail', 'A3']],
  ['a date', '#x\n2024-02-30\n2024-02\n1 March 2015\n', rule({ '#valid_datatype': 'date' }), ['fail', 'A2']],
  ['an address', '#x\nhttp://example.org\nexample\n', rule({ '#valid_datatype': 'url' }), ['fail', 'A3']],
  ['an e-mail address', '#x\na@example.org\nexample\n', rule({ '#valid_datatype': 'email' }), ['fail', 'A3']],
  [
    'a telephone number',
    '#x\n+32 2 000 00 00\nexample\n',
    rule({ '#valid_datatype': 'phone' }),
    ['fail', 'A3'],
  ],
  [
    'bounds',
    '#x\n1\n5\n11\n',
    rule({ '#valid_value+min': 2, '#valid_value+max': '10' }),
    ['fail', 'A2', 'A4'],
  ],
  [
    'bounds of days',
    '#x\n2023-01-01\n2024-06-01\n',
    rule({ '#valid_value+min': '2024-01-01' }),
    ['fail', 'A2'],
  ],
  ['a form', '#x\nAB1\nab1\n', rule({ '#valid_value+regex': '^[A-Z]+\\d$' }), ['fail', 'A3']],
  ['a list', '#x\nRed\nblue\n', rule({ '#valid_value+list': 'red|green' }), ['fail', 'A3']],
  [
    'a list by case',
    '#x\nRed\n',
    rule({ '#valid_value+list': 'red|green', '#valid_value+case': 'true' }),
    ['fail', 'A2'],
  ],
  ['a required value', '#x,#y\n,1\n,\n2,2\n', rule({ '#valid_required': 'true' }), ['fail', 'A2']],
  ['a required column', '#y\n1\n', rule({ '#valid_required': true }), ['fail', 'B1']],
  ['spare blanks', '#x\na  b\n c\nd\n', rule({ '#valid_value+whitespace': 'true' }), ['fail', 'A2', 'A3']],
  ['values that return', '#x\na\nb\na\n', rule({ '#valid_unique': 'true' }), ['fail', 'A4']],
  ['keys that return', '#x,#y\na,1\na,2\na,1\n', rule({ '#valid_unique+key': '#x,#y' }), ['fail', 'A4']],
  ['types that mix', '#x\n1\n2\nthree\n', rule({ '#valid_datatype+consistent': 'true' }), ['fail', 'A4']],
  ['outliers', `#x\n${'5\n6\n'.repeat(10)}900\n`, rule({ '#valid_value+outliers': 'true' }), ['fail', 'A22']],
  [
    'a warning alone',
    '#x\nmany\n',
    rule({ '#valid_datatype': 'number', '#valid_severity': 'warning' }),
    ['pass', 'A2'],
  ],
  [
    'columns by attribute',
    '#x+f,#x+m,#x+f+total\na,b,c\n',
    { '#valid_tag': '#x+f-total', '#valid_datatype': 'number' },
    ['fail', 'A2'],
  ],
] as const)('%s', async (_, table, demand, expected) => {
  expect(await faults(table, demand)).toEqual(expected);
});

test('a pattern that could take forever, or is none, is named and not judged', async () => {
  for (const pattern of ['(a+)+$', '(a|a)*b', '[', 'x'.repeat(300)]) {
    const { verdict, issues } = await judgeHxl(`#x\n${'a'.repeat(5_000)}!\n`, {
      demands: [rule({ '#valid_value+regex': pattern })],
    });
    expect([verdict, issues.map(({ code }) => code)]).toEqual(['pass', ['hxl/rule-not-judged']]);
  }
});

test('without a schema nothing is judged', async () => {
  for (const demands of [undefined, 'no json', [], [1], { a: 1 }, [{ '#tag': 'x' }], 12])
    expect((await judgeHxl('#x\n1\n', { demands })).verdict).toBe('not-judged');
});

test('a schema may be lists of cells with a row of hashtags', async () => {
  const demands = [
    ['Column', 'Type'],
    ['#valid_tag', '#valid_datatype'],
    ['#x', 'number'],
    ['', 'date'],
  ];
  expect((await judgeHxl('#x\nmany\n', { demands })).verdict).toBe('fail');
});

test.skipIf(!existsSync(samples))(
  'the default schema finds the sample in order, and names what it leaves to others',
  async () => {
    const demands = sample('schema/hxl-default-schema.json');
    const { verdict, issues } = await judgeHxl(sample('input-valid.csv'), { demands });
    expect(verdict).toBe('pass');
    expect(issues.map(({ code }) => code)).toEqual(['hxl/rule-not-judged', 'hxl/rule-not-judged']);
  },
);
