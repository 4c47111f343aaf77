import { formatIssue, type Issue, type Json, type Lang, type Report, type ResultSign } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import { patronFourParts } from '../library/patronFourParts.ts';
import { parseReportSchema } from '../schema/parseReportSchema.ts';
import type { ReportSchema } from '../schema/ReportSchema.ts';
import { sample03 } from './fixtures/sample03.data.ts';
import { reportMessages } from './reportMessages.ts';
import { validateReport } from './validateReport.ts';

const withAnswer = (item: string, answer: Json): Report => ({
  ...sample03,
  answers: { ...sample03.answers, [item]: answer },
});
const without = (item: string): Report => {
  const { [item]: _, ...answers } = sample03.answers;
  return { ...sample03, answers };
};
const found = (report: Report, item?: string, schema: ReportSchema = patronFourParts): readonly Issue[] =>
  validateReport(schema, report).filter(
    ({ at }) => item === undefined || (at?.in === 'report' && at.item === item),
  );
const codes = (report: Report, item?: string, schema?: ReportSchema) =>
  found(report, item, schema).map(({ code, severity }) => `${severity} ${code}`);
const say = (issue: Issue | undefined, lang: Lang) => issue && formatIssue(issue, lang, reportMessages);

const entry = (sign: ResultSign, n = 1) =>
  Array.from({ length: n }, (_, index) => ({ id: `${sign}${index}`, sign, text: 'x' }));
const results = (...entries: ReturnType<typeof entry>) => withAnswer('significant-results', { entries });

/** The patron's framework with other rules on one item. */
const withRules = (id: string, rules: unknown): ReportSchema => {
  const json = JSON.parse(JSON.stringify(patronFourParts));
  for (const section of json.sections)
    for (const item of section.items) if (item.id === id) item.rules = rules;
  const { value } = parseReportSchema(json);
  if (!value) throw new Error('the schema of the test is wrong');
  return value;
};

describe('a report that came in on a form', () => {
  test('has no error, and warns only of what the form did not ask', () => {
    expect(codes(sample03)).toEqual([
      'warning report/agreement-undated',
      'warning report/dysfunction-without-analysis',
      'warning report/dysfunction-without-analysis',
      'hint report/partnership-one-side',
    ]);
  });
});

describe('MX-02 the general objective is agreed beforehand by both sides', () => {
  const agreed = (fields: object) =>
    withAnswer('general-objective', {
      text: 'x',
      agreedOn: '2023-06-01',
      agreedBy: [
        { name: 'A', side: 'association' },
        { name: 'F', side: 'funder' },
      ],
      ...fields,
    });
  test('an agreement of both sides before the start raises nothing', () => {
    expect(codes(agreed({}), 'general-objective')).toEqual([]);
  });
  test('a missing side is a warning that names it', () => {
    const issues = found(agreed({ agreedBy: [{ name: 'A', side: 'association' }] }), 'general-objective');
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([
      ['report/agreement-one-side', 'warning'],
    ]);
    expect(say(issues[0], 'fr')).toContain('le financeur');
    expect(say(issues[0], 'en')).toContain('the funder');
  });
  test('an agreement after the start is a warning with both days', () => {
    const [issue] = found(agreed({ agreedOn: '2023-10-02' }), 'general-objective');
    expect(issue?.code).toBe('report/agreement-after-start');
    expect(say(issue, 'en')).toContain('2 October 2023');
    expect(say(issue, 'en')).toContain('1 September 2023');
  });
  test('an agreement on the first day is in time', () => {
    expect(codes(agreed({ agreedOn: '2023-09-01' }), 'general-objective')).toEqual([]);
  });
});

const objectives = (...subObjectives: Json[]) => withAnswer('objectives', { subObjectives });
const subObjective = {
  id: 'so2',
  code: 'SO2',
  text: 'Impliquer les habitants',
  expectedResults: [],
  indicators: [],
};

describe('MX-03 an objective is made of sub-objectives', () => {
  test('none at all is an error', () => {
    expect(codes(objectives(), 'objectives')).toEqual(['error report/no-sub-objective']);
  });
});

describe('MX-04 a sub-objective has expected results', () => {
  test('one without is an error that names it, in French and English', () => {
    const issue = found(objectives(subObjective)).find(({ code }) =>
      code.endsWith('without-expected-result'),
    );
    expect(issue).toMatchObject({
      severity: 'error',
      at: { in: 'report', item: 'objectives', path: '/subObjectives/0/expectedResults' },
    });
    expect(say(issue, 'fr')).toContain('SO2');
    expect(say(issue, 'en')).toContain('SO2');
  });
  test('one without a code is named in its own words', () => {
    const { code: _, ...unnumbered } = subObjective;
    expect(say(found(objectives(unnumbered), 'objectives')[0], 'fr')).toContain('Impliquer les habitants');
  });
});

