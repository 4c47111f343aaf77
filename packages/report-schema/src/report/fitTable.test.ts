import { formatIssue, type Issue } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import type { Binder } from '../binding/Binder.ts';
import type { ReportItem } from '../schema/ReportItem.ts';
import type { ReportSchema } from '../schema/ReportSchema.ts';
import type { TableItem } from '../schema/TableItem.ts';
import { childcareDossier } from './fixtures/childcareDossier.data.ts';
import { prefillReport } from './prefillReport.ts';
import { reportMessages } from './reportMessages.ts';
import { validateReport } from './validateReport.ts';

const words = (text: string) => ({ fr: text, en: text });
const option = (code: string) => ({ code, title: words(code) });
const table = (fields: Partial<TableItem>): TableItem => ({
  id: 'steps',
  kind: 'table',
  title: words('Steps'),
  binding: 'test/steps',
  columns: [
    { id: 'text', kind: 'text', title: words('Text') },
    { id: 'status', kind: 'choice', title: words('Status'), options: [option('open'), option('done')] },
  ],
  ...fields,
});
const schemaOf = (...items: readonly ReportItem[]): ReportSchema => ({
  id: 'demo',
  version: '1.0.0',
  title: words('Demo'),
  source: words('Test'),
  sections: [{ id: 's', title: words('S'), items }],
});

/** A report whose table is filled with these entries, each from a place of its own. */
function filled(item: TableItem, entries: readonly unknown[]) {
  const bindSteps: Binder = () => ({
    answer: { entries },
    origins: entries.map((_, index) => ({
      path: `/entries/${index}`,
      pointer: `/learning/decisions/${index}`,
    })),
  });
  const prefilled = prefillReport(schemaOf(item), childcareDossier, {
    asOf: '2025-03-15',
    binders: { 'test/steps': bindSteps },
  });
  return {
    ...prefilled,
    answer: prefilled.report.answers['steps' as never] as { entries: unknown[] } | undefined,
    origins: prefilled.origins['steps'],
  };
}
const say = (issue: Issue | undefined, lang: 'fr' | 'en') =>
  issue ? formatIssue(issue, lang, reportMessages).replace(/[\u00A0\u202F]/g, ' ') : undefined;

describe('a table takes from the dossier what it asks for', () => {
  test('the columns that it has, the others in silence', () => {
    const { answer, issues } = filled(table({}), [{ id: 'a', text: 'A', owner: 'Team', status: 'open' }]);
    expect(answer).toEqual({ entries: [{ id: 'a', text: 'A', status: 'open' }] });
    expect(issues).toEqual([]);
  });
  test('a cell of another form is left empty, said once for the column', () => {
    const { answer, issues } = filled(table({}), [
      { id: 'a', text: 'A', status: 'late' },
      { id: 'b', text: 'B', status: 'done' },
      { id: 'c', text: 'C', status: 3 },
    ]);
    expect(answer?.entries).toEqual([
      { id: 'a', text: 'A' },
      { id: 'b', text: 'B', status: 'done' },
      { id: 'c', text: 'C' },
    ]);
    expect(issues).toEqual([
      {
        code: 'report/cells-unfit',
        severity: 'warning',
        params: { item: words('Steps'), column: words('Status'), count: 2 },
        at: { in: 'report', item: 'steps' },
      },
    ]);
    expect(say(issues[0], 'en')).toBe(
      '“Steps”, column “Status”: cells of another form than the one asked for, left empty (2).',
    );
    expect(say(issues[0], 'fr')).toContain('« Steps », colonne « Status »');
  });
  test('the rows that it has; another is named', () => {
    const item = table({ rows: [option('start'), option('end')] });
    const { answer, origins, issues } = filled(item, [
      { id: 'middle', text: 'M' },
      { id: 'end', text: 'E' },
    ]);
    expect(answer?.entries).toEqual([{ id: 'end', text: 'E' }]);
    expect(origins).toEqual([{ path: '/entries/0', pointer: '/learning/decisions/1' }]);
    expect(say(issues[0], 'en')).toBe(
      '“Steps” has no row “middle”: what the dossier says of it is not taken over.',
    );
    expect(say(issues[0], 'fr')).toContain('« Steps » n’a pas de ligne « middle »');
  });
  test('an entry of which nothing is asked is left out; where none is left the table stays open', () => {
    const { answer, origins } = filled(table({}), [
      { id: 'a', owner: 'Team' },
      { id: 'b', text: 'B' },
    ]);
    expect(answer?.entries).toEqual([{ id: 'b', text: 'B' }]);
    expect(origins).toEqual([{ path: '/entries/0', pointer: '/learning/decisions/1' }]);
    const empty = filled(table({}), [{ id: 'a', owner: 'Team' }]);
    expect(empty.answer).toBeUndefined();
    expect(empty.origins).toBeUndefined();
  });
  test('a column named as what every object has is a column like any other', () => {
    const columns = [{ id: 'constructor', kind: 'text', title: words('C') }] as const;
    const entries = [
      { id: 'a', text: 'A' },
      JSON.parse('{ "id": "b", "constructor": "built", "__proto__": "x" }'),
    ];
    expect(filled(table({ columns }), entries).answer?.entries).toEqual([{ id: 'b', constructor: 'built' }]);
  });
  test('what is no table at all is unfit', () => {
    const bindText: Binder = () => ({ answer: 'prose', origins: [{ path: '', pointer: '/title' }] });
    const { report, issues } = prefillReport(schemaOf(table({})), childcareDossier, {
      asOf: '2025-03-15',
      binders: { 'test/steps': bindText },
    });
    expect(report.answers).toEqual({});
    expect(issues.map(({ code }) => code)).toContain('report/binding-unfit');
  });
});

