import { type Checked, formatIssue, type Json, type Lang, type Report, type ReportStep } from '@jalon/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { patronFourParts } from '../library/patronFourParts.ts';
import { sample03 } from '../report/fixtures/sample03.data.ts';
import { reportMessages } from '../report/reportMessages.ts';
import { validateReport } from '../report/validateReport.ts';
import type { ReportItem } from '../schema/ReportItem.ts';
import type { ReportSchema } from '../schema/ReportSchema.ts';
import { agreedBesideCurrent } from './agreedBesideCurrent.ts';
import { agreedPart } from './agreedPart.ts';
import { answerDigest } from './answerDigest.ts';
import { freezeAgreedAnswers } from './freezeAgreedAnswers.ts';
import { lifeMessages } from './lifeMessages.ts';
import { reportState } from './reportState.ts';
import { signOffReport } from './signOffReport.ts';

const codesOf = ({ issues }: { readonly issues: Checked<Report>['issues'] }) =>
  issues.map(({ severity, code }) => `${severity} ${code}`);
const both = ['fil-solidaire', 'fondation-demo'];
const frozen = freezeAgreedAnswers(patronFourParts, sample03, { on: '2023-06-01', by: both }).value as Report;
type Fields = { readonly [name: string]: Json };
const withAnswer = (report: Report, item: string, answer: Json): Report => ({
  ...report,
  answers: { ...report.answers, [item]: answer },
});
/** The objectives with another one in the place of the first. */
const changedFirst = (change: (first: Fields) => Fields): Report => {
  const { subObjectives } = sample03.answers['objectives'] as { readonly subObjectives: readonly Fields[] };
  const [first, ...others] = subObjectives;
  return withAnswer(frozen, 'objectives', { subObjectives: [change(first as Fields), ...others] });
};
const agreedCodes = (report: Report) =>
  validateReport(patronFourParts, report).filter(({ code }) => code === 'report/agreed-changed');

describe('MX-02 part 1 is frozen as a version at agreement', () => {
  test('MX-02: what is frozen is aims and planned values, never what was reached', () => {
    const [version] = frozen.agreed?.versions ?? [];
    expect(version?.on).toBe('2023-06-01');
    expect(version?.by).toEqual(both);
    expect(Object.keys(version?.answers ?? {})).toEqual(['general-objective', 'objectives']);
    expect(JSON.stringify(version?.answers)).toContain('Réduire le sentiment d’isolement');
    expect(JSON.stringify(version?.answers)).toContain('"target":{"value":40}');
    expect(JSON.stringify(version?.answers)).not.toMatch(/actual|61 de/);
    expect(sample03.agreed).toBeUndefined();
  });

  test('MX-02: reporting what was reached, or another order, changes nothing that was agreed', () => {
    const { subObjectives } = sample03.answers['objectives'] as { readonly subObjectives: readonly Fields[] };
    const turned = withAnswer(frozen, 'objectives', { subObjectives: subObjectives.toReversed() });
    expect(agreedCodes(turned)).toEqual([]);
    const reached = JSON.parse(
      JSON.stringify(frozen.answers['objectives']).replaceAll('"value":38', '"value":40'),
    );
    expect(agreedCodes(withAnswer(frozen, 'objectives', reached))).toEqual([]);
    expect(agreedBesideCurrent(patronFourParts, turned).map(({ isChanged }) => isChanged)).toEqual([
      false,
      false,
    ]);
  });

  test('MX-02: changing it needs a revision with date and reason; the original stays beside', () => {
    const changed = changedFirst((first) => ({ ...first, text: 'Créer des rencontres chaque semaine' }));
    const [issue] = agreedCodes(changed);
    expect(issue).toMatchObject({ severity: 'error', at: { in: 'report', item: 'objectives' } });
    expect(formatIssue(issue as never, 'en', reportMessages)).toMatch(
      /1 June 2023, with no reasoned revision/,
    );
    const refused = freezeAgreedAnswers(patronFourParts, changed, { on: '2024-01-10', by: both });
    expect(refused.value).toBeUndefined();
    expect(codesOf(refused)).toEqual(['error life/revision-without-reason']);
    const reason = { fr: 'Deuxième lieu', en: 'A second place' };
    const revised = freezeAgreedAnswers(patronFourParts, changed, { on: '2024-01-10', by: both, reason });
    expect(revised.issues).toEqual([]);
    expect(agreedCodes(revised.value as Report)).toEqual([]);
    const [aim, objectives] = agreedBesideCurrent(patronFourParts, revised.value as Report);
    expect(aim?.revisions).toEqual([]);
    expect(JSON.stringify(objectives?.original)).toContain('Créer des rencontres régulières');
    expect(JSON.stringify(objectives?.current)).toContain('chaque semaine');
    expect(objectives?.revisions).toEqual([
      { on: '2024-01-10', by: both, reason, answer: objectives?.current },
    ]);
    expect([objectives?.agreedOn, objectives?.agreedBy, objectives?.isChanged]).toEqual([
      '2023-06-01',
      both,
      false,
    ]);
    const again = { ...(revised.value as Report), answers: sample03.answers };
    expect(agreedCodes(again)[0]?.params['since']).toBe('2024-01-10');
  });

  test('MX-02: another target or an indicator given up is a change; an answer taken away too', () => {
    const indicator = { id: 'r11', name: 'Nb de rencontres', unit: 'rencontres', target: { value: 30 } };
    expect(agreedCodes(changedFirst((first) => ({ ...first, indicators: [indicator] })))).toHaveLength(1);
    const { objectives: _, ...answers } = sample03.answers;
    const [issue] = agreedCodes({ ...frozen, answers });
    expect(issue?.at).toEqual({ in: 'report', item: 'objectives' });
  });
});

