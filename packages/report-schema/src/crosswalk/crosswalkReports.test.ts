import { formatIssue, type Issue, isJalonError, type Json, type Lang, type Report } from '@jalon/core';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { patronFourParts } from '../library/patronFourParts.ts';
import { sample03 } from '../report/fixtures/sample03.data.ts';
import { validateReport } from '../report/validateReport.ts';
import type { ReportItem } from '../schema/ReportItem.ts';
import type { ReportSchema } from '../schema/ReportSchema.ts';
import { crosswalkMessages } from './crosswalkMessages.ts';
import { crosswalkReports } from './crosswalkReports.ts';
import { fillFromReport } from './fillFromReport.ts';

const words = (text: string) => ({ fr: text, en: text });
const schemaOf = (id: string, ...items: readonly object[]): ReportSchema => ({
  id,
  version: '1.0.0',
  title: words(id),
  source: words('Test'),
  sections: [
    {
      id: 'all',
      title: words('All'),
      items: items.map((item) => ({ kind: 'text', title: words('Q'), ...item })) as ReportItem[],
    },
  ],
});
const reportOf = (schema: string, answers: { readonly [item: string]: Json }): Report => ({
  id: `report-${schema}`,
  schema,
  schemaVersion: '1.0.0',
  asOf: '2025-01-31',
  answers,
});
/** What becomes of one answer on its way from one item to another of the same id. */
const carry = (from: object, to: object, answer: Json) => {
  const [a, b] = [schemaOf('a', { id: 'q', ...from }), schemaOf('b', { id: 'q', ...to })];
  const crosswalk = crosswalkReports(a, b);
  const filled = fillFromReport(b, reportOf('a', { q: answer }), crosswalk);
  const [item] = crosswalk.items;
  return {
    fit: item?.fit,
    losses: item?.losses.map(({ code }) => code),
    answer: filled.report.answers['q'],
    refused: filled.notCarried.flatMap(({ reasons }) => reasons.map(({ code }) => code)),
  };
};
const options = (...codes: readonly string[]) => codes.map((code) => ({ code, title: words(code) }));
const bothWays = (issue: Issue) =>
  (['fr', 'en'] as readonly Lang[]).map((lang) => formatIssue(issue, lang, crosswalkMessages));