describe('MX-05 a sub-objective has indicators, planned and actual', () => {
  test('one without is an error that names it', () => {
    const withResult = { ...subObjective, expectedResults: [{ id: 'e', text: 'x' }] };
    const issues = found(objectives(withResult), 'objectives');
    expect(issues.map(({ code }) => code)).toEqual(['report/sub-objective-without-indicator']);
    expect(say(issues[0], 'en')).toContain('SO2');
  });
  test('a declared percentage that does not follow from planned and actual is a warning with both', () => {
    const row = {
      id: 'r',
      name: 'Rencontres',
      unit: 'rencontres',
      target: { value: 40 },
      actual: { value: 38 },
    };
    const declared = (achievementOfTarget: number) =>
      objectives({
        ...subObjective,
        expectedResults: [{ id: 'e', text: 'x' }],
        indicators: [{ ...row, figures: { achievementOfTarget } }],
      });
    expect(codes(declared(0.95), 'objectives')).toEqual([]);
    const [issue] = found(declared(0.97), 'objectives');
    expect(issue).toMatchObject({
      code: 'report/figure-differs',
      severity: 'warning',
      at: { path: '/subObjectives/0/indicators/0/figures/achievementOfTarget' },
    });
    expect(say(issue, 'en')).toMatch(/97%.*95%/);
  });
  test.each([
    ['38 of 40 meetings', 'r11', 0.95],
    ['163 of 150 participants', 'r12', 163 / 150],
    ['about 25 of 20 volunteers', 'r13', 1.25],
    ['64.81 % against 70 %', 'r14', 35 / 54 / 0.7],
  ])('%s agrees with the share that follows from it', (_, id, achievementOfTarget) => {
    const answer = JSON.parse(JSON.stringify(sample03.answers['objectives']));
    for (const { indicators } of answer.subObjectives)
      for (const row of indicators) if (row.id === id) row.figures = { achievementOfTarget };
    expect(codes(withAnswer('objectives', answer), 'objectives')).toEqual([]);
  });
});

describe('MX-06 exactly three significant results, at least one positive and one negative', () => {
  const list = 'significant-results';
  test('two are too few, four too many', () => {
    expect(codes(results(...entry('positive'), ...entry('negative')), list)).toEqual([
      'error report/too-few',
    ]);
    expect(codes(results(...entry('positive', 3), ...entry('negative')), list)).toEqual([
      'error report/too-many',
    ]);
  });
  test('three good ones lack a bad one, three bad ones a good one', () => {
    expect(codes(results(...entry('positive', 3)), list)).toEqual(['error report/no-negative-result']);
    expect(codes(results(...entry('negative', 3)), list)).toEqual(['error report/no-positive-result']);
  });
  test('a mixed result counts on both sides', () => {
    expect(codes(results(...entry('mixed', 3)), list)).toEqual([]);
    expect(codes(results(...entry('positive', 2), ...entry('mixed')), list)).toEqual([]);
  });
  test('each rule has the severity that the schema gives it, or none', () => {
    const three = { min: 3, max: 3 };
    const soft = withRules(list, { count: { ...three, severity: 'hint' }, signs: { severity: 'warning' } });
    expect(codes(results(...entry('positive', 2)), list, soft)).toEqual([
      'hint report/too-few',
      'warning report/no-negative-result',
    ]);
    const off = withRules(list, { count: { ...three, severity: 'off' }, signs: { severity: 'off' } });
    expect(codes(results(...entry('positive', 2)), list, off)).toEqual([]);
  });
  test('the number itself is a setting', () => {
    const five = withRules(list, { count: { min: 4, max: 5 } });
    expect(codes(results(...entry('positive', 4)), list, five)).toEqual([]);
    expect(codes(results(...entry('positive', 3)), list, five)).toEqual(['error report/too-few']);
  });
  test('a caller may set the severity above the schema', () => {
    const report = results(...entry('positive', 3));
    const severities = { 'report/no-negative-result': 'off' } as const;
    expect(
      validateReport(patronFourParts, report, { severities }).some(({ code }) => code.endsWith('result')),
    ).toBe(false);
  });
  test('an empty list with a reason is an answer; without one the required item is open', () => {
    expect(codes(withAnswer(list, { entries: [], noneBecause: 'Le projet commence.' }), list)).toEqual([]);
    expect(codes(withAnswer(list, { entries: [] }), list)).toEqual(['error report/missing-answer']);
  });
});

describe('MX-08 shortfalls are told and analysed', () => {
  test('a report below its targets that names no shortfall gets a hint per indicator', () => {
    const issues = found(
      withAnswer('dysfunctions', { entries: [], noneBecause: 'Rien à signaler' }),
      'dysfunctions',
    );
    expect(issues.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'hint report/shortfall-unexplained',
      'hint report/shortfall-unexplained',
    ]);
    expect(say(issues[0], 'fr')).toContain('Nb de rencontres');
    expect(say(issues[1], 'fr')).toContain('répondants');
  });
  test('one named shortfall is enough to lift it', () => {
    expect(
      codes(
        withAnswer('dysfunctions', { entries: [{ id: 'd', description: 'x', analysis: 'y' }] }),
        'dysfunctions',
      ),
    ).toEqual([]);
  });
});

