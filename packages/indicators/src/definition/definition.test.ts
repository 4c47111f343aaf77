import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDefinitions } from './compareDefinitions.ts';
import { definitionFields } from './definitionFields.data.ts';
import { definitionHash } from './definitionHash.ts';
import { definitionCalls } from './fixtures/definitionCalls.ts';
import type { DefinedIndicator } from './meaningOf.ts';

const families: DefinedIndicator = {
  unit: 'n',
  countOf: 'households',
  distinct: { window: 'year', rule: 'any-contact' },
  basis: 'increment',
  definition: { fr: 'Familles venues au moins une fois.', en: 'Families that came at least once.' },
  formula: '[A] + [B]',
  levels: [
    { code: 'low', label: 'Bas' },
    { code: 'high', label: 'Haut' },
  ],
};

describe('definitionHash', () => {
  test('is the SHA-256 of the canonical fields', () => {
    // printf '{"countOf":"households","unit":"n"}' | sha256sum
    expect(definitionHash({ unit: 'n', countOf: 'households' })).toBe(
      'sha256:40085a3f5af466d297f3ae04108e908fdaeea23febaa7549187c2a9ac2bccf30',
    );
  });

  test('ignores what makes no difference', () => {
    const same: DefinedIndicator = {
      formula: '[A]+[B]',
      levels: [
        { code: 'low', label: { fr: 'Faible' } },
        { code: 'high', label: { fr: 'Fort' } },
      ],
      definition: { en: 'families that  came at least once. ', fr: 'familles venues au moins une fois.' },
      basis: 'increment',
      distinct: { rule: 'any-contact', window: 'year' },
      countOf: 'households',
      unit: 'n',
      scale: 'quantity',
      net: false,
    };
    expect(definitionHash(same)).toBe(definitionHash(families));
    expect(compareDefinitions(families, same)).toEqual({ changes: [], impact: 'none' });
  });

  test('differs where the comparison finds a change, and only there', () => {
    const indicator = definitionCalls['definitionHash']?.map(([found]) => found as DefinedIndicator);
    if (!indicator) throw new Error('no arbitrary');
    fc.assert(
      fc.property(indicator, indicator, (one, other) => {
        const isSame = compareDefinitions(one, other).impact === 'none';
        expect(definitionHash(one) === definitionHash(other)).toBe(isSame);
        expect(compareDefinitions(one, one).impact).toBe('none');
        expect(compareDefinitions(one, other).changes.map(({ field }) => field)).toEqual(
          compareDefinitions(other, one).changes.map(({ field }) => field),
        );
      }),
    );
  });
});

describe('compareDefinitions', () => {
  const impactOf = (change: DefinedIndicator) =>
    compareDefinitions(families, { ...families, ...change }).impact;

  test('unit, what is counted, window, basis, formula break a series', () => {
    expect(impactOf({ unit: 'ratio' })).toBe('breaking');
    expect(impactOf({ countOf: 'contacts' })).toBe('breaking');
    expect(impactOf({ distinct: { window: 'programme', rule: 'any-contact' } })).toBe('breaking');
    expect(impactOf({ basis: 'running-total' })).toBe('breaking');
    expect(impactOf({ formula: '[A] - [B]' })).toBe('breaking');
    expect(impactOf({ scale: 'ordinal' })).toBe('breaking');
    expect(impactOf({ net: true })).toBe('breaking');
  });

  test('prose is for a person to judge, how totals are made breaks nothing', () => {
    expect(impactOf({ definition: { fr: 'Familles venues deux fois.' } })).toBe('review');
    expect(impactOf({ population: 'familles du quartier' })).toBe('review');
    expect(impactOf({ direction: 'increase' })).toBe('compatible');
    expect(impactOf({ additivity: { time: 'sum' } })).toBe('compatible');
    expect(impactOf({ max: 100 })).toBe('compatible');
    expect(impactOf({ dimensions: ['sex'] })).toBe('compatible');
  });

  test('what was not told before is for a person to judge', () => {
    expect(compareDefinitions({ unit: 'n' }, { unit: 'n', countOf: 'contacts' })).toEqual({
      changes: [{ field: 'countOf', after: 'contacts', impact: 'review' }],
      impact: 'review',
    });
    expect(compareDefinitions({ unit: 'n', countOf: 'contacts' }, { unit: 'n' }).changes).toEqual([
      { field: 'countOf', before: 'contacts', impact: 'review' },
    ]);
  });

  test('a level added at an end is compatible, one removed or moved is not', () => {
    const levels = (...codes: readonly string[]) => ({
      levels: codes.map((code) => ({ code, label: code })),
    });
    expect(impactOf(levels('none', 'low', 'high', 'top'))).toBe('compatible');
    expect(impactOf(levels('low', 'middle', 'high'))).toBe('breaking');
    expect(impactOf(levels('high', 'low'))).toBe('breaking');
    expect(impactOf(levels('low'))).toBe('breaking');
  });

  test('the gravest impact is told, the changes in the order of the fields', () => {
    const { changes, impact } = compareDefinitions(families, {
      ...families,
      max: 3,
      population: 'x',
      unit: 'h',
    });
    expect(impact).toBe('breaking');
    expect(changes.map(({ field }) => field)).toEqual(['unit', 'population', 'max']);
    const fields = Object.keys(definitionFields);
    expect(fields.indexOf('unit')).toBeLessThan(fields.indexOf('population'));
  });
});