describe('which item fills which', () => {
  test('the surest way wins: declared, then same id, reference, binding, options', () => {
    const a = schemaOf(
      'a',
      { id: 'shared' },
      { id: 'declared' },
      { id: 'bound', binding: '/programme/summary' },
      { id: 'coded', references: [{ vocabulary: 'iris', code: 'PI4060' }] },
      { id: 'chosen', kind: 'choice', options: options('x', 'y') },
    );
    const b = schemaOf(
      'b',
      { id: 'shared', binding: '/programme/summary' },
      { id: 'mine' },
      { id: 'summary', binding: '/programme/summary' },
      { id: 'reach', references: [{ vocabulary: 'iris', code: 'PI4060' }] },
      { id: 'which', kind: 'choice', options: options('y', 'x') },
      { id: 'new' },
    );
    const crosswalk = crosswalkReports(a, b, { mapping: [{ from: 'declared', to: 'mine' }] });
    expect(crosswalk.items.map(({ from, way, fit }) => [from, way, fit])).toEqual([
      ['shared', 'same-id', 'whole'],
      ['declared', 'declared', 'whole'],
      ['bound', 'same-binding', 'whole'],
      ['coded', 'same-reference', 'whole'],
      ['chosen', 'same-options', 'whole'],
      [undefined, undefined, 'none'],
    ]);
    expect(crosswalk.coverage).toEqual({ numerator: 5, denominator: 6 });
    expect(crosswalk.toAsk).toEqual(['new']);
  });
  test('equal titles alone make nothing the same', () => {
    expect(crosswalkReports(schemaOf('a', { id: 'x' }), schemaOf('b', { id: 'y' })).toAsk).toEqual(['y']);
  });
  test('the same id of another kind is another question, unless the mapping says so', () => {
    const a = schemaOf('a', { id: 'q', kind: 'objectives' });
    const b = schemaOf('b', { id: 'q', kind: 'indicator-table' });
    expect(crosswalkReports(a, b).items[0]).toMatchObject({
      fit: 'none',
      reason: { code: 'crosswalk/unfit-source' },
    });
    expect(crosswalkReports(a, b, { mapping: [{ from: 'q', to: 'q' }] }).items[0]).toMatchObject({
      fit: 'part',
      form: 'rows',
    });
  });
  test('of several sources the one that fits whole is taken', () => {
    const binding = '/programme/summary';
    const a = schemaOf('a', { id: 'long', binding }, { id: 'short', binding, maxWords: 50 });
    const b = schemaOf('b', { id: 'x', binding, maxWords: 100 });
    expect(crosswalkReports(a, b).items[0]).toMatchObject({ from: 'short', fit: 'whole' });
  });
  test('figures and other computed items are neither filled nor counted', () => {
    const a = schemaOf('a', { id: 'f', kind: 'figure', figure: 'progress' });
    expect(crosswalkReports(a, a).coverage).toEqual({ numerator: 0, denominator: 0 });
  });
  test('a mapping that names what is not there, or one item twice, is said', () => {
    const a = schemaOf('a', { id: 'x' }, { id: 'z' });
    const b = schemaOf('b', { id: 'y' });
    const mapping = [
      { from: 'x', to: 'y' },
      { from: 'z', to: 'y' },
      { from: '__proto__', to: 'constructor' },
    ];
    const crosswalk = crosswalkReports(a, b, { mapping });
    expect(crosswalk.items[0]?.from).toBe('x');
    expect(crosswalk.issues.map(({ code }) => code)).toEqual([
      'crosswalk/mapped-twice',
      'crosswalk/unknown-item',
      'crosswalk/unknown-item',
    ]);
    expect(crosswalk.issues.flatMap(bothWays).join()).not.toContain('{');
  });
});

