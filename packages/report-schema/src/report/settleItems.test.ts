import { formatIssue, type Json, type Report } from '@jalon/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { defineReportSchema } from '../schema/defineReportSchema.ts';
import type { ReportAnswers } from '../schema/ReportAnswers.ts';
import type { ReportSchema } from '../schema/ReportSchema.ts';
import { reportMessages } from './reportMessages.ts';
import { toDocument } from './toDocument.ts';
import { toJsonSchema } from './toJsonSchema.ts';
import { validateReport } from './validateReport.ts';

const t = (fr: string, en: string) => ({ fr, en });
const schema = defineReportSchema({
  id: 'conditional',
  version: '1.0.0',
  title: t('Bilan', 'Review'),
  source: t('Exemple', 'Example'),
  sections: [
    {
      id: 'activity',
      title: t('Activité', 'Activity'),
      items: [
        { id: 'hours', kind: 'number', unit: 'h', title: t('Heures', 'Hours') },
        { id: 'people', kind: 'number', unit: 'people', title: t('Personnes', 'People') },
        {
          id: 'rate',
          kind: 'computed',
          formula: '[hours] / [people]',
          unit: 'h/people',
          title: t('Heures par personne', 'Hours per person'),
        },
        {
          id: 'means',
          kind: 'choice',
          multiple: true,
          title: t('Moyens', 'Means'),
          options: [
            { code: 'survey', title: t('Enquête', 'Survey') },
            { code: 'talks', title: t('Entretiens', 'Interviews') },
          ],
          other: t('Autre', 'Other'),
          rules: { count: { min: 1, max: 2 } },
        },
      ],
    },
    {
      id: 'gap',
      title: t('Écart', 'Gap'),
      items: [
        {
          id: 'why',
          kind: 'text',
          required: true,
          maxWords: 5,
          title: t('Pourquoi si peu ?', 'Why so few?'),
          when: { item: 'people', isNot: 100 },
        },
        {
          id: 'next',
          kind: 'date',
          required: true,
          title: t('Prochain point', 'Next review'),
          when: { item: 'why', answered: true },
        },
      ],
    },
  ],
});
const reportOf = (answers: { readonly [id: string]: Json }): Report => ({
  id: 'r',
  schema: 'conditional',
  schemaVersion: '1.0.0',
  asOf: '2025-03-15',
  answers,
});
const issuesOf = (answers: { readonly [id: string]: Json }, of: ReportSchema = schema) =>
  validateReport(of, reportOf(answers)).map(({ code, severity, at }) =>
    [severity, code, at?.in === 'report' ? at.item : ''].join(' '),
  );
const printed = (answers: { readonly [id: string]: Json }, lang: 'fr' | 'en' = 'en') =>
  JSON.stringify(toDocument(schema, reportOf(answers), { lang }).blocks);

describe('an item under a condition', () => {
  test('is not asked while its condition is not met, required or not', () => {
    expect(issuesOf({ hours: 10, people: 100 })).toEqual([]);
    expect(issuesOf({ hours: 10, people: 4 })).toEqual(['error report/missing-answer why']);
  });
  test('is not asked as long as what it reads has no answer', () => {
    expect(issuesOf({})).toEqual(['hint report/not-computed rate']);
  });
  test('is asked behind another one', () => {
    expect(issuesOf({ hours: 1, people: 4, why: 'x' })).toEqual(['error report/missing-answer next']);
    expect(issuesOf({ hours: 1, people: 4, why: 'x', next: '2025-06-01' })).toEqual([]);
  });
  test('with an answer that nobody asked for is said, and neither checked nor printed', () => {
    const answers = { hours: 10, people: 100, why: 'one two three four five six', next: 7 };
    expect(issuesOf(answers)).toEqual([
      'warning report/answer-not-asked why',
      'warning report/answer-not-asked next',
    ]);
    expect(printed(answers)).not.toContain('one two three');
  });
  test('has no heading in print, and a part without any says that it does not apply', () => {
    expect(printed({ people: 100 })).not.toContain('Why so few?');
    expect(printed({ people: 100 })).toContain('Not applicable.');
    expect(printed({ people: 4 })).toContain('Why so few?');
  });
  test('may be left out of typed answers although it is required', () => {
    type Answers = ReportAnswers<typeof schema>;
    expectTypeOf<Answers['next']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<Answers>().not.toHaveProperty('rate');
    const sound: Answers = { means: ['survey', { other: 'Photos' }] };
    // @ts-expect-error no such option
    const wrong: Answers = { means: ['photos'] };
    // @ts-expect-error what is computed takes no answer
    const given: Answers = { rate: 3 };
    expect([sound, wrong, given]).toHaveLength(3);
  });
  test('is asked by the JSON Schema of the answers where the check asks for it', () => {
    const accepts = new Ajv2020({ strict: false, validateFormats: false }).compile(toJsonSchema(schema));
    const number = fc.option(fc.constantFrom(0, 4, 100), { nil: undefined });
    const text = fc.option(fc.constant('x'), { nil: undefined });
    const day = fc.option(fc.constant('2025-06-01'), { nil: undefined });
    const seen = new Set<boolean>();
    fc.assert(
      fc.property(number, text, day, (people, why, next) => {
        const answers = JSON.parse(JSON.stringify({ people, why, next }));
        const complete = !issuesOf(answers).some((issue) => issue.startsWith('error'));
        seen.add(complete);
        expect(accepts(answers)).toBe(complete);
      }),
    );
    expect(seen.size).toBe(2);
  });
});

