import type { Json, Report } from '@jalon/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { standardItems } from '../items/standardItems.ts';
import { anySchema } from '../revision/fixtures/anySchema.ts';
import { itemsOf } from '../schema/itemsOf.ts';
import { anyFilled } from './fixtures/anyFilled.ts';
import { everyKind } from './fixtures/everyKind.data.ts';
import { fromForm } from './fromForm.ts';
import { toForm } from './toForm.ts';

const asOf = '2025-03-15';
const lang = fc.constantFrom('fr', 'en');
const anyForm = lang.chain((each) => anyFilled(toForm(everyKind, { lang: each, asOf })));

test('a form made from a report that a form made gives that report, without looking at it', () => {
  fc.assert(
    fc.property(anyForm, (filled) => {
      const { value: report } = fromForm(everyKind, filled);
      if (!report) throw new Error('no report');
      const form = toForm(everyKind, { lang: filled.lang, report });
      const again = fromForm(everyKind, form);
      expect(again.value).toEqual(report);
      expect(again.issues).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('what a form makes of values in bounds are answers of their kind', () => {
  const kinds = new Map(standardItems.map((kind) => [kind.kind, kind]));
  fc.assert(
    fc.property(anyForm, (filled) => {
      const answers = fromForm(everyKind, filled).value?.answers ?? {};
      for (const item of itemsOf(everyKind)) {
        const parse = kinds.get(item.kind)?.parse;
        if (parse && Object.hasOwn(answers, item.id))
          expect(parse(answers[item.id], item).issues, item.kind).toEqual([]);
      }
    }),
    { numRuns: 100 },
  );
});

test('whatever came back, there is a report or an issue, and nothing is thrown', () => {
  const wild = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc.double(),
    fc.boolean(),
    fc.array(fc.string()),
    fc.constantFrom('75 %', '1.250', '31/02/2025', 'oui', 'n.d.', '12 USD', '__proto__', '≥ 3'),
  );
  const id = fc.constantFrom(
    'answer',
    'text',
    'programme',
    'grant',
    'value',
    '__proto__',
    'constructor',
    'rating',
  );
  const values = fc.array(fc.record({ id, value: wild }), { maxLength: 4 });
  const rows = fc.array(fc.record({ id: fc.oneof(id, fc.string()), values }), { maxLength: 3 });
  const groups = fc.array(
    fc.record({ id: fc.constantFrom('entries', 'rows', 'lines', 'subObjectives', 'x'), rows }),
    {
      maxLength: 2,
    },
  );
  const item = fc.constantFrom(...itemsOf(everyKind).map((each) => each.id), '__proto__', 'nobody');
  const items = fc.array(fc.record({ id: item, fields: values, groups }), { maxLength: 6 });
  fc.assert(
    fc.property(items, lang, (each, language) => {
      const filled = {
        schema: 'every-kind',
        schemaVersion: '1.2.0',
        lang: language,
        sections: [{ items: each }],
      };
      const { value, issues } = fromForm(everyKind, filled, { asOf });
      expect(value).toBeDefined();
      expect(JSON.parse(JSON.stringify(value))).toEqual(value);
      for (const { params, at } of issues) expect(params['item'] ?? at).toBeDefined();
    }),
    { numRuns: 300 },
  );
});

test('of any schema, the form of a report in several languages gives that report', () => {
  const texts = fc.dictionary(fc.constantFrom('fr', 'en', 'nl'), fc.string(), {
    maxKeys: 3,
    noNullPrototype: true,
  });
  const text = fc.oneof(fc.string(), texts);
  fc.assert(
    fc.property(anySchema, lang, fc.func(text), (schema, language, of) => {
      const answers: Report['answers'] = Object.fromEntries<Json>(
        itemsOf(schema).flatMap(({ id, kind }): readonly (readonly [string, Json])[] =>
          kind === 'text'
            ? [[id, of(id)]]
            : kind === 'list'
              ? [[id, { entries: [{ id: 'x', text: of(id), evidence: [of(`${id}e`), of(`${id}f`)] }] }]]
              : [],
        ),
      );
      const report: Report = { id: 'r', schema: 'any', schemaVersion: '1.0.0', asOf, answers };
      const form = toForm(schema, { lang: language, report });
      expect(fromForm(schema, form, { report })).toEqual({ value: report, issues: [] });
    }),
    { numRuns: 200 },
  );
});