describe('what is lost on the way is said, and what does not fit is not carried', () => {
  test('a text beyond the shorter limit is left behind whole, one within it is carried', () => {
    const limit = { maxCharacters: 5 };
    expect(carry({}, limit, 'trop long')).toEqual({
      fit: 'part',
      losses: ['crosswalk/shorter-characters'],
      answer: undefined,
      refused: ['crosswalk/not-carried', 'report/text-too-long'],
    });
    expect(carry({ maxWords: 9 }, { maxWords: 3 }, 'un deux')).toMatchObject({
      fit: 'part',
      losses: ['crosswalk/shorter-words'],
      answer: 'un deux',
      refused: [],
    });
    expect(carry(limit, { maxCharacters: 6 }, 'abc').fit).toBe('whole');
  });
  test('a number keeps its unit: another unit does not fit, narrower limits fit in part', () => {
    const number = { kind: 'number', unit: 'h' };
    expect(carry(number, { ...number, unit: 'min' }, 3)).toMatchObject({ fit: 'none', answer: undefined });
    expect(carry(number, { ...number, max: 10 }, 11)).toMatchObject({
      fit: 'part',
      answer: undefined,
      refused: ['crosswalk/not-carried', 'report/above-maximum'],
    });
    expect(carry(number, { ...number, max: 10 }, 9).answer).toBe(9);
  });
  test('choices: fewer options, one for several, none in common', () => {
    const from = { kind: 'choice', options: options('x', 'y', 'z') };
    const fewer = { kind: 'choice', options: options('x', 'y') };
    expect(carry(from, fewer, 'x')).toMatchObject({
      fit: 'part',
      losses: ['crosswalk/fewer-options'],
      answer: 'x',
    });
    expect(carry(from, fewer, 'z')).toMatchObject({ answer: undefined });
    expect(carry(from, { ...from, multiple: true }, 'y')).toMatchObject({ fit: 'whole', answer: ['y'] });
    expect(carry({ ...from, multiple: true }, from, ['y'])).toMatchObject({
      losses: ['crosswalk/one-option'],
      answer: 'y',
    });
    expect(carry({ ...from, multiple: true }, from, ['x', 'y']).answer).toBeUndefined();
    expect(carry(from, { kind: 'choice', options: options('other') }, 'x').fit).toBe('none');
    const own = { ...from, other: words('Autre') };
    expect(carry(own, from, { other: 'libre' })).toMatchObject({
      losses: ['crosswalk/no-own-words'],
      answer: undefined,
    });
  });
  test('a list that is too long is left behind, one that lacks an entry is carried', () => {
    const three = { kind: 'list', rules: { count: { min: 3, max: 3 }, signs: {} } };
    const list = (count: number): Json => ({
      entries: Array.from({ length: count }, (_, n) => ({ id: `e${n}`, text: 'x', sign: 'positive' })),
    });
    const two = carry({ kind: 'list' }, three, list(2));
    expect(two).toMatchObject({
      fit: 'part',
      losses: ['crosswalk/fewer-entries', 'crosswalk/more-asked'],
      answer: list(2),
    });
    expect(carry({ kind: 'list' }, three, list(4)).refused).toContain('report/too-many');
    expect(carry(three, { kind: 'list' }, list(3)).fit).toBe('whole');
  });
  test('other settings of a kind of one’s own are read again', () => {
    const from = { kind: 'money' };
    expect(carry(from, { kind: 'money', currency: 'EUR' }, { minor: 100, currency: 'EUR' })).toMatchObject({
      fit: 'part',
      losses: ['crosswalk/other-settings'],
    });
  });
  test('indicators go from objectives to a table and back, without inventing sub-objectives', () => {
    const objectives = sample03.answers['objectives'] as Json;
    const [a, b] = [
      schemaOf('a', { id: 'o', kind: 'objectives' }),
      schemaOf('b', { id: 't', kind: 'indicator-table' }),
    ];
    const there = fillFromReport(
      b,
      reportOf('a', { o: objectives }),
      crosswalkReports(a, b, { mapping: [{ from: 'o', to: 't' }] }),
    );
    const table = there.report.answers['t'] as { rows: readonly { id: string }[] };
    expect(table.rows.map(({ id }) => id)).toEqual(['r11', 'r12', 'r13', 'r14']);
    const back = fillFromReport(
      a,
      reportOf('b', { t: table as Json }),
      crosswalkReports(b, a, { mapping: [{ from: 't', to: 'o' }] }),
    );
    expect(back.report.answers['o']).toEqual({ subObjectives: [], otherIndicators: table.rows });
  });
  test('every loss and every reason reads in both languages', () => {
    const choice = (...codes: readonly string[]) => ({ kind: 'choice', options: options(...codes) });
    const a = schemaOf('a', { id: 'x' }, { id: 'y', ...choice('p', 'q') }, { id: 'n', kind: 'number' });
    const b = schemaOf('b', { id: 'x', maxWords: 3 }, { id: 'y', ...choice('p') }, { id: 'n' });
    const said = crosswalkReports(a, b).items.flatMap(({ reason, losses }) => [reason, ...losses]);
    expect(said).toHaveLength(5);
    for (const sentence of said.flatMap(bothWays)) expect(sentence).not.toMatch(/crosswalk\/|\{/);
  });
});

describe('filling', () => {
  const variant: ReportSchema = { ...patronFourParts, id: 'ours' };
  test('a report goes whole into a variant of its own schema, with where each answer came from', () => {
    const crosswalk = crosswalkReports(patronFourParts, variant);
    expect(crosswalk.coverage).toEqual({ numerator: 7, denominator: 7 });
    const filled = fillFromReport(variant, sample03, crosswalk, { id: 'mine' });
    expect(filled.report).toEqual({ ...sample03, id: 'mine', schema: 'ours' });
    expect(filled.origins).toHaveLength(7);
    expect(filled.origins[0]).toEqual({
      item: 'programme',
      report: 'sample-03',
      schema: 'mecene-4-parts',
      from: 'programme',
    });
    expect([filled.notCarried, filled.open, filled.issues]).toEqual([[], [], []]);
    const errors = validateReport(variant, filled.report as Report).filter(
      ({ severity }) => severity === 'error',
    );
    expect(errors).toEqual([]);
  });
  test('a report of another schema gives nothing, one of another version is read with a warning', () => {
    const crosswalk = crosswalkReports(patronFourParts, variant);
    const other = fillFromReport(variant, { ...sample03, schema: 'else' }, crosswalk);
    expect(other.report.answers).toEqual({});
    expect(other.issues.map(({ code }) => code)).toEqual(['crosswalk/other-schema']);
    const newer = fillFromReport(variant, { ...sample03, schemaVersion: '1.2.0' }, crosswalk);
    expect(newer.issues.map(({ code }) => code)).toEqual(['crosswalk/other-version']);
    expect(newer.origins).toHaveLength(7);
  });
  test('a crosswalk that leads elsewhere is a mistake of the program', () => {
    const crosswalk = crosswalkReports(patronFourParts, variant);
    try {
      fillFromReport({ ...variant, version: '2.0.0' }, sample03, crosswalk);
      expect.unreachable();
    } catch (error) {
      expect(isJalonError(error) && error.code).toBe('invalid-argument');
    }
  });
  test('an answer of the wrong form is not carried', () => {
    expect(carry({}, {}, 3).answer).toBeUndefined();
    expect(carry({ kind: 'number', unit: 'h' }, { kind: 'number', unit: 'h' }, 'three').refused).toContain(
      'crosswalk/not-carried',
    );
  });
  test('an answer to a question that depends on one left behind is left behind too', () => {
    const items = [
      { id: 'n', kind: 'number', unit: 'h' },
      { id: 'why', when: { item: 'n', atLeast: 1 } },
    ];
    const a = schemaOf('a', ...items);
    const b = schemaOf('b', { ...items[0], max: 5 }, items[1] as object);
    const answer = (n: number) =>
      fillFromReport(b, reportOf('a', { n, why: 'x' }), crosswalkReports(a, b)).report.answers;
    expect(answer(3)).toEqual({ n: 3, why: 'x' });
    expect(answer(9)).toEqual({});
  });
});

describe('laws', () => {
  const item = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'constructor'),
    maxCharacters: fc.integer({ min: 1, max: 6 }),
  });
  const items = fc.uniqueArray(item, { selector: ({ id }) => id });
  test('a schema fills itself whole', () => {
    fc.assert(
      fc.property(items, (drawn) => {
        const schema = schemaOf('a', ...drawn);
        const { items: crossed, coverage } = crosswalkReports(schema, schema);
        expect(crossed.every(({ fit, way }) => fit === 'whole' && way === 'same-id')).toBe(true);
        expect(coverage).toEqual({ numerator: drawn.length, denominator: drawn.length });
      }),
    );
  });
  test('nothing is invented: each answer is one of the other report, each other one is open or refused', () => {
    fc.assert(
      fc.property(items, items, fc.string({ maxLength: 8, minLength: 1 }), (from, to, text) => {
        const [a, b] = [schemaOf('a', ...from), schemaOf('b', ...to)];
        const answers = Object.fromEntries(from.map(({ id }) => [id, text]));
        const filled = fillFromReport(b, reportOf('a', answers), crosswalkReports(a, b));
        for (const { id, maxCharacters } of to) {
          const fits = from.some((each) => each.id === id) && [...text].length <= maxCharacters;
          if (!fits) expect(filled.open).toContain(id);
          if (Object.hasOwn(filled.report.answers, id)) expect(filled.report.answers[id]).toBe(text);
          else expect(filled.open).toContain(id);
        }
        expect(filled.origins.length + filled.open.length).toBe(to.length);
      }),
    );
  });
});
