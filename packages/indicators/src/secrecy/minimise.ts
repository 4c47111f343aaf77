/** A linear programme in unknowns of 0 or more: Σ coefficient · unknown = equals, each unknown at most its upper limit. */
export interface LinearProgramme {
  readonly rows: readonly {
    readonly members: readonly (readonly [unknown: number, coefficient: number])[];
    readonly equals: number;
  }[];
  /** One per unknown, 0 or more; `undefined` without a limit. */
  readonly upper: readonly (number | undefined)[];
}

/** The least value of an objective and where it is reached; `unbounded` where there is no least one. */
export type Minimum = { readonly value: number; readonly point: readonly number[] } | 'unbounded';

/** What counts as zero in the tableau. */
const tiny = 1e-9;

/**
 * The least value of a linear objective: the simplex method in two phases on a dense tableau.
 * Source: Dantzig, Linear Programming and Extensions (1963), ch. 5; Bland, Mathematics of Operations Research 2 (1977)
 * 103–107, for the choice that cannot go round in circles.
 * @param objective one coefficient per unknown
 * @returns `undefined` where no values of the unknowns agree with all rows
 */
export function minimise(
  { rows, upper }: LinearProgramme,
  objective: readonly number[],
): Minimum | undefined {
  const limited = upper.flatMap((limit, unknown) => (limit === undefined ? [] : [unknown]));
  const width = upper.length + limited.length + rows.length;
  const largest = Math.max(
    1,
    ...rows.map(({ equals }) => Math.abs(equals)),
    ...upper.map((limit) => limit ?? 0),
  );
  // doubles carry about sixteen digits: beyond ten million everything is made smaller
  const scale = Math.max(1, largest / 1e7);
  const firstArtificial = upper.length + limited.length;
  const tableau = [
    ...rows.map(({ members, equals }, n) => {
      const row = new Float64Array(width + 1);
      const sign = equals < 0 ? -1 : 1;
      for (const [unknown, coefficient] of members) row[unknown] = (row[unknown] ?? 0) + sign * coefficient;
      row[firstArtificial + n] = 1;
      row[width] = (sign * equals) / scale;
      return row;
    }),
    ...limited.map((unknown, n) => {
      const row = new Float64Array(width + 1);
      row[unknown] = 1;
      row[upper.length + n] = 1;
      row[width] = (upper[unknown] ?? 0) / scale;
      return row;
    }),
  ];
  const basis = [...rows.map((_, n) => firstArtificial + n), ...limited.map((_, n) => upper.length + n)];
  const state = { tableau, basis, width };
  const artificial = new Float64Array(width + 1).fill(1, firstArtificial, width);
  if (rows.length > 0) {
    descend(state, priced(state, artificial), width);
    const left = basis.reduce(
      (sum, column, n) => sum + (column < firstArtificial ? 0 : rightOf(state, n)),
      0,
    );
    if (left > 1e-7 * Math.max(1, largest / scale)) return undefined;
    dropArtificial(state, firstArtificial);
  }
  const costs = new Float64Array(width + 1);
  costs.set(objective);
  if (!descend(state, priced(state, costs), firstArtificial)) return 'unbounded';
  const point = new Array<number>(upper.length).fill(0);
  for (const [n, column] of basis.entries()) {
    if (column < upper.length) point[column] = Math.max(0, rightOf(state, n)) * scale;
  }
  return { value: point.reduce((sum, at, n) => sum + at * (objective[n] ?? 0), 0), point };
}

interface State {
  readonly tableau: readonly Float64Array[];
  /** Which column each row is solved for. */
  readonly basis: number[];
  readonly width: number;
}

const rightOf = ({ tableau, width }: State, row: number): number => tableau[row]?.[width] ?? 0;

/** Costs as they are once the unknowns of the basis are taken out. */
function priced({ tableau, basis }: State, costs: Float64Array): Float64Array {
  const reduced = Float64Array.from(costs);
  for (const [n, column] of basis.entries()) {
    const cost = costs[column] ?? 0;
    if (cost === 0) continue;
    for (const [at, value] of (tableau[n] ?? []).entries()) reduced[at] = (reduced[at] ?? 0) - cost * value;
  }
  return reduced;
}

/** Steps that the steepest choice gets before the one that cannot go round in circles. */
const steepSteps = 2000;
/** Where rounding keeps it from ending, the point reached is near enough. */
const mostSteps = 20_000;

/** Pivots until no column lowers the costs. @returns whether there is a least value */
function descend(state: State, costs: Float64Array, columns: number): boolean {
  for (let step = 0; ; step += 1) {
    let entering = -1;
    for (let column = 0; column < columns; column += 1) {
      const cost = costs[column] ?? 0;
      if (cost >= -tiny || (entering >= 0 && cost >= (costs[entering] ?? 0))) continue;
      entering = column;
      if (step >= steepSteps) break;
    }
    if (entering < 0 || step >= mostSteps) return true;
    const leaving = leavingRow(state, entering);
    if (leaving < 0) return false;
    pivot(state, leaving, entering, costs);
  }
}

function leavingRow(state: State, entering: number): number {
  let leaving = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const [n, row] of state.tableau.entries()) {
    const coefficient = row[entering] ?? 0;
    if (coefficient <= tiny) continue;
    const ratio = rightOf(state, n) / coefficient;
    const isTie = Math.abs(ratio - least) <= tiny;
    if (isTie ? (state.basis[n] ?? 0) < (state.basis[leaving] ?? 0) : ratio < least) {
      leaving = n;
      least = ratio;
    }
  }
  return leaving;
}

function pivot({ tableau, basis }: State, leaving: number, entering: number, costs?: Float64Array): void {
  const row = tableau[leaving] ?? new Float64Array();
  const by = row[entering] ?? 1;
  for (const [at, value] of row.entries()) row[at] = value / by;
  for (const other of costs ? [...tableau, costs] : tableau) {
    const factor = other[entering] ?? 0;
    if (other === row || factor === 0) continue;
    for (let at = 0; at < other.length; at += 1) other[at] = (other[at] ?? 0) - factor * (row[at] ?? 0);
  }
  basis[leaving] = entering;
}

/** Artificial unknowns that stayed at 0 leave the basis where another column can take their place. */
function dropArtificial(state: State, firstArtificial: number): void {
  for (const [n, column] of state.basis.entries()) {
    if (column < firstArtificial) continue;
    const row = state.tableau[n] ?? [];
    for (let entering = 0; entering < firstArtificial; entering += 1) {
      if (Math.abs(row[entering] ?? 0) <= tiny) continue;
      pivot(state, n, entering);
      break;
    }
  }
}
