import { type Issue, type LocalizedText, type Report, textIn } from '@jalon/core';
import type { ItemKind } from '../items/ItemKind.ts';
import { readAnswers } from '../report/readAnswers.ts';
import type { ObjectivesAnswer, PartnershipAnswer, ResultEntry } from '../schema/Answers.ts';
import type { IndicatorRow } from '../schema/IndicatorRow.ts';
import { itemsOf } from '../schema/itemsOf.ts';
import type { ReportItem } from '../schema/ReportItem.ts';
import type { ReportSchema } from '../schema/ReportSchema.ts';
import type { NegativeResult, PivotAbsence } from './PivotMatrix.ts';

/** Where a group of indicators stands: a sub-objective, or what stands beside them. */
export interface PivotPlace {
  readonly column: string;
  readonly item: ReportItem;
  readonly subObjective?: { readonly id: string; readonly code?: string; readonly text: LocalizedText };
}

/** One group of indicators of a report. */
export interface PivotGroup extends PivotPlace {
  readonly rows: readonly IndicatorRow[];
}

/** What reading across takes from one report. */
export interface PivotReading {
  readonly report: Report;
  readonly organisation?: LocalizedText;
  readonly groups: readonly PivotGroup[];
  /** The items of the frame for which it has nothing that can be read. */
  readonly absent: readonly PivotAbsence[];
  readonly negativeResults: readonly NegativeResult[];
  readonly partnership: PartnershipAnswer;
  readonly issues: readonly Issue[];
}

/** The column of a sub-objective, of an item's other indicators, or of a table of indicators. */
export const columnId = (item: string, subObjective?: string): string =>
  JSON.stringify(subObjective === undefined ? [item] : [item, subObjective]);

/** The kinds of item that can be read across. */
const joinedKinds: ReadonlySet<string> = new Set([
  'objectives',
  'indicator-table',
  'list',
  'partnership-review',
]);

/** Reads one report by the schema it follows, for the items that the frame has in common with it. */
export function readPivotReport(
  frame: ReportSchema,
  reader: ReportSchema,
  report: Report,
  kinds: readonly ItemKind[],
): PivotReading {
  const read = readAnswers(reader, report, kinds);
  const answers = new Map(read.items.map((each) => [each.item.id, each]));
  const asked = new Map(itemsOf(reader).map((item) => [item.id, item]));
  const absent: PivotAbsence[] = [];
  const groups: PivotGroup[] = [];
  const negativeResults: NegativeResult[] = [];
  const issues: Issue[] = [];
  let partnership: PartnershipAnswer = {};
  for (const item of itemsOf(frame).filter(({ kind }) => joinedKinds.has(kind))) {
    const answer = asked.get(item.id)?.kind === item.kind ? answers.get(item.id)?.answer : undefined;
    if (answer === undefined) {
      const state = absence(item, asked.get(item.id), report);
      absent.push({ item: item.id, state });
      if (state === 'unreadable') issues.push(unreadable(item, report));
    } else if (item.kind === 'list') {
      negativeResults.push(...negativesOf(answer as { entries: readonly ResultEntry[] }, item, report));
    } else if (item.kind === 'partnership-review') {
      partnership = { ...(answer as PartnershipAnswer), ...partnership };
    } else {
      groups.push(...groupsOf(answer as ObjectivesAnswer | TableAnswer, item));
    }
  }
  const implementer = read.context.facts?.roles.find(({ role }) => role === 'implementer')?.name;
  return {
    report,
    ...(implementer !== undefined &&
      textIn(implementer, 'fr').trim() !== '' && { organisation: implementer }),
    groups,
    absent,
    negativeResults,
    partnership,
    issues,
  };
}

type TableAnswer = { readonly rows: readonly IndicatorRow[] };

function absence(item: ReportItem, asked: ReportItem | undefined, report: Report): PivotAbsence['state'] {
  if (asked?.kind !== item.kind) return 'not-asked';
  return Object.hasOwn(report.answers, item.id) ? 'unreadable' : 'not-reported';
}

const unreadable = (item: ReportItem, report: Report): Issue => ({
  code: 'pivot/unreadable-answer',
  severity: 'error',
  params: { report: report.id, item: item.title },
  at: { in: 'report', item: item.id },
});

function groupsOf(answer: ObjectivesAnswer | TableAnswer, item: ReportItem): readonly PivotGroup[] {
  if ('rows' in answer) return [{ column: columnId(item.id), item, rows: answer.rows }];
  const { subObjectives, otherIndicators = [] } = answer;
  return [
    ...subObjectives.map(({ id, code, text, indicators }) => ({
      column: columnId(item.id, id),
      item,
      subObjective: { id, ...(code !== undefined && { code }), text },
      rows: indicators,
    })),
    ...(otherIndicators.length > 0 ? [{ column: columnId(item.id), item, rows: otherIndicators }] : []),
  ];
}

const negativesOf = (
  { entries }: { readonly entries: readonly ResultEntry[] },
  item: ReportItem,
  report: Report,
): readonly NegativeResult[] =>
  entries.flatMap(({ id, sign, text }) =>
    sign === 'negative' || sign === 'mixed'
      ? [{ report: report.id, item: item.id, entry: id, sign, text }]
      : [],
  );
