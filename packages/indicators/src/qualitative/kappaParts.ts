/** Agreement corrected for chance, with what its uncertainty needs; all fractions. */
export interface KappaParts {
  readonly kappa: number;
  /** Share of agreement, weighted where the kappa is. */
  readonly observedAgreement: number;
  /** Agreement expected if both rated by chance, each with their own habits. */
  readonly expectedAgreement: number;
  /** Standard error of the estimate, for its interval. */
  readonly standardError: number;
  /** Standard error if there were no agreement beyond chance, for a test. */
  readonly standardErrorNull: number;
  /** Units that both rated. */
  readonly n: number;
}

/**
 * Kappa of two raters with weights of agreement v (1 on the diagonal): (v̄ − v_e) / (1 − v_e), its two large-sample variances.
 * Source: J. L. Fleiss, J. Cohen, B. S. Everitt, Psychological Bulletin 72 (1969) 323–327, equations 11 to 14.
 */
export function kappaParts(
  table: readonly (readonly number[])[],
  weight: (row: number, column: number) => number,
): KappaParts | undefined {
  const k = table.length;
  const cells = table.flatMap((row, i) => row.map((count, j) => ({ i, j, count, v: weight(i, j) })));
  const n = cells.reduce((total, { count }) => total + count, 0);
  const isTable =
    table.every((row) => row.length === k) && cells.every(({ count }) => count >= 0) && Number.isFinite(n);
  if (!isTable || k < 2 || n === 0) return undefined;
  const rows = table.map((row) => row.reduce((total, count) => total + count, 0) / n);
  const columns = table.map((_, j) => table.reduce((total, row) => total + (row[j] ?? 0), 0) / n);
  const share = cells.map((cell) => ({
    ...cell,
    found: cell.count / n,
    byChance: (rows[cell.i] ?? 0) * (columns[cell.j] ?? 0),
  }));
  const total = (of: (cell: (typeof share)[number]) => number) =>
    share.reduce((all, cell) => all + of(cell), 0);
  const observed = total(({ v, found }) => v * found);
  const expected = total(({ v, byChance }) => v * byChance);
  const room = 1 - expected;
  // both put everything into one category: chance alone agrees fully
  if (!(room > 1e-14)) return undefined;
  const kappa = (observed - expected) / room;
  const rowMean = rows.map((_, i) => columns.reduce((all, part, j) => all + part * weight(i, j), 0));
  const columnMean = columns.map((_, j) => rows.reduce((all, part, i) => all + part * weight(i, j), 0));
  const middle = ({ i, j }: { readonly i: number; readonly j: number }) =>
    (rowMean[i] ?? 0) + (columnMean[j] ?? 0);
  const spread =
    total((cell) => cell.found * (cell.v - middle(cell) * (1 - kappa)) ** 2) -
    (kappa - expected * (1 - kappa)) ** 2;
  const spreadNull = total((cell) => cell.byChance * (cell.v - middle(cell)) ** 2) - expected ** 2;
  const parts = {
    kappa,
    observedAgreement: observed,
    expectedAgreement: expected,
    standardError: Math.sqrt(Math.max(0, spread) / n) / room,
    standardErrorNull: Math.sqrt(Math.max(0, spreadNull) / n) / room,
    n,
  };
  return Object.values(parts).every(Number.isFinite) ? parts : undefined;
}
