import type { BudgetLine, Period } from '@jalon/core';
import type { ReadingTable, ReadingValue } from '../../Reading.ts';
import type { ImportState } from '../ImportState.ts';
import { keeping, keptOf } from '../keptOf.ts';
import { type ListEntry, mergeEntries } from '../list/mergeEntries.ts';
import { sourcesOf } from '../list/sourcesOf.ts';
import { moneyOf } from '../moneyOf.ts';
import { normaliseName } from '../normaliseName.ts';
import { programmeOf } from '../programmeOf.ts';
import { type RowSource, rowIssue, writtenOf } from '../RowSource.ts';
import type { TableImporter } from '../TableImporter.ts';
import { wordingsOf } from '../wordingsOf.ts';

/** Financial accounts: the lines of the programme's budget, planned beside actual. */
export const accountImporter: TableImporter = {
  kind: 'financial-account',
  import: (state, table, { file, currency }) => {
    const sources = sourcesOf(table, file);
    const entries = sources.flatMap((source) => lineOf(state, source, currency));
    const [first] = sources;
    if (entries.length === 0 || !first) return undefined;
    const programme = programmeOf(state, first);
    const own = programme.budget ?? [];
    const { all } = mergeEntries(state, own, entries, { kind: 'budget-line', keysOf, repeats: true });
    if (all !== own) state.take({ ...state.dossier, programme: { ...programme, budget: all } });
    return undefined;
  },
};

/** The same words under the same heading on the same side, with the same number of account. */
function keysOf(line: Omit<BudgetLine, 'id'>): readonly string[] {
  const { label, side, category = '', inKind = false } = line;
  const code = keptOf(line)['account'] ?? '';
  const heading = normaliseName(wordingsOf(category)[0] ?? '');
  return wordingsOf(label).map((words) =>
    JSON.stringify([side, inKind, code, heading, normaliseName(words)]),
  );
}

function lineOf(
  state: ImportState,
  source: RowSource,
  currency: string | undefined,
): readonly ListEntry<BudgetLine>[] {
  const { row, table } = source;
  const label = row.name?.trim() || row.code;
  if (!label) return [];
  const code = row.values.find(({ field }) => field === 'side')?.code;
  if (code !== 'expense' && code !== 'income') {
    state.issues.push(rowIssue(source, 'import/side-unknown', 'warning', {}));
    return [];
  }
  const years = yearsOf(table);
  const [planned, actual] = (['budget.planned', 'budget.actual'] as const).map((field) =>
    amountOf(state, source, field, years.get(field), currency),
  );
  const comment = row.text['comment']?.trim();
  const category = row.section?.trim();
  const entity: Omit<BudgetLine, 'id'> = {
    label,
    side: code,
    ...(category ? { category } : {}),
    ...(isInKind(source) ? { inKind: true } : {}),
    ...(planned ? { planned } : {}),
    ...(actual ? { actual } : {}),
    ...keeping({ account: row.code, comment: comment || undefined }),
  };
  return [{ source, seed: row.code ? `${row.code} ${label}` : label, entity }];
}

/** « 86 Emplois des contributions volontaires », « Bénévolat »: what is given in kind stands apart from cash. */
function isInKind({ row }: RowSource): boolean {
  const said = row.values.find(({ field }) => field === 'in-kind')?.answer;
  if (said !== undefined) return said;
  if (/^8[67]/.test(row.code?.replace(/\s/g, '') ?? '')) return true;
  return /en nature|contributions? volontaires?|in[- ]kind|en especie|in natura/iu.test(
    `${row.section ?? ''} ${row.name ?? ''}`,
  );
}

type YearChoice = { readonly kept?: Period };

/** Of several years in a table a line of a budget holds the last one. */
function yearsOf({ rows }: ReadingTable): ReadonlyMap<string, YearChoice> {
  const last = new Map<string, YearChoice>();
  for (const { values } of rows) {
    for (const { field, period } of values) {
      const { kept } = last.get(field) ?? {};
      if (period && (!kept || period.end > kept.end)) last.set(field, { kept: period });
    }
  }
  return last;
}

function amountOf(
  state: ImportState,
  source: RowSource,
  field: string,
  year: YearChoice | undefined,
  currency: string | undefined,
) {
  const cells = source.row.values.filter((value) => value.field === field && value.value !== undefined);
  const own =
    cells.find(({ period }) => period?.end === year?.kept?.end) ?? cells.find(({ period }) => !period);
  for (const cell of cells) if (cell !== own) sayLeftOut(state, source, cell, year?.kept);
  if (!own) return undefined;
  const money = moneyOf(own, currency);
  if (!money)
    state.issues.push(
      rowIssue(source, 'import/amount-without-currency', 'warning', { written: writtenOf(own) }, own),
    );
  return money;
}

function sayLeftOut(
  state: ImportState,
  source: RowSource,
  cell: ReadingValue,
  kept: Period | undefined,
): void {
  const words = (period: Period | undefined) => period?.label ?? period?.end ?? '–';
  const params = { found: writtenOf(cell), period: words(cell.period), kept: words(kept) };
  state.issues.push(rowIssue(source, 'import/other-year-left-out', 'hint', params, cell));
}
