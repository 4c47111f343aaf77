/** Where each column of a table to fill in stands, from 0. */
export interface TemplateColumns {
  readonly code: number;
  readonly name: number;
  /** Absent where nothing is broken down. */
  readonly part?: number;
  readonly unit: number;
  readonly baseline: number;
  readonly target: number;
  readonly firstPeriod: number;
  /** Last of them; before `firstPeriod` where there is none. */
  readonly lastPeriod: number;
  readonly comment: number;
}

/** The columns in their order, with as many as there are periods. */
export function templateColumns(periods: number, hasParts: boolean): TemplateColumns {
  const unit = hasParts ? 3 : 2;
  const lastPeriod = unit + 2 + periods;
  return {
    code: 0,
    name: 1,
    ...(hasParts ? { part: 2 } : {}),
    unit,
    baseline: unit + 1,
    target: unit + 2,
    firstPeriod: unit + 3,
    lastPeriod,
    comment: lastPeriod + 1,
  };
}

/** Widths in characters, in the order of the columns. */
export function templateWidths({ part, firstPeriod, lastPeriod }: TemplateColumns): readonly number[] {
  const periods = Array.from({ length: lastPeriod - firstPeriod + 1 }, () => 14);
  return [6, 42, ...(part === undefined ? [] : [24]), 12, 13, 13, ...periods, 44];
}