describe('what is frozen', () => {
  const freeze = (report: Report, options: object = {}) =>
    freezeAgreedAnswers(patronFourParts, report, { on: '2023-06-01', by: both, ...options });

  test('needs an answer, a day that exists, the schema that the report follows', () => {
    expect(codesOf(freeze({ ...sample03, answers: {} }))).toEqual(['error life/nothing-to-freeze']);
    expect(codesOf(freeze(sample03, { on: '2023-02-30' }))).toEqual(['error life/no-such-day']);
    expect(codesOf(freeze({ ...sample03, schema: 'other' }))).toEqual(['error report/other-schema']);
    const unreadable = withAnswer(sample03, 'general-objective', { text: 3 });
    expect(freeze(unreadable).value).toBeUndefined();
    expect(codesOf(freeze(unreadable))[0]).toMatch(/^error format/);
  });
  test('a revision comes after the version before it, and changes something', () => {
    const changed = withAnswer(frozen, 'general-objective', { text: 'Autre', agreedBy: [] });
    const reason = 'x';
    expect(codesOf(freeze(changed, { on: '2023-05-31', reason }))).toEqual(['error life/frozen-before']);
    const same = freeze(frozen, { on: '2024-01-01', reason });
    expect(codesOf(same)).toEqual(['warning life/nothing-changed']);
    expect(same.value).toBe(frozen);
    expect(codesOf(freeze(changed, { on: '2024-01-01', reason: ' ' }))).toEqual([
      'error life/revision-without-reason',
    ]);
  });
  test('one side alone is no agreement, and is said', () => {
    const alone = freeze(sample03, { by: ['fil-solidaire', 'fil-solidaire'] });
    expect(codesOf(alone)).toEqual(['warning life/agreed-by-one-side']);
    expect(alone.value?.agreed?.versions).toHaveLength(1);
  });
  test('an item that joins later has no original, one given up no answer', () => {
    const { objectives: _, ...answers } = frozen.answers;
    const given = freeze({ ...frozen, answers }, { on: '2024-01-01', reason: 'x' }).value as Report;
    const [, objectives] = agreedBesideCurrent(patronFourParts, given);
    expect(objectives?.revisions).toEqual([{ on: '2024-01-01', by: both, reason: 'x' }]);
    expect(objectives && 'current' in objectives).toBe(false);
    const first = freeze({ ...sample03, answers }).value as Report;
    const joined = freeze({ ...first, answers: sample03.answers }, { on: '2024-01-01', reason: 'x' });
    const [, late] = agreedBesideCurrent(patronFourParts, joined.value as Report);
    expect(late && 'original' in late).toBe(false);
    expect(late?.revisions).toHaveLength(1);
  });
  test('nothing was agreed where nothing was frozen, or the schema has no such phase', () => {
    expect(agreedBesideCurrent(patronFourParts, sample03)).toEqual([]);
    const reporting: ReportSchema = {
      ...patronFourParts,
      sections: patronFourParts.sections.map((section) => ({
        ...section,
        items: section.items.map((item) => ({ ...item, phase: 'reporting' }) as ReportItem),
      })),
    };
    expect(agreedBesideCurrent(reporting, frozen)).toEqual([]);
  });
  test('keys of any name are harmless', () => {
    const words = { fr: 'x', en: 'x' };
    const items: readonly ReportItem[] = [
      { id: '__proto__', kind: 'text', title: words, phase: 'agreement' },
    ];
    const schema: ReportSchema = {
      ...patronFourParts,
      cover: [],
      sections: [{ id: 's', title: words, items }],
    };
    const answers = JSON.parse('{"__proto__":"Aim"}');
    const found = freezeAgreedAnswers(schema, { ...sample03, answers }, { on: '2023-06-01', by: both });
    expect(JSON.stringify(found.value?.agreed?.versions[0]?.answers)).toBe('{"__proto__":"Aim"}');
    expect(agreedBesideCurrent(schema, found.value as Report)[0]?.isChanged).toBe(false);
  });
});

