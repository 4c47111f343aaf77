import { formatIssue } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import { patronFourParts } from '../library/patronFourParts.ts';
import { reportMessages } from '../report/reportMessages.ts';
import { parseReportSchema } from './parseReportSchema.ts';

const json = (): Record<string, unknown> => JSON.parse(JSON.stringify(patronFourParts));
const withItem = (item: unknown) => ({ ...json(), cover: [item] });
const titled = { id: 'a', title: { fr: 'A', en: 'A' } };

describe('parseReportSchema', () => {
  test('reads what JSON can hold and loses nothing', () => {
    expect(parseReportSchema(json())).toEqual({ value: patronFourParts, issues: [] });
  });
  test('names a text that exists in one language only', () => {
    const { value, issues } = parseReportSchema({ ...json(), title: { fr: 'Rapport' } });
    expect(value).toBeUndefined();
    expect(issues[0]).toMatchObject({ code: 'format/missing', at: { in: 'report', path: '/title/en' } });
  });
  test('names an unknown setting of an item and where it stands', () => {
    const [issue] = parseReportSchema(withItem({ ...titled, kind: 'text', maxWord: 10 })).issues;
    expect(issue).toMatchObject({ code: 'format/unknown-key', at: { path: '/cover/0/maxWord' } });
    expect(issue && formatIssue(issue, 'en', reportMessages)).toContain('maxWord');
  });
  test('refuses an unknown kind, a severity that is none and a broken version', () => {
    expect(parseReportSchema(withItem({ ...titled, kind: 'essay' })).issues).toHaveLength(1);
    const rules = { count: { min: 1, severity: 'fatal' } };
    expect(parseReportSchema(withItem({ ...titled, kind: 'list', rules })).issues[0]).toMatchObject({
      code: 'format/invalid-value',
      params: { found: '"fatal"' },
    });
    expect(parseReportSchema({ ...json(), version: '1.0' }).issues).toHaveLength(1);
  });
  test('takes a kind of one’s own with its settings, and a binding by pointer', () => {
    const item = { ...titled, kind: 'acme/rubric', settings: { levels: 4 }, binding: '/programme/summary' };
    expect(parseReportSchema(withItem(item)).value?.cover).toEqual([item]);
  });
  test('refuses a binding that is neither a part of a dossier, a pointer nor somebody’s own', () => {
    expect(parseReportSchema(withItem({ ...titled, kind: 'text', binding: 'summary' })).issues).toHaveLength(
      1,
    );
  });
  test('finds rules that contradict each other', () => {
    const rules = { count: { min: 3, max: 2 } };
    const { value, issues } = parseReportSchema(withItem({ ...titled, kind: 'list', rules }));
    expect(value).toBeUndefined();
    expect(issues.map(({ code }) => code)).toEqual(['schema/empty-range']);
  });
  test.each([null, undefined, 3, 'x', [], {}, { id: 7 }])(
    'says what is wrong with %j and never throws',
    (nonsense) => {
      const { value, issues } = parseReportSchema(nonsense);
      expect(value).toBeUndefined();
      expect(issues.length).toBeGreaterThan(0);
      for (const issue of issues) expect(formatIssue(issue, 'fr', reportMessages)).not.toMatch(/[{}]/);
    },
  );
});
