import type { SheetReader } from '../../kind/TableReader.ts';
import { recordSheet } from '../recordSheet.ts';
import { accountGrid } from './accountGrid.ts';
import { accountKind } from './accountKind.ts';
import { datedColumns } from './datedColumns.ts';
import { moneyOfColumns } from './moneyOfColumns.ts';
import { otherSide } from './otherSide.ts';
import { readAccount } from './readAccount.ts';
import { recogniseAccount } from './recogniseAccount.ts';

/** Reads budgets and accounts, one side at a time or both below each other. */
export const accountReader: SheetReader = {
  kind: 'financial-account',
  fields: Object.keys(accountKind.fields),
  names: ['account.name'],
  recognise: recogniseAccount,
  read: (grid, box, context, around) => {
    const columns = datedColumns(grid, box, context, around);
    const table = recordSheet(accountKind, accountGrid(grid), { ...box, columns }, context);
    if (!table) return undefined;
    const other = otherSide(grid, box, context, around);
    return readAccount(table, moneyOfColumns(table, around.say), around, other);
  },
};
