import type { BudgetEntry, MoneyAnswer } from '../schema/Answers.ts';

/** The two columns of a financial account. */
export type BudgetColumn = 'planned' | 'actual';
export const budgetColumns: readonly BudgetColumn[] = ['planned', 'actual'];

/** The four parts of a financial account: cash and contributions in kind, each with its two sides. */
export interface BudgetPart {
  readonly side: BudgetEntry['side'];
  readonly inKind: boolean;
  readonly lines: readonly BudgetEntry[];
}

/** The parts of an account that have lines, cash first. */
export const budgetParts = (lines: readonly BudgetEntry[]): readonly BudgetPart[] =>
  [false, true].flatMap((inKind) =>
    (['expense', 'income'] as const).flatMap((side) => {
      const those = lines.filter((line) => line.side === side && (line.inKind ?? false) === inKind);
      return those.length === 0 ? [] : [{ side, inKind, lines: those }];
    }),
  );

/** The currencies in which an account is written. */
export const currenciesOf = (lines: readonly BudgetEntry[]): readonly string[] => [
  ...new Set(lines.flatMap((line) => budgetColumns.flatMap((column) => line[column]?.currency ?? []))),
];

/** The sum of what is known; nothing where no amount is known, or where currencies differ. */
export function totalOf(lines: readonly BudgetEntry[], column: BudgetColumn): MoneyAnswer | undefined {
  const amounts = lines.flatMap((line) => line[column] ?? []);
  const [first] = amounts;
  if (!first || amounts.some(({ currency }) => currency !== first.currency)) return undefined;
  return { minor: amounts.reduce((sum, { minor }) => sum + minor, 0), currency: first.currency };
}

/** Where the two sides of a part of an account differ, and by how much. */
export interface Imbalance {
  readonly column: BudgetColumn;
  readonly inKind: boolean;
  /** The side that is larger. */
  readonly larger: BudgetEntry['side'];
  readonly by: MoneyAnswer;
  /** Some amounts of the column are not known. */
  readonly partial?: true;
}

/** Every imbalance of an account, cash and contributions in kind, planned and actual each by itself. */
export function imbalancesOf(lines: readonly BudgetEntry[]): readonly Imbalance[] {
  const [currency, other] = currenciesOf(lines);
  if (currency === undefined || other !== undefined) return [];
  return [false, true].flatMap((inKind) =>
    budgetColumns.flatMap((column): readonly Imbalance[] => {
      const those = lines.filter((line) => (line.inKind ?? false) === inKind);
      const sum = (side: BudgetEntry['side']) =>
        totalOf(
          those.filter((line) => line.side === side),
          column,
        );
      const gap = (sum('expense')?.minor ?? 0) - (sum('income')?.minor ?? 0);
      if (gap === 0) return [];
      const larger = gap > 0 ? 'expense' : 'income';
      const partial = those.some((line) => line[column] === undefined);
      return [
        { column, inKind, larger, by: { minor: Math.abs(gap), currency }, ...(partial && { partial }) },
      ];
    }),
  );
}