describe('a computed item', () => {
  test('is printed in its unit, with how it was computed', () => {
    expect(printed({ hours: 10, people: 4 })).toContain('2.5');
    expect(printed({ hours: 10, people: 4 }, 'fr')).toContain('Calcul');
    expect(printed({ hours: 10, people: 4 }, 'fr')).toContain('Heures');
  });
  test('without an answer to compute with has no value: it is never 0', () => {
    const [issue] = validateReport(schema, reportOf({ people: 100 }));
    expect(issue && formatIssue(issue, 'fr', reportMessages)).toContain('« Heures »');
    expect(printed({ people: 100 })).toContain('Cannot be computed: “Hours” missing.');
    expect(printed({ people: 100 })).not.toContain('"0');
  });
  test('that divides by zero says so', () => {
    expect(printed({ hours: 10, people: 0 })).toContain('divides by zero');
    expect(printed({ hours: 1e300, people: 1e-300 })).toContain('too large');
  });
  test('takes no answer', () => {
    expect(issuesOf({ hours: 10, people: 100, rate: 3 })).toEqual(['warning report/answer-to-computed rate']);
    expect(Object.keys(toJsonSchema(schema)['properties'] as object)).not.toContain('rate');
  });
  test('that is required and cannot be computed is an error, and never a missing answer', () => {
    const json = JSON.parse(JSON.stringify(schema));
    json.sections[0].items[2].required = true;
    expect(issuesOf({ people: 100 }, json)).toEqual(['error report/not-computed rate']);
  });
  test('that waits for itself has no value, and nothing throws', () => {
    const json = JSON.parse(JSON.stringify(schema));
    json.sections[0].items[2].formula = '[rate] + [hours]';
    expect(issuesOf({ hours: 10, people: 100 }, json)).toEqual([]);
    json.sections[1].items[0].when = { item: 'next', answered: true };
    expect(issuesOf({ hours: 10, people: 4 }, json)).toEqual([]);
  });
  test('reads money in major units, yes or no, and choices; another currency is missing', () => {
    const item = (id: string, rest: object) => ({ id, title: t(id, id), ...rest });
    const money: ReportSchema = {
      ...schema,
      sections: [
        {
          id: 'all',
          title: t('Tout', 'All'),
          items: [
            item('grant', { kind: 'money', currency: 'EUR' }),
            item('given', { kind: 'yes-no' }),
            item('way', {
              kind: 'choice',
              other: t('Autre', 'Other'),
              options: [{ code: 'cash', title: t('a', 'a') }],
            }),
            item('left', {
              kind: 'computed',
              unit: 'EUR',
              formula: 'if([given] and [way] <> "cash", [grant] / 2, 0)',
            }),
            item('more', { kind: 'text', required: true, when: { item: 'left', atLeast: 10 } }),
          ] as never,
        },
      ],
    };
    const way = { other: 'chèque' };
    expect(issuesOf({ grant: { minor: 2000, currency: 'EUR' }, given: true, way }, money)).toEqual([
      'error report/missing-answer more',
    ]);
    expect(issuesOf({ grant: { minor: 1999, currency: 'EUR' }, given: true, way }, money)).toEqual([]);
    expect(issuesOf({ grant: { minor: 2000, currency: 'EUR' }, given: true, way: 'cash' }, money)).toEqual(
      [],
    );
    expect(issuesOf({ grant: { minor: 2000, currency: 'USD' }, given: true, way }, money)).toEqual([
      'error report/other-currency grant',
      'hint report/not-computed left',
    ]);
    expect(toJsonSchema(money)).not.toHaveProperty('allOf');
  });
});

describe('several choices', () => {
  test('are as many as asked, each counted once', () => {
    expect(issuesOf({ hours: 1, people: 100, means: ['survey', 'talks', { other: 'Photos' }] })).toEqual([
      'error report/too-many means',
    ]);
    expect(issuesOf({ hours: 1, people: 100, means: ['survey', 'survey', 'talks'] })).toEqual([
      'warning report/choice-repeated means',
    ]);
  });
  test('may hold one’s own words, which are printed behind the options', () => {
    expect(printed({ means: [{ other: t('Photos', 'Pictures') }, 'talks'] })).toContain(
      '[["Interviews"],["Pictures"]]',
    );
    expect(printed({ means: [{ other: ' ' }] })).not.toContain('Means');
  });
});
