import { describe, expect, test } from 'vitest';
import { spaced } from './fixtures/printContext.ts';
import { amountText, hasCents, moneyText, withoutZeroCents } from './moneyText.ts';
import { codedText, expectedText, plannedLevel, rowLabel, valueText } from './rowText.ts';

const row = (unit: string, ...values: readonly [number, number, number]) => ({
  id: 'i',
  name: 'I',
  unit,
  baseline: { value: values[0] },
  target: { value: values[1] },
  actual: { value: values[2] },
});

describe('the label of an indicator', () => {
  test.each([
    ['1.1', '60 familles', '1.1 – 60 familles'],
    ['1.1', 'Familles', '1.1 Familles'],
    ['1.1', '(60) familles', '1.1 – (60) familles'],
    [undefined, '60 familles', '60 familles'],
  ])('%s of %s is « %s »', (code, name, text) => {
    expect(rowLabel({ name, ...(code !== undefined && { code }) }, 'fr')).toBe(text);
  });
  test('stands apart from a statement', () => {
    expect(codedText('1.1', 'Familles')).toBe('1.1 – Familles');
    expect(codedText(undefined, 'Familles')).toBe('Familles');
  });
});

describe('a level on the planned path', () => {
  test('is whole where what is counted is whole, as exact as measured elsewhere', () => {
    expect(expectedText(44.84, row('familles', 0, 60, 47), 'fr')).toBe('45');
    expect(expectedText(2.3, row('familles', 0, 3, 1), 'fr')).toBe('2');
    expect(expectedText(12.84, row('jours', 21.5, 10, 14), 'fr')).toBe('12,8');
    expect(spaced(expectedText(0.6578, row('ratio', 0.4, 0.75, 0.7), 'fr'))).toBe('65,8 %');
    expect(spaced(expectedText(8967.03, row('EUR', 0, 12_000, 7425.75), 'fr'))).toBe('8 967 €');
    expect(plannedLevel(3.7, { id: 'i', name: 'I', unit: 'familles' })).toBe(4);
  });
});

describe('money in print', () => {
  test('has cents where it has some, or where a neighbour has', () => {
    const euros = { minor: 1_200_000, currency: 'EUR' };
    expect(spaced(moneyText(euros, 'fr'))).toBe('12 000 €');
    expect(moneyText(euros, 'en')).toBe('€12,000');
    expect(spaced(moneyText(euros, 'fr', 'always'))).toBe('12 000,00 €');
    expect(spaced(moneyText({ minor: 742_575, currency: 'EUR' }, 'fr'))).toBe('7 425,75 €');
    expect(spaced(moneyText({ minor: -50_000, currency: 'EUR' }, 'fr'))).toBe('−500 €');
    expect(hasCents({ minor: 1500, currency: 'XOF' })).toBe(false);
    expect(spaced(moneyText({ minor: 12_345_000, currency: 'TND' }, 'fr'))).toBe('12 345 TND');
    expect(spaced(amountText(1000, 'EUR', 'fr', 'always'))).toBe('1 000,00 €');
    expect(spaced(valueText(12_000, row('EUR', 0, 1, 1), 'fr', 'bare'))).toBe('12 000 €');
  });
  test('loses no thousands in a sentence', () => {
    expect(withoutZeroCents('€12,000.00 of €15,000.50 (80%)', 'en')).toBe('€12,000 of €15,000.50 (80%)');
    expect(withoutZeroCents('12\u202f000,00\u00a0€, soit 10,005', 'fr')).toBe(
      '12\u202f000\u00a0€, soit 10,005',
    );
  });
});
