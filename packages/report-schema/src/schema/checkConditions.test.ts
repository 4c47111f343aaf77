import { formatIssue } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import { reportMessages } from '../report/reportMessages.ts';
import { checkReportSchema } from './checkReportSchema.ts';
import { parseReportSchema } from './parseReportSchema.ts';
import type { ReportItem } from './ReportItem.ts';
import type { ReportSchema } from './ReportSchema.ts';

const title = { fr: 'Question', en: 'Question' };
const yesNo = { id: 'met', kind: 'yes-no', title } as const;
const hours = { id: 'hours', kind: 'number', unit: 'h', title } as const;
const people = { id: 'people', kind: 'number', unit: 'people', title } as const;
const stage = { id: 'stage', kind: 'choice', title, options: [{ code: 'end', title }] } as const;
const text = (when: ReportItem['when']): ReportItem => ({
  id: 'why',
  kind: 'text',
  title,
  ...(when && { when }),
});
const computed = (formula: string, unit = 'h/people'): ReportItem => ({
  id: 'rate',
  kind: 'computed',
  formula,
  unit,
  title,
});
const schemaOf = (...items: ReportItem[]): ReportSchema => ({
  id: 's',
  version: '1.0.0',
  title,
  source: title,
  sections: [{ id: 'all', title, items }],
});
const issuesOf = (...items: ReportItem[]) => checkReportSchema(schemaOf(...items));
const codes = (...items: ReportItem[]) => issuesOf(...items).map(({ code }) => code);

describe('a condition', () => {
  test.each([
    [{ item: 'met', is: true }, yesNo],
    [{ item: 'met', answered: false }, yesNo],
    [{ item: 'hours', atLeast: 3 }, hours],
    [{ item: 'stage', isNot: 'end' }, stage],
  ] as const)('%j reads an item before it', (when, before) => {
    expect(codes(before, text(when))).toEqual([]);
  });
  test('is refused on an item that is not there, that comes later, or that is itself', () => {
    expect(codes(text({ item: 'met', is: true }))).toEqual(['schema/condition-unknown-item']);
    expect(codes(text({ item: 'met', is: true }), yesNo)).toEqual(['schema/condition-later-item']);
    expect(codes(text({ item: 'why', answered: true }))).toEqual(['schema/circle']);
  });
  test('is refused where it goes in a circle, and only there', () => {
    const one: ReportItem = { ...yesNo, when: { item: 'why', answered: true } };
    const behind: ReportItem = { ...hours, when: { item: 'why', answered: true } };
    expect(issuesOf(one, text({ item: 'met', is: true }), behind)).toMatchObject([
      { code: 'schema/circle', at: { item: 'met', path: '/sections/0/items/0' } },
      { code: 'schema/circle', at: { item: 'why' } },
    ]);
  });
  test.each([
    [{ item: 'met', is: 'yes' }, yesNo],
    [{ item: 'stage', is: 'start' }, stage],
    [{ item: 'hours', is: true }, hours],
    [{ item: 'met', atLeast: 1 }, yesNo],
    [
      { item: 'glance', answered: true },
      { id: 'glance', kind: 'at-a-glance', title },
    ],
    [
      { item: 'day', is: '2024-01-01' },
      { id: 'day', kind: 'date', title },
    ],
  ] as const)('%j is refused where no answer could ever meet it', (when, before) => {
    const issues = issuesOf(before, text(when));
    expect(issues.map(({ code }) => code)).toEqual(['schema/condition-unfit']);
    for (const lang of ['fr', 'en'] as const)
      for (const issue of issues) expect(formatIssue(issue, lang, reportMessages)).not.toMatch(/[{}]/);
  });
  test('is read from JSON, and one of no known form is refused', () => {
    const schema = JSON.parse(JSON.stringify(schemaOf(yesNo, text({ item: 'met', is: true }))));
    expect(parseReportSchema(schema)).toEqual({ value: schema, issues: [] });
    schema.sections[0].items[1].when = { item: 'met', equals: true };
    expect(parseReportSchema(schema).issues[0]?.at).toMatchObject({ item: 's' });
    expect(parseReportSchema(schema).value).toBeUndefined();
  });
});

describe('a formula', () => {
  test('reads numbers, money in a fixed currency, yes or no, and a choice', () => {
    const grant: ReportItem = { id: 'grant', kind: 'money', currency: 'EUR', title };
    expect(codes(hours, people, computed('[hours] / [people]'))).toEqual([]);
    expect(codes(grant, people, computed('[grant] / [people]', 'EUR/people'))).toEqual([]);
    expect(
      codes(yesNo, stage, hours, computed('if([met] and [stage] = "end", [hours], missing)', 'h')),
    ).toEqual([]);
  });
  test('may read what is asked after it, as a summary on the cover does', () => {
    expect(codes(computed('[hours] * 2', 'h'), hours)).toEqual([]);
  });
  test.each([
    ['[hours] / ', 'schema/formula'],
    ['[hours] + [people]', 'schema/formula'],
    ['[hours] / [nobody]', 'schema/formula-unknown-item'],
    ['previous([hours]) / [people]', 'schema/formula-beyond-report'],
    ['sum([hours]) / [people]', 'schema/formula-beyond-report'],
    ['[hours; sex=female] / [people]', 'schema/formula-beyond-report'],
    ['[rate] / [people]', 'schema/circle'],
  ])('%s is refused: %s', (formula, code) => {
    const issues = issuesOf(hours, people, computed(formula));
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    for (const lang of ['fr', 'en'] as const)
      for (const issue of issues) expect(formatIssue(issue, lang, reportMessages)).not.toMatch(/[{}]/);
  });
  test('in another unit than its item declares is refused, with both units in words', () => {
    const [issue] = issuesOf(hours, computed('[hours] * 2', 'EUR'));
    expect(issue?.code).toBe('schema/formula');
    expect(issue && formatIssue(issue, 'en', reportMessages)).toMatch(/EUR.*h/);
  });
  test('does not read what is no value: a text, money in any currency, several choices', () => {
    const story: ReportItem = { id: 'x', kind: 'text', title };
    const money: ReportItem = { id: 'x', kind: 'money', title };
    const several: ReportItem = { ...stage, id: 'x', multiple: true };
    for (const item of [story, money, several])
      expect(codes(item, computed('[x] * 2', 'h'))).toEqual(['schema/formula-unreadable-item']);
  });
});

describe('a choice', () => {
  test('cannot ask for more than it offers', () => {
    const rules = { count: { min: 3 } };
    const two = [
      { code: 'a', title },
      { code: 'b', title },
    ];
    const base = { id: 'c', kind: 'choice', title, options: two, rules } as const;
    expect(codes(base)).toEqual(['schema/choices-beyond-options']);
    expect(codes({ ...base, multiple: true })).toEqual(['schema/choices-beyond-options']);
    expect(codes({ ...base, multiple: true, other: title })).toEqual([]);
  });
});
