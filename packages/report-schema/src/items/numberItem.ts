import { formatQuantity } from '@jalon/core';
import * as z from 'zod';
import type { NumberItem } from '../schema/ReportItem.ts';
import { answerForm } from './answerForm.ts';
import type { ItemKind } from './ItemKind.ts';
import { reportIssue } from './reportIssue.ts';

/** A number in the unit of the item. */
export const numberItem: ItemKind<NumberItem, number> = {
  kind: 'number',
  ...answerForm<NumberItem, number>(() => z.number()),
  check: (value, item) => {
    const { min, max } = item;
    if (min !== undefined && value < min)
      return reportIssue('report/below-minimum', 'error', item, { value, min });
    if (max !== undefined && value > max)
      return reportIssue('report/above-maximum', 'error', item, { value, max });
    return [];
  },
  toBlocks: (value, { unit }, { lang }) =>
    value === undefined ? [] : [{ kind: 'paragraph', content: [formatQuantity(value, unit, lang)] }],
};
