import { formatIssue, type Json, type Report } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import { everyKind } from './fixtures/everyKind.data.ts';
import { formMessages } from './formMessages.ts';
import { fromForm } from './fromForm.ts';
import type { FilledItem, FormValue } from './ReportForm.ts';
import { toForm } from './toForm.ts';

const asOf = '2025-03-15';
const filledWith = (...items: FilledItem[]) => ({
  schema: 'every-kind',
  schemaVersion: '1.2.0',
  lang: 'fr' as const,
  sections: [{ items }],
});
const reportOf = (answers: Report['answers']): Report => ({
  id: 'r',
  schema: 'every-kind',
  schemaVersion: '1.2.0',
  asOf,
  answers,
});
const fields = (id: string, values: Readonly<Record<string, FormValue>>): FilledItem => ({
  id,
  fields: Object.entries(values).map(([field, value]) => ({ id: field, value })),
  groups: [],
});
const table = (
  id: string,
  group: string,
  rows: Readonly<Record<string, Readonly<Record<string, FormValue>>>>,
): FilledItem => ({
  id,
  fields: [],
  groups: [
    {
      id: group,
      rows: Object.entries(rows).map(([row, values]) => ({
        id: row,
        values: Object.entries(values).map(([field, value]) => ({ id: field, value })),
      })),
    },
  ],
});
const read = (item: FilledItem, before?: Json) => {
  const report = reportOf(before === undefined ? {} : { [item.id]: before });
  const { value, issues } = fromForm(everyKind, filledWith(item), { report });
  for (const issue of issues)
    for (const lang of ['fr', 'en'] as const)
      expect(formatIssue(issue, lang, formMessages)).not.toMatch(/[{}]|^form\//);
  return { answer: value?.answers[item.id], codes: issues.map(({ code }) => code) };
};
const answerTo = (id: string, value: FormValue, before?: Json) => read(fields(id, { answer: value }), before);

describe('what people type', () => {
  test.each([
    ['number', '12,5', 12.5],
    ['number', 7, 7],
    ['share', '75 %', 0.75],
    ['share', '0,5', 0.5],
    ['money', '1 250,50', { minor: 125050, currency: 'EUR' }],
    ['money', '12 USD', { minor: 1200, currency: 'USD' }],
    ['money', '5 000 XOF', { minor: 5000, currency: 'XOF' }],
    ['date', '31/05/2025', '2025-05-31'],
    ['date', '2025-05-31T08:00:00', '2025-05-31'],
    ['yes', 'Oui', true],
    ['yes', 'non', false],
    ['one', 'premier', 'a'],
    ['one', 'Third', 'c'],
    ['text', ' Bonjour \r\n', { fr: 'Bonjour' }],
  ] as const)('%s: %s', (id, typed, answer) => {
    expect(answerTo(id, typed)).toEqual({ answer, codes: [] });
  });
  test.each([
    ['number', 'beaucoup'],
    ['number', 'environ 12'],
    ['number', '75 %'],
    ['share', '75'],
    ['money', 'douze'],
    ['money', '12 chaises'],
    ['money', 1e300],
    ['date', '31/02/2025'],
    ['date', 45000],
    ['yes', 'peut-être'],
    ['one', 'Second'],
    ['one', 'Autre'],
  ] as const)('%s: « %s » cannot be read and stays out', (id, typed) => {
    expect(answerTo(id, typed)).toEqual({ answer: undefined, codes: ['form/unreadable'] });
  });
  test('what cannot be read leaves what the report said', () => {
    expect(answerTo('number', 'beaucoup', 3)).toEqual({ answer: 3, codes: ['form/unreadable'] });
  });
  test('an emptied field takes the answer away', () => {
    expect(answerTo('number', '', 3)).toEqual({ answer: undefined, codes: [] });
  });
});

describe('texts in several languages', () => {
  test('the language of the form is updated, the others stay', () => {
    expect(answerTo('text', 'Deux', { fr: 'Un', en: 'One' }).answer).toEqual({ fr: 'Deux', en: 'One' });
    expect(answerTo('text', 'Deux', { en: 'One' }).answer).toEqual({ en: 'One', fr: 'Deux' });
    expect(answerTo('text', 'Deux', { 'fr-BE': 'Un' }).answer).toEqual({ 'fr-BE': 'Deux' });
  });
  test('a text of unstated language stays one', () => {
    expect(answerTo('text', 'Deux', 'Un').answer).toBe('Deux');
  });
  test('an emptied text loses the wording that was shown', () => {
    expect(answerTo('text', '', { fr: 'Un', en: 'One' }).answer).toEqual({ en: 'One' });
    expect(answerTo('text', '', { en: 'One' }).answer).toBeUndefined();
    expect(answerTo('text', '', 'Un').answer).toBeUndefined();
  });
});

describe('choices', () => {
  test('in one’s own words', () => {
    expect(read(fields('own', { other: 'Une tierce voie' })).answer).toEqual({
      other: { fr: 'Une tierce voie' },
    });
    expect(read(fields('several', { chosen: ['a', 'c'], other: 'X\nY' })).answer).toEqual([
      'a',
      'c',
      { other: { fr: 'X' } },
      { other: { fr: 'Y' } },
    ]);
  });
  test('a line that was there keeps its other languages', () => {
    const before = ['a', { other: { fr: 'X', en: 'Ex' } }];
    expect(read(fields('several', { other: 'X\nY' }), before).answer).toEqual([
      ...before,
      { other: { fr: 'Y' } },
    ]);
  });
  test('several with semicolons between them', () => {
    expect(read(fields('several', { chosen: 'premier; c' })).answer).toEqual(['a', 'c']);
  });
});

describe('tables', () => {
  const entries = [
    { id: 'x', text: { fr: 'Un', en: 'One' }, due: '2025-01-01' },
    { id: 'y', text: { fr: 'Deux' } },
  ];
  test('an entry is changed, one is new, in the order of the rows', () => {
    const rows = { y: { text: 'Deux' }, n: { text: 'Trois' }, x: { text: 'Premier', due: '2025-01-01' } };
    expect(read(table('better', 'entries', rows), { entries }).answer).toEqual({
      entries: [
        entries[1],
        { id: 'n', text: { fr: 'Trois' } },
        { ...entries[0], text: { fr: 'Premier', en: 'One' } },
      ],
    });
  });
  test('an entry whose row is gone or empty is taken out, and named', () => {
    expect(read(table('better', 'entries', { x: { text: '', due: '' } }), { entries })).toEqual({
      answer: undefined,
      codes: ['form/entry-emptied', 'form/entry-gone'],
    });
  });
  test('an entry without what makes it one stays out, or as it was', () => {
    expect(read(table('better', 'entries', { '+1': { owner: 'Moi' } })).codes).toEqual([
      'form/incomplete-entry',
    ]);
    const rows = { x: { text: 'Un' }, y: { text: '', due: '2025-02-02' } };
    expect(read(table('better', 'entries', rows), { entries })).toEqual({
      answer: { entries },
      codes: ['form/incomplete-entry'],
    });
  });
  test('a row that came back twice makes a second entry', () => {
    const filled = table('better', 'entries', { x: { text: 'Un' }, y: { text: 'Deux' } });
    const rows = filled.groups[0]?.rows ?? [];
    const twice = { ...filled, groups: [{ id: 'entries', rows: [...rows, ...rows.slice(0, 1)] }] };
    expect(read(twice, { entries }).answer).toEqual({
      entries: [...entries, { id: 'e3', text: { fr: 'Un' } }],
    });
  });
  test('given lines take no others', () => {
    const rows = { b: { note: 'Oui' }, other: { note: 'Non' } };
    expect(read(table('given', 'entries', rows))).toEqual({
      answer: { entries: [{ id: 'b', note: { fr: 'Oui' } }] },
      codes: ['form/entry-not-asked'],
    });
  });
  test('an answer without what makes it one stays out', () => {
    expect(read(fields('facts', { territory: 'Lille' }))).toEqual({
      answer: undefined,
      codes: ['form/incomplete-answer'],
    });
  });
});

describe('objectives', () => {
  const row = {
    id: 'i1',
    name: { fr: 'Familles' },
    unit: 'families',
    unitLabel: { fr: 'familles' },
    target: { value: 40 },
    actual: { value: 20, approximate: true, n: 4 },
    figures: { value: 0.5 },
  };
  const before = {
    subObjectives: [{ id: 's1', text: { fr: 'Se rencontrer' }, expectedResults: [], indicators: [row] }],
  };
  const indicators = (values: Readonly<Record<string, FormValue>>) =>
    read(table('objectives', 'indicators', { i1: { within: 's1', ...values } }), before);
  const first = (answer: Json | undefined) => (answer as typeof before | undefined)?.subObjectives[0];
  test('another actual value drops what was computed from the one before', () => {
    const { answer, codes } = indicators({ 'actual/value': 30, 'actual/date': '2025-03-01' });
    const { figures: _, ...rest } = row;
    expect(first(answer)?.indicators).toEqual([{ ...rest, actual: { value: 30, date: '2025-03-01' } }]);
    expect(codes).toEqual([]);
  });
  test('words for what is no number stay until another value or reason is given', () => {
    const { actual: _, figures: __, ...planned } = row;
    const inWords = { ...planned, targetLabel: 'Partout', actualLabel: 'En partie' };
    const worded = {
      subObjectives: [{ id: 's1', text: { fr: 'x' }, expectedResults: [], indicators: [inWords] }],
    };
    const rows = (values: Readonly<Record<string, FormValue>>) => {
      const { answer } = read(table('objectives', 'indicators', { i1: { within: 's1', ...values } }), worded);
      return (answer as typeof worded | undefined)?.subObjectives[0]?.indicators[0];
    };
    expect(rows({ comment: 'Bien' })).toMatchObject({ targetLabel: 'Partout', actualLabel: 'En partie' });
    const filled = rows({ 'actual/value': 3 });
    expect(filled).toMatchObject({ targetLabel: 'Partout', actual: { value: 3 } });
    expect(filled).not.toHaveProperty('actualLabel');
  });
  test('a comment drops nothing', () => {
    expect(first(indicators({ comment: 'Bien' }).answer)?.indicators).toEqual([
      { ...row, comment: { fr: 'Bien' } },
    ]);
  });
  test('what was planned does not change by the way', () => {
    expect(indicators({ 'target/value': 10 })).toEqual({ answer: before, codes: ['form/planned-changed'] });
  });
  test('a date without its value stays out', () => {
    const rows = { '+1': { within: 's1', name: 'Ateliers', unit: 'ateliers', 'actual/date': '2025-01-01' } };
    const { answer, codes } = read(table('objectives', 'indicators', rows));
    expect(codes).toEqual(['form/left-alone', 'form/entry-elsewhere']);
    expect(answer).toEqual({
      subObjectives: [],
      otherIndicators: [{ id: 'e1', name: { fr: 'Ateliers' }, unit: 'ateliers' }],
    });
  });
  test('an expected result of no sub-objective stays out, unless there is but one', () => {
    const result = table('objectives', 'expectedResults', { '+1': { text: 'On se connaît' } });
    expect(read(result).codes).toEqual(['form/entry-nowhere']);
    expect(first(read(result, before).answer)?.expectedResults).toEqual([
      { id: 'e1', text: { fr: 'On se connaît' } },
    ]);
  });
});

describe('a form as a whole', () => {
  test('of another schema is not read; of another version with a warning', () => {
    const other = fromForm(everyKind, { ...filledWith(), schema: 'x' }, { asOf });
    expect([other.value, other.issues[0]?.code]).toEqual([undefined, 'form/other-schema']);
    const codes = ['1.0.0', '2.0.0', 'soon'].map(
      (schemaVersion) => fromForm(everyKind, { ...filledWith(), schemaVersion }, { asOf }).issues[0]?.code,
    );
    expect(codes).toEqual(['form/older-version', 'form/newer-version', 'form/newer-version']);
  });
  test('without a day makes no report', () => {
    expect(fromForm(everyKind, filledWith())).toMatchObject({ issues: [{ code: 'form/no-day' }] });
  });
  test('keeps the title and the id of its report', () => {
    const report = { ...reportOf({}), title: 'Mon rapport' };
    const form = toForm(everyKind, { lang: 'fr', report });
    expect(fromForm(everyKind, form).value).toEqual(report);
  });
  test('names what the schema does not ask, and what came twice', () => {
    const items = [
      fields('nobody', { answer: 'x' }),
      fields('yes', { answer: true }),
      fields('yes', { answer: false }),
    ];
    const { value, issues } = fromForm(everyKind, filledWith(...items, fields('date', { when: 'y' })), {
      asOf,
    });
    expect(issues.map(({ code }) => code)).toEqual([
      'form/unknown-item',
      'form/repeated-item',
      'form/unknown-field',
    ]);
    expect(value?.answers).toEqual({ yes: true });
  });
  test('leaves an answer that is none as it was, until somebody answers', () => {
    const broken = { number: 'many' };
    const form = toForm(everyKind, { lang: 'fr', report: reportOf(broken) });
    expect(fromForm(everyKind, form, { report: reportOf(broken) }).value?.answers).toEqual(broken);
    expect(answerTo('number', 4, 'many').answer).toBe(4);
  });
  test('what a kind refuses stays out, and is named', () => {
    const items = [{ kind: 'yes-no', parse: () => ({ issues: [] }), toBlocks: () => [] }];
    const { value, issues } = fromForm(everyKind, filledWith(fields('yes', { answer: true })), {
      asOf,
      items,
    });
    expect([value?.answers, issues.map(({ code }) => code)]).toEqual([{}, ['form/not-an-answer']]);
  });
});
