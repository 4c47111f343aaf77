import { formatQuantity, type Indicator, unitIn, type Words } from '@jalon/core';
import { inBothLanguages } from './inBothLanguages.ts';

/** A value of an indicator with its unit in words. */
export const valueWords = (value: number, indicator: Pick<Indicator, 'unit' | 'unitLabel'>): Words =>
  inBothLanguages((lang) => formatQuantity(value, unitIn(indicator, lang), lang));
