import type { Issue, Report } from '@jalon/core';
import type { AnswerContext, ItemKind } from '../items/ItemKind.ts';
import type { FactsAnswer } from '../schema/Answers.ts';
import { pointerOf } from '../schema/formIssues.ts';
import type { IndicatorRow } from '../schema/IndicatorRow.ts';
import { itemsOf } from '../schema/itemsOf.ts';
import type { ReportItem } from '../schema/ReportItem.ts';
import type { ReportSchema } from '../schema/ReportSchema.ts';

/** The answers of a report that have the right form, by item, and what is wrong with the others. */
export interface ReadAnswers {
  readonly items: readonly {
    readonly item: ReportItem;
    readonly kind: ItemKind;
    readonly answer?: unknown;
  }[];
  readonly issues: readonly Issue[];
  readonly context: AnswerContext;
}

/** Reads each answer of a report by the kind of its item. */
export function readAnswers(schema: ReportSchema, report: Report, kinds: readonly ItemKind[]): ReadAnswers {
  const issues: Issue[] = [];
  const byKind = new Map(kinds.map((kind) => [kind.kind, kind]));
  const items = itemsOf(schema).flatMap((item) => {
    const kind = byKind.get(item.kind);
    if (!kind) {
      issues.push(unknownKind(item));
      return [];
    }
    if (!Object.hasOwn(report.answers, item.id)) return [{ item, kind }];
    const { value, issues: found } = kind.parse?.(report.answers[item.id], item) ?? { issues: [] };
    issues.push(...found);
    return [value === undefined ? { item, kind } : { item, kind, answer: value }];
  });
  const groups = items.flatMap(({ kind, answer }) =>
    answer === undefined ? [] : (kind.rowGroups?.(answer) ?? []),
  );
  const facts = items.find(({ item, answer }) => item.kind === 'facts' && answer !== undefined)?.answer;
  return {
    items,
    issues: [...issues, ...strayAnswers(schema, report)],
    context: {
      asOf: report.asOf,
      rows: [...new Map<string, IndicatorRow>(groups.flat().map((row) => [row.id, row])).values()],
      rowGroups: groups,
      ...(facts !== undefined && { facts: facts as FactsAnswer }),
    },
  };
}

const unknownKind = (item: ReportItem): Issue => ({
  code: 'report/unknown-kind',
  severity: 'error',
  params: { item: item.title, kind: item.kind },
  at: { in: 'report', item: item.id },
});

/** Answers to questions that the schema does not ask. */
function strayAnswers(schema: ReportSchema, report: Report): readonly Issue[] {
  const asked = new Set(itemsOf(schema).map(({ id }) => id));
  return Object.keys(report.answers)
    .filter((id) => !asked.has(id))
    .map((id) => ({
      code: 'report/unknown-item',
      severity: 'warning',
      params: { item: id, schema: schema.id },
      at: { in: 'report', item: id, path: pointerOf(['answers', id]) },
    }));
}
