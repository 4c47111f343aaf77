/**
 * Amounts of money that a computation hands out.
 * @module
 */
import type { Money } from '@jalon/core';
import { finiteNumber } from '../../statistics/finiteNumber.ts';

/**
 * An amount in whole minor units: halves are rounded away from zero, on 15 significant digits, so that 0.5 reached by way
 * of 0.1 + 0.4 is one half. Each amount is rounded on its own, after the whole computation: rounded parts need not add
 * up to the rounded total.
 */
export function roundedMoney(minor: number | undefined, currency: string): Money | undefined {
  const exact = minor ?? Number.NaN;
  const amount = Math.round(Number(Math.abs(exact).toPrecision(15)));
  const signed = finiteNumber(Math.sign(exact) * amount);
  return signed === undefined ? undefined : { minor: signed, currency };
}
