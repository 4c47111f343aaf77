import { columnProfile } from '../../header/columnProfile.ts';
import type { HeaderBlock } from '../../header/headerPaths.ts';
import type { Column } from '../../header/recogniseColumns.ts';
import type { RecognisedTable } from '../../kind/TableReader.ts';
import type { Grid } from '../../sheet/Grid.ts';
import type { ReadingContext } from '../../sheet/ReadingContext.ts';
import { recogniseRecord } from '../recogniseRecord.ts';
import { accountKind } from './accountKind.ts';
import { moneyWords } from './accountWords.data.ts';
import { sideOfCode, sideOfWords } from './sideOf.ts';
import { splitAccount } from './splitAccount.ts';
import { wordsIn } from './wordsIn.ts';

/** Rows that are looked at. */
const depth = 40;

/**
 * What the columns under a header are in an account. « Libellé | Prévu | Réalisé » may stand over anything: it is an
 * account where its header, its rows or their numbers speak of money.
 */
export function recogniseAccount(
  grid: Grid,
  header: HeaderBlock,
  end: number,
  context: ReadingContext,
): RecognisedTable | undefined {
  const found = recogniseRecord(accountKind, grid, header, end, context);
  const columns = withOneName(found?.columns ?? [], grid, header, end, context);
  const name = columns.find(({ field }) => field === 'account.name');
  if (!name) return undefined;
  const code = columns.find(({ field }) => field === 'account.code');
  const isBudget = columns.some((column) => /budg|presupu|begro|partida/iu.test(column.header));
  let signs = sideOfWords(name.header) || isBudget ? 2 : 0;
  for (let row = header.bottom + 1; row < Math.min(end, header.bottom + depth); row += 1) {
    const text = grid.text(row, name.index);
    const number = code ? grid.text(row, code.index) : (splitAccount(text).code ?? '');
    if (text === '' && number === '') continue;
    if (sideOfCode(number) || sideOfWords(text) || wordsIn(text, moneyWords)) signs += 1;
  }
  return signs < 2 ? undefined : { columns, score: scoreOf(columns) };
}

/** Of several columns that may hold names, one of numbers holds the accounts, and the first of words the names. */
function withOneName(
  columns: readonly Column[],
  grid: Grid,
  header: HeaderBlock,
  end: number,
  context: ReadingContext,
): readonly Column[] {
  const open = columns.filter(({ field }) => field === 'account.name');
  const wordy = new Map(
    open.map((column) => [column, columnProfile(grid, column.index, header.bottom + 1, end, context).words]),
  );
  const wordsOf = (column: Column) => wordy.get(column) ?? 0;
  const name = open.reduce<Column | undefined>(
    (best, column) => (best && wordsOf(best) >= wordsOf(column) ? best : column),
    undefined,
  );
  const hasCode = columns.some(({ field }) => field === 'account.code');
  return columns.map((column) => {
    if (column.field !== 'account.name' || column === name) return column;
    return { ...column, field: !hasCode && wordsOf(column) < 0.6 ? 'account.code' : 'unknown' };
  });
}

function scoreOf(columns: readonly Column[]): number {
  let score = 1.5;
  for (const { field, period } of columns) {
    if (field === 'account.name') score += 3;
    else if (field.startsWith('budget.')) score += period ? 2.5 : 2;
    else score += field === 'unknown' ? -1 : 1;
  }
  return score;
}