describe('MX-09 both sides review the partnership', () => {
  test('a silent side is a hint that names it', () => {
    expect(say(found(sample03, 'partnership-review')[0], 'fr')).toContain('le financeur');
  });
});

describe('answers of the wrong form', () => {
  test('are errors with the path inside the answer, and the rules stay quiet', () => {
    const issues = found(
      withAnswer('significant-results', { entries: [{ id: 'a', text: 3 }] }),
      'significant-results',
    );
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({
      code: 'format/wrong-type',
      severity: 'error',
      at: { path: '/entries/0/text' },
    });
    expect(say(issues[0], 'fr')).toContain('un texte');
  });
  test('at the root of an answer the item is named', () => {
    const [issue] = found(withAnswer('objectives', 'none'), 'objectives');
    expect(say(issue, 'en')).toContain('Sub-objectives');
  });
  test('a day that does not exist and a rating beyond five are found', () => {
    expect(
      codes(
        withAnswer('general-objective', { text: 'x', agreedOn: '2023-02-30', agreedBy: [] }),
        'general-objective',
      ),
    ).toEqual(['error format/invalid-value']);
    const review = { association: { expectations: [], rating: 6 } };
    expect(codes(withAnswer('partnership-review', review), 'partnership-review')).toEqual([
      'error format/invalid-value',
    ]);
  });
  test('required items without an answer are errors, in the order of the schema', () => {
    const empty: Report = { ...sample03, answers: {} };
    expect(found(empty).map(({ at }) => at?.in === 'report' && at.item)).toEqual([
      'programme',
      'general-objective',
      'objectives',
      'significant-results',
      'dysfunctions',
      'improvement-points',
      'partnership-review',
    ]);
    expect(codes(without('dysfunctions'), 'dysfunctions')).toEqual(['error report/missing-answer']);
  });
  test('an answer that nobody asked is a warning', () => {
    expect(codes(withAnswer('colour', 'blue'), 'colour')).toEqual(['warning report/unknown-item']);
  });
  test('a report of another schema or version says which', () => {
    expect(codes({ ...sample03, schema: 'other' })[0]).toBe('error report/other-schema');
    expect(codes({ ...sample03, schemaVersion: '0.9.0' })[0]).toBe('warning report/other-version');
  });
  test('names of the language itself are no answers', () => {
    const schema = {
      ...patronFourParts,
      cover: [],
      sections: [
        {
          ...patronFourParts.sections[1],
          items: [{ id: 'constructor', kind: 'text', required: true, title: { fr: 'C', en: 'C' } }],
        },
      ],
    } as unknown as ReportSchema;
    expect(codes({ ...sample03, answers: {} }, 'constructor', schema)).toEqual([
      'error report/missing-answer',
    ]);
  });
});

describe('a kind of item of one’s own', () => {
  const item = { id: 'score', kind: 'acme/score', title: { fr: 'Note', en: 'Score' } } as const;
  const schema: ReportSchema = {
    ...patronFourParts,
    sections: [{ id: 'x', title: item.title, items: [item] }],
    cover: [],
  };
  const report: Report = { ...sample03, answers: { score: 12 } };
  test('is an error where nobody says what it means', () => {
    expect(codes(report, 'score', schema)).toEqual(['error report/unknown-kind']);
  });
  test('is checked by the meaning that is handed in', () => {
    const issue: Issue = {
      code: 'acme/too-high',
      severity: 'warning',
      params: {},
      at: { in: 'report', item: 'score' },
    };
    const kind = {
      kind: 'acme/score' as const,
      parse: (json: unknown) => (typeof json === 'number' ? { value: json, issues: [] } : { issues: [] }),
      check: (value: unknown) => (Number(value) > 10 ? [issue] : []),
      toBlocks: () => [],
    };
    expect(validateReport(schema, report, { items: [kind] })).toEqual([issue]);
  });
});

test('every issue has words in French and English, with nothing left open', () => {
  const worst: Report = {
    ...sample03,
    schema: 'other',
    answers: {
      objectives: { subObjectives: [subObjective] },
      'significant-results': { entries: entry('positive', 4) },
      stray: 1,
    },
  };
  const issues = [
    ...validateReport(patronFourParts, worst),
    ...validateReport(patronFourParts, { ...sample03, answers: {} }),
  ];
  expect(issues.length).toBeGreaterThan(10);
  for (const issue of issues) {
    for (const lang of ['fr', 'en'] as const) {
      expect(say(issue, lang)).not.toMatch(/[{}]/);
      expect(say(issue, lang)).not.toContain(issue.code);
    }
  }
});
