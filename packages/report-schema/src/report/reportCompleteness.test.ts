import type { Json, Report } from '@jalon/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { patronFourParts } from '../library/patronFourParts.ts';
import type { ReportItem } from '../schema/ReportItem.ts';
import type { ReportSchema } from '../schema/ReportSchema.ts';
import { sample03 } from './fixtures/sample03.data.ts';
import { reportCompleteness } from './reportCompleteness.ts';

const title = { fr: 'Q', en: 'Q' };
const schemaOf = (...items: readonly ReportItem[]): ReportSchema => ({
  id: 's',
  version: '1.0.0',
  title,
  source: title,
  sections: [{ id: 'one', title, items }],
});
const reportOf = (answers: { readonly [item: string]: Json }): Report => ({
  id: 'r',
  schema: 's',
  schemaVersion: '1.0.0',
  asOf: '2025-01-01',
  answers,
});
const text = (id: string, fields: object = {}): ReportItem => ({ id, kind: 'text', title, ...fields });

test('a full report of the patron’s frame has no open item in any part', () => {
  const { required, open, sections, words } = reportCompleteness(patronFourParts, sample03);
  expect(required).toEqual({ numerator: 7, denominator: 7 });
  expect(open).toEqual([]);
  expect(sections.map(({ section }) => section)).toEqual([
    undefined,
    'expected',
    'unexpected',
    'improvement',
    'partnership',
  ]);
  expect(words).toEqual({
    fr: '7 rubriques obligatoires remplies sur 7.',
    en: '7 of 7 required items answered.',
  });
});

test('missing, empty and unreadable answers are open, each for its own reason', () => {
  const schema = schemaOf(text('a', { required: true }), text('b'), text('c'), text('d', { required: true }));
  const { required, optional, open, words } = reportCompleteness(
    schema,
    reportOf({ b: '  ', c: 3, d: 'Fait' }),
  );
  expect(open.map(({ item, state, required: must }) => [item, state, must])).toEqual([
    ['a', 'missing', true],
    ['b', 'empty', false],
    ['c', 'unreadable', false],
  ]);
  expect([required, optional]).toEqual([
    { numerator: 1, denominator: 2 },
    { numerator: 0, denominator: 2 },
  ]);
  expect(words).toEqual({
    fr: '1 rubrique obligatoire remplie sur 2 ; reste à remplir : 1 ; 0 rubrique facultative remplie sur 2.',
    en: '1 of 2 required items answered; 1 still open; 0 of 2 optional items answered.',
  });
});

test('an item whose condition is not met does not count, until it is', () => {
  const schema = schemaOf(
    { id: 'more', kind: 'yes-no', title, required: true },
    text('why', { required: true, when: { item: 'more', is: true } }),
  );
  const no = reportCompleteness(schema, reportOf({ more: false }));
  expect(no).toMatchObject({ required: { numerator: 1, denominator: 1 }, notAsked: ['why'], open: [] });
  const yes = reportCompleteness(schema, reportOf({ more: true }));
  expect(yes).toMatchObject({ required: { numerator: 1, denominator: 2 }, notAsked: [] });
});

test('what is agreed beforehand is counted apart from what is reported after', () => {
  const schema = schemaOf(
    text('aim', { required: true, phase: 'agreement' }),
    text('reached', { required: true }),
    text('more', {}),
  );
  const given = reportOf({ aim: 'x', more: 'y' });
  const agreed = reportCompleteness(schema, given, { phase: 'agreement' });
  expect(agreed).toMatchObject({ required: { numerator: 1, denominator: 1 }, open: [] });
  expect(agreed.optional.denominator).toBe(0);
  const reported = reportCompleteness(schema, given, { phase: 'reporting' });
  expect(reported.open.map(({ item }) => item)).toEqual(['reached']);
  expect(reported.optional).toEqual({ numerator: 1, denominator: 1 });
  expect(reportCompleteness(schema, given).required).toEqual({ numerator: 1, denominator: 2 });
});

test('figures and other computed items ask for nothing', () => {
  const schema = schemaOf({ id: 'figure', kind: 'figure', figure: 'progress', title });
  const { required, optional, words } = reportCompleteness(schema, reportOf({}));
  expect([required.denominator, optional.denominator]).toEqual([0, 0]);
  expect(words.fr).toBe('Rien à remplir.');
});

test('the parts add up to the whole, and every open item is one that was asked', () => {
  const item = fc.record({
    required: fc.boolean(),
    answer: fc.constantFrom<Json | undefined>(undefined, '', 'x', 7),
  });
  fc.assert(
    fc.property(fc.array(fc.array(item, { maxLength: 4 }), { maxLength: 4 }), (parts) => {
      const id = (part: number, at: number) => `i${part}-${at}`;
      const schema: ReportSchema = {
        ...schemaOf(),
        sections: parts.map((items, part) => ({
          id: `p${part}`,
          title,
          items: items.map(({ required }, at) => text(id(part, at), { required })),
        })),
      };
      const answers = parts.flatMap((items, part) =>
        items.flatMap(({ answer }, at) => (answer === undefined ? [] : [[id(part, at), answer] as const])),
      );
      const whole = reportCompleteness(schema, reportOf(Object.fromEntries(answers)));
      for (const share of ['required', 'optional'] as const)
        for (const side of ['numerator', 'denominator'] as const) {
          expect(whole.sections.reduce((total, each) => total + each[share][side], 0)).toBe(
            whole[share][side],
          );
        }
      const asked = whole.required.denominator + whole.optional.denominator;
      expect(asked).toBe(parts.flat().length);
      expect(whole.open).toHaveLength(asked - whole.required.numerator - whole.optional.numerator);
    }),
  );
});