describe('where the dossier holds more than is asked', () => {
  const many = ['a', 'b', 'c'].map((id) => ({ id, text: id, status: 'open' }));
  test('the first ones are taken, and it is said', () => {
    const { answer, origins, issues } = filled(table({ rules: { count: { max: 2 } } }), many);
    expect(answer?.entries.map((entry) => (entry as { id: string }).id)).toEqual(['a', 'b']);
    expect(origins).toHaveLength(2);
    expect(issues.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['hint report/first-taken']);
    expect(say(issues[0], 'en')).toBe(
      '“Steps”: the dossier holds 3; the first 2 were taken, the choice is yours.',
    );
    expect(say(issues[0], 'fr')).toContain('le dossier en contient 3 ; les 2 premiers');
  });
  test('a table with rows of its own keeps them all', () => {
    const rows = many.map(({ id }) => option(id));
    expect(filled(table({ rows, rules: { count: { max: 2 } } }), many).answer?.entries).toHaveLength(3);
  });
  test('good and bad results are never cut', () => {
    const list = {
      id: 'list',
      kind: 'list',
      title: words('L'),
      binding: 'notable-results',
      rules: { count: { max: 1 } },
    } as const;
    const { report } = prefillReport(schemaOf(list), childcareDossier, { asOf: '2025-03-15' });
    expect((report.answers['list' as never] as { entries: unknown[] }).entries).toHaveLength(3);
  });
  test('figures stand in the order of their weight', () => {
    const figures = {
      id: 'figures',
      kind: 'key-figures',
      title: words('F'),
      binding: 'key-figures',
      rules: { count: { max: 1 } },
    } as const;
    const { report } = prefillReport(schemaOf(figures), childcareDossier, { asOf: '2025-03-15' });
    expect((report.answers['figures' as never] as { entries: unknown[] }).entries).toMatchObject([
      { id: 'families' },
    ]);
  });
});

describe('what is not asked is not filled', () => {
  const ask = { id: 'ask', kind: 'yes-no', title: words('Ask'), binding: '/extensions/demo/ask' } as const;
  const when = { item: 'ask', is: true } as const;
  const summary = {
    id: 'summary',
    kind: 'text',
    title: words('Summary'),
    binding: '/programme/summary',
    when,
  } as const;
  const having = (answer: boolean | undefined) => ({
    ...childcareDossier,
    ...(answer !== undefined && { extensions: { demo: { ask: answer } } }),
  });
  const schema = schemaOf(ask, summary);
  const prefilled = (answer: boolean | undefined) =>
    prefillReport(schema, having(answer), { asOf: '2025-03-15' });
  test('given what the dossier answers', () => {
    expect(Object.keys(prefilled(true).report.answers)).toEqual(['ask', 'summary']);
    expect(Object.keys(prefilled(false).report.answers)).toEqual(['ask']);
    expect(Object.keys(prefilled(undefined).report.answers)).toEqual([]);
    expect(prefilled(false).origins).not.toHaveProperty('summary');
  });
  test('so that a report says nothing against itself', () => {
    expect(validateReport(schema, prefilled(false).report)).toEqual([]);
  });
});
