import type { Issue, Words } from '@jalon/core';
import type { IndicatorRow } from '../schema/IndicatorRow.ts';
import type { ItemBase } from '../schema/ItemBase.ts';
import { reportIssue } from './reportIssue.ts';
import { computedShares } from './rowFigures.ts';
import { itemWords } from './words.data.ts';

/** Half a tenth of a percentage point: what a share loses when it is written with one decimal. */
const rounding = 0.0005 + 1e-9;

/** Whether the shares that a row gives follow from its own planned and actual values. */
export function rowIssues(row: IndicatorRow, item: ItemBase, path: readonly PropertyKey[]): readonly Issue[] {
  const computed = computedShares(row);
  const compare = (key: keyof typeof computed, figure: Words): readonly Issue[] => {
    const declared = row.figures?.[key];
    const expected = computed[key];
    if (declared === undefined || expected === undefined) return [];
    if (Math.abs(declared - expected) <= rounding * Math.max(1, Math.abs(expected))) return [];
    const params = { label: row.name, figure, declared, computed: expected };
    return reportIssue('report/figure-differs', 'warning', item, params, [...path, 'figures', key]);
  };
  return [
    ...compare('achievementOfTarget', itemWords.achievementLong),
    // what was computed may compare a part of a period with the same part of its baseline
    ...(row.figures?.method === undefined ? compare('distanceTravelled', itemWords.distanceLong) : []),
  ];
}
