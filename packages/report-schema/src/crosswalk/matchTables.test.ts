import { formatIssue, type Json, type Report } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import type { ReportItem } from '../schema/ReportItem.ts';
import type { ReportSchema } from '../schema/ReportSchema.ts';
import { crosswalkMessages } from './crosswalkMessages.ts';
import { crosswalkReports } from './crosswalkReports.ts';
import { fillFromReport } from './fillFromReport.ts';

const title = { fr: 'Mot', en: 'Word' };
const column = (id: string, more: object = { kind: 'text' }) => ({
  id,
  title: { fr: `C ${id}`, en: `C ${id}` },
  ...more,
});
const option = (code: string) => ({ code, title });
const schemaOf = (id: string, item: object): ReportSchema => ({
  id,
  version: '1.0.0',
  title,
  source: title,
  sections: [{ id: 'all', title, items: [{ id: 'item', title, ...item } as ReportItem] }],
});
const table = (columns: readonly object[], more: object = {}) => ({ kind: 'table', columns, ...more });
const walk = (from: object, to: object) => crosswalkReports(schemaOf('a', from), schemaOf('b', to));
const fitOf = (from: object, to: object) => {
  const [item] = walk(from, to).items;
  return [item?.fit, item?.form, ...(item?.losses ?? []).map(({ code }) => code)];
};
const fill = (from: object, to: object, answer: Json) => {
  const report: Report = {
    id: 'r',
    schema: 'a',
    schemaVersion: '1.0.0',
    asOf: '2025-03-15',
    answers: { item: answer },
  };
  return fillFromReport(schemaOf('b', to), report, walk(from, to)).report.answers as Report['answers'];
};

describe('a table that fills another', () => {
  test('fills it whole where it has the same columns, in part where some are lost, which are named', () => {
    const both = table([column('what'), column('who')]);
    expect(fitOf(both, table([column('who'), column('what')]))).toEqual(['whole', 'as-it-is']);
    expect(fitOf(both, table([column('what')]))).toEqual(['part', 'columns', 'crosswalk/fewer-columns']);
    const [item] = walk(both, table([column('what')])).items;
    expect(formatIssue(item?.losses[0] as never, 'en', crosswalkMessages)).toBe(
      '“Word” has no column “C who”: what stands there is not carried.',
    );
    const answer = { entries: [{ id: 'x', what: 'A', who: 'B' }] };
    expect(fill(both, table([column('what')]), answer)).toEqual({
      item: { entries: [{ id: 'x', what: 'A' }] },
    });
    expect(fill(both, table([column('what')]), { entries: 'x' })).toEqual({});
    expect(fill(both, table([column('what')]), { entries: [3] })).toEqual({});
    expect(fill(both, table([column('what')]), 'text')).toEqual({});
  });
  test('says which required column is still to be written', () => {
    const more = table([column('what'), column('when', { kind: 'date', required: true })]);
    expect(fitOf(table([column('what')]), more)).toEqual(['part', 'as-it-is', 'crosswalk/more-columns']);
    const entries = [{ id: 'x', what: 'A' }];
    expect(fill(table([column('what')]), more, { entries })).toEqual({ item: { entries } });
  });
  test('does not fill it where no column is shared, or one means something else', () => {
    expect(fitOf(table([column('a')]), table([column('b')]))[0]).toBe('none');
    const hours = (unit: string) => table([column('what'), column('n', { kind: 'number', unit })]);
    expect(fitOf(hours('h'), hours('days'))[0]).toBe('none');
    expect(fitOf(hours('h'), hours('h'))[0]).toBe('whole');
  });
  test('keeps the rows that are given there, and says which choices may not fit', () => {
    const free = table([column('what')]);
    const given = table([column('what')], { rows: [option('x')] });
    expect(fitOf(free, given)).toEqual(['part', 'columns', 'crosswalk/given-rows']);
    expect(fitOf(given, given)).toEqual(['whole', 'as-it-is']);
    const entries = [
      { id: 'x', what: 'A' },
      { id: 'y', what: 'B' },
    ];
    expect(fill(free, given, { entries })).toEqual({ item: { entries: entries.slice(0, 1) } });
    const choice = (...codes: readonly string[]) =>
      table([column('c', { kind: 'choice', options: codes.map(option) })]);
    expect(fitOf(choice('a', 'b'), choice('a'))).toEqual([
      'part',
      'as-it-is',
      'crosswalk/fewer-column-options',
    ]);
    expect(fitOf(free, { ...free, rules: { count: { max: 2 } } })).toEqual([
      'part',
      'as-it-is',
      'crosswalk/fewer-entries',
    ]);
  });
});

test('an account fills an account; in another currency it is to be read again; when it is agreed changes nothing', () => {
  expect(fitOf({ kind: 'budget' }, { kind: 'budget', phase: 'agreement' })).toEqual(['whole', 'as-it-is']);
  expect(fitOf({ kind: 'budget' }, { kind: 'budget', currency: 'EUR' })).toEqual([
    'part',
    'as-it-is',
    'crosswalk/other-settings',
  ]);
  expect(fitOf({ kind: 'budget' }, { kind: 'quotes' })[0]).toBe('none');
});
