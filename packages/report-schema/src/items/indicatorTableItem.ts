import * as z from 'zod';
import type { IndicatorRow } from '../schema/IndicatorRow.ts';
import { indicatorRowFormat } from '../schema/indicatorRow.format.ts';
import type { IndicatorTableItem } from '../schema/ReportItem.ts';
import { answerForm } from './answerForm.ts';
import type { ItemKind } from './ItemKind.ts';
import { indicatorTable } from './indicatorTable.ts';
import { countIssues } from './reportIssue.ts';
import { rowExplanations } from './rowExplanations.ts';
import { rowIssues } from './rowIssues.ts';

type Answer = { readonly rows: readonly IndicatorRow[] };

const format: z.ZodType<Answer> = z.strictObject({ rows: z.array(indicatorRowFormat) });

/** Indicators in one table, planned and actual. */
export const indicatorTableItem: ItemKind<IndicatorTableItem, Answer> = {
  kind: 'indicator-table',
  ...answerForm<IndicatorTableItem, Answer>(() => format),
  isEmpty: ({ rows }) => rows.length === 0,
  check: ({ rows }, item) => [
    ...countIssues(rows.length, item.rules?.count, item),
    ...rows.flatMap((row, index) => rowIssues(row, item, ['rows', index])),
  ],
  rowGroups: ({ rows }) => [rows],
  toBlocks: (answer, item, context) =>
    answer === undefined || answer.rows.length === 0
      ? []
      : [
          indicatorTable(answer.rows, item.title[context.lang], context),
          ...rowExplanations(answer.rows, context),
        ],
};