describe('the agreed part of an answer', () => {
  test('of a budget it is the planned lines', () => {
    const line = { id: 'l', side: 'expense', label: 'Rent', planned: { minor: 100, currency: 'EUR' } };
    const answer = {
      lines: [{ ...line, actual: { minor: 90, currency: 'EUR' }, note: 'x' }],
      yearEnd: '2024-12-31',
    };
    expect(agreedPart({ kind: 'budget' }, answer)).toEqual({ lines: [line] });
  });
  test('of an indicator table it is the rows without actuals', () => {
    const row = { id: 'i', name: 'Visits', unit: 'visits', target: { value: 3 } };
    const answer = { rows: [{ ...row, actual: { value: 2 }, baseline: { value: 0 }, figures: {} }] };
    expect(agreedPart({ kind: 'indicator-table' }, answer)).toEqual({ rows: [row] });
  });
  test('is the answer itself where it has no such form, and taken twice it is the same', () => {
    const kinds = ['objectives', 'indicator-table', 'budget', 'text'] as const;
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.jsonValue(), (kind, value) => {
        const once = agreedPart({ kind }, value as Json);
        expect(agreedPart({ kind }, once)).toEqual(once);
        if (typeof value !== 'object') expect(once).toBe(value);
      }),
    );
    expect(agreedPart({ kind: 'objectives' }, { subObjectives: 'x' })).toEqual({ subObjectives: 'x' });
  });
});

describe('the steps of a report', () => {
  const take = (report: Report, ...steps: readonly ReportStep[]) =>
    steps.reduce(
      (at, step, day) =>
        signOffReport(at, { step, on: `2025-04-0${day + 1}`, by: 'fil-solidaire' }).value as Report,
      report,
    );
  test('a draft is submitted, returned, submitted again, approved', () => {
    const states = [
      reportState(sample03),
      reportState(take(sample03, 'submitted')),
      reportState(take(sample03, 'submitted', 'returned')),
      reportState(take(sample03, 'submitted', 'returned', 'submitted', 'approved')),
    ];
    expect(states.map(({ state, next }) => [state, ...next])).toEqual([
      ['draft', 'submitted'],
      ['submitted', 'returned', 'approved'],
      ['returned', 'submitted'],
      ['approved', 'returned'],
    ]);
    expect(states.flatMap(({ issues }) => issues)).toEqual([]);
    expect(states[0] && 'last' in states[0]).toBe(false);
    expect(states[3]?.last?.on).toBe('2025-04-04');
  });
  test('a step that may not follow is refused, with the reason', () => {
    const refused = signOffReport(sample03, { step: 'approved', on: '2025-04-01' });
    expect(refused.value).toBeUndefined();
    expect(codesOf(refused)).toEqual(['error life/step-not-allowed']);
    const sent = take(sample03, 'submitted');
    expect(codesOf(signOffReport(sent, { step: 'approved', on: '2025-03-31' }))).toEqual([
      'error life/step-before-last',
    ]);
    expect(codesOf(signOffReport(sent, { step: 'approved', on: 'soon' }))).toEqual([
      'error life/no-such-day',
    ]);
  });
  test('a submitted report whose answers changed afterwards says which; a returned one shall change', () => {
    const sent = take(sample03, 'submitted');
    const { dysfunctions: _, ...others } = sent.answers;
    const changed = { ...sent, answers: { ...others, extra: 'x', 'general-objective': 'y' } };
    const { changed: items, issues } = reportState(changed);
    expect([...items].sort()).toEqual(['dysfunctions', 'extra', 'general-objective']);
    expect(codesOf({ issues })).toEqual(['warning life/changed-after-signing']);
    const returned = { ...take(sample03, 'submitted', 'returned'), answers: {} };
    expect(reportState(returned).changed).toEqual([]);
    expect(reportState({ ...sample03, signOffs: [{ step: 'submitted', on: '2025-04-01' }] }).changed).toEqual(
      [],
    );
  });
  test('steps from elsewhere that are out of order, or go back in time, are told', () => {
    const signOffs = [
      { step: 'approved', on: '2025-04-02' },
      { step: 'returned', on: '2025-04-01' },
    ] as const;
    expect(codesOf(reportState({ ...sample03, signOffs }))).toEqual([
      'warning life/step-out-of-order',
      'warning life/step-before-last',
    ]);
  });
});

test('a digest is the same in whatever order fields stand, and another for another answer', () => {
  expect(answerDigest({ a: 1, b: [2, { c: 'x', d: null }] })).toBe(
    answerDigest({ b: [2, { d: null, c: 'x' }], a: 1 }),
  );
  expect(answerDigest('')).toMatch(/^[0-9a-f]{16}$/);
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      const same = JSON.stringify(a) === JSON.stringify(b);
      if (same) expect(answerDigest(a as Json)).toBe(answerDigest(b as Json));
      else if (typeof a !== 'object' || typeof b !== 'object')
        expect(answerDigest(a as Json)).not.toBe(answerDigest(b as Json));
    }),
  );
});

test.each(Object.keys(lifeMessages))('%s reads as a sentence in both languages', (code) => {
  const params = { day: '2024-01-01', since: '2024-02-01', state: 'x', step: 'x', items: 'x', count: 1 };
  for (const lang of ['fr', 'en'] as const satisfies readonly Lang[])
    expect(formatIssue({ code, severity: 'error', params }, lang, lifeMessages)).toMatch(/^[^{}]+[.]$/);
});
