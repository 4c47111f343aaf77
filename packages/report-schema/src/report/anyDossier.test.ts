import {
  createDossier,
  type DossierFields,
  type Json,
  partnershipExpectations,
  resultLevels,
} from '@jalon/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { patronFourParts } from '../library/patronFourParts.ts';
import { prefillReport } from './prefillReport.ts';
import { toDocument } from './toDocument.ts';
import { validateReport } from './validateReport.ts';

const asOf = '2025-03-15';
const id = fc.constantFrom('a', 'b', 'c', 'd', 'constructor');
const text = fc.oneof(
  fc.string(),
  fc.dictionary(fc.constantFrom('fr', 'en', 'nl'), fc.string(), { maxKeys: 3 }),
);
// whole and broken numbers of any size that an association could mean
const number = fc.oneof(
  fc.integer({ min: -100, max: 100 }),
  fc.double({ noNaN: true, min: -1e12, max: 1e12 }).map((value) => Math.round(value * 1e6) / 1e6),
);
const day = fc.constantFrom('2024-01-01', '2024-06-30', '2024-12-31', '2025-03-15', '2025-02-30', 'soon');
const period = fc.record({ start: day, end: day });
const optional: { requiredKeys: never[] } = { requiredKeys: [] };

const uniquely = <T extends { readonly id: string }>(one: fc.Arbitrary<T>) =>
  fc.uniqueArray(one, { maxLength: 4, selector: (each) => each.id });

const target = fc
  .tuple(
    fc.record({ id }),
    fc.record(
      {
        kind: fc.constantFrom('value', 'maintain', 'band', 'threshold', 'improve', 'acme/own'),
        value: number,
        min: number,
        max: number,
        of: fc.constantFrom('level', 'change'),
        over: fc.constantFrom('at-date', 'per-period', 'to-date', 'life-of-programme'),
        date: day,
      },
      optional,
    ),
  )
  .map(([known, rest]) => ({ ...known, ...rest }));

const indicator = fc
  .tuple(
    fc.record({
      id,
      name: text,
      unit: fc.constantFrom('families', 'ratio', 'EUR', '', '%'),
      measures: fc.array(id, { maxLength: 2 }),
      targets: uniquely(target),
    }),
    fc.record(
      {
        basis: fc.constantFrom('increment', 'running-total', 'snapshot', 'ratio'),
        direction: fc.constantFrom('increase', 'decrease', 'maintain'),
        baseline: fc.record({ value: number }),
        code: fc.string(),
      },
      optional,
    ),
  )
  .map(([known, rest]) => ({ ...known, ...rest }));

const observation = fc
  .tuple(
    fc.record({ id, indicator: id, period }),
    fc.record(
      {
        value: fc.oneof(number, fc.boolean(), fc.string()),
        state: fc.constantFrom('not-collected', 'estimated', 'pending'),
        stage: fc.constantFrom('provisional', 'final'),
        n: fc.nat(),
        revises: id,
      },
      optional,
    ),
  )
  .map(([known, rest]) => ({ ...known, ...rest }));

const row = fc
  .tuple(
    fc.record({
      id,
      role: fc.constantFrom('general-objective', 'sub-objective', 'expected-result'),
      nodes: fc.array(id, { maxLength: 2 }),
    }),
    fc.record({ parent: id, wording: text }, optional),
  )
  .map(([known, rest]) => ({ ...known, ...rest }));

/** Any dossier of the right form: broken references, circles, days that do not exist, texts in no language. */
const anyDossier = fc
  .record(
    {
      programme: fc.record({
        name: text,
        start: day,
        end: day,
        roles: fc.array(
          fc.record({ role: fc.constantFrom('implementer', 'funder', 'partner'), organisation: id }),
          { maxLength: 3 },
        ),
      }),
      organisations: uniquely(fc.record({ id, name: text })),
      results: fc.record({
        nodes: uniquely(fc.record({ id, level: fc.constantFrom(...resultLevels), statement: text })),
        links: uniquely(fc.record({ id, from: id, to: id })),
      }),
      frames: uniquely(fc.record({ id, template: fc.constant('patron-four-parts'), rows: uniquely(row) })),
      indicators: uniquely(indicator),
      observations: fc.array(observation, { maxLength: 6 }),
      agreements: uniquely(fc.record({ id, agreedOn: day, agreedBy: fc.array(id, { maxLength: 2 }) })),
      learning: fc.record({
        notableResults: uniquely(
          fc.record({
            id,
            text,
            sign: fc.constantFrom('positive', 'negative', 'mixed'),
            planned: fc.boolean(),
          }),
        ),
        dysfunctions: uniquely(fc.record({ id, description: text, about: id })),
        improvementPoints: uniquely(fc.record({ id, text, dysfunction: id, due: day })),
        partnershipReviews: uniquely(
          fc.record({
            id,
            by: fc.constantFrom('association', 'funder'),
            expectations: fc.uniqueArray(fc.constantFrom(...partnershipExpectations)),
            rating: fc.integer({ min: 1, max: 5 }),
          }),
        ),
      }),
    },
    optional,
  )
  .map((fields) => createDossier({ id: 'any', title: 'Any', ...(fields as Partial<DossierFields>) }));

describe('any dossier', () => {
  test('fills a report, is checked and printed in both languages without an exception', () => {
    fc.assert(
      fc.property(anyDossier, (dossier) => {
        const { report } = prefillReport(patronFourParts, dossier, { asOf });
        const issues = validateReport(patronFourParts, report);
        // what prefilling writes has the form that the schema asks for
        expect(issues.filter(({ code }) => code.startsWith('format/'))).toEqual([]);
        for (const lang of ['fr', 'en'] as const) {
          const document = toDocument(patronFourParts, report, { lang, dossier, issues });
          expect(document.blocks.length).toBeGreaterThan(8);
        }
      }),
      { numRuns: 150 },
    );
  });
  test('gives origins that all lead somewhere', () => {
    fc.assert(
      fc.property(anyDossier, (dossier) => {
        const { origins } = prefillReport(patronFourParts, dossier, { asOf });
        for (const { pointer } of Object.values(origins).flat()) {
          const found = pointer
            .split('/')
            .slice(1)
            .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], dossier);
          expect(found, pointer).toBeDefined();
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('any answers', () => {
  test('are checked and printed without an exception, whatever JSON they are', () => {
    const items = fc.constantFrom(
      'programme',
      'general-objective',
      'objectives',
      'significant-results',
      'dysfunctions',
      'improvement-points',
      'partnership-review',
      'stray',
    );
    fc.assert(
      fc.property(fc.dictionary(items, fc.jsonValue() as fc.Arbitrary<Json>), (answers) => {
        const report = { id: 'r', schema: 'mecene-4-parts', schemaVersion: '1.0.0', asOf, answers };
        validateReport(patronFourParts, report);
        expect(toDocument(patronFourParts, report, { lang: 'fr' }).blocks.length).toBeGreaterThan(8);
      }),
      { numRuns: 150 },
    );
  });
});
