import { readFootnotes } from '../../around/readFootnotes.ts';
import { checkColumns } from '../../check/checkColumns.ts';
import type { TableSurroundings } from '../../kind/TableSurroundings.ts';
import { leadingPhrase } from '../../lexicon/leadingPhrase.ts';
import type { ReadingRow, ReadingValue, SkippedRow } from '../../Reading.ts';
import { classifyRows, type RowKind } from '../../row/classifyRows.ts';
import { rowLine } from '../../row/rowLine.ts';
import { sayWhySkipped } from '../../row/sayWhySkipped.ts';
import type { TableSheet } from '../../row/TableSheet.ts';
import { readRecord } from '../readRecord.ts';
import type { AccountLine } from './AccountLine.ts';
import { accountKind } from './accountKind.ts';
import { balanceWords, inKindWords } from './accountWords.data.ts';
import { foldParents } from './foldParents.ts';
import { inMoney, type MoneyOfColumns } from './moneyOfColumns.ts';
import { type Side, sideOfCode, sideOfWords } from './sideOf.ts';
import { splitAccount } from './splitAccount.ts';
import { phrasesIn, wordsIn } from './wordsIn.ts';

/** Where a line stands: on which side, under which heading. */
interface Standing {
  readonly side?: { readonly side: Side; readonly cell: string };
  readonly section?: string;
  readonly block: number;
}

/** The rows of an account, before they are checked against each other. */
export interface AccountLines {
  readonly lines: readonly AccountLine[];
  readonly kinds: ReadonlyMap<number, RowKind>;
  /** Rows, from 0, whose lines are money. */
  readonly dataRows: ReadonlySet<number>;
  readonly skipped: readonly SkippedRow[];
}

/** Reads an account row by row: each line with its side and heading, the sums among them told. */
export function readLines(table: TableSheet, money: MoneyOfColumns, around: TableSurroundings): AccountLines {
  const { grid, name, box } = table;
  const { say, pass } = around;
  const kinds = classifyRows(table);
  const footnotes = new Map([
    ...around.footnotes,
    ...[...kinds].flatMap(([row, what]) => (isNote(what) ? readFootnotes(rowLine(table, row)) : [])),
  ]);
  const lines: AccountLine[] = [];
  const skipped: SkippedRow[] = [...around.titles];
  const dataRows = new Set<number>();
  const headed = sideOfWords(name.header);
  let standing: Standing = {
    ...(headed ? { side: { side: headed, cell: grid.address(box.header.bottom, name.index) } } : {}),
    block: 0,
  };
  const skip = (row: number, reason: SkippedRow['reason']) => {
    skipped.push({ row: row + 1, reason, text: rowLine(table, row) });
    sayWhySkipped(reason, row, rowLine(table, row), say);
  };
  for (const [row, kind] of kinds) {
    if (kind === 'blank') continue;
    // a heading may stand over the numbers of the accounts
    const isAlone =
      kind === 'no-name' && grid.filled(row).length === 1 && (grid.filled(row)[0] ?? 0) < name.index;
    const what = isAlone ? 'section' : kind;
    const label = labelOf(table, row);
    if (!isLine(what) || (what === 'note' && label === '')) {
      skip(row, what as SkippedRow['reason']);
      continue;
    }
    const sum = sumOf(label, table);
    if (sum || isBeyond(label, standing)) standing = withoutHeading(standing);
    if (what === 'section' && !sum && !isEmptyLine(table, row, kinds)) {
      standing = underHeading(standing, label, grid.address(row, grid.filled(row)[0] ?? name.index));
      skip(row, 'section');
      continue;
    }
    const read = inMoney(readLine(table, row, standing, { footnotes, say, pass }), money);
    const side = read.values.find(({ field }) => field === 'side')?.code as Side | undefined;
    lines.push({ what: sum ?? 'line', row: read, block: standing.block, ...(side ? { side } : {}) });
    if (sum) {
      skip(row, sum === 'total' ? 'total' : 'summary');
      standing = { ...standing, block: standing.block + 1 };
    } else dataRows.add(row);
  }
  checkColumns(table, dataRows, say, pass);
  const folded = foldParents(lines);
  for (const { row, what } of folded) {
    if (what !== 'line' && dataRows.delete(row.row - 1))
      skip(row.row - 1, what === 'heading' ? 'section' : 'total');
  }
  return { lines: folded, kinds, dataRows, skipped };
}

