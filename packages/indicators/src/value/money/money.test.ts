import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inKindValue } from './inKindValue.ts';
import { roundedMoney } from './roundedMoney.ts';

const minor = (amount: number) => roundedMoney(amount, 'EUR')?.minor;

describe('amounts in minor units', () => {
  test('halves are rounded away from zero', () => {
    expect(minor(0.5)).toBe(1);
    expect(minor(-0.5)).toBe(-1);
    expect(minor(2.5)).toBe(3);
    expect(minor(2.4999)).toBe(2);
    expect(minor(-2.4)).toBe(-2);
  });

  test('a half that arithmetic missed by its last digit is one', () => {
    expect(minor(1.005 * 100)).toBe(101);
    expect(minor(-(1.005 * 100))).toBe(-101);
  });

  test('is never minus zero', () => {
    expect(roundedMoney(-0.2, 'EUR')).toEqual({ minor: 0, currency: 'EUR' });
    expect(roundedMoney(-0, 'EUR')).toEqual({ minor: 0, currency: 'EUR' });
  });

  test('has no amount where there is none', () => {
    expect(roundedMoney(undefined, 'EUR')).toBeUndefined();
    expect(roundedMoney(Number.NaN, 'EUR')).toBeUndefined();
    expect(roundedMoney(Number.NEGATIVE_INFINITY, 'EUR')).toBeUndefined();
    // 15 digits of the largest double are beyond it
    expect(roundedMoney(Number.MAX_VALUE, 'EUR')).toBeUndefined();
    expect(roundedMoney(1e308, 'EUR')).toEqual({ minor: 1e308, currency: 'EUR' });
  });

  test('whole amounts stay as they are', () => {
    fc.assert(
      fc.property(fc.integer(), (amount) => {
        expect(minor(amount)).toBe(amount);
      }),
    );
  });
});

describe('PR-14', () => {
  test('PR-14: hours given × hourly rate is the amount in the financial account', () => {
    // the volunteers of the case study in A Guide to Social Return on Investment (2012): 3,000 hours at £6
    expect(inKindValue({ hours: 3000, hourlyRate: { minor: 600, currency: 'GBP' } })).toEqual({
      minor: 1_800_000,
      currency: 'GBP',
    });
    expect(inKindValue({ hours: 2.5, hourlyRate: { minor: 1421, currency: 'EUR' } })?.minor).toBe(3553);
    expect(inKindValue({ hours: 0, hourlyRate: { minor: 600, currency: 'GBP' } })?.minor).toBe(0);
  });

  test('hours below zero or unknown have no value', () => {
    const hourlyRate = { minor: 600, currency: 'GBP' };
    expect(inKindValue({ hours: -1, hourlyRate })).toBeUndefined();
    expect(inKindValue({ hours: Number.NaN, hourlyRate })).toBeUndefined();
    expect(inKindValue({ hours: 1e308, hourlyRate })).toBeUndefined();
  });
});
