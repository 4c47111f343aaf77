import type { Issue, Report } from '@jalon/core';
import type { AnswerContext, ItemKind } from '../items/ItemKind.ts';
import type { FactsAnswer } from '../schema/Answers.ts';
import { pointerOf } from '../schema/formIssues.ts';
import type { IndicatorRow } from '../schema/IndicatorRow.ts';
import { itemsOf } from '../schema/itemsOf.ts';
import type { ReportItem } from '../schema/ReportItem.ts';
import type { ReportSchema } from '../schema/ReportSchema.ts';
import { type ReadItem, settleItems } from './settleItems.ts';

/** The answers of a report that have the right form, by item, and what is wrong with the others. */
export interface ReadAnswers {
  /** What is not asked, given the other answers, has none. */
  readonly items: readonly (ReadItem & { readonly hidden?: true })[];
  readonly issues: readonly Issue[];
  readonly context: AnswerContext;
}

/** Reads each answer of a report by the kind of its item. */
export function readAnswers(schema: ReportSchema, report: Report, kinds: readonly ItemKind[]): ReadAnswers {
  const unknown: Issue[] = [];
  const faults = new Map<string, readonly Issue[]>();
  const byKind = new Map(kinds.map((kind) => [kind.kind, kind]));
  const read = itemsOf(schema).flatMap((item): readonly ReadItem[] => {
    const kind = byKind.get(item.kind);
    if (!kind) {
      unknown.push(unknownKind(item));
      return [];
    }
    if (!Object.hasOwn(report.answers, item.id)) return [{ item, kind }];
    const { value, issues } = kind.parse?.(report.answers[item.id], item) ?? {
      issues: [needless('report/answer-to-computed', item)],
    };
    faults.set(item.id, issues);
    return [value === undefined ? { item, kind } : { item, kind, answer: value }];
  });
  const { hidden, computed } = settleItems(read);
  const items = read.map((each): ReadAnswers['items'][number] =>
    hidden.has(each.item.id) ? { item: each.item, kind: each.kind, hidden: true } : each,
  );
  const issues = items.flatMap(({ item, hidden }) => {
    if (!hidden) return faults.get(item.id) ?? [];
    return faults.has(item.id) ? [needless('report/answer-not-asked', item)] : [];
  });
  const groups = items.flatMap(({ kind, answer }) =>
    answer === undefined ? [] : (kind.rowGroups?.(answer) ?? []),
  );
  const facts = items.find(({ item, answer }) => item.kind === 'facts' && answer !== undefined)?.answer;
  return {
    items,
    issues: [...unknown, ...issues, ...strayAnswers(schema, report)],
    context: {
      asOf: report.asOf,
      rows: [...new Map<string, IndicatorRow>(groups.flat().map((row) => [row.id, row])).values()],
      rowGroups: groups,
      computed,
      answered: new Map(
        items.flatMap(({ item, answer }) => (answer === undefined ? [] : [[item.id, { item, answer }]])),
      ),
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

/** An answer that nobody reads. */
const needless = (code: string, { id, title }: ReportItem): Issue => ({
  code,
  severity: 'warning',
  params: { item: title },
  at: { in: 'report', item: id },
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