const isNote = (what: RowKind): boolean => what === 'footnote' || what === 'note' || what === 'legend';

const isLine = (what: RowKind): boolean =>
  what === 'data' || what === 'section' || what === 'total' || what === 'summary';

function labelOf({ grid, name, box }: TableSheet, row: number): string {
  const code = box.columns.find(({ field }) => field === 'account.code');
  const [own, number] = [grid.text(row, name.index), code ? grid.text(row, code.index) : ''];
  return own === '' ? number || grid.text(row, grid.filled(row)[0] ?? 0) : own;
}

/** Whether a line adds others up, or says what is left; « Total des produits » is never the name of a line here. */
function sumOf(label: string, { context }: TableSheet): 'total' | 'balance' | undefined {
  const bare = label.replace(/^\s*(?:[IVX]{1,4}|[A-Z])\s*[.)–—-]+\s*/u, '');
  if (leadingPhrase(bare, context.lexicon.words.totals) !== undefined) return 'total';
  return leadingPhrase(bare, phrasesIn(balanceWords)) === undefined ? undefined : 'balance';
}

/** A line without amounts is a line all the same where the next one has an account number of its own rank. */
function isEmptyLine(table: TableSheet, row: number, kinds: ReadonlyMap<number, RowKind>): boolean {
  const { code } = splitAccount(labelOf(table, row));
  if (code === undefined) return false;
  for (let next = row + 1; next < table.box.end; next += 1) {
    const what = kinds.get(next);
    if (what === 'blank' || what === 'hidden') continue;
    const following = splitAccount(labelOf(table, next)).code;
    return what === 'total' || (following !== undefined && following.length <= code.length);
  }
  return true;
}

/** Whether an account number leaves the heading of another: 75 is not under « 74 – Subventions ». */
function isBeyond(label: string, { section = '' }: Standing): boolean {
  const [heading, own] = [splitAccount(section).code, splitAccount(label).code];
  return heading !== undefined && own !== undefined && !own.startsWith(heading);
}

const withoutHeading = ({ section: _section, ...standing }: Standing): Standing => standing;

function underHeading({ side, block }: Standing, label: string, cell: string): Standing {
  const { code = '' } = splitAccount(label);
  const said = sideOfCode(code) ?? sideOfWords(label);
  const now = said ? { side: said, cell } : side;
  return { ...(now ? { side: now } : {}), section: label, block: block + 1 };
}

/** One line: its number, its name, its side, its amounts. */
function readLine(
  table: TableSheet,
  row: number,
  { side, section }: Standing,
  sink: Parameters<typeof readRecord>[3],
): ReadingRow {
  const { grid, name } = table;
  const raw = readRecord(accountKind, table, row, { ...sink, ...(section === undefined ? {} : { section }) });
  const split = splitAccount(raw.name ?? '');
  const code = raw.text['account.code'] ?? split.code;
  const own = sideOfCode(code ?? '');
  const cell = raw.cells?.['account.code'] ?? grid.address(row, name.index);
  const isInKind = /^8[67]/.test(code ?? '') || wordsIn(`${section ?? ''} ${raw.name ?? ''}`, inKindWords);
  const marks: ReadingValue[] = [
    ...(own
      ? [{ field: 'side', cell, code: own }]
      : side
        ? [{ field: 'side', cell: side.cell, code: side.side }]
        : []),
    ...(isInKind ? [{ field: 'in-kind', cell, answer: true }] : []),
  ];
  const { code: _code, name: _name, ...rest } = raw;
  return {
    ...rest,
    ...(code === undefined ? {} : { code }),
    ...(split.name === '' ? {} : { name: split.name }),
    values: [...marks, ...raw.values],
  };
}
